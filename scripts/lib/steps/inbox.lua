-- An inbox: messages to judge one by one, and in the deceitful ones the signs to find. Each decision is
-- an answer of its own, on disk before its feedback; so is each search, once it is over.
local validate = require "validate"
local schema = require "schema"
local question = require "steps.question"
local parts = require "steps.parts"
local merge = require("ui.nodes").merge
local action = require "steps.action"
local build = require "steps.inbox_build"
local methods = require "steps.inbox_play"

require("words").load "inbox"

local inbox = {
    message = build.message, part = build.part, sign = build.sign, harmless = build.harmless,
}

local MESSAGES = { least = 1, most = 8, one = "message", many = "messages", remedy = "s.message { id = \"…\", … }" }

local FIELDS = merge(question.BANK, {
    id = { type = "string", need = "error", why = "give the inbox a name that never changes, such as \"kotak\"",
           about = "a name that never changes: results are kept under it" },
    indicator = { type = "string", need = "error", why = "say what it measures: indicator = \"AD3\"",
                  about = "what it measures" },
    ask = { type = "string", text = true, need = "error", why = "say what to do with the messages: ask = \"…\"",
            about = "what is to be decided about each message" },
    actions = { type = "table", of = "s.action", min = action.least, max = action.most,
                otherwise = "`safe` (Aman) and `suspicious` (Mencurigakan)",
                about = "what may be done with a message" },
})

schema.define("s.inbox", {
    about = "Messages to judge, and signs of deceit to find in them.", fields = FIELDS, gives = "step",
    parts = { parts.limits("s.message", MESSAGES, "the messages, in this order") },
})

local DEFAULT_ACTIONS = { { id = "safe", icon = "shield-check" }, { id = "suspicious", icon = "shield-alert" } }

local function actions_of(spec, place)
    if not spec.actions then
        local list = {}
        for index, one in ipairs(DEFAULT_ACTIONS) do list[index] = merge(one, { name = one.id }) end
        return list
    end
    return action.collect("s.inbox", place, spec.actions)
end

local function messages_of(step, spec)
    step.messages = parts.collect("s.inbox", step.place, spec, "is_message", MESSAGES.remedy)
    parts.check_count("s.inbox", step.place, #step.messages, MESSAGES)
    for _, message in ipairs(step.messages) do
        if step.by_id[message.id] then
            validate.error(message.place, "s.inbox: two messages have the id '" .. message.id .. "'",
                "give this one another id")
        end
        step.by_id[message.id] = message
        build.check_message(message, step.actions)
    end
end

local function pictures_of(step)
    local list = {}
    for _, message in ipairs(step.messages) do
        list[#list + 1] = { picture = message.face, place = message.place }
        for _, key in ipairs(message.body) do
            list[#list + 1] = { picture = message.parts[key].picture, place = message.place }
        end
    end
    return list
end

local function sounds_of(step)
    local list = {}
    for _, message in ipairs(step.messages) do list[#list + 1] = { sound = message.sound, place = message.place } end
    return list
end

-- s.inbox { id=, indicator=, ask=, actions={ s.action{…}, … }, s.message{…}, … }
function inbox.inbox(spec)
    local place = validate.here()
    spec = validate.table("s.inbox", place, spec)
    validate.fields("s.inbox", place, spec, FIELDS)
    local step = merge(methods, {
        is_step = true, scored = true, kind = "inbox", place = place, id = spec.id, indicator = spec.indicator,
        ask = spec.ask or "?", own_actions = spec.actions ~= nil, actions = actions_of(spec, place), by_id = {},
    })
    messages_of(step, spec)
    step.pictures, step.sounds = pictures_of(step), sounds_of(step)
    return step
end

return inbox
