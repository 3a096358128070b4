-- The conformance pack (tests/packs/kinds) uses every field of every builder.
return function(root)
    local support = require "support"
    local truthy = support.truthy
    local tests = {}

    local PACK = root .. "/tests/packs/kinds/"

    local function lua_files()
        local files = {}
        local list = io.popen("cd '" .. PACK .. "' && ls items/*.lua lessons/*.lua")
        for name in list:lines() do files[#files + 1] = name end
        return files
    end

    -- The fields written somewhere in the pack, by builder.
    local function used_fields()
        support.host()
        support.fresh_lesson_library()
        local validate, used = require "validate", {}
        local fields = validate.fields
        function validate.fields(what, place, spec, known)
            local own = used[what] or {}
            used[what] = own
            for name in pairs(type(spec) == "table" and spec or {}) do own[name] = true end
            return fields(what, place, spec, known)
        end
        for _, name in ipairs(lua_files()) do
            local built = dofile(PACK .. name)
            package.loaded[name:gsub("%.lua$", ""):gsub("/", ".")] = built
        end
        validate.fields = fields
        return used
    end

    function tests.every_field_of_every_builder_is_used_in_the_conformance_pack()
        local used, missing, count = used_fields(), {}, 0
        for _, entry in ipairs(require("schema").all()) do
            -- What is given in a row is given whole.
            for name, kind in pairs(entry.in_a_row and {} or entry.fields) do
                local by_name = used[entry.name] and used[entry.name][name]
                -- What any question may carry is checked at one kind.
                local somewhere = false
                for _, own in pairs(kind.common and used or {}) do somewhere = somewhere or own[name] end
                count = count + 1
                if not by_name and not somewhere then missing[#missing + 1] = entry.name .. "." .. name end
            end
        end
        table.sort(missing)
        truthy(count > 100, "fields: " .. count)
        truthy(#missing == 0, "used nowhere in tests/packs/kinds: " .. table.concat(missing, ", "))
    end

    return tests
end
