-- What is kept of each answer to the conformance pack: every route of every question against the rows of
-- tests/data/kinds_rows.txt. After a change that is meant, write them anew and read what differs:
--     SULUH_WRITE_ROWS=1 luajit tests/unit/lua/run.lua rows_test
return function(root)
    local support = require "support"
    local equal, truthy = support.equal, support.truthy
    local tests = {}

    local FILE = root .. "/tests/data/kinds_rows.txt"
    local FILES = {
        "lessons/hotspot", "lessons/inbox", "lessons/match", "lessons/sort", "lessons/order", "lessons/fill",
        "lessons/slider", "lessons/scale", "lessons/custom", "lessons/pictures", "lessons/options", "items/awal",
        "items/akhir",
    }

    -- Plain data as text, the same for the same data.
    local function written(value)
        if type(value) == "number" then return ("%.6g"):format(value) end
        if type(value) ~= "table" then return tostring(value) end
        local keys, items = {}, {}
        for key in pairs(value) do keys[#keys + 1] = key end
        table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
        for index, key in ipairs(keys) do
            items[index] = (type(key) == "number" and "" or key .. "=") .. written(value[key])
        end
        return "{" .. table.concat(items, " ") .. "}"
    end

    local function row(way, answer)
        return ("%s | %s | %s | %.6g/%.6g %s | %s"):format(answer.item, way, answer.kind, answer.score, answer.max,
            answer.correct and "right" or "not right", written(answer.response))
    end

    -- The rows of one route from a state of its own.
    local function add_rows(rows, step, route)
        local state = step:start(require("random")("7"))
        for _, event in ipairs(route.events) do
            local _, answers = step:event(state, event.name, event.arg)
            for _, answer in ipairs(answers or {}) do rows[#rows + 1] = row(route.way, answer) end
        end
        if step.is_ready then rows[#rows + 1] = row(route.way, step:response(state)) end
    end

    local function steps_of(file)
        support.host()
        support.fresh_lesson_library()
        local built = require("check.facts").as_lesson(dofile(root .. "/tests/packs/kinds/" .. file .. ".lua"))
        local words = require("words").of "id"
        for _, step in ipairs(built.steps) do
            if step.localize then step:localize(words) end
        end
        return built.steps
    end

    local function all_rows()
        local rows = {}
        for _, file in ipairs(FILES) do
            for _, step in ipairs(steps_of(file)) do
                local state = step.start and step:start(require("random")("7"))
                for _, route in ipairs(state and require("check.ways").routes(step, state) or {}) do
                    add_rows(rows, step, route)
                end
            end
        end
        return rows
    end

    function tests.every_answer_is_kept_as_the_rows_say()
        local rows = all_rows()
        truthy(#rows > 200, "rows: " .. #rows)
        if os.getenv "SULUH_WRITE_ROWS" then
            local file = assert(io.open(FILE, "w"))
            file:write(table.concat(rows, "\n"), "\n")
            file:close()
        end
        local at = 0
        for line in io.lines(FILE) do
            at = at + 1
            equal(rows[at], line, "row " .. at)
        end
        equal(#rows, at, "rows")
    end

    return tests
end
