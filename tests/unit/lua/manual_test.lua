-- What the manual shows must work as it stands there.
return function(root)
    local support = require "support"
    local equal, truthy = support.equal, support.truthy
    local tests = {}

    local function manual()
        local file = assert(io.open(root .. "/scripts/README.md"))
        local text = file:read "*a"
        file:close()
        return text
    end

    local function examples()
        local text, list = manual(), {}
        for code in text:gmatch "```lua\n(.-)```" do list[#list + 1] = code end
        return list
    end

    function tests.every_example_builds_without_a_problem()
        local list = examples()
        truthy(#list >= 4, "examples")
        local bank
        for index, code in ipairs(list) do
            support.host()
            local s = support.fresh_lesson_library()
            package.loaded["items.contoh"] = bank
            -- A step alone, or a whole lesson.
            local around = "local s = ...\nreturn s.lesson { title = 't', pass = 0.5,\n%s}"
            local source = code:find "^s%." and around:gsub("%%s", function() return code end) or code
            local built = assert(loadstring(source, "example " .. index))(s)
            truthy(built.is_lesson or built.is_bank, "example " .. index)
            bank = built.is_bank and built or bank
            equal(require("validate").problems(), {}, "example " .. index)
        end
    end

    -- Written anew by: ninja -C build manual
    function tests.every_table_of_fields_tells_what_the_library_checks()
        support.fresh_lesson_library()
        local filled, missing = require("manual").filled(manual())
        equal(missing, {}, "builders without a table")
        truthy(filled == manual(), "scripts/README.md differs from the library → ninja -C build manual")
    end

    -- Drawn anew by: ninja -C build manual-pictures
    function tests.every_kind_has_a_section_with_an_example_and_its_picture()
        local found = {}
        for _, kind in ipairs(require("examples").kinds(manual())) do
            found[kind.name] = true
            truthy(#kind.steps > 0, kind.name .. " has no example")
            truthy(kind.steps[1]:find("^s%." .. kind.name .. " "), kind.name .. " has an example of something else")
            equal(kind.picture, "manual/" .. kind.name .. ".png")
            local file = assert(io.open(root .. "/scripts/" .. kind.picture, "rb"), kind.picture .. " is not there")
            truthy(file:read(8) == "\137PNG\r\n\26\n" and file:seek "end" < 120000, kind.picture .. " is no small PNG")
            file:close()
        end
        support.fresh_lesson_library()
        for _, entry in ipairs(require("schema").all()) do
            local name = entry.name:sub(3)
            truthy(entry.gives ~= "step" or found[name], name .. " has no section in scripts/README.md")
        end
    end

    function tests.every_public_builder_is_registered_with_a_sentence_for_each_field()
        local s = support.fresh_lesson_library()
        require("builders").load_all()
        local schema = require "schema"
        for name, builder in pairs(s) do
            local builds = type(builder) == "function" and name ~= "random"
            truthy(not builds or schema.find("s." .. name), "s." .. name .. " is not registered")
        end
        for _, entry in ipairs(schema.all()) do
            truthy(s[entry.name:sub(3)], entry.name .. " is no builder")
            truthy(entry.about and entry.about:find "%.$", entry.name .. " says no sentence")
            for field, kind in pairs(entry.fields) do
                local what = entry.name .. "." .. field
                truthy(type(kind.about) == "string" and #kind.about > 3, what .. " says nothing")
                truthy(not kind.need or kind.why, what .. " has no remedy")
                truthy(kind.type ~= "string" or not kind.one_of or not kind.text, what .. " is a choice, no words")
            end
        end
    end

    return tests
end
