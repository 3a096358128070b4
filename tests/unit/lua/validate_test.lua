return function()
    local support = require "support"
    local equal = support.equal
    local tests = {}

    local problems_of, says = support.problems_of, support.says

    local function good(s, change)
        local spec = {
            id = "q", indicator = "ED5", ask = "a?", s.right "b", s.wrong("c", "d"), because = "e", basis = "f",
        }
        for key, value in pairs(change or {}) do spec[key] = value end
        return spec
    end

    function tests.a_good_question_has_no_problems()
        equal(problems_of(function(s)
            s.lesson { title = "x", pass = 0.7, s.choice(good(s)) }
        end), "")
    end

    function tests.an_unknown_field_names_the_nearest_right_one()
        says(function(s) s.choice(good(s, { becuase = "x" })) end, "error: s.choice: unknown field 'becuase'",
            "did you mean 'because'?")
        says(function(s) s.explain { title = "x", body = "y", zzzzzz = 1 } end, "unknown field 'zzzzzz'",
            "it knows: alt, body")
    end

    function tests.what_is_missing_is_named()
        says(function(s) s.choice { id = "q", ask = "a", indicator = "i", s.right "b", s.wrong("c", "d") } end,
            "error: s.choice: 'because' is missing", "warning: s.choice: 'basis' is missing")
        says(function(s) s.choice(good(s, { picture = "x.svg" })) end, "warning: s.choice: 'alt' is missing")
        says(function(s) s.wrong "c"; s.choice { s.right "a", s.wrong "b" } end, "a wrong answer says no reason")
    end

    function tests.answers_must_be_answerable()
        says(function(s) s.choice { id = "q", ask = "a", s.wrong("b", "x"), s.wrong("c", "x") } end,
            "s.choice has no right answer")
        says(function(s) s.choice { id = "q", ask = "a", s.right "b", s.right "c", s.wrong("d", "x") } end,
            "s.choice has 2 right answers -> use s.multiple")
        says(function(s) s.multiple { id = "q", ask = "a", s.right "b", s.right "c" } end, "has no wrong answer")
        says(function(s) s.choice { id = "q", ask = "a", s.right "b" } end, "s.choice has 1 answers")
        says(function(s) s.choice { id = "q", ask = "a", "b", s.right "c" } end, "item 1 is no answer")
        says(function(s) s.truefalse { id = "q", claim = "a", answer = "ya" } end,
            "'answer' is a string -> write a boolean")
    end

    function tests.a_lesson_checks_its_steps()
        says(function(s)
            s.lesson { title = "x", pass = 0.7, s.choice(good(s)), s.choice(good(s)) }
        end, "id 'q' is used twice")
        says(function(s) s.lesson { title = "x", pass = 0.7 } end, "s.lesson has no steps")
        says(function(s) s.lesson { title = "x", pass = 7, s.choice(good(s)) } end, "'pass' is 7")
        says(function(s) s.lesson { title = "x", pass = 0.7, "hello" } end, "item 1 is no step")
        says(function(s)
            s.lesson { title = "x", pass = 0.7, indicators = { ED6 = "y" }, s.choice(good(s)) }
        end, "indicator 'ED5' has no label", "did you mean 'ED6'?")
    end

    function tests.a_page_holds_at_most_seventy_words()
        says(function(s) s.explain { title = "x", body = ("kata "):rep(71) } end, "71 words on one page")
        equal(problems_of(function(s) s.explain { title = "x", body = ("kata "):rep(70) } end), "")
    end

    -- What the author is told of one field, and what is left of it.
    local function read(kind, value)
        local left
        local told = problems_of(function()
            local spec = { field = value }
            require("validate").fields("s.x", { file = "lessons/x.lua", line = 7 }, spec, { field = kind })
            left = spec.field
        end)
        return told, left
    end

    function tests.limits_of_a_field_are_enforced()
        local cases = {
            { { type = "number", min = 0, max = 1 }, 2, "'field' is 2 -> write a number between 0 and 1" },
            { { type = "number", min = 1 }, 0, "'field' is 0 -> write a number of at least 1" },
            { { type = "number", max = 9, integer = true }, 10, "write a whole number of at most 9" },
            { { type = "number", integer = true }, 1.5, "'field' is 1.5 -> write a whole number" },
            { { type = "number", min = 0 }, 0 / 0, "write a number" },
            { { type = "number" }, math.huge, "'field' is inf -> write a number" },
            { { type = "string", max = 3 }, "café", "'field' has 4 characters -> write at most 3" },
            { { type = "string", one_of = { "all", "one" } }, "on", "'field' is 'on' -> did you mean \"one\"?" },
            { { type = "string", one_of = { "all", "one" } }, "xyzzy", "-> write \"all\" or \"one\"" },
            { { type = "table", of = "text", min = 2 }, { "a" }, "'field' has 1 entries -> write at least 2" },
            { { type = "table", of = "text" }, { "a", 4 }, "'field' has no text at 2 -> write words there" },
            { { type = "boolean" }, "ya", "'field' is a string -> write a boolean" },
            { { type = "string" }, " ", "'field' is empty" },
        }
        for index, case in ipairs(cases) do
            local told = read(case[1], case[2])
            support.truthy(told:find(case[3], 1, true), "case " .. index .. ": " .. told)
        end
    end

    function tests.a_value_within_its_limits_is_left_alone()
        local cases = {
            { { type = "number", min = 0, max = 1 }, 1 }, { { type = "string", max = 4 }, "café" },
            { { type = "string", one_of = { "all", "one" } }, "one" }, { { type = "table", max = 2 }, { 1, 2 } },
        }
        for _, case in ipairs(cases) do
            local told, left = read(case[1], case[2])
            equal(told, "")
            equal(left, case[2])
        end
    end

    function tests.what_is_wrong_or_left_out_has_its_default()
        local _, left = read({ type = "number", min = 0, max = 1, default = 0.5 }, 7)
        equal(left, 0.5)
        _, left = read({ type = "boolean", default = true }, nil)
        equal(left, true)
        _, left = read({ type = "boolean", default = true }, false)
        equal(left, false)
        _, left = read({ type = "table" }, "x")
        equal(left, nil)
    end

    function tests.a_builder_without_a_table_says_how_to_write_it()
        says(function(s) s.choice "hello" end, "s.choice got a string -> write s.choice { ... }")
    end

    return tests
end
