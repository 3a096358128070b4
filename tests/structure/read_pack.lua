-- Lists the steps and questions of a pack, one a line: file, place, kind, id, words of a page. A step of an
-- author's own is told with the interaction that it says to be.
-- luajit read_pack.lua FOLDER FILE...   FILE as in the pack: items/x.lua or lessons/x.lua, banks first.
local folder = arg[1]

-- Stands for `suluh`: each builder gives back its table, with the builder's name.
local function stand_in(name)
    return setmetatable({}, {
        __index = function(_, key) return stand_in(key) end,
        __call = function(_, spec)
            if type(spec) ~= "table" then spec = { spec } end
            spec.built_by = name
            if name == "bank" then return { is_bank = true, questions = spec } end
            return spec
        end,
    })
end

package.preload.suluh = function() return stand_in "suluh" end
package.path = folder .. "/?.lua"

local function word_count(text)
    local count = 0
    for word in text:gmatch("%S+") do
        if word:find("[%w\128-\255]") then count = count + 1 end
    end
    return count
end

local function kind_of(step)
    return step.interaction and step.built_by .. ":" .. step.interaction or step.built_by
end

-- A question of a bank that a lesson shows as a step is the same table: it is told where it is written.
local seen = {}

local function tell(file, list)
    for place, step in ipairs(list) do
        local again = seen[step] ~= nil
        seen[step] = true
        print(table.concat({ file, place, kind_of(step), step.id or tostring(place), again and "again" or "new",
            step.built_by == "explain" and word_count(step.body or "") or 0 }, "\t"))
    end
end

for index = 2, #arg do
    local found = require((arg[index]:gsub("%.lua$", ""):gsub("/", ".")))
    if type(found) == "table" then tell(arg[index], found.questions or found) end
end
