-- Runs the tests of the Lua side: luajit tests/unit/lua/run.lua [part of a name]
-- A test file returns {name = function}; a failure names file, test and line. Exit status 1 if any failed.
local here = arg[0]:match "^(.*)/[^/]*$" or "."
local root = here .. "/../../.."

package.path = here .. "/?.lua;" .. root .. "/scripts/lib/?.lua;" .. root .. "/scripts/shell/?.lua;"
    .. root .. "/scripts/author/?.lua;" .. root .. "/tests/packs/kinds/?.lua"

-- Every *_test.lua beside this file, by name.
local function test_files()
    local files = {}
    for name in io.popen("ls '" .. here .. "'"):lines() do
        files[#files + 1] = name:match "^(.*_test)%.lua$"
    end
    return files
end

local function names_of(tests)
    local names = {}
    for name in pairs(tests) do names[#names + 1] = name end
    table.sort(names)
    return names
end

local wanted = arg[1] or ""
local ran, failed = 0, 0
for _, file in ipairs(test_files()) do
    local tests = require(file)(root)
    for _, name in ipairs(names_of(tests)) do
        local title = file .. "." .. name
        if title:find(wanted, 1, true) then
            ran = ran + 1
            local ok, problem = xpcall(tests[name], debug.traceback)
            if not ok then
                failed = failed + 1
                print("FAILED " .. title .. "\n" .. tostring(problem) .. "\n")
            end
        end
    end
end
print(string.format("%d passed, %d failed", ran - failed, failed))
os.exit(failed == 0 and ran > 0 and 0 or 1)
