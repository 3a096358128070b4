-- Draws the manual's pictures anew, one for each kind of step, from its own examples:
--     luajit scripts/author/manual_pictures.lua build/bin/suluh-pack
-- It is the first step of the kind as it opens, small enough to keep: see SIZE.
local here = arg[0]:match "^(.*)/[^/]*$" or "."
package.path = here .. "/?.lua"

local SIZE = "800x450"

local tool = assert(arg[1], "name the program: build/bin/suluh-pack")
local manual = here .. "/../README.md"
local examples = require "examples"

local function run(command)
    if os.execute(command) ~= 0 then error("failed: " .. command, 0) end
end

local function read(path)
    local file = assert(io.open(path, "rb"))
    local text = file:read "*a"
    file:close()
    return text
end

-- The first picture of a lesson: in the order of shots.json, which is the order of the walk.
local function first_shot(shots, lesson)
    return shots:match('"file":%s*"(' .. lesson .. '/[^"]+%-start%-[^"]+%.png)"')
end

local text = read(manual)
local folder = os.tmpname()
os.remove(folder)
examples.write(text, folder .. "/pack")
run(("'%s' shots '%s/pack' -o '%s/shots' --size %s --lang id"):format(tool, folder, folder, SIZE))
local shots = read(folder .. "/shots/shots.json")
run(("mkdir -p '%s/../manual'"):format(here))
for _, kind in ipairs(examples.kinds(text)) do
    local shot = assert(first_shot(shots, kind.name), kind.name .. " has no picture → give its section an example")
    local file = assert(io.open(here .. "/../manual/" .. kind.name .. ".png", "wb"))
    file:write(read(folder .. "/shots/" .. shot))
    file:close()
end
run(("rm -r '%s'"):format(folder))
