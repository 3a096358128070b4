-- A lesson loads the kinds of step that it uses, and no others.
return function()
    local support = require "support"
    local equal, truthy = support.equal, support.truthy
    local tests = {}

    local function loaded(name) return package.loaded[name] ~= nil end

    function tests.a_kind_is_loaded_by_the_first_call_of_its_builder()
        support.host()
        local s = support.fresh_lesson_library()
        truthy(not loaded "steps.choice" and not loaded "steps.feed", "before the first call")
        local right = s.right "a"
        truthy(right.right and loaded "steps.choice", "after it")
        truthy(not loaded "steps.feed", "what it does not use")
    end

    function tests.a_builder_is_the_same_function_before_and_after_its_first_call()
        support.host()
        local s = support.fresh_lesson_library()
        local item = s.item
        equal(item("kata").words, "kata")
        truthy(item == s.item, "the same")
        equal(item("lain").words, "lain")
    end

    function tests.words_of_a_kind_that_nobody_loaded_are_found()
        equal(require("words").of "en" "sure_ask", "How sure are you of this answer?")
    end

    return tests
end
