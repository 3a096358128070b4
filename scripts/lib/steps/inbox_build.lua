-- The messages of an inbox as an author writes them: what they are made of, and which of it is a sign.
local validate = require "validate"
local schema = require "schema"
local translate = require "translate"
local merge = require("ui.nodes").merge
local media = require "steps.media"
local parts = require "steps.parts"

local build = {}

-- ---- what a message is made of ----

local HEAD = { "address", "subject", "time" }

local PART_FIELDS = merge(parts.PICTURE, {
    words = { type = "string", text = true, need = "error", why = "write its words: s.part \"…\"",
              about = "the words, as they stand in the message" },
    link = { type = "string", about = "makes it a link: the true address it leads to, shown below the words" },
    file = { type = "string", about = "makes it an attachment: what is shown below its name, such as `\"2,1 MB\"`" },
})

local SIGN_FIELDS = merge(PART_FIELDS, {
    words = { type = "string", text = true, otherwise = "`at` is required",
              about = "the words, as they stand in the message" },
    at = { type = "string", one_of = HEAD, otherwise = "`words` are required",
           about = "the line over the message that is the sign" },
    id = { type = "string", need = "error", why = "give it a name that never changes, such as id = \"alamat\"",
           about = "a name that never changes, unique in the message" },
    name = { type = "string", text = true, need = "error", why = "say what is wrong there: name = \"…\"",
             about = "what it is, shown once touched" },
    because = { type = "string", text = true, need = "error", why = "write the reason: because = \"…\"",
                about = "the reason" },
    basis = parts.BASIS,
})

schema.define("s.part", {
    about = "A part of a message that is no sign: a link, an attachment or a picture; plain words need none.",
    fields = PART_FIELDS, takes = { "words" },
})
schema.define("s.sign", {
    about = "A part of a message that gives a deceit away.", fields = SIGN_FIELDS, takes = { "words" },
})
schema.define("s.harmless", {
    about = "A part that only looks like a sign.", fields = SIGN_FIELDS, takes = { "words" },
})

local PART = { "words", fields = PART_FIELDS }
local SIGN = { "words", fields = SIGN_FIELDS }

local function part(what, shape, right, ...)
    local place = validate.here()
    local read = parts.read(what, place, shape, ...)
    if read.picture and not read.alt then
        validate.warn(place, what .. ": 'alt' is missing", "say in a sentence what the picture shows")
    end
    if right ~= nil and (read.words == nil) == (read.at == nil) then
        validate.error(place, what .. " needs words of its own or a line it stands at",
            "write " .. what .. " { \"…\", … } or " .. what .. " { at = \"address\", … }")
    end
    read.is_part, read.place, read.right = true, place, right
    read.words, read.picture = read.words or "?", media.source(read.picture)
    if right ~= nil then
        read.id, read.name = read.id or "?", read.name or "?"
        read.because = parts.reason(what, place, read.because, read.basis) or ""
    end
    return read
end

-- s.part { "words", link= | file= | picture=, alt= }: a part of a message that is no sign.
function build.part(...) return part("s.part", PART, nil, ...) end
-- s.sign { "words", id=, name=, because=, link= | file= | picture=, alt= }: a sign to find.
function build.sign(...) return part("s.sign", SIGN, true, ...) end
-- s.harmless { … }: as s.sign, what only looks like one.
function build.harmless(...) return part("s.harmless", SIGN, false, ...) end

-- ---- a message ----

local MAX_PARTS, MAX_SIGNS = 12, 7
local MESSAGE_FIELDS = {
    id = { type = "string", need = "error", why = "give the message a name that never changes, such as id = \"m1\"",
           about = "unique in the inbox" },
    indicator = { type = "string", otherwise = "that of the inbox", about = "what it measures" },
    kind = { type = "string", one_of = { "mail", "chat", "sms" }, default = "mail", about = "how it looks" },
    from = { type = "string", text = true, need = "error", why = "say who sends it: from = \"…\"",
             about = "the name it is sent under" },
    face = { type = "string", about = "a picture of the sender" },
    address = { type = "string", about = "the sender's address or number" },
    subject = { type = "string", text = true, about = "what it is about" },
    time = { type = "string", text = true, about = "when it came" },
    sound = { type = "string",
              about = "a recording of the message in place of the voice; that of the first tells the task too" },
    right = { type = "string", about = "the one action that is right; or write `scores`" },
    scores = { type = "table", of = "number", map = true,
               about = "what actions are worth, those not named nothing: `{ lapor = 1, hapus = 0.5 }`" },
    why = { type = "table", of = "text", map = true,
            about = "a reason for each action that has one of its own: `{ hapus = \"…\" }`" },
    because = { type = "string", text = true, need = "error", why = "write the reason: because = \"…\"",
                about = "the reason, shown after every decision" },
    basis = { type = "string", text = true, need = "warning", why = "name the source: basis = \"…\"",
              about = "the source" },
}

schema.define("s.message", {
    about = "A message of an inbox.", fields = MESSAGE_FIELDS,
    parts = {
        { of = "text", min = 1, max = MAX_PARTS,
          about = "the message, with the parts below in their places; " .. MAX_PARTS .. " in all" },
        { of = "s.part", about = "links, attachments and pictures that are no sign" },
        { of = "s.sign", max = MAX_SIGNS, about = "the signs to find" },
        { of = "s.harmless", about = "what only looks like a sign" },
    },
})

-- Where it stands is its key: what is touched is known by it. Each message has parts of its own: an
-- author may use one sign in two.
local function add_part(message, key, part_given)
    local own = merge(part_given, { key = key })
    message.parts[key] = own
    if own.right ~= nil then message.spots[#message.spots + 1] = own end
end

-- A sign at a line over the message has that line's words.
local function mark_line(message, sign)
    local line = message.parts[sign.at]
    if not line or line.right ~= nil then
        validate.error(sign.place, "s.message has no line '" .. sign.at .. "' to mark",
            line and "one sign a line: put both reasons into it" or "write " .. sign.at .. " = \"…\"")
        return
    end
    add_part(message, sign.at, merge(sign, { words = line.words }))
end

local function check_spots(message)
    local seen, rights = {}, 0
    for _, spot in ipairs(message.spots) do
        if seen[spot.id] then
            validate.error(spot.place, "s.message: two signs have the id '" .. spot.id .. "'",
                "give this one another id")
        end
        seen[spot.id], rights = true, rights + (spot.right and 1 or 0)
    end
    if rights > MAX_SIGNS then
        validate.error(message.place, "s.message has " .. rights .. " signs",
            "at most " .. MAX_SIGNS .. " fit the screen")
    elseif rights == 0 and #message.spots > 0 then
        validate.warn(message.place, "s.message has parts that only look like signs, but no sign",
            "make them plain words: nothing is searched in it")
    end
    message.has_signs = rights > 0
end

local function add_body(message, index, given)
    if type(given) == "string" and given:find "%S" then
        given = { is_part = true, place = message.place, words = translate.text(given, message.place) }
    end
    if type(given) ~= "table" or not given.is_part then
        validate.error(message.place, "s.message: item " .. index .. " is neither words nor a part",
            "write \"…\", s.part { … }, s.sign { … } or s.harmless { … }")
    elseif given.at then
        mark_line(message, given)
    else
        local key = "part-" .. #message.body + 1
        message.body[#message.body + 1] = key
        add_part(message, key, given)
    end
end

local function collect_parts(message, spec)
    for _, name in ipairs(HEAD) do
        if spec[name] then
            add_part(message, name, { is_part = true, place = message.place, words = spec[name] })
        end
    end
    for index, given in ipairs(spec) do add_body(message, index, given) end
    local count = #message.body
    if count == 0 or count > MAX_PARTS then
        validate.error(message.place, "s.message has " .. count .. " parts",
            "write one to " .. MAX_PARTS .. ": \"…\", s.sign { … }")
    end
    check_spots(message)
end

-- s.message { id=, kind=, from=, address=, subject=, time=, right= | scores=, because=, "…", s.sign{…}, … }
function build.message(spec)
    local place = validate.here()
    spec = validate.table("s.message", place, spec)
    validate.fields("s.message", place, spec, MESSAGE_FIELDS)
    media.check_sound("s.message", place, spec)
    local message = {
        is_message = true, place = place, id = spec.id or "?", indicator = spec.indicator, kind = spec.kind,
        from = spec.from or "?", face = media.source(spec.face), because = spec.because or "", basis = spec.basis,
        sound = media.source(spec.sound),
        scores = spec.scores or (spec.right and { [spec.right] = 1 }) or {}, why = spec.why or {},
        parts = {}, body = {}, spots = {},
    }
    if (spec.right == nil) == (spec.scores == nil) then
        validate.error(place, "s.message: say either 'right' or 'scores'",
            "write right = \"…\" for the one right action, or scores = { … = 1, … = 0.5 }")
    end
    collect_parts(message, spec)
    return message
end

-- ---- together ----

local function check_named(message, field, known)
    for id in pairs(message[field]) do
        if not known[id] then
            local near = validate.nearest(tostring(id), known)
            validate.error(message.place, "s.message: there is no action '" .. tostring(id) .. "'",
                near and ("did you mean '" .. near .. "'?") or "name one of the inbox's 'actions'")
        end
    end
end

-- Whether a message fits the actions of its inbox.
function build.check_message(message, actions)
    local known, best = {}, 0
    for _, action in ipairs(actions) do known[action.id] = true end
    check_named(message, "scores", known)
    check_named(message, "why", known)
    for id, score in pairs(message.scores) do
        if type(score) ~= "number" or score < 0 or score > 1 then
            validate.error(message.place, "s.message: the score of '" .. tostring(id) .. "' is " .. tostring(score),
                "write a number between 0 and 1")
            message.scores[id] = 0
        end
        best = math.max(best, message.scores[id])
    end
    if best < 1 then
        validate.error(message.place, "s.message: no action is right", "give the best one 1 in 'scores'")
    end
end

return build
