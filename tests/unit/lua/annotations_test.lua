-- The file that an editor completes by.
return function()
    local support = require "support"
    local equal, truthy = support.equal, support.truthy
    local tests = {}

    local function made()
        support.fresh_lesson_library()
        return require "annotations"(), require "schema"
    end

    -- {class name = {field = type}} of the text.
    local function classes_in(text)
        local classes = {}
        local class
        for line in text:gmatch "[^\n]+" do
            local name = line:match "^%-%-%-@class (%S+)"
            local field, kind = line:match "^%-%-%-@field (%S+) (%S+)"
            if name then
                truthy(not classes[name], "two classes " .. name)
                class = name
                classes[name] = {}
            elseif field then
                classes[class][field] = kind
            end
        end
        return classes
    end

    function tests.it_is_lua_that_gives_a_table_of_all_builders()
        local text, schema = made()
        local s = assert(loadstring(text))()
        for _, entry in ipairs(schema.all()) do truthy(type(s[entry.name:sub(3)]) == "function", entry.name) end
    end

    function tests.every_field_of_every_builder_is_there()
        local text, schema = made()
        local classes = classes_in(text)
        for _, entry in ipairs(schema.all()) do
            local short = entry.name:sub(3)
            local class = classes["suluh." .. short:sub(1, 1):upper() .. short:sub(2)]
            truthy(class or entry.in_a_row, entry.name)
            for field, kind in pairs(class and entry.fields or {}) do
                local optional = kind.need ~= "error" or #entry.takes > 0
                truthy(class[field .. (optional and "?" or "")], entry.name .. "." .. field)
            end
        end
    end

    function tests.every_type_it_names_is_there()
        local text = made()
        local classes = classes_in(text)
        for name in text:gmatch "suluh%.[%w_.]*%w" do truthy(classes[name] or name == "suluh.lua", name) end
    end

    function tests.it_says_what_is_written_where()
        local text = made()
        local classes = classes_in(text)
        equal(classes["suluh.Hotspot"]["find?"], '"all"|"one"')
        equal(classes["suluh.Post"]["like?"], "suluh.part.effect")
        equal(classes["suluh.Feed"]["meters?"], "suluh.part.meter[]")
        equal(classes["suluh.Sort"].groups, "(string|suluh.Sort.groups)[]")
        equal(classes["suluh.Scenario"].people, "table<string,")
        equal(classes["suluh.Choice"]["[integer]"], "suluh.part.right|suluh.part.wrong")
        truthy(text:find("---@field pass? number the share of points that passes (0 to 1) (default: 0.75)", 1, true))
        truthy(text:find("---@param why? string shown to whoever chose it\n---@return suluh.part.right\n"
            .. "---@overload fun(spec: suluh.Right): suluh.part.right\nfunction s.right(words, why) end", 1, true))
        truthy(text:find("---@overload fun(spec: suluh.Pair): suluh.part.pair\n", 1, true))
    end

    return tests
end
