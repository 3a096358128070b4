-- Every lesson of the sample packs keeps its place and its answers when the language changes in the
-- middle of it, and leaves nothing in the first language on the screen.
return function(root)
    local support = require "support"
    local equal, truthy, last = support.equal, support.truthy, support.last
    local tests = {}

    local FOLDERS = { "/tests/packs/kinds/lessons/", "/scripts/packs/netralitas-asn/lessons/" }

    -- Stands for a whole lang/en.lua: every text is translated, and tells so.
    local PSEUDO = setmetatable({}, { __index = function(_, words) return "EN " .. words end })

    local function files()
        local list = {}
        for _, folder in ipairs(FOLDERS) do
            for name in io.popen("ls '" .. root .. folder .. "'"):lines() do
                list[#list + 1] = root .. folder .. name
            end
        end
        return list
    end

    local function env_in(lang)
        local env = {}
        for key, value in pairs(support.ENV) do env[key] = value end
        env.lang = lang
        return env
    end

    local function load_in(file, lang)
        require("translate").start { texts = lang == "en" and PSEUDO or nil }
        for name in pairs(package.loaded) do
            if name:find "^items%." then package.loaded[name] = nil end
        end
        return dofile(file)
    end

    -- What the process does when the kiosk tells it of another language.
    local function switch(file, runner, lang) runner.env(env_in(lang), load_in(file, lang)) end

    -- One thing a patient person would do next.
    local function act(view, runner)
        if view.primary.enabled then return runner.event "primary" end
        if view.example then return runner.event(view.example.name, view.example.arg) end
        for _, node in ipairs(support.nodes(view.tree)) do
            local choosable = node.role == "option" or node.role == "checkbox"
            if choosable and node.tap and not node.selected then return runner.event(node.tap, node.arg) end
        end
        error("nothing to do at step " .. view.step_id)
    end

    -- Plays a lesson to its end; before(runner, view) is called ahead of every action. lang: id unless told.
    local function play(file, before, lang)
        lang = lang or "id"
        local sent = support.host()
        local _, runner = support.fresh_lesson_library()
        runner.open(load_in(file, lang), { env = env_in(lang), seed = 3, check = true })
        for _ = 1, 400 do
            if last(sent, "done") then return sent end
            before(runner, sent)
            local from = #sent + 1
            act(last(sent, "view"), runner)
            for index = from, #sent do
                if sent[index].t == "response" then runner.saved(sent[index].ref) end
            end
        end
        error(file .. " does not end")
    end

    local function answers(sent)
        local list = {}
        for _, message in ipairs(sent) do
            if message.t == "response" then
                list[#list + 1] = {
                    message.item, message.response, message.score, message.max, message.correct, message.step,
                }
            end
        end
        return list
    end

    function tests.a_change_of_language_changes_no_answer()
        for _, file in ipairs(files()) do
            local plain = play(file, function() end)
            local changed = play(file, function(runner)
                switch(file, runner, "en")
                switch(file, runner, "id")
            end)
            equal(answers(changed), answers(plain), file)
            equal(last(changed, "done").score, last(plain, "done").score, file)
            truthy(#answers(plain) > 0 or last(plain, "done").max == 0, file)
        end
    end

    -- Texts of a screen with at least two words in them.
    local function sentences(view)
        local set = {}
        for _, node in ipairs(support.nodes(view.tree)) do
            for _, words in ipairs { node.text or false, node.label or false, node.alt or false } do
                if words and words:find "%a%a+ %a%a+" then set[words] = true end
            end
        end
        for _, line in ipairs(view.speech or {}) do set[line] = true end
        return set
    end

    function tests.a_change_of_language_changes_all_words()
        for _, file in ipairs(files()) do
            play(file, function(runner, sent)
                local first = last(sent, "view")
                switch(file, runner, "en")
                local view = last(sent, "view")
                equal({ view.step_id, view.step }, { first.step_id, first.step }, file)
                truthy(view.title:find "^EN ", "the lesson's title")
                local before = sentences(first)
                for words in pairs(sentences(view)) do
                    truthy(not before[words], file .. ", step " .. view.step_id .. ": still reads '" .. words .. "'")
                end
                switch(file, runner, "id")
            end)
        end
    end

    -- What the library itself says, in English.
    local function is_own_word(words)
        for _, own in pairs(require("words").all().en) do
            if own == words then return true end
        end
        return false
    end

    -- Every text a person read in a question, wherever it stands in it.
    local READ = { text = true, ask = true, situation = true, name = true, alt = true }

    local function check_wording(value, file, key)
        if type(value) == "table" then
            for name, item in pairs(value) do check_wording(item, file, name) end
        elseif type(value) == "string" and READ[key] and value:find "%a%a+ %a%a+" and not is_own_word(value) then
            truthy(value:find("EN ", 1, true), file .. ": kept as '" .. value .. "'")
        end
    end

    function tests.the_wording_is_kept_as_it_was_shown_and_says_its_language()
        local function nothing() end
        for _, file in ipairs(files()) do
            for _, message in ipairs(play(file, nothing, "en")) do
                if message.t == "response" then
                    local question = message.question
                    equal(question.lang, "en", file)
                    truthy(type(question.ask) == "string" and question.ask:find "%S", file .. ": no question")
                    local offered = question.options or question.source or question.choices or question.statements
                        or question.spot or question.type or message.kind == "custom"
                    truthy(offered, file .. ": nothing says what was offered at " .. message.item)
                    check_wording(question, file)
                end
            end
        end
    end

    function tests.results_are_named_as_written_in_every_language()
        for _, file in ipairs(files()) do
            local sent = support.host()
            local _, runner = support.fresh_lesson_library()
            runner.open(load_in(file, "en"), { env = env_in "en", seed = 3 })
            truthy(not sent[1].title:find "^EN ", file)
            for _, item in ipairs(sent[1].items or {}) do truthy(not item.label or not item.label:find "^EN ", file) end
        end
    end

    function tests.an_answer_being_saved_is_kept_over_a_change_of_language()
        local file = root .. FOLDERS[2] .. "tahun-politik.lua"
        local sent = support.host()
        local _, runner = support.fresh_lesson_library()
        runner.open(load_in(file, "id"), { env = env_in "id", seed = 3 })
        while not last(sent, "response") do act(last(sent, "view"), runner) end
        local views = 0
        for _, message in ipairs(sent) do views = views + (message.t == "view" and 1 or 0) end
        switch(file, runner, "en")
        equal(sent[#sent].t, "response", "nothing is shown before it is on disk")
        runner.saved(last(sent, "response").ref)
        truthy(support.texts(last(sent, "view").tree):find("EN ", 1, true), "the feedback, in English")
    end

    return tests
end
