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

    return tests
end
