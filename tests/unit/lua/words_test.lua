return function(root)
    local support = require "support"
    local equal, truthy = support.equal, support.truthy
    local tests = {}

    local SCREENS = {
        "app", "attract", "confirm", "help", "home", "home_parts", "identify", "idle", "leave", "lesson", "main",
            "result",
        "result_panels", "trouble", "usb",
    }

    local function source(path)
        local file = assert(io.open(root .. "/" .. path))
        local text = file:read "*a"
        file:close()
        return text
    end

    local function all_screens()
        local texts = {}
        for _, name in ipairs(SCREENS) do texts[#texts + 1] = source("scripts/shell/" .. name .. ".lua") end
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
        local all = require("words").all
        equal(keys_of(all.en), keys_of(all.id))
        for key, text in pairs(all.id) do equal(places(all.en[key]), places(text), key) end
    end

    function tests.no_key_is_missing_and_none_is_left_over()
        local code, catalogue = all_screens(), require "lang.id"
        local used = {}
        for literal in code:gmatch '"([%w_.]+)"' do
            if catalogue[literal] then used[literal] = true end
        end
        for key in pairs(catalogue) do truthy(used[key], "used somewhere: " .. key) end
        for key in code:gmatch '[^%w_]t%(?%s*"([%w_.]+)"' do truthy(catalogue[key], "in the catalogue: " .. key) end
    end

    function tests.the_kiosk_says_anda()
        for _, catalogue in ipairs { require "lang.id", require("words").all.id } do
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
