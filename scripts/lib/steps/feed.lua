-- A simulated social feed: post after post, six actions each (or those the author names), and what every
-- action leads to. The first action counts; a second try shows another consequence and changes the story,
-- not the score.
local validate = require "validate"
local schema = require "schema"
local parts = require "steps.parts"
local question = require "steps.question"
local media = require "steps.media"
local meters = require "steps.meters"
local merge = require("ui.nodes").merge
local action_of = require "steps.action"
local build = require "steps.feed_build"
local view = require "steps.feed_view"

require("words").load "feed"

local feed = { post = build.post, effect = build.effect, ACTIONS = build.ACTIONS }

-- ---- what happened so far ----

local methods = {}

local function post_of(step, state) return step.posts[state.at] end
local function treated(state, post) return state.posts[post.id] end

-- What the last action on a post led to, or nil.
function methods.effect(_, state, post)
    local done = treated(state, post)
    return done and post.effects[done.second or done.first], done and (done.second or done.first)
end

-- The consequence to show beside the post in front; none while another choice is made.
function methods.shown_effect(step, state)
    if state.redo then return nil end
    return step:effect(state, post_of(step, state))
end

-- Every meter as it stands: {id, name, icon, value, change}; change is that of the effect shown.
function methods.meters_now(step, state)
    local list = {}
    for index, meter in ipairs(step.meters) do
        local value, change = meter.start, 0
        for at, post in ipairs(step.posts) do
            local effect = step:effect(state, post)
            if effect and not (at == state.at and state.redo) then
                local before = value
                value = meters.moved(value, effect.change[meter.id])
                change = at == state.at and value - before or 0
            end
        end
        list[index] = { id = meter.id, name = meter.name, icon = meter.icon, value = value,
                        change = state.trace and value - meter.start or change }
    end
    return list
end

function methods.safe_count(step, state)
    local count = 0
    for _, post in ipairs(step.posts) do
        local done = treated(state, post)
        if done and post.effects[done.first].score == 1 then count = count + 1 end
    end
    return count
end

-- ---- as the runner plays it ----

-- The names of the actions in the person's language go into what is kept.
function methods.localize(step, words)
    step.action_words, step.did_words = {}, {}
    for _, action in ipairs(step.actions) do
        step.action_words[action.name] = action.label or words("act_" .. action.name)
        step.did_words[action.name] = action.did or words("did_" .. action.name)
    end
end

local function is_kept(step, kept)
    if type(kept) ~= "table" or type(kept.posts) ~= "table" or not step.posts[kept.at] then return false end
    local open
    for index, post in ipairs(step.posts) do
        local done = kept.posts[post.id]
        if type(done) ~= "table" or not post.effects[done.first] then
            open = open or index
        elseif done.second ~= nil and not post.effects[done.second] then
            return false
        end
    end
    -- All before the post in front must have been treated.
    return not open or (kept.at <= open and not kept.trace and not kept.done)
end

function methods.start(step, _, kept)
    if is_kept(step, kept) then return kept end
    return { at = 1, posts = {}, trace = false, done = false }
end

local function options_of(step, post)
    local options = {}
    for index, action in ipairs(step.actions) do
        local score = post.effects[action.name].score
        options[index] = { key = action.name, id = action.name, text = step.action_words[action.name],
                           right = score == 1, score = score }
    end
    return options
end

local function answer(step, post, action, try)
    local score = try == 1 and post.effects[action].score or 0
    return {
        item = step.id .. "." .. post.id, indicator = post.indicator or step.indicator, kind = step.kind,
        question = {
            ask = post.account .. ": " .. post.text, situation = step.situation, note = post.note,
            comments = #post.comments > 0 and post.comments or nil, options = options_of(step, post),
        },
        response = { keys = { action }, ids = { action }, try = try },
        score = score, max = try == 1 and 1 or 0, correct = post.effects[action].score == 1,
    }
end

local EVENTS = {}

function EVENTS.act(step, state, action)
    local post = post_of(step, state)
    if type(action) ~= "string" or not post.effects[action] or state.trace then return false end
    local done = treated(state, post)
    if done and not state.redo and (action == done.first or not step:may_try_again(state)) then return false end
    if done then
        done.second, state.redo = action, nil
    else
        state.posts[post.id] = { first = action }
        state.done = state.at == #step.posts
    end
    return true, { answer(step, post, action, done and 2 or 1) }
end

function EVENTS.again(step, state)
    if not step:may_try_again(state) then return false end
    state.redo = true
    return true
end

function EVENTS.primary(step, state)
    if state.trace or not treated(state, post_of(step, state)) then return false end
    state.redo = nil
    if state.at < #step.posts then state.at = state.at + 1 else state.trace = true end
    return "moved"
end

function methods.event(step, state, name, arg)
    local own = EVENTS[name]
    if not own then return false end
    return own(step, state, arg)
end

-- Once a post, and only where there is something better to find.
function methods.may_try_again(step, state)
    local post = post_of(step, state)
    local done = treated(state, post)
    return done and not done.second and not state.redo and not state.trace and post.effects[done.first].score < 1
end

function methods.button(step, state, words)
    if state.trace then return nil end
    local is_last = state.at == #step.posts
    local ready = treated(state, post_of(step, state)) ~= nil
    return { label = words(is_last and "see_trace" or "next"), icon = "arrow-right", enabled = ready,
             hint = not ready and words "choose_action_first" or nil }
end

function methods.scores(step, state)
    local list = {}
    for index, post in ipairs(step.posts) do
        local done = treated(state, post)
        list[index] = { indicator = post.indicator or step.indicator, max = 1,
                        score = done and post.effects[done.first].score or 0 }
    end
    return list
end

function methods.items(step)
    local items = {}
    for index, post in ipairs(step.posts) do
        items[index] = { id = step.id .. "." .. post.id, indicator = post.indicator or step.indicator,
                         kind = step.kind }
    end
    return items
end

-- For a check: every consequence of every post, each under the first action that leads to it.
function methods.ways(step)
    local list = {}
    for _, post in ipairs(step.posts) do
        for _, name in ipairs(build.first_actions(post)) do
            list[#list + 1] = { id = post.id .. "-" .. name, about = "'" .. name .. "' on post '" .. post.id .. "'",
                                place = post.effects[name].place }
        end
    end
    return list
end

function methods.went(step, state)
    local list = {}
    for _, post in ipairs(step.posts) do
        local done = treated(state, post) or {}
        for _, name in pairs(done) do
            list[#list + 1] = post.id .. "-" .. build.first_action(post, post.effects[name])
        end
    end
    return list
end

function methods.view(step, state, ctx) return view.view(step, state, ctx) end
function methods.speech(step, state, ctx) return view.speech(step, state, ctx) end

-- Of the post in front, until it is treated.
function methods.recording(step, state)
    local post = post_of(step, state)
    return not state.trace and not treated(state, post) and post.sound or nil
end

-- ---- as an author writes it ----

local MAX_METERS, MAX_POSTS = 3, 12

local FIELDS = merge(question.BANK, {
    id = { type = "string", need = "error", why = "give the feed a name that never changes, such as \"linimasa\"",
           about = "a name that never changes: results are kept under it" },
    indicator = parts.QUESTION.indicator,
    situation = { type = "string", text = true, need = "error", why = "say where the person is: situation = \"…\"",
                  about = "where the person is when the posts appear" },
    role = { type = "string", text = true, need = "error",
             why = "say whom the person plays: role = \"Ratna, pegawai …\"", about = "whom the person plays" },
    face = { type = "string", about = "their picture" },
    meters = { type = "table", of = "s.meter", max = MAX_METERS, about = "what the actions move" },
    actions = { type = "table", of = "s.action", min = action_of.least, max = action_of.most,
                otherwise = "the six of a social network",
                about = "what may be done with a post, where it is something else; the posts then say `on`" },
})

schema.define("s.feed", {
    about = "A simulated social feed.", fields = FIELDS, gives = "step",
    parts = { { of = "s.post", min = 1, max = MAX_POSTS, about = "the posts, in this order" } },
})

local function meters_of(spec, place)
    local list, known = {}, {}
    for index, meter in ipairs(type(spec.meters) == "table" and spec.meters or {}) do
        if type(meter) == "table" and meter.is_meter then
            list[#list + 1] = meter
            if meter.id then known[meter.id] = true end
        else
            validate.error(place, "s.feed: meter " .. index .. " is no meter",
                "write s.meter { id = \"…\", name = \"…\" }")
        end
    end
    return list, known
end

-- The author's actions, in the form of the library's.
local function actions_of(spec, place)
    if not spec.actions then return build.ACTIONS end
    local list = {}
    for index, one in ipairs(action_of.collect("s.feed", place, spec.actions)) do
        list[index] = { name = one.id, icon = one.icon, label = one.name, did = one.did, own = true }
    end
    return list
end

local function posts_of(spec, place)
    local list, seen = {}, {}
    for index, post in ipairs(spec) do
        if type(post) ~= "table" or not post.is_post then
            validate.error(place, "s.feed: item " .. index .. " is no post", "write s.post { id = \"…\", … }")
        else
            if post.id and seen[post.id] then
                validate.error(post.place, "s.feed: two posts have the id '" .. post.id .. "'",
                    "give this one another id; line " .. seen[post.id].place.line .. " has it already")
            end
            seen[post.id or ""] = post
            list[#list + 1] = post
        end
    end
    if #list == 0 or #list > MAX_POSTS then
        validate.error(place, "s.feed has " .. #list .. " posts", "write one to " .. MAX_POSTS .. " s.post { … }")
    end
    return list
end

local function pictures_of(step)
    local list = { { picture = step.face, place = step.place } }
    for _, post in ipairs(step.posts) do
        list[#list + 1] = { picture = post.picture, place = post.place }
        list[#list + 1] = { picture = post.face, place = post.place }
    end
    return list
end

local function sounds_of(step)
    local list = {}
    for _, post in ipairs(step.posts) do list[#list + 1] = { sound = post.sound, place = post.place } end
    return list
end

-- s.feed { id=, indicator=, role=, situation=, meters={ s.meter{…} }, s.post{…}, … }
function feed.feed(spec)
    local place = validate.here()
    spec = validate.table("s.feed", place, spec)
    validate.fields("s.feed", place, spec, FIELDS)
    local list, known = meters_of(spec, place)
    local step = merge(methods, {
        is_step = true, scored = true, kind = "feed", place = place,
        id = spec.id, indicator = spec.indicator,
        role = spec.role or "?", face = media.source(spec.face), situation = spec.situation or "?",
        meters = list, actions = actions_of(spec, place), posts = posts_of(spec, place), icons = {},
    })
    for _, one in ipairs(step.actions) do step.icons[one.name] = one.icon end
    for _, post in ipairs(step.posts) do
        build.settle(post, step.actions)
        build.check_changes(post, known)
    end
    step.pictures, step.sounds = pictures_of(step), sounds_of(step)
    return step
end

return feed
