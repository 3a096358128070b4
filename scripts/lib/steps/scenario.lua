-- A branching conversation: what people say, what one replies, and where that leads. The first reply
-- at each turn counts; it may be retaken once, and the conversation goes on from the second. At the
-- end the person may go back to a turn and try another reply, "what if": kept as practice, no score.
local validate = require "validate"
local schema = require "schema"
local parts = require "steps.parts"
local question = require "steps.question"
local media = require "steps.media"
local meters = require "steps.meters"
local merge = require("ui.nodes").merge
local build = require "steps.scenario_build"
local view = require "steps.scenario_view"

require("words").load "scenario"

local scenario = {
    say = build.say, reply = build.reply, node = build.node, ending = build.ending, person = build.person,
}

local LETTERS = { "A", "B", "C", "D" }
local START_MOOD = 60

-- ---- where one is ----
-- A run is {at, path = {{node, first, second}, …}, ending}: the way so far. state.run is the one that
-- counts, state.replay the "what if" beside it.

local methods = {}

function methods.run(_, state) return state.replay or state.run end

-- The turn in front, and what was replied there ({node, first, second}) or nil.
function methods.turn(step, state)
    local run = step:run(state)
    local entry = run.path[#run.path]
    if entry and entry.node ~= run.at then entry = nil end
    return step.nodes[run.at], entry
end

local function reply_of(step, entry) return step.nodes[entry.node].replies[entry.second or entry.first] end

-- The reply whose consequence is shown; nil while one is chosen.
function methods.shown_reply(step, state)
    local _, entry = step:turn(state)
    if not entry or state.redo then return nil end
    return reply_of(step, entry), entry.second or entry.first
end

function methods.mood(step, state)
    local run, value, change = step:run(state), step.start_mood, 0
    for _, entry in ipairs(run.path) do
        local before = value
        value = meters.moved(value, reply_of(step, entry).mood)
        change = value - before
    end
    local is_news = not run.ending and step:shown_reply(state) ~= nil
    return { value = value, change = is_news and change or 0 }
end

-- (which decision, of how many on the longest way from here)
function methods.count(step, state)
    local run = step:run(state)
    if run.ending then return #run.path, #run.path end
    local _, entry = step:turn(state)
    local before = #run.path - (entry and 1 or 0)
    return before + 1, before + (step.depth[run.at] or 1)
end

-- ---- as the runner plays it ----

-- Whether a kept way can still be walked in this conversation.
local function is_way(step, run)
    if type(run) ~= "table" or type(run.path) ~= "table" then return false end
    local at = step.first
    for index, entry in ipairs(run.path) do
        if type(entry) ~= "table" or entry.node ~= at or not step.nodes[at] then return false end
        local replies = step.nodes[at].replies
        local sound = replies[entry.first] and (entry.second == nil or replies[entry.second])
        if not sound then return false end
        if index < #run.path or run.at ~= at or run.ending then at = reply_of(step, entry).to end
    end
    if run.ending then return run.ending == at and step.endings[at] ~= nil end
    return run.at == at and step.nodes[at] ~= nil
end

local function is_kept(step, kept)
    if type(kept) ~= "table" or type(kept.orders) ~= "table" or not is_way(step, kept.run) then return false end
    for id, node in pairs(step.nodes) do
        if not parts.is_order(kept.orders[id], #node.replies) then return false end
    end
    return (kept.done == true) == (kept.run.ending ~= nil)
end

local function fresh_run(step) return { at = step.first, path = {} } end

function methods.start(step, random, kept)
    if is_kept(step, kept) then
        kept.redo = nil
        if not kept.done or not is_way(step, kept.replay) then kept.replay = nil end
        return kept
    end
    local orders = {}
    for _, node in ipairs(step.node_list) do
        local order = {}
        for index = 1, #node.replies do order[index] = index end
        if step.shuffle then random:shuffle(order) end
        orders[node.id] = order
    end
    return { run = fresh_run(step), orders = orders, done = false }
end

-- The replies of a turn as shown: {key, index, reply}.
function methods.shown_replies(_, state, node)
    local list = {}
    for position, index in ipairs(state.orders[node.id]) do
        list[position] = { key = LETTERS[position], index = index, reply = node.replies[index] }
    end
    return list
end

-- count: which try it is; a reply of "what if" is practice.
local function answer(step, state, node, index, count)
    local options, said, letter, ask = {}, {}, nil, step.situation
    for position, shown in ipairs(step:shown_replies(state, node)) do
        local score = shown.reply.score
        options[position] = { key = shown.key, id = shown.index, text = shown.reply.words, right = score == 1,
                              score = score }
        if shown.index == index then letter = shown.key end
    end
    for position, line in ipairs(node.lines) do
        said[position] = { name = step.people[line.who].name, text = line.words }
        ask = said[position].name .. ": " .. line.words
    end
    local reply, counts = node.replies[index], count == 1 and not state.replay
    return {
        item = step.id .. "." .. node.id, indicator = node.indicator or step.indicator, kind = step.kind,
        question = { ask = ask, situation = step.situation, said = said, options = options },
        response = { keys = { letter }, ids = { index }, try = count, practice = state.replay and true or nil },
        score = counts and reply.score or 0, max = counts and 1 or 0, correct = reply.score == 1,
    }
end

local EVENTS = {}

function EVENTS.reply(step, state, index)
    local run = step:run(state)
    local node, entry = step:turn(state)
    if run.ending or type(index) ~= "number" or not node.replies[index] then return false end
    if entry and not state.redo then return false end
    if entry then
        entry.second, state.redo = index, nil
    else
        run.path[#run.path + 1] = { node = node.id, first = index }
    end
    return true, { answer(step, state, node, index, entry and 2 or 1) }
end

-- Once for each reply of the run that counts.
function methods.may_retake(step, state)
    local _, entry = step:turn(state)
    return entry ~= nil and not entry.second and not state.redo and not state.replay and not state.run.ending
end

function EVENTS.again(step, state)
    if not step:may_retake(state) then return false end
    state.redo = true
    return true
end

function EVENTS.primary(step, state)
    local run = step:run(state)
    local _, entry = step:turn(state)
    if run.ending or not entry then return false end
    state.redo = nil
    local to = reply_of(step, entry).to
    if step.endings[to] then
        run.ending = to
        if not state.replay then state.done = true end
    else
        run.at = to
    end
    return "moved"
end

-- The way of a run up to its turn number `index`, to go on from there another way.
local function way_to(run, index)
    local path = {}
    for place = 1, index - 1 do
        local entry = run.path[place]
        path[place] = { node = entry.node, first = entry.second or entry.first }
    end
    return { at = run.path[index].node, path = path }
end

-- index: of the decision to take another way at; none: from the beginning.
EVENTS["what-if"] = function(step, state, index)
    local run = step:run(state)
    index = index or 1
    if not state.done or not run.ending or not run.path[index] then return false end
    state.replay, state.redo = way_to(run, index), nil
    return "moved"
end

EVENTS["end-what-if"] = function(_, state)
    if not state.replay then return false end
    state.replay = nil
    return "moved"
end

function methods.event(step, state, name, arg)
    local own = EVENTS[name]
    if not own then return false end
    return own(step, state, arg)
end

function methods.button(step, state, words)
    if step:run(state).ending then return nil end
    local _, entry = step:turn(state)
    return { label = words "next", icon = "arrow-right", enabled = entry ~= nil,
             hint = not entry and words "choose_reply_first" or nil }
end

-- One point for each turn on the way that was taken; a way not begun is worth one.
function methods.scores(step, state)
    local list = {}
    for index, entry in ipairs(state.run and state.run.path or {}) do
        local node = step.nodes[entry.node]
        list[index] = { indicator = node.indicator or step.indicator, score = node.replies[entry.first].score, max = 1 }
    end
    if #list == 0 then list[1] = { indicator = step.indicator, score = 0, max = 1 } end
    return list
end

function methods.items(step)
    local items = {}
    for index, node in ipairs(step.node_list) do
        items[index] = { id = step.id .. "." .. node.id, indicator = node.indicator or step.indicator,
                         kind = step.kind }
    end
    return items
end

-- For a check: every turn, reply and ending; its names are those of build.way.
function methods.ways(step) return build.ways(step) end

function methods.went(step, state)
    local run = step:run(state)
    local list = { build.way("node", run.at) }
    for _, entry in ipairs(run.path) do
        list[#list + 1] = build.way("node", entry.node)
        list[#list + 1] = build.way("reply", entry.node, entry.first)
        if entry.second then list[#list + 1] = build.way("reply", entry.node, entry.second) end
    end
    if run.ending then list[#list + 1] = build.way("ending", run.ending) end
    return list
end

function methods.choices(step)
    local list = {}
    for index, node in ipairs(step.node_list) do
        local options = {}
        for place, reply in ipairs(node.replies) do
            options[place] = { words = reply.words, right = reply.score == 1 }
        end
        list[index] = { options = options, shuffled = step.shuffle }
    end
    return list
end

function methods.view(step, state, ctx) return view.view(step, state, ctx) end
function methods.speech(step, state, ctx) return view.speech(step, state, ctx) end

-- Of the turn in front, until it is replied to.
function methods.recording(step, state)
    local node, entry = step:turn(state)
    return not step:run(state).ending and not entry and node.sound or nil
end

-- ---- as an author writes it ----

local FIELDS = merge(merge(question.BANK, parts.PICTURE), {
    id = { type = "string", need = "error", why = "give the scenario a name that never changes, such as \"obrolan\"",
           about = "a name that never changes: results are kept under it" },
    indicator = parts.QUESTION.indicator,
    situation = { type = "string", text = true, need = "error", why = "say what is going on: situation = \"…\"",
                  about = "what is going on" },
    people = { type = "table", need = "error", why = "name who speaks: people = { hasan = s.person { … } }",
               of = "s.person", map = true, about = "who may speak, each under a short name" },
    face = { type = "string", about = "the picture of the person who learns" },
    mood = { type = "number", min = 0, max = 100, default = START_MOOD, about = "where the mood begins" },
    mood_name = { type = "string", text = true, otherwise = "\"Suasana percakapan\"", about = "what it is called" },
    mood_words = { type = "table", of = "text", min = 4, max = 4,
                   otherwise = "\"Tegang\", \"Ragu\", \"Tenang\", \"Hangat\"", about = "how it is, from 0 up to 100" },
    shuffle = { type = "boolean", default = true, about = "whether replies change places" },
})

schema.define("s.scenario", {
    about = "A branching conversation.", fields = FIELDS, gives = "step",
    parts = {
        { of = "s.node", min = 1, about = "the turns; it begins at the first" },
        { of = "s.ending", min = 1, about = "the pages it may end in" },
    },
})

local function people_of(spec, place)
    local people = {}
    for who, person in pairs(type(spec.people) == "table" and spec.people or {}) do
        if type(who) == "string" and type(person) == "table" and person.is_person then
            people[who] = person
        else
            validate.error(place, "s.scenario: '" .. tostring(who) .. "' of 'people' is no person",
                "write people = { hasan = s.person { name = \"Pak Hasan\" } }")
        end
    end
    return people
end

local function add_part(step, part, lists)
    local id = part.id
    if type(id) ~= "string" then return end
    if step.nodes[id] or step.endings[id] then
        validate.error(part.place, "s.scenario: two parts have the id '" .. id .. "'", "give this one another id")
        return
    end
    local kind = part.is_node and "nodes" or "endings"
    step[kind][id] = part
    lists[kind][#lists[kind] + 1] = part
end

local function collect(step, spec, place)
    local lists = { nodes = {}, endings = {} }
    for index, part in ipairs(spec) do
        if type(part) == "table" and (part.is_node or part.is_ending) then
            add_part(step, part, lists)
        else
            validate.error(place, "s.scenario: item " .. index .. " is neither a turn nor an ending",
                "write s.node { … } or s.ending { … }")
        end
    end
    if #lists.nodes == 0 then validate.error(place, "s.scenario has no turns", "write s.node { id = \"…\", … }") end
    if #lists.endings == 0 then
        validate.error(place, "s.scenario has no ending", "write s.ending { id = \"…\", title = \"…\", words = \"…\" }")
    end
    return lists
end

local function pictures_of(step)
    local list = { { picture = step.face, place = step.place } }
    for _, person in pairs(step.people) do list[#list + 1] = { picture = person.face, place = person.place } end
    return list
end

-- The replies have letters: a recording tells them in one order.
local function sounds_of(step)
    local list = {}
    for _, node in ipairs(step.node_list) do
        list[#list + 1] = { sound = node.sound, place = node.place }
        if node.sound and step.shuffle then
            validate.error(node.place, "s.node: a recording tells the replies in one order",
                "write shuffle = false in the scenario, or leave out 'sound'")
        end
    end
    return list
end

-- s.scenario { id=, indicator=, situation=, people={…}, s.node{…}, …, s.ending{…}, … }; begins at the
-- first node.
function scenario.scenario(spec)
    local place = validate.here()
    spec = validate.table("s.scenario", place, spec)
    validate.fields("s.scenario", place, spec, FIELDS)
    if spec.picture and not spec.alt then
        validate.warn(place, "s.scenario: 'alt' is missing", "say in a sentence what the picture shows")
    end
    local step = merge(methods, {
        is_step = true, scored = true, kind = "scenario", place = place,
        id = spec.id, indicator = spec.indicator,
        situation = spec.situation or "?", people = people_of(spec, place), face = media.source(spec.face),
        picture = media.source(spec.picture), alt = spec.alt, mood_name = spec.mood_name, mood_words = spec.mood_words,
        start_mood = spec.mood, shuffle = spec.shuffle, nodes = {}, endings = {},
    })
    local lists = collect(step, spec, place)
    step.node_list, step.ending_list = lists.nodes, lists.endings
    step.first = lists.nodes[1] and lists.nodes[1].id
    step.depth = build.check_ways(step, lists.nodes, lists.endings)
    step.pictures, step.sounds = pictures_of(step), sounds_of(step)
    return step
end

return scenario
