-- What an author writes for a gap: a number, words, or a choice; and what is wrong with it.
local validate = require "validate"
local schema = require "schema"
local translate = require "translate"
local parts = require "steps.parts"
local forms = require "steps.fill_forms"
local typing = require "ui.typing"
local merge = require("ui.nodes").merge

local build = {}

local MAX_FORM = 40  -- characters of an accepted form
build.MOST_LETTERS = 60  -- that can be typed into a gap
local MAX_NEAR = 2
local LETTERS_AN_EDIT = 4  -- shorter words become other words too easily

-- Fields of a gap that is typed; s.fill has them too when it asks for one thing.
build.TYPED = {
    answer = { type = "number",
               about = "the right number; written with a point here, typed with a comma in Indonesian" },
    tolerance = { type = "number", min = 0, otherwise = "0", about = "how far off is still right" },
    unit = { type = "string", text = true, about = "shown behind what is typed" },
    accept = { type = "table", form = "list of texts",
               about = "words that are right, the usual form first; at most " .. MAX_FORM .. " letters each" },
    near = { type = "number", min = 0, max = MAX_NEAR, integer = true, otherwise = "0",
             about = "how many letters may be left out, added, changed or swapped" },
}

local PICK = {
    right = { type = "string", need = "error", text = true, why = "write s.pick { right = \"…\", \"other\" }",
              about = "the right choice" },
}
local COUNT = { least = 1, most = 5, one = "other choice", many = "other choices", remedy = "\"…\"" }

local FORM = {
    "form", "why",
    fields = {
        form = { type = "string", form = "text or number", need = "error", max = build.MOST_LETTERS,
                 why = "write s.wrong_form(\"…\", \"why\")", about = "what is often typed" },
        why = { type = "string", need = "error", text = true,
                why = "say what is wrong with it: s.wrong_form(\"…\", \"why\")", about = "why it is not right" },
        basis = parts.BASIS,
    },
}

schema.define("s.gap", {
    about = "A gap of a sentence that is typed.", fields = build.TYPED,
    parts = { { of = "text", about = "words that are right" }, { of = "s.wrong_form", about = "known wrong answers" } },
})
schema.define("s.pick", {
    about = "A gap of a sentence that is chosen.", fields = PICK,
    parts = { parts.limits("s.wrong", COUNT, "the other choices; words alone will do") },
})
schema.define("s.wrong_form", {
    about = "An answer that is often typed and not right.", fields = FORM.fields, takes = { "form", "why" },
})

-- An answer that is often given and not right, and why. A number may stand as a number.
function build.wrong_form(...)
    local place = validate.here()
    local form, why = ...
    local read
    if type(form) == "table" and type(form[1]) == "number" then
        local spec = merge(form, { tostring(form[1]) })
        form, read = form[1], parts.read("s.wrong_form", place, FORM, spec)
    elseif type(form) == "number" then
        read = parts.read("s.wrong_form", place, FORM, tostring(form), why)
    else
        read = parts.read("s.wrong_form", place, FORM, ...)
    end
    local written = read.form and typing.beginning(read.form, build.MOST_LETTERS)
    return {
        is_wrong_form = true, place = place, form = translate.text(written or "?", place), also = written,
        why = parts.reason("s.wrong_form", place, read.why, read.basis),
        value = type(form) == "number" and form or nil,
    }
end

-- ---- what is typed ----

-- The form, or as much of it as may be typed.
local function short_form(what, place, form)
    if type(form) ~= "string" or not typing.is_longer(form, MAX_FORM) then return form end
    form = typing.beginning(form, MAX_FORM)
    validate.error(place, what .. ": '" .. form .. "…' is too long to be typed",
        "ask for at most " .. MAX_FORM .. " letters")
    return form
end

-- The forms in the language in use, and as they were written: either is right.
local function read_forms(what, place, list)
    local accept, also = {}, {}
    for index, given in ipairs(list) do
        local form = short_form(what, place, given)
        if type(form) ~= "string" or forms.fold(form) == "" then
            validate.error(place, what .. ": accepted form " .. index .. " is no text", "write its words in quotes")
        else
            also[#also + 1], accept[#accept + 1] = form, translate.text(form, place)
        end
    end
    return accept, also
end

local function check_near(what, place, gap)
    for _, form in ipairs(gap.near > 0 and gap.accept or {}) do
        if #forms.fold(form) < gap.near * LETTERS_AN_EDIT then
            validate.warn(place, what .. ": near = " .. gap.near .. " takes almost anything for '" .. form .. "'",
                "leave 'near' out where the word is short")
        end
    end
end

local function check_wrong_words(what, gap)
    for _, wrong in ipairs(gap.wrong) do
        for _, form in ipairs(gap.accept) do
            if forms.fold(form) == forms.fold(wrong.form) then
                validate.error(wrong.place, what .. ": '" .. wrong.form .. "' is accepted and wrong at once",
                    "take one of them out")
            end
        end
    end
end

local function check_wrong_numbers(what, gap)
    for _, wrong in ipairs(gap.wrong) do
        wrong.value = wrong.value or forms.read_number(wrong.form, ".")
        if not wrong.value then
            validate.error(wrong.place, what .. ": '" .. wrong.form .. "' is no number",
                "write s.wrong_form(12.5, \"why\")")
        elseif build.is_close(gap, wrong.value) then
            validate.error(wrong.place, what .. ": " .. wrong.form .. " is accepted and wrong at once",
                "take it out, or make 'tolerance' smaller")
        end
    end
end

-- Is a number right, within the tolerance? Its last binary digit does not count.
function build.is_close(gap, value)
    return math.abs(value - gap.answer) <= gap.tolerance + 1e-9 * math.max(1, math.abs(gap.answer))
end

local function number_gap(what, place, spec, wrong)
    if spec.accept or spec.near then
        validate.error(place, what .. " asks for a number and for words", "leave 'answer' or 'accept' and 'near' out")
    end
    local gap = { kind = "number", answer = spec.answer, tolerance = spec.tolerance or 0, unit = spec.unit,
                  wrong = wrong, accept = {}, near = 0 }
    check_wrong_numbers(what, gap)
    return gap
end

local function text_gap(what, place, spec, wrong, list)
    local accept, also = read_forms(what, place, list)
    local gap = { kind = "text", accept = accept, also = also, wrong = wrong, unit = spec.unit, near = spec.near or 0 }
    if #gap.accept == 0 then
        validate.error(place, what .. " has no right answer", "write answer = 12.5, or accept = { \"…\" }")
        gap.accept[1], gap.also[1] = "?", "?"
    end
    if spec.tolerance then
        validate.error(place, what .. ": words have no tolerance", "write near = 1, or answer = 12.5")
    end
    check_near(what, place, gap)
    check_wrong_words(what, gap)
    return gap
end

-- A typed gap of a spec whose fields were checked: wrong forms in its array, and accepted forms there too
-- when `loose` (as s.gap has them).
function build.typed_gap(what, place, spec, loose)
    local wrong, list = {}, {}
    for _, form in ipairs(spec.accept or {}) do list[#list + 1] = form end
    for index, item in ipairs(spec) do
        if type(item) == "table" and item.is_wrong_form then
            wrong[#wrong + 1] = item
        elseif loose and type(item) == "string" then
            list[#list + 1] = item
        else
            validate.error(place, what .. ": item " .. index .. " does not belong here",
                "write s.wrong_form(\"…\", \"why\")")
        end
    end
    if spec.answer then return number_gap(what, place, spec, wrong) end
    return text_gap(what, place, spec, wrong, list)
end

-- A gap of a sentence that is typed: s.gap { "netral", "tidak memihak", near = 1 } or s.gap { answer = 12 }.
function build.gap(spec)
    local place = validate.here()
    if type(spec) == "string" then spec = { spec } end
    spec = validate.table("s.gap", place, spec)
    validate.fields("s.gap", place, spec, build.TYPED)
    local gap = build.typed_gap("s.gap", place, spec, true)
    gap.is_gap, gap.place = true, place
    return gap
end

-- ---- what is chosen ----

-- A gap of a sentence that is chosen: s.pick { right = "boleh", "wajib", s.wrong("dilarang", "why") }.
function build.pick(spec)
    local place = validate.here()
    spec = validate.table("s.pick", place, spec)
    validate.fields("s.pick", place, spec, PICK)
    local options = { { words = spec.right or "?", right = true, place = place } }
    for index, item in ipairs(spec) do
        if type(item) == "string" then
            options[#options + 1] = { words = translate.text(item, place), place = place }
        elseif type(item) == "table" and item.is_option and not item.right then
            options[#options + 1] = {
                words = item.words, place = item.place,
                why = parts.reason("s.wrong", item.place, item.why, item.basis),
            }
        else
            validate.error(place, "s.pick: item " .. index .. " is no other choice",
                "write \"…\" or s.wrong(\"…\", \"why\")")
        end
    end
    parts.check_count("s.pick", place, #options - 1, COUNT)
    parts.check_twins("s.pick", options, "words")
    return { is_gap = true, kind = "pick", options = options, place = place }
end

-- ---- the sentence ----

-- Does "[n]" stand in the sentence exactly once for each gap, and for no other?
function build.check_sentence(place, text, count)
    local seen = {}
    for number in text:gmatch "%[(%d+)%]" do
        local n = tonumber(number)
        seen[n] = (seen[n] or 0) + 1
        if n < 1 or n > count then
            validate.error(place, "s.fill: the sentence has [" .. n .. "], but there are " .. count .. " gaps",
                "write s.gap { … } or s.pick { … } for each, in order")
        elseif seen[n] == 2 then
            validate.error(place, "s.fill: [" .. n .. "] stands twice in the sentence", "give each gap its own number")
        end
    end
    for n = 1, count do
        if not seen[n] then
            validate.error(place, "s.fill: the sentence has no [" .. n .. "]",
                "write [" .. n .. "] where gap " .. n .. " is")
        end
    end
end

return build
