return function(root)
    local support = require "support"
    local equal, truthy, last = support.equal, support.truthy, support.last
    local tests = {}

    local function lesson()
        support.host()
        local _, runner = support.fresh_lesson_library()
        return dofile(root .. "/scripts/packs/netralitas-asn/lessons/tahun-politik.lua"), runner
    end

    function tests.the_neutrality_module_has_no_problems()
        local loaded = lesson()
        truthy(loaded.is_lesson)
        equal(require("validate").problems(), {})
    end

    function tests.all_of_it_is_there_in_english()
        support.host()
        support.fresh_lesson_library()
        local translate = require "translate"
        local english = dofile(root .. "/scripts/packs/netralitas-asn/lang/en.lua")
        translate.start { texts = english, watch = true }
        local loaded = dofile(root .. "/scripts/packs/netralitas-asn/lessons/tahun-politik.lua")
        equal(loaded.title, "Civil Service Neutrality in an Election Year")
        equal(require("validate").problems(), {})
        local asked = {}
        for _, one in ipairs(translate.watched()) do
            asked[one.text] = true
            truthy(translate.is_usable(english[one.text]), "no English for: " .. one.text)
        end
        for text in pairs(english) do truthy(asked[text], "stale: " .. text) end
    end

    function tests.it_has_its_pages_and_questions()
        local pages, kinds = 0, {}
        for _, step in ipairs(lesson().steps) do
            if step.scored then
                kinds[step.kind] = (kinds[step.kind] or 0) + 1
                truthy(step.id:find "^M06%-%d%d$", "an item of the bank: " .. step.id)
            else
                pages = pages + 1
            end
        end
        truthy(pages >= 4, "pages")
        truthy(kinds.choice >= 2 and kinds.truefalse >= 2 and kinds.multiple >= 1, "kinds of question")
    end

    function tests.the_keys_are_those_of_the_bank()
        local keys = {
            ["M06-01"] = "Agar setiap warga dilayani dengan adil, apa pun pilihan politiknya",
            ["M06-02"] = "Membagikan ajakan memilih salah satu calon|Mengikuti akun pemenangan calon|"
                .. "Menyukai unggahan akun pemenangan calon|Mengunggah foto bersama calon dengan simbol dukungan",
            ["M06-03"] = "no", ["M06-04"] = "yes", ["M06-05"] = "no",
            ["M06-10"] = "Karena bergantung pada bentuk dan tahap perbuatannya",
            ["M06-12"] = "Badan Kepegawaian Negara",
        }
        for _, step in ipairs(lesson().steps) do
            if step.scored then
                local right = {}
                for _, option in ipairs(step.options) do
                    if option.right then right[#right + 1] = option.words end
                end
                equal(table.concat(right, "|"), keys[step.id], step.id)
            end
        end
    end

    function tests.it_can_be_played_to_its_end_in_every_look()
        for _, env in ipairs(support.looks()) do
            local sent = support.host()
            local _, runner = support.fresh_lesson_library()
            local loaded = dofile(root .. "/scripts/packs/netralitas-asn/lessons/tahun-politik.lua")
            runner.open(loaded, { env = env, seed = 3 })
            for _, step in ipairs(loaded.steps) do
                if step.scored then
                    for index, option in ipairs(step.options) do
                        if option.right then runner.event("pick", index) end
                    end
                    runner.event "primary"
                    runner.saved(last(sent, "response").ref)
                end
                runner.event "primary"
            end
            local done = last(sent, "done")
            equal({ done.score, done.max, done.passed }, { 7, 7, true })
        end
    end

    return tests
end
