-- What `suluh-pack new` gives an author: every kind of step there is, without a mistake, in both languages.
return function(root)
    local support = require "support"
    local equal, truthy = support.equal, support.truthy
    local template = root .. "/scripts/template/"
    local tests = {}

    local function files()
        local list = {}
        for name in io.popen("ls '" .. template .. "lessons' '" .. template .. "items' 2>/dev/null"):lines() do
            if name:find "%.lua$" then list[#list + 1] = name end
        end
        return list
    end

    local function source_of(name)
        local file = io.open(template .. "lessons/" .. name) or assert(io.open(template .. "items/" .. name))
        local text = file:read "*a"
        file:close()
        return text
    end

    -- Each file built as in a lesson process; `each` gets its name, what it returns and its source.
    local function build_all(each)
        local path = package.path
        package.path = template .. "?.lua;" .. path
        local list = files()
        truthy(#list >= 10, "lessons of the template")
        for _, name in ipairs(list) do
            support.host()
            support.fresh_lesson_library()
            require("translate").start { watch = true }
            local source = source_of(name)
            each(name, assert(loadstring(source, name))(), source)
        end
        package.path = path
    end

    function tests.every_file_is_without_a_mistake()
        build_all(function(name, made)
            truthy(made.is_lesson or made.is_bank, name)
            equal(require("validate").problems(), {}, name)
        end)
    end

    function tests.every_kind_of_step_has_an_example()
        local all = {}
        build_all(function(_, _, source) all[#all + 1] = source end)
        local text = table.concat(all)
        for _, entry in ipairs(require("schema").all()) do
            if entry.gives == "step" then
                truthy(text:find(entry.name, 1, true), entry.name .. " has no example in scripts/template")
            end
        end
    end

    function tests.every_text_has_its_english_and_no_other_is_there()
        local english, asked, all = dofile(template .. "lang/en.lua"), {}, {}
        build_all(function(name, _, source)
            all[#all + 1] = source
            for _, one in ipairs(require("translate").watched()) do
                asked[one.text] = true
                truthy(english[one.text], name .. ": no English for '" .. one.text .. "'")
            end
        end)
        -- A step of an author's own making asks while it is shown.
        local sources = table.concat(all)
        for text in pairs(english) do
            local is_asked = asked[text] or sources:find('ctx.translate "' .. text, 1, true)
            truthy(is_asked, "lang/en.lua: nobody asks for '" .. text .. "'")
        end
    end

    return tests
end
