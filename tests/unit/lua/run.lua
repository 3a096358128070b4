-- Runs the tests of the Lua side: luajit tests/unit/lua/run.lua [part of a name]
-- A test file returns {name = function}; a failure names file, test and line. Exit status 1 if any failed.
local here = arg[0]:match "^(.*)/[^/]*$" or "."
local root = here .. "/../../.."

package.path = here .. "/?.lua;" .. root .. "/scripts/lib/?.lua;" .. root .. "/scripts/shell/?.lua"

local FILES = {
    "random_test", "validate_test", "choice_test", "runner_test", "ui_test", "words_test", "shell_test", "pack_test",
    "parts_test",
    "keyboard_test", "controls_test",
}

local function names_of(tests)
    local names = {}
    for name in pairs(tests) do names[#names + 1] = name end
    table.sort(names)
    return names
end

local wanted = arg[1] or ""
local ran, failed = 0, 0
for _, file in ipairs(FILES) do
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
