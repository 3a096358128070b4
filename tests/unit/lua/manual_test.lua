-- What the manual shows must work as it stands there.
return function(root)
    local support = require "support"
    local equal, truthy = support.equal, support.truthy
    local tests = {}

    local function examples()
        local file = assert(io.open(root .. "/scripts/README.md"))
        local text = file:read "*a"
        file:close()
        local list = {}
        for code in text:gmatch "```lua\n(.-)```" do list[#list + 1] = code end
        return list
    end

    function tests.every_example_builds_without_a_problem()
        local list = examples()
        truthy(#list >= 4, "examples")
        for index, code in ipairs(list) do
            support.host()
            local s = support.fresh_lesson_library()
            -- A step alone, or a whole lesson.
            local around = "local s = ...\nreturn s.lesson { title = 't', pass = 0.5,\n%s}"
            local source = code:find "^s%." and around:gsub("%%s", function() return code end) or code
            local built = assert(loadstring(source, "example " .. index))(s)
            truthy(built.is_lesson, "example " .. index)
            equal(require("validate").problems(), {}, "example " .. index)
        end
    end

    return tests
end
