-- What the tests share: claims with readable failures, a host and a kiosk that record.
local support = {}

local function show(value)
    if type(value) ~= "table" then return tostring(value) end
    local parts = {}
    for key, item in pairs(value) do parts[#parts + 1] = tostring(key) .. "=" .. show(item) end
    table.sort(parts)
    return "{" .. table.concat(parts, ", ") .. "}"
end

local function same(a, b)
    if type(a) ~= "table" or type(b) ~= "table" then return a == b end
    for key, value in pairs(a) do
        if not same(value, b[key]) then return false end
    end
    for key in pairs(b) do
        if a[key] == nil then return false end
    end
    return true
end

function support.equal(actual, expected, what)
    if not same(actual, expected) then
        error((what or "value") .. ": expected " .. show(expected) .. ", got " .. show(actual), 2)
    end
end

function support.truthy(value, what)
    if not value then error((what or "value") .. ": expected something true", 2) end
end

support.ENV = {
    w = 1920, h = 1080, portrait = false, content_w = 1920, content_h = 840, text = 1, theme = "terang", still = false,
    reach = false, lang = "id",
}

-- Every look a screen must be built for.
function support.looks()
    local looks = {}
    for _, theme in ipairs { "terang", "kontras" } do
        for _, text in ipairs { 1, 1.2, 1.4 } do
            for _, size in ipairs { { 1920, 1080 }, { 1921, 1080 }, { 1920, 1200 }, { 1080, 1920 } } do
                local portrait = size[2] > size[1]
                looks[#looks + 1] = {
                    w = size[1], h = size[2], portrait = portrait, content_w = size[1],
                    content_h = size[2] - 104 - (portrait and 246 or 136), text = text, theme = theme, still = false,
                    lang = "id",
                }
            end
        end
    end
    return looks
end

-- A host for lesson code: keeps what was sent. now: milliseconds by hand.
function support.host()
    local sent = {}
    host = {
        send = function(message) sent[#sent + 1] = message end,
        where = function() return "lessons/x.lua", 7 end,
        now_ms = 0,
    }
    host.now = function() return host.now_ms end
    return sent
end

function support.last(sent, kind)
    for index = #sent, 1, -1 do
        if sent[index].t == kind then return sent[index] end
    end
    return nil
end

-- The lesson language and the runner as a fresh lesson process has them.
function support.fresh_lesson_library()
    local fresh = { suluh = true, builders = true, runner = true, validate = true, schema = true, translate = true,
                    manual = true, annotations = true }
    for name in pairs(package.loaded) do
        local is_part = name:find "^steps%." or name:find "^runner%." or name:find "^items%." or name:find "^check%."
        if fresh[name] or is_part then package.loaded[name] = nil end
    end
    return require "suluh", require "runner"
end

-- What an author is told about what `build` writes, one problem a line.
function support.problems_of(build)
    support.host()
    local s = support.fresh_lesson_library()
    build(s)
    local lines = {}
    for _, problem in ipairs(require("validate").problems()) do
        support.truthy(problem.file == "lessons/x.lua" and problem.line == 7, "place of a problem")
        lines[#lines + 1] = problem.grade .. ": " .. problem.problem .. " -> " .. tostring(problem.remedy)
    end
    return table.concat(lines, "\n")
end

-- Claims that the author is told each of these.
function support.says(build, ...)
    local text = support.problems_of(build)
    for index = 1, select("#", ...) do
        local words = select(index, ...)
        if not text:find(words, 1, true) then error("expected '" .. words .. "' in:\n" .. text, 2) end
    end
end

-- Every node of a tree, root first.
function support.nodes(tree)
    local list = { tree }
    local at = 1
    while at <= #list do
        for _, child in ipairs(list[at].children or {}) do list[#list + 1] = child end
        at = at + 1
    end
    return list
end

function support.texts(tree)
    local words = {}
    for _, node in ipairs(support.nodes(tree)) do
        if node.kind == "text" then words[#words + 1] = node.text end
    end
    return table.concat(words, "\n")
end

function support.find(tree, id)
    for _, node in ipairs(support.nodes(tree)) do
        if node.id == id then return node end
    end
    return nil
end

return support
