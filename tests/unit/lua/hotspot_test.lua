return function()
    local support = require "support"
    local equal, truthy, last = support.equal, support.truthy, support.last
    local tests = {}

    -- A picture of 1000 by 500; shown 1000 wide or more in every look.
    local function spec_of(s, change)
        local spec = {
            id = "h", indicator = "A", ask = "Sentuh dua hal.", picture = "media:illustrations/meja-kerja.svg",
            alt = "x", width = 1000, height = 500, because = "alasan", basis = "c",
            s.spot { id = "a", name = "Benda A", because = "karena A", circle = { 100, 100, 20 } },
            s.spot { id = "b", name = "Benda B", because = "karena B",
                     polygon = { { 300, 300 }, { 500, 300 }, { 300, 480 } } },
            s.decoy { id = "c", name = "Benda C", because = "karena C", rect = { 700, 100, 100, 50 } },
        }
        for key, value in pairs(change or {}) do spec[key] = value end
        return spec
    end

    local function open(opts, change)
        local sent = support.host()
        local s, runner = support.fresh_lesson_library()
        local step = s.hotspot(spec_of(s, change))
        local lesson = s.lesson { title = "T", pass = 0.5, indicators = { A = "Satu" }, step }
        opts = opts or {}
        opts.env, opts.seed = opts.env or support.ENV, 1
        runner.open(lesson, opts)
        return sent, runner, step
    end

    local function one(change)
        return function(s)
            local spec = spec_of(s, change)
            spec.find = "one"
            spec[2] = s.decoy { id = "b", name = "Benda B", because = "karena B", rect = { 300, 300, 90, 90 } }
            return spec
        end
    end

    local function open_one()
        local sent = support.host()
        local s, runner = support.fresh_lesson_library()
        local step = s.hotspot(one()(s))
        runner.open(s.lesson { title = "T", pass = 0.5, indicators = { A = "Satu" }, step },
            { env = support.ENV, seed = 1 })
        return sent, runner, step
    end

    local function save_all(sent, runner, from)
        for index = from, #sent do
            if sent[index].t == "response" then runner.saved(sent[index].ref) end
        end
    end

    local function touch(sent, runner, arg)
        local from = #sent + 1
        runner.event("touch", arg)
        save_all(sent, runner, from)
    end

    -- A finger on the picture at a place in its own units.
    local function finger(x, y) return { arg = 0, x = x / 1000, y = y / 500 } end

    local function find(sent, id) return support.find(last(sent, "view").tree, id) end

    function tests.a_ring_waits_for_the_disk()
        local sent, runner = open()
        runner.event("touch", finger(100, 100))
        truthy(not find(sent, "find-a"), "nothing shown yet")
        local response = last(sent, "response")
        equal({ response.item, response.score, response.max }, { "h.a", 0, 0 })
        equal(response.response, { keys = { "a" }, how = "found" })
        runner.saved(response.ref)
        truthy(find(sent, "find-a"))
        truthy(support.texts(last(sent, "view").tree):find("karena A", 1, true), "with its reason")
        equal(find(sent, "found").text, "Ditemukan 1 dari 2")
    end

    function tests.fingers_mean_the_shape_and_small_shapes_what_is_near()
        local sent, runner, step = open()
        local reach = 60 / step.shown_scale
        touch(sent, runner, finger(100 + reach - 1, 100))
        truthy(find(sent, "find-a"), "within reach of a small circle")
        touch(sent, runner, finger(480, 460))
        truthy(find(sent, "said"), "the missing corner of the triangle is beside it")
        truthy(not find(sent, "find-b"))
        touch(sent, runner, finger(320, 320))
        truthy(find(sent, "find-b"), "inside the triangle")
    end

    function tests.a_touch_on_a_spot_node_is_measured_on_the_picture()
        local sent, runner, step = open()
        local index = step.index.b
        -- The corner of its rectangle that the triangle leaves out.
        touch(sent, runner, { arg = index, x = 0.98, y = 0.98 })
        truthy(not find(sent, "find-b"))
        touch(sent, runner, { arg = index, x = 0.1, y = 0.1 })
        truthy(find(sent, "find-b"))
    end

    function tests.keys_choose_a_spot_without_a_place()
        local sent, runner, step = open()
        touch(sent, runner, step.index.b)
        truthy(find(sent, "find-b"))
    end

    function tests.all_found_ends_it_with_one_score()
        local sent, runner = open()
        touch(sent, runner, finger(100, 100))
        equal(last(sent, "view").primary.enabled, false)
        touch(sent, runner, finger(320, 320))
        local response = last(sent, "response")
        equal({ response.item, response.score, response.max, response.correct }, { "h", 1, 1, true })
        equal(response.response, { keys = { "a", "b" }, ids = { "a", "b" }, misses = 0 })
        equal(response.question.options[3], { key = "b", id = "b", text = "Benda B", right = true })
        equal(last(sent, "view").primary.label, "Lihat hasil")
        truthy(find(sent, "feedback"))
        runner.event "primary"
        equal({ last(sent, "done").score, last(sent, "done").max }, { 1, 1 })
    end

    function tests.a_mistaken_thing_costs_a_share_once_and_a_miss_nothing()
        local sent, runner, step = open()
        touch(sent, runner, finger(750, 120))
        equal(last(sent, "response").response, { keys = { "c" }, how = "mistaken" })
        touch(sent, runner, finger(750, 120))
        touch(sent, runner, finger(950, 450))
        touch(sent, runner, finger(100, 100))
        touch(sent, runner, finger(320, 320))
        local response = last(sent, "response")
        equal(response.response, { keys = { "a", "b", "c" }, ids = { "a", "b", "c" }, misses = 1 })
        equal({ response.score, response.correct }, { 0.5, false })
        equal(step:score { found = { "a" }, mistaken = { "c", "d" } }, 0, "never below nothing")
    end

    function tests.a_hint_narrows_and_the_next_one_shows_without_points()
        local sent, runner = open()
        local before = last(sent, "response")
        equal(find(sent, "hint").after, 20, "first a person searches alone")
        runner.event "hint"
        equal(last(sent, "response"), before, "a hint is no answer")
        equal(find(sent, "hint").label, "Tunjukkan letaknya")
        equal(find(sent, "hint").after, nil, "who asked for help once need not wait again")
        runner.event "hint"
        equal(last(sent, "response").response, { keys = { "a" }, how = "shown" })
        truthy(not find(sent, "find-a"), "not before it is saved")
        runner.saved(last(sent, "response").ref)
        truthy(find(sent, "find-a"))
        touch(sent, runner, finger(320, 320))
        equal(last(sent, "response").score, 0.5)
        equal(last(sent, "response").response, { keys = { "b" }, ids = { "b" }, shown = { "a" }, misses = 0 })
    end

    function tests.resumes_with_what_was_found()
        local sent, runner = open()
        touch(sent, runner, finger(320, 320))
        local later, again = open { resume = last(sent, "response").checkpoint }
        truthy(find(later, "find-b"))
        equal(find(later, "found").text, "Ditemukan 1 dari 2")
        touch(later, again, finger(100, 100))
        local ended = open { resume = last(later, "response").checkpoint }
        truthy(find(ended, "feedback"))
    end

    function tests.a_kept_state_that_no_longer_fits_begins_anew()
        local _, _, step = open()
        local bad = { "x", {}, { found = { "z" }, shown = {}, mistaken = {}, misses = 0 },
                      { found = { "c" }, shown = {}, mistaken = {}, misses = 0 } }
        for index, kept in ipairs(bad) do equal(step:start(nil, kept).found, {}, "state " .. index) end
    end

    function tests.nonsense_changes_nothing()
        local sent, runner = open()
        for _, arg in ipairs { { arg = 9, x = 0.5, y = 0.5 }, { arg = 0, x = "a", y = 0 }, "x", true } do
            runner.event("touch", arg)
        end
        equal(last(sent, "response"), nil)
        equal(find(sent, "found").text, "Ditemukan 0 dari 2")
    end

    function tests.one_is_chosen_and_then_checked()
        local sent, runner, step = open_one()
        runner.event("touch", finger(340, 340))
        runner.event("touch", finger(100, 100))
        equal(last(sent, "response"), nil, "choosing again is free")
        runner.event "primary"
        local response = last(sent, "response")
        equal({ response.item, response.score, response.max }, { "h", 1, 1 })
        equal(response.response, { keys = { "a" }, ids = { "a" } })
        truthy(not find(sent, "feedback"))
        runner.saved(response.ref)
        truthy(find(sent, "feedback"))
        equal(step:response { picked = step.index.c }.score, 0)
    end

    function tests.nothing_to_touch_is_smaller_than_sixty_around_its_middle()
        for _, env in ipairs(support.looks()) do
            local sent = open { env = env }
            for _, node in ipairs(support.nodes(last(sent, "view").tree)) do
                if node.tap == "touch" then truthy(node.w >= 119.9 and node.h >= 119.9, "size of " .. node.id) end
            end
        end
    end

    function tests.has_something_to_read_aloud()
        local sent, runner = open()
        touch(sent, runner, finger(100, 100))
        equal(last(sent, "view").speech, { "Sentuh dua hal.", "Ditemukan 1 dari 2.", "Benda A. karena A" })
    end

    local function says(build, ...)
        support.host()
        local s = support.fresh_lesson_library()
        build(s)
        local lines = {}
        for _, problem in ipairs(require("validate").problems()) do
            equal({ problem.file, problem.line }, { "lessons/x.lua", 7 }, "place of a problem")
            lines[#lines + 1] = problem.problem .. " -> " .. tostring(problem.remedy)
        end
        local text = table.concat(lines, "\n")
        for index = 1, select("#", ...) do
            local words = select(index, ...)
            if not text:find(words, 1, true) then error("expected '" .. words .. "' in:\n" .. text, 2) end
        end
        return text
    end

    function tests.an_author_is_told_what_is_wrong()
        equal(says(function(s) s.hotspot(spec_of(s)) end), "")
        equal(says(function(s) s.hotspot(one()(s)) end), "")
        says(function(s) s.spot { id = "x", name = "n", because = "b" } end, "s.spot has 0 shapes -> write one: circle")
        says(function(s) s.spot { id = "x", name = "n", because = "b", circle = { 1, 2 } } end,
            "'circle' is no shape -> write circle = { x, y, radius }")
        says(function(s) s.spot { id = "x", name = "n", because = "b", polygon = { { 1, 2 }, { 3, 4 } } } end,
            "'polygon' is no shape")
        says(function(s) s.hotspot(spec_of(s, { find = "some" })) end, "'find' is 'some'")
        says(function(s) s.hotspot(spec_of(s, { find = "one" })) end, "has 2 spots, but find = \"one\"")
        says(function(s)
            s.hotspot(spec_of(s, { s.spot { id = "a", name = "n", because = "b", circle = { 1500, 10, 5 } } }))
        end, "spot 'a' lies outside the picture -> the picture is 1000 by 500")
        says(function(s)
            s.hotspot(spec_of(s, { s.spot { id = "b", name = "n", because = "b", circle = { 10, 10, 5 } } }))
        end, "two spots have the id 'b'")
        says(function(s) s.hotspot { id = "h", indicator = "A", ask = "?", picture = "a.svg", because = "b" } end,
            "'width' is missing", "'alt' is missing", "nothing to find")
    end

    return tests
end
