-- Writes the manual's examples as a pack: luajit scripts/author/write_examples.lua FOLDER
local here = arg[0]:match "^(.*)/[^/]*$" or "."
package.path = here .. "/?.lua"

local file = assert(io.open(here .. "/../README.md"))
local text = file:read "*a"
file:close()
require("examples").write(text, assert(arg[1], "name a folder"))
