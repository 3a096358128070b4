return function(root)
    local support = require "support"
    local equal, truthy = support.equal, support.truthy
    local tests = {}

    -- What the kiosk is asked, where the name begins like a group of words.
    local SERVICES = {}
    for _, name in ipairs {
        "lesson.open", "lesson.event", "lesson.close", "lesson.retry", "lesson.skip", "person.check", "person.record",
        "maintenance.look", "maintenance.open", "maintenance.close", "maintenance.facts", "maintenance.send",
        "maintenance.check", "maintenance.offers", "maintenance.install", "maintenance.roll_back", "usb.retry",
        "maintenance.delivery", "maintenance.accept_keys",
        "maintenance.roster", "maintenance.roster_apply", "maintenance.person", "maintenance.pin_reset", "pin.look",
        "pin.change",
    } do SERVICES[name] = true end

    local function source(path)
        local file = assert(io.open(root .. "/" .. path))
        local text = file:read "*a"
        file:close()
        return text
    end

    local function all_screens()
        local texts = {}
        local list = assert(io.popen("ls '" .. root .. "/scripts/shell/'*.lua"))
        for path in list:lines() do texts[#texts + 1] = source(path:match "scripts/shell/.*$") end
        list:close()
        truthy(#texts > 15, "the screens were found")
        return table.concat(texts, "\n")
    end

    local function keys_of(catalogue)
        local keys = {}
        for key in pairs(catalogue) do keys[#keys + 1] = key end
        table.sort(keys)
        return keys
    end

    local function places(text)
        local names = {}
        for name in text:gmatch "{(%w+)}" do names[#names + 1] = name end
        table.sort(names)
        return names
    end

    function tests.both_languages_have_the_same_keys_and_places()
        local id, en = require "lang.id", require "lang.en"
        equal(keys_of(en), keys_of(id))
        for key, text in pairs(id) do equal(places(en[key]), places(text), key) end
    end

    function tests.the_library_speaks_both_languages_alike()
        local all = require("words").all()
        equal(keys_of(all.en), keys_of(all.id))
        for key, text in pairs(all.id) do equal(places(all.en[key]), places(text), key) end
    end

    function tests.no_key_is_missing_and_none_is_left_over()
        local code, catalogue = all_screens(), require "lang.id"
        local used = {}
        for literal in code:gmatch '"([%w_.]+)"' do
            if catalogue[literal] then used[literal] = true end
        end
        -- Other literals with a dot name services, modules or files; all words stand in a known group.
        local groups = {}
        for key in pairs(catalogue) do groups[key:match "^[%w_]+"] = true end
        for literal in code:gmatch '"([%a_]+%.[%w_.]+)"' do
            local known = catalogue[literal] or SERVICES[literal] or literal:find "^lang%."
            truthy(known or not groups[literal:match "^[%w_]+"], "in the catalogue: " .. literal)
        end
        for key in pairs(catalogue) do truthy(used[key], "used somewhere: " .. key) end
        for key in code:gmatch '[^%w_]t%(?%s*"([%w_.]+)"' do truthy(catalogue[key], "in the catalogue: " .. key) end
    end

    function tests.the_kiosk_says_anda()
        for _, catalogue in ipairs { require "lang.id", require("words").all().id } do
            for key, text in pairs(catalogue) do
                for word in text:lower():gmatch "%a+" do
                    truthy(word ~= "kamu" and word ~= "kau", key .. ": " .. word)
                end
            end
        end
    end

    function tests.an_answer_is_never_called_wrong()
        equal(require("words").of "id" "wrong", "Belum tepat")
    end

    return tests
end
