-- The parts of a branching conversation as an author writes them, and the check of its ways: every
-- reply leads somewhere, every turn is reached, none comes back, each way ends.
local validate = require "validate"
local schema = require "schema"
local translate = require "translate"
local media = require "steps.media"

local build = {}

local MIN_REPLIES, MAX_REPLIES = 2, 4

local SAY_FIELDS = {
    who = { type = "string", need = "error", why = "write s.say(\"hasan\", \"…\")", about = "a name of `people`" },
    words = { type = "string", text = true, need = "error", why = "write s.say(\"hasan\", \"…\")",
              about = "what is said" },
}
schema.define("s.say", {
    about = "What a person of the conversation says.", fields = SAY_FIELDS, takes = { "who", "words" },
    in_a_row = true,
})

-- s.say("hasan", "…"): what a person of the conversation says.
function build.say(who, words)
    local place = validate.here()
    if type(who) ~= "string" or type(words) ~= "string" or not words:find "%S" then
        validate.error(place, "s.say needs who speaks and what", "write s.say(\"hasan\", \"…\")")
        who, words = tostring(who), "?"
    end
    return { is_line = true, place = place, who = who, words = translate.text(words, place) }
end

local REPLY_FIELDS = {
    to = { type = "string", need = "error", why = "say where it leads: to = \"id of a node or an ending\"",
           about = "id of a later node or of an ending" },
    score = { type = "number", min = 0, max = 1, need = "error", why = "say what the reply is worth: score = 0 to 1",
              about = "what the reply is worth" },
    because = { type = "string", text = true, need = "error", why = "write the reason: because = \"…\"",
                about = "the reason, shown once the reply is sent" },
    basis = { type = "string", text = true, about = "the source of the reason" },
    mood = { type = "number", min = -100, max = 100, default = 0, about = "by how much the mood moves" },
    answer = { type = "string", text = true, about = "what is said back at once" },
    who = { type = "string", otherwise = "the last speaker", about = "who says it" },
}

schema.define("s.reply", {
    about = "What one may reply.", fields = REPLY_FIELDS,
    parts = { { of = "text", min = 1, max = 1, about = "what the person says" } },
})

-- s.reply { "…", to=, score=, because=, basis=, mood=, answer=, who= }
function build.reply(spec)
    local place = validate.here()
    spec = validate.table("s.reply", place, spec)
    validate.fields("s.reply", place, spec, REPLY_FIELDS)
    if type(spec[1]) ~= "string" or not spec[1]:find "%S" or spec[2] ~= nil then
        validate.error(place, "s.reply needs one text", "write s.reply { \"…\", to = \"…\", … }")
    end
    return {
        is_reply = true, place = place, to = spec.to,
        words = type(spec[1]) == "string" and translate.text(spec[1], place) or "?",
        score = spec.score or 0, because = spec.because or "", basis = spec.basis,
        mood = spec.mood, answer = spec.answer, who = spec.who,
    }
end

local NODE_FIELDS = {
    id = { type = "string", need = "error", why = "give the node a name that never changes, such as id = \"ajakan\"",
           about = "unique in the conversation" },
    indicator = { type = "string", otherwise = "that of the scenario", about = "what it measures" },
    sound = { type = "string",
              about = "a recording of what is said and of the replies in place of the voice; needs `shuffle = false`" },
}

schema.define("s.node", {
    about = "One turn: what is said, then what one may reply.", fields = NODE_FIELDS,
    parts = {
        { of = "s.say", about = "what is said, in order" },
        { of = "s.reply", min = MIN_REPLIES, max = MAX_REPLIES, about = "the replies" },
    },
})

local function check_replies(node)
    if #node.replies < MIN_REPLIES or #node.replies > MAX_REPLIES then
        validate.error(node.place, "s.node has " .. #node.replies .. " replies",
            "write " .. MIN_REPLIES .. " to " .. MAX_REPLIES .. " of s.reply { \"…\", to = \"…\" }")
    end
    local best = 0
    for _, reply in ipairs(node.replies) do best = math.max(best, reply.score) end
    if #node.replies > 0 and best < 1 then
        validate.warn(node.place, "s.node: no reply is right", "give the best one score = 1")
    end
end

-- s.node { id=, s.say(…), …, s.reply{…}, … }: one turn: what is said, then what one may reply.
function build.node(spec)
    local place = validate.here()
    spec = validate.table("s.node", place, spec)
    validate.fields("s.node", place, spec, NODE_FIELDS)
    media.check_sound("s.node", place, spec)
    local node = {
        is_node = true, place = place, id = spec.id, indicator = spec.indicator, sound = media.source(spec.sound),
        lines = {}, replies = {},
    }
    for index, item in ipairs(spec) do
        if type(item) == "table" and item.is_line then
            node.lines[#node.lines + 1] = item
        elseif type(item) == "table" and item.is_reply then
            node.replies[#node.replies + 1] = item
        else
            validate.error(place, "s.node: item " .. index .. " is neither said nor a reply",
                "write s.say(\"who\", \"…\") or s.reply { … }")
        end
    end
    check_replies(node)
    return node
end

local ENDING_FIELDS = {
    id = { type = "string", need = "error", why = "give the ending a name, such as id = \"tetap-netral\"",
           about = "unique in the conversation" },
    title = { type = "string", text = true, need = "error", why = "say in a line how it ended: title = \"…\"",
              about = "how it ended, in a line" },
    words = { type = "string", text = true, need = "error", why = "tell what followed: words = \"…\"",
              about = "what followed" },
    kind = { type = "string", one_of = { "right", "partly", "wrong" }, default = "partly", about = "how well it went" },
}

schema.define("s.ending", { about = "A page that a conversation ends in.", fields = ENDING_FIELDS })

-- s.ending { id=, title=, words=, kind= }: the page a way through the conversation ends in.
function build.ending(spec)
    local place = validate.here()
    spec = validate.table("s.ending", place, spec)
    validate.fields("s.ending", place, spec, ENDING_FIELDS)
    return { is_ending = true, place = place, id = spec.id, title = spec.title or "?", words = spec.words or "?",
             kind = spec.kind }
end

local PERSON_FIELDS = {
    name = { type = "string", text = true, need = "error", why = "say what the person is called: name = \"Pak Hasan\"",
             about = "what the person is called" },
    face = { type = "string", about = "their picture" },
}

schema.define("s.person", { about = "Who speaks in a conversation.", fields = PERSON_FIELDS })

-- s.person { name=, face= }: who speaks in the conversation.
function build.person(spec)
    local place = validate.here()
    spec = validate.table("s.person", place, spec)
    validate.fields("s.person", place, spec, PERSON_FIELDS)
    return { is_person = true, place = place, name = spec.name or "?", face = media.source(spec.face) }
end

-- ---- the ways ----

-- The name of one, for a check's walk.
function build.way(kind, id, index)
    return kind .. "-" .. id .. (index and "-" .. index or "")
end

local function add_way(list, about, place, ...)
    list[#list + 1] = { id = build.way(...), about = about, place = place }
end

-- All of a conversation: {id, about, place}.
function build.ways(step)
    local list = {}
    for _, node in ipairs(step.node_list) do
        add_way(list, "node '" .. node.id .. "'", node.place, "node", node.id)
        for index, reply in ipairs(node.replies) do
            add_way(list, "reply " .. index .. " of '" .. node.id .. "'", reply.place, "reply", node.id, index)
        end
    end
    for _, ending in ipairs(step.ending_list) do
        add_way(list, "ending '" .. ending.id .. "'", ending.place, "ending", ending.id)
    end
    return list
end

local function follow(step, id, visit)
    local mark = visit.marks[id]
    if mark == "done" then return visit.depth[id] end
    local node = step.nodes[id]
    if not node then
        visit.marks[id], visit.depth[id] = "done", 0
        return 0
    end
    visit.marks[id] = "open"
    local deepest = 0
    for _, reply in ipairs(node.replies) do
        local to = reply.to
        if visit.marks[to] == "open" then
            validate.error(reply.place, "s.reply leads back to '" .. to .. "'",
                "a conversation only goes on: lead it to a later node or to an ending")
        elseif to and (step.nodes[to] or step.endings[to]) then
            deepest = math.max(deepest, follow(step, to, visit))
        end
    end
    visit.marks[id], visit.depth[id] = "done", deepest + 1
    return deepest + 1
end

local function known_ids(step)
    local known = {}
    for id in pairs(step.nodes) do known[id] = true end
    for id in pairs(step.endings) do known[id] = true end
    return known
end

local function check_links(step, node, known)
    for _, reply in ipairs(node.replies) do
        if type(reply.to) == "string" and not known[reply.to] then
            local near = validate.nearest(reply.to, known)
            validate.error(reply.place, "s.reply leads to '" .. reply.to .. "', which does not exist",
                near and ("did you mean '" .. near .. "'?") or "write that node, or lead to one there is")
        end
        if reply.who and not step.people[reply.who] then
            validate.error(reply.place, "s.reply: nobody is called '" .. reply.who .. "'",
                "name a person of 'people'")
        end
    end
    for _, line in ipairs(node.lines) do
        if not step.people[line.who] then
            local near = validate.nearest(line.who, step.people)
            validate.error(line.place, "s.say: nobody is called '" .. line.who .. "'",
                near and ("did you mean '" .. near .. "'?") or "add the person to 'people'")
        end
    end
end

local function check_reached(parts, marks, what)
    for _, part in ipairs(parts) do
        if part.id and not marks[part.id] then
            validate.error(part.place, what .. " '" .. part.id .. "' is never reached",
                "lead a reply to it (to = \"" .. part.id .. "\"), or take it out")
        end
    end
end

-- Checks how the turns hang together; gives the longest way from each: {id = number of turns}.
function build.check_ways(step, node_list, ending_list)
    local known = known_ids(step)
    for _, node in ipairs(node_list) do check_links(step, node, known) end
    local visit = { marks = {}, depth = {} }
    if node_list[1] and node_list[1].id then follow(step, node_list[1].id, visit) end
    check_reached(node_list, visit.marks, "node")
    check_reached(ending_list, visit.marks, "ending")
    return visit.depth
end

return build
