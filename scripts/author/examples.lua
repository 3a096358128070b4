-- The examples of scripts/README.md as a pack that can be checked, played and drawn: of each kind of step
-- ("### choice: one right answer") a lesson of all its examples, and the manual's bank.
local examples = {}

local MANIFEST = [[
id = "manual"
version = "1.0.0"
title = "Contoh dari panduan"
languages = ["id"]
engine = "0.1.0"
jp = 1.0
minutes = 10
pillar = "cakap"
]]

local LESSON = [[
local s = require "suluh"

return s.lesson {
    title = "Contoh %s", pass = 0.5,
%s}
]]

-- The manual's kinds in order: {name, lessons' steps as Lua, picture (as the section names it) or nil}.
function examples.kinds(text)
    local list = {}
    for name, section in ("\n" .. text:gsub("\n##(#? )", "\n\0##%1")):gmatch "%z### ([%w]+): ([^%z]*)" do
        local steps = {}
        for code in section:gmatch "```lua\n(.-)```" do
            if code:find "^s%." then steps[#steps + 1] = code:match "^(.-)%s*$" .. ",\n" end
        end
        list[#list + 1] = { name = name, steps = steps, picture = section:match "!%[[^%]]+%]%(([^)]+)%)" }
    end
    return list
end

local function bank_of(text)
    for code in text:gmatch "```lua\n(.-)```" do
        if code:find("s.bank", 1, true) then return code end
    end
end

-- The pack's files by name.
function examples.files(text)
    local files, lessons = {}, {}
    for _, kind in ipairs(examples.kinds(text)) do
        if #kind.steps > 0 then
            files["lessons/" .. kind.name .. ".lua"] = LESSON:format(kind.name, table.concat(kind.steps))
            lessons[#lessons + 1] = ('[[lessons]]\nid = "%s"\ntitle = "%s"\n'):format(kind.name, kind.name)
        end
    end
    files["items/contoh.lua"] = bank_of(text)
    files["pack.toml"] = MANIFEST .. "\n" .. table.concat(lessons, "\n")
    return files
end

-- Writes them into a folder that is there.
function examples.write(text, folder)
    assert(os.execute(("mkdir -p '%s/lessons' '%s/items'"):format(folder, folder)) == 0)
    for name, content in pairs(examples.files(text)) do
        local file = assert(io.open(folder .. "/" .. name, "w"))
        file:write(content)
        file:close()
    end
end

return examples
