return function()
    local support = require "support"
    local equal, truthy, last = support.equal, support.truthy, support.last
    local tests = {}

    local PAIR = { { picture = "media:illustrations/netral.svg", alt = "a", caption = "kiri", kind = "wrong" },
                   { picture = "media:illustrations/obor.svg", alt = "b", caption = "kanan", kind = "right" } }
    local POINTS = { "satu", { "Dua", "kata dua" }, "tiga" }

    local function page(s, change)
        local spec = { title = "t", body = "isi" }
        for key, value in pairs(change) do spec[key] = value end
        return s.explain(spec)
    end

    local function open(change, opts)
        local sent = support.host()
        local s, runner = support.fresh_lesson_library()
        opts = opts or {}
        opts.env, opts.seed = opts.env or support.ENV, 1
        runner.open(s.lesson { title = "T", pass = 0, page(s, change) }, opts)
        return sent, runner
    end

    local function shown(sent) return support.texts(last(sent, "view").tree) end

    function tests.points_come_one_by_one_and_the_note_last()
        local sent, runner = open { points = POINTS, note = "ingatlah" }
        equal(last(sent, "view").primary.label, "Berikutnya")
        truthy(shown(sent):find("satu", 1, true) and not shown(sent):find("kata dua", 1, true))
        runner.event "primary"
        truthy(shown(sent):find("kata dua", 1, true))
        truthy(not shown(sent):find("ingatlah", 1, true))
        runner.event "primary"
        truthy(shown(sent):find("tiga", 1, true) and shown(sent):find("ingatlah", 1, true))
        equal(last(sent, "view").primary.label, "Lihat hasil")
        equal(last(sent, "view").speech, { "t", "isi", "satu", "Dua. kata dua", "tiga", "ingatlah" })
        runner.event "primary"
        truthy(last(sent, "done"))
    end

    function tests.points_shown_stay_shown()
        local sent = open({ points = POINTS }, { resume = { step = "page-1", state = { steps = {
            ["page-1"] = { shown = 2 } } } } })
        truthy(shown(sent):find("kata dua", 1, true))
        for _, kept in ipairs { 0, 4, 1.5, "2" } do
            local fresh = open({ points = POINTS }, { resume = { step = "page-1", state = { steps = {
                ["page-1"] = { shown = kept } } } } })
            truthy(not shown(fresh):find("kata dua", 1, true), "kept " .. tostring(kept))
        end
    end

    function tests.a_pair_shows_both_pictures_with_their_words()
        for _, env in ipairs(support.looks()) do
            local sent = open({ pair = PAIR }, { env = env })
            local pictures = {}
            for _, node in ipairs(support.nodes(last(sent, "view").tree)) do
                if node.kind == "picture" then pictures[#pictures + 1] = node.alt end
            end
            equal(pictures, { "a", "b" })
            equal(last(sent, "view").speech, { "t", "isi", "kiri", "kanan" })
        end
    end

    local function says(change, ...)
        support.host()
        local s = support.fresh_lesson_library()
        page(s, change)
        local lines = {}
        for _, problem in ipairs(require("validate").problems()) do
            lines[#lines + 1] = problem.problem .. " -> " .. tostring(problem.remedy)
        end
        local text = table.concat(lines, "\n")
        for index = 1, select("#", ...) do
            local words = select(index, ...)
            if not text:find(words, 1, true) then error("expected '" .. words .. "' in:\n" .. text, 2) end
        end
        return text
    end

    function tests.minutes_learned_are_what_the_kiosk_counts()
        for _, env in ipairs(support.looks()) do
            local sent = open({ learned = "menit belajar" }, { env = env, history = { minutes = 236 } })
            equal(support.find(last(sent, "view").tree, "learned").label, "236 menit belajar")
            equal(last(sent, "view").speech, { "t", "236 menit belajar", "isi" })
        end
        for _, history in ipairs { {}, { minutes = "x" }, { minutes = -1 } } do
            local sent = open({ learned = "menit belajar" }, { history = history })
            truthy(not support.find(last(sent, "view").tree, "learned"), "a guest is told no number")
            equal(last(sent, "view").speech, { "t", "isi" })
        end
        local sent = open({ learned = "menit", points = POINTS }, { history = { minutes = 0 } })
        truthy(shown(sent):find("satu", 1, true), "the points are there all the same")
    end

    function tests.an_author_is_told_what_is_wrong()
        equal(says { pair = PAIR }, "")
        equal(says { points = POINTS }, "")
        says({ pair = { PAIR[1] } }, "'pair' needs two pictures")
        says({ pair = PAIR, picture = "a.svg", alt = "x" }, "a picture and a pair -> leave one of them out")
        says({ pair = { { alt = "x" }, { picture = "a.svg", kind = "good" } } }, "'picture' is missing",
            "'alt' is missing", "'kind' is 'good'")
        says({ points = { "one" } }, "s.explain has 1 points")
        says({ points = { "one", { "only a title" } } }, "point 2 has no words")
    end

    local function with_chart(s, change)
        local chart = {
            title = "Terhubung", unit = "persen", source = "APJII", year = 2024,
            rows = { { "2020", 73.7 }, { "2024", 79.5 } },
        }
        for key, value in pairs(change or {}) do chart[key] = value end
        return s.explain { title = "T", body = "B", chart = chart }
    end

    function tests.a_chart_shows_and_says_the_numbers_of_its_table()
        support.host()
        local s = support.fresh_lesson_library()
        local words = require("words").of "id"
        local one, two = with_chart(s), with_chart(s, {
            kind = "line", series = { "A", "B" }, rows = { { "x", 1, 2 }, { "y", 3, 12345 } },
        })
        for _, env in ipairs(support.looks()) do
            local ctx = { env = env, words = words, scroll = { more = false, jump = 0 } }
            local node = support.find(one:view({}, ctx), "chart")
            equal({ node.mode, node.labels }, { "bar", { "2020", "2024" } })
            equal(node.series, { { values = { 73.7, 79.5 } } })
            truthy(support.texts(one:view({}, ctx)):find("Sumber: APJII, 2024", 1, true))
            equal(#support.find(two:view({}, ctx), "chart").series, 2)
        end
        local ctx = { words = words }
        equal(one:speech({}, ctx),
            { "T", "B", "Terhubung", "2020: 73,7 persen", "2024: 79,5 persen", "Sumber: APJII, 2024" })
        equal(two:speech({}, ctx)[5], "y: A 3 persen, B 12.345 persen")
        one:localize(require("words").of "en")
        equal(one:speech({}, ctx)[4], "2020: 73.7 persen")
    end

    function tests.a_chart_says_what_is_wrong_with_it()
        local function wrong(change) return function(s) with_chart(s, change) end end
        support.says(wrong { kind = "pie" }, "'kind' is 'pie'")
        support.says(wrong { rows = { { "a", 1 } } }, "chart has 1 rows -> write 2 to 12 for a bar")
        support.says(wrong { kind = "radar" }, "chart has 2 rows -> write 3 to 8 for a radar")
        support.says(wrong { rows = { { "a", -1 }, { "b" } } }, "row 1 has no number for column 1",
            "row 2 has no number for column 1")
        support.says(wrong { rows = { { 2020, 1 }, "b" } }, "row 1 has no short label", "row 2 has no short label")
        support.says(wrong { rows = { { "a", 1, 2 }, { "b", 1 } } }, "row 1 has 2 numbers -> name the columns")
        local bare = { title = "t", rows = { { "a", 1 }, { "b", 2 } } }
        support.says(function(s) s.explain { title = "t", body = "b", chart = bare } end,
            "warning: s.explain: chart: 'source' is missing", "warning: s.explain: chart: 'year' is missing")
        support.says(function(s)
            s.explain { title = "t", body = "b", picture = "x.svg", alt = "x", chart = { rows = {} } }
        end, "chart: 'title' is missing", "s.explain has a chart and a picture")
    end

    return tests
end
