-- Questions with answers to choose from: one of several, several of several, true or false.
local validate = require "validate"
local schema = require "schema"
local translate = require "translate"
local media = require "steps.media"
local parts = require "steps.parts"
local merge = require("ui.nodes").merge
local view = require "steps.choice_view"

local LETTERS = { "A", "B", "C", "D", "E", "F", "G", "H" }

local SOUND = { type = "string", about = "a recording of it, `.ogg` (Vorbis) or `.wav` of `media/`; it tells the "
    .. "answers as you wrote them, so it needs `shuffle = false`" }

local FIELDS = merge(merge(parts.QUESTION, parts.PICTURE), {
    shuffle = { type = "boolean", default = true, about = "whether the answers change places" },
    sound = SOUND,
})

local TRUTH_FIELDS = merge(merge(parts.QUESTION, parts.PICTURE), {
    claim = { type = "string", text = true, need = "error", why = "write the sentence to judge: claim = \"…\"",
              about = "the sentence to judge" },
    answer = { type = "boolean", need = "error", why = "write answer = true or answer = false",
               about = "whether the claim is true" },
    sound = { type = "string", about = "a recording of it, `.ogg` (Vorbis) or `.wav` of `media/`" },
})
TRUTH_FIELDS.ask = nil

local ANSWERS = { least = 2, most = #LETTERS }
local PICTURES = { least = 2, most = 4 }
local OPTION = merge(parts.PICTURE, {
    words = { type = "string", text = true, need = "error", why = "write s.right \"…\"", about = "the answer" },
    why = { type = "string", text = true, about = "shown to whoever chose it" },
    basis = { type = "string", text = true, otherwise = "that of the question",
              about = "the source of `why`; where several are chosen it stands behind it in brackets" },
    picture = { type = "string", about = "a picture over the words; then every answer has one, and there are "
        .. PICTURES.least .. " to " .. PICTURES.most },
})
local OPTION_SHAPE = { "words", "why", fields = OPTION }

local OPTIONS = {
    { of = "s.right", min = 1, about = "in `s.choice` one, in `s.multiple` one or more" },
    { of = "s.wrong", min = 1, about = "the others; " .. ANSWERS.least .. " to " .. ANSWERS.most .. " in all" },
}

schema.define("s.choice", {
    about = "A question with one right answer.", fields = FIELDS, gives = "step", parts = OPTIONS,
})
schema.define("s.multiple", {
    about = "A question with several right answers.", fields = FIELDS, gives = "step", parts = OPTIONS,
})
schema.define("s.truefalse", { about = "A claim to judge: true or false.", fields = TRUTH_FIELDS, gives = "step" })
for name, about in pairs { right = "An answer that is right.", wrong = "An answer that is wrong." } do
    schema.define("s." .. name, { about = about, fields = OPTION, takes = { "words", "why" } })
end

local choice = {}

local function option(is_right, words, why)
    local place = validate.here()
    local name = is_right and "s.right" or "s.wrong"
    if type(words) ~= "string" or not words:find "%S" then
        validate.error(place, name .. " has no words", "write " .. name .. " \"…\"")
        words = "?"
    end
    if why ~= nil and type(why) ~= "string" then
        validate.error(place, name .. ": the reason is a " .. type(why), "write " .. name .. "(\"…\", \"why\")")
        why = nil
    end
    return {
        is_option = true, right = is_right, place = place, words = translate.text(words, place),
        why = translate.text(why, place),
    }
end

-- s.right { "words", why =, basis =, picture =, alt = }
local function option_of_table(is_right, spec)
    local place, name = validate.here(), is_right and "s.right" or "s.wrong"
    local read = parts.read(name, place, OPTION_SHAPE, spec)
    if read.picture and not read.alt then
        validate.warn(place, name .. ": 'alt' is missing", "say in a sentence what the picture shows")
    end
    return { is_option = true, right = is_right, place = place, words = read.words or "?", why = read.why,
             basis = read.basis, picture = media.source(read.picture), alt = read.alt }
end

-- An answer that is right, or not; why is shown to whoever chose it. Or one table, with a picture.
function choice.right(words, why)
    if type(words) == "table" then return option_of_table(true, words) end
    return option(true, words, why)
end

function choice.wrong(words, why)
    if type(words) == "table" then return option_of_table(false, words) end
    return option(false, words, why)
end

local function count_right(options)
    local count = 0
    for _, item in ipairs(options) do
        if item.right then count = count + 1 end
    end
    return count
end

local function check_options(what, place, options, kind)
    local rights = count_right(options)
    if #options < ANSWERS.least then
        validate.error(place, what .. " has " .. #options .. " answers",
            "write at least two: s.right \"…\", s.wrong \"…\"")
    elseif #options > ANSWERS.most then
        validate.error(place, what .. " has " .. #options .. " answers",
            "at most " .. ANSWERS.most .. " fit the screen")
    end
    if rights == 0 then
        validate.error(place, what .. " has no right answer", "write one as s.right \"…\"")
    elseif kind == "single" and rights > 1 then
        validate.error(place, what .. " has " .. rights .. " right answers", "use s.multiple when several are right")
    end
    if #options > 0 and rights == #options then
        validate.error(place, what .. " has no wrong answer", "write some as s.wrong(\"…\", \"why not\")")
    end
    parts.check_twins(what, options, "words")
    for _, item in ipairs(options) do
        if not item.right and not item.why then
            validate.warn(item.place, "a wrong answer says no reason", "write s.wrong(\"…\", \"why not\")")
        end
    end
end

local function collect_options(what, place, spec)
    local options = {}
    for index, item in ipairs(spec) do
        if type(item) == "table" and item.is_option then
            options[#options + 1] = item
        else
            validate.error(place, what .. ": item " .. index .. " is no answer", "write s.right \"…\" or s.wrong \"…\"")
        end
    end
    return options
end

-- Either all answers can be seen or none; gives whether they can.
local function check_pictures(what, place, options, spec)
    local count = 0
    for _, item in ipairs(options) do count = count + (item.picture and 1 or 0) end
    if count == 0 then return false end
    if count < #options then
        validate.error(place, what .. ": " .. count .. " of " .. #options .. " answers have a picture",
            "give each one, or none: s.right { \"…\", picture = \"…\", alt = \"…\" }")
    elseif #options > PICTURES.most then
        validate.error(place, what .. " has " .. #options .. " answers with pictures",
            "at most " .. PICTURES.most .. " fit the screen")
    elseif spec.picture then
        validate.error(place, what .. " has a picture beside answers with pictures", "leave 'picture' out")
    end
    return true
end

local function check_picture(what, place, spec)
    if spec.picture and not spec.alt then
        validate.warn(place, what .. ": 'alt' is missing", "say in a sentence what the picture shows")
    end
end

local function check_sound(what, place, spec, shuffles)
    media.check_sound(what, place, spec)
    if spec.sound and shuffles then
        validate.error(place, what .. ": a recording tells the answers in one order",
            "write shuffle = false, or leave out 'sound'")
    end
end

-- ---- a question as the runner plays it ----

local methods = {}

-- True and false are said in the person's language.
function methods.localize(step, words)
    if not step.truth then return end
    step.options[1].words, step.options[2].words = words "yes", words "no"
end

-- What the step remembers; kept from an earlier run when it still fits.
function methods.start(step, random, kept)
    if type(kept) == "table" and parts.is_order(kept.order, #step.options) and type(kept.picked) == "table" then
        return kept
    end
    local order = {}
    for index = 1, #step.options do order[index] = index end
    if step.shuffle then random:shuffle(order) end
    return { order = order, picked = {}, done = false }
end

-- Chosen or taken back; a single choice replaces the one before.
function methods.event(step, state, name, arg)
    if name ~= "pick" or state.done or type(arg) ~= "number" or not step.options[arg] then return false end
    local at = parts.place_in(state.picked, arg)
    if step.many then
        if at then table.remove(state.picked, at) else state.picked[#state.picked + 1] = arg end
    else
        state.picked = { arg }
    end
    return true
end

function methods.is_ready(_, state) return #state.picked > 0 end

function methods.hint(step, words) return words(step.many and "first_choose_many" or "first_choose") end

-- One point; several answers give a share of it, wrong ones take away, never below nothing.
function methods.score(step, state)
    local hits, misses = 0, 0
    for _, index in ipairs(state.picked) do
        if step.options[index].right then hits = hits + 1 else misses = misses + 1 end
    end
    return math.max(0, (hits - misses) / count_right(step.options)), hits
end

function methods.letter(_, state, index) return LETTERS[parts.place_in(state.order, index)] end

-- What goes into the results: the question as it was shown and what was chosen, in shown letters.
function methods.response(step, state)
    local shown, letters, ids = {}, {}, {}
    for position, index in ipairs(state.order) do
        local item = step.options[index]
        shown[position] = { key = LETTERS[position], id = index, text = item.words, right = item.right,
                            picture = item.picture, alt = item.alt }
        if parts.place_in(state.picked, index) then
            letters[#letters + 1] = LETTERS[position]
            ids[#ids + 1] = index
        end
    end
    local score = step:score(state)
    return {
        item = step.id, indicator = step.indicator, kind = step.kind,
        question = { ask = step.ask, options = shown }, response = { keys = letters, ids = ids },
        score = score, max = 1, correct = score == 1,
    }
end

function methods.choices(step) return { { options = step.options, shuffled = step.shuffle } } end

function methods.view(step, state, ctx) return view.view(step, state, ctx) end

-- The question with its answers; once answered, what came of it.
function methods.speech(step, state, ctx)
    if state.done then return view.feedback_lines(step, state, ctx) end
    local lines = { step.ask }
    for position, index in ipairs(state.order) do
        local item = step.options[index]
        lines[#lines + 1] = ctx.words("option", { letter = LETTERS[position], words = item.words })
        lines[#lines + 1] = item.alt
    end
    return lines
end

-- For a check: where one answer is chosen, each leads to what is said to whoever chose it.
local single = {}

function single.ways(step)
    local list = {}
    for index, item in ipairs(step.options) do
        list[index] = { id = "answer-" .. index, about = "answer " .. index .. " of '" .. step.id .. "'",
                        place = item.place }
    end
    return list
end

function single.went(_, state)
    local list = {}
    for position, index in ipairs(state.done and state.picked or {}) do list[position] = "answer-" .. index end
    return list
end

local function step_of(spec, place, fields)
    return merge(merge(methods, not fields.many and single or {}), merge({
        is_step = true, scored = true, place = place, id = spec.id,
        indicator = spec.indicator, because = spec.because or "", basis = spec.basis,
        picture = media.source(spec.picture), alt = spec.alt, sound = media.source(spec.sound),
    }, fields))
end

local function chosen(what, kind, spec)
    local place = validate.here()
    spec = validate.table(what, place, spec)
    validate.fields(what, place, spec, FIELDS)
    check_picture(what, place, spec)
    check_sound(what, place, spec, spec.shuffle)
    local options = collect_options(what, place, spec)
    check_options(what, place, options, kind)
    -- One answer's source stands where that of the question does; of several each stands with its reason.
    for _, item in ipairs(kind == "multiple" and options or {}) do
        item.why = item.why and parts.reason(what, item.place, item.why, item.basis)
    end
    return step_of(spec, place, {
        kind = kind == "multiple" and "multiple" or "choice", many = kind == "multiple", options = options,
        ask = spec.ask or "", shuffle = spec.shuffle, pictured = check_pictures(what, place, options, spec),
        pictures = options,
    })
end

-- One right answer.
function choice.choice(spec) return chosen("s.choice", "single", spec) end

-- One or more right answers; "Boleh memilih lebih dari satu".
function choice.multiple(spec) return chosen("s.multiple", "multiple", spec) end

-- A claim to judge; the answers stay in order.
function choice.truefalse(spec)
    local place = validate.here()
    spec = validate.table("s.truefalse", place, spec)
    validate.fields("s.truefalse", place, spec, TRUTH_FIELDS)
    check_picture("s.truefalse", place, spec)
    check_sound("s.truefalse", place, spec, false)
    if spec[1] ~= nil then
        validate.error(place, "s.truefalse has answers of its own", "leave them out and write answer = true")
    end
    local truth = spec.answer == true
    return step_of(spec, place, {
        kind = "truefalse", many = false, shuffle = false, ask = spec.claim or "", truth = true,
        options = { { right = truth, words = "yes" }, { right = not truth, words = "no" } },
    })
end

return choice
