-- Writes the tables of fields into scripts/README.md anew: luajit scripts/author/write_manual.lua
local here = arg[0]:match "^(.*)/[^/]*$" or "."
package.path = here .. "/?.lua;" .. here .. "/../lib/?.lua"

local path = here .. "/../README.md"
local file = assert(io.open(path))
local text = file:read "*a"
file:close()

local filled, missing = require("manual").filled(text)
file = assert(io.open(path, "w"))
file:write(filled)
file:close()

for _, name in ipairs(missing) do
    io.stderr:write(path, ": ", name, " has no table → write <!-- fields: ", name,
        " --> and <!-- end of fields --> where it belongs, then run this again\n")
end
os.exit(#missing == 0 and 0 or 1)
