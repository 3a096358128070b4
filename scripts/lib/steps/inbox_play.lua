-- An inbox as it is played: what was decided about each message, what was found in it, what comes next.
local parts = require "steps.parts"
local search = require "steps.search"
local answers = require "steps.inbox_answers"
local view = require "steps.inbox_view"

-- ---- what happened so far ----
-- state: at (id of the message in front), messages = { [id] = { action, search } }, summary, done.

local methods = {}

function methods.front(step, state) return step.by_id[state.at] end

-- What was done with a message: {action, search} or nil.
function methods.treated(_, state, message) return state.messages[message.id] end

function methods.score_of(_, message, action) return message.scores[action] or 0 end

function methods.is_searching(_, state, message)
    local done = state.messages[message.id]
    return done ~= nil and done.search ~= nil and not done.search.done
end

local function is_finished(step, state, message)
    return step:treated(state, message) ~= nil and not step:is_searching(state, message)
end

function methods.finished_count(step, state)
    local count = 0
    for _, message in ipairs(step.messages) do count = count + (is_finished(step, state, message) and 1 or 0) end
    return count
end

-- The next message with something left to do, from the one in front on; or nil.
local function next_open(step, state)
    local from = parts.place_in(step.messages, step:front(state))
    for offset = 1, #step.messages do
        local message = step.messages[(from + offset - 1) % #step.messages + 1]
        if not is_finished(step, state, message) then return message end
    end
    return nil
end

-- Decisions that were right, signs found, signs there were.
function methods.sums(step, state)
    local sums = { right = 0, found = 0, signs = 0 }
    for _, message in ipairs(step.messages) do
        local done = step:treated(state, message)
        if done and step:score_of(message, done.action) == 1 then sums.right = sums.right + 1 end
        sums.signs = sums.signs + search.count_right(message.has_signs and message.spots or {})
        sums.found = sums.found + (done and done.search and #done.search.found or 0)
    end
    return sums
end

-- ---- as the runner plays it ----

-- The two actions an inbox has unless told otherwise are named in the person's language.
function methods.localize(step, words)
    if not step.own_actions then
        for _, action in ipairs(step.actions) do action.name = words("inbox_" .. action.id) end
    end
    step.search_ask = words "find_signs"
end

function methods.action_name(step, id)
    for _, action in ipairs(step.actions) do
        if action.id == id then return action.name end
    end
end

local function is_kept_message(step, message, kept)
    if kept == nil then return true end
    if type(kept) ~= "table" or not step:action_name(kept.action) then return false end
    if not message.has_signs then return kept.search == nil end
    return search.is_kept(kept.search, message.spots)
end

local function is_kept(step, kept)
    if type(kept) ~= "table" or type(kept.messages) ~= "table" or not step.by_id[kept.at] then return false end
    for _, message in ipairs(step.messages) do
        if not is_kept_message(step, message, kept.messages[message.id]) then return false end
    end
    local all = step:finished_count(kept) == #step.messages
    return (kept.done == true) == all and (all or not kept.summary)
end

function methods.start(step, _, kept)
    if is_kept(step, kept) then
        for _, message in pairs(kept.messages) do
            if message.search then message.search.said = nil end
        end
        return kept
    end
    return { at = step.messages[1].id, messages = {}, summary = false, done = false }
end

-- ---- what a person does ----

local EVENTS = {}

function EVENTS.open(step, state, id)
    if state.summary or not step.by_id[id] or id == state.at then return false end
    state.at = id
    return "moved"
end

local function set_done(step, state) state.done = step:finished_count(state) == #step.messages end

function EVENTS.act(step, state, action)
    local message = step:front(state)
    if state.summary or step:treated(state, message) or not step:action_name(action) then return false end
    state.messages[message.id] = { action = action, search = message.has_signs and search.new() or nil }
    set_done(step, state)
    return true, { answers.decision(step, message, action) }
end

local function end_search(step, state, message)
    local looking = step:treated(state, message).search
    looking.done, looking.said = true, nil
    set_done(step, state)
    return answers.whole_search(step, message, looking)
end

function EVENTS.touch(step, state, key)
    local message = step:front(state)
    local part = message.parts[key]
    if state.summary or not part or not step:is_searching(state, message) then return false end
    local looking = step:treated(state, message).search
    local changed, how = search.touch(looking, part.right ~= nil and part or nil)
    if not how then return changed and "keep" end
    local kept = { answers.touch(step, message, part, how) }
    if search.is_over(looking, message.spots) then kept[2] = end_search(step, state, message) end
    return true, kept
end

local function has_touched(looking) return #looking.found + #looking.mistaken + looking.misses > 0 end

function EVENTS.primary(step, state)
    local message = step:front(state)
    local done = step:treated(state, message)
    if state.summary or not done then return false end
    if step:is_searching(state, message) then
        if not has_touched(done.search) then return false end
        return true, { end_search(step, state, message) }
    end
    local after = next_open(step, state)
    if after then state.at = after.id else state.summary = true end
    return "moved"
end

function methods.event(step, state, name, arg)
    local own = EVENTS[name]
    if not own then return false end
    return own(step, state, arg)
end

function methods.button(step, state, words)
    if state.summary then return nil end
    local message = step:front(state)
    local done = step:treated(state, message)
    if not done then
        return { label = words "next", icon = "arrow-right", enabled = false, hint = words "decide_first" }
    elseif step:is_searching(state, message) then
        local ready = has_touched(done.search)
        return { label = words "end_search", icon = "check", enabled = ready,
                 hint = not ready and words "touch_sign_first" or nil }
    end
    return { label = words(state.done and "see_summary" or "next_message"), icon = "arrow-right", enabled = true }
end

local function best_action(step, message)
    for _, action in ipairs(step.actions) do
        if step:score_of(message, action.id) == 1 then return action.id end
    end
end

function methods.example(step, state)
    local message = step:front(state)
    if not step:treated(state, message) then return { name = "act", arg = best_action(step, message) } end
    if not step:is_searching(state, message) then return nil end
    for _, spot in ipairs(message.spots) do
        if spot.right and search.is_open(step:treated(state, message).search, spot.id) then
            return { name = "touch", arg = spot.key }
        end
    end
end

-- One point for each decision, one more for each search.
function methods.scores(step, state)
    local list = {}
    for _, message in ipairs(step.messages) do
        local done = state.messages and step:treated(state, message)
        local indicator = message.indicator or step.indicator
        list[#list + 1] = { indicator = indicator, max = 1, score = done and step:score_of(message, done.action) or 0 }
        if message.has_signs then
            list[#list + 1] = { indicator = indicator, max = 1,
                                score = done and search.score(done.search, message.spots) or 0 }
        end
    end
    return list
end

function methods.items(step)
    local items = {}
    for _, message in ipairs(step.messages) do
        local indicator = message.indicator or step.indicator
        items[#items + 1] = { id = step.id .. "." .. message.id, indicator = indicator, kind = step.kind }
        if message.has_signs then
            items[#items + 1] = { id = answers.signs_item(step, message), indicator = indicator, kind = step.kind }
        end
    end
    return items
end

function methods.view(step, state, ctx) return view.view(step, state, ctx) end
function methods.speech(step, state, ctx) return view.speech(step, state, ctx) end

-- Of the message in front, until it is treated.
function methods.recording(step, state)
    local message = step:front(state)
    return not state.summary and not step:treated(state, message) and message.sound or nil
end

return methods
