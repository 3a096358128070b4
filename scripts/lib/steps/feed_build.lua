-- The posts of a feed and what each action on them leads to, as an author writes them.
local validate = require "validate"
local media = require "steps.media"

-- In the order of the screen.
local ACTIONS = {
    { name = "like", icon = "like" }, { name = "comment", icon = "comment" }, { name = "share", icon = "share" },
    { name = "follow", icon = "follow" }, { name = "report", icon = "report" }, { name = "pass", icon = "skip" },
}

local build = { ACTIONS = ACTIONS }

local EFFECT_FIELDS = {
    score = { type = "number", need = "error", why = "say what the action is worth: score = 0 to 1" },
    because = { type = "string", need = "error", why = "write the reason: because = \"…\"" },
    basis = { type = "string" },
    change = { type = "table" },
    trace = { type = "string" },
}

local MAX_SCENES = 3

local function scene(place, index, item)
    if type(item) == "string" and item:find "%S" then return { words = item } end
    local titled = type(item) == "table" and type(item[1]) == "string" and type(item[2]) == "string"
    if titled then
        return { title = item[1], words = item[2], icon = type(item.icon) == "string" and item.icon or nil }
    end
    validate.error(place, "s.effect: scene " .. index .. " has no words",
        "write \"…\" for the first, { \"title\", \"words\", icon = \"eye\" } for the others")
    return { words = "?" }
end

local function scenes(spec, place)
    local list = {}
    for index, item in ipairs(spec) do list[index] = scene(place, index, item) end
    if #list == 0 or #list > MAX_SCENES then
        validate.error(place, "s.effect has " .. #list .. " scenes",
            "tell in one to " .. MAX_SCENES .. " what happens: \"…\", { \"title\", \"words\" }")
    end
    return list
end

local function checked_change(spec, place)
    local change = {}
    for id, by in pairs(type(spec.change) == "table" and spec.change or {}) do
        if type(id) == "string" and type(by) == "number" and by >= -100 and by <= 100 and by % 1 == 0 then
            change[id] = by
        else
            validate.error(place, "s.effect: 'change' must name meters and whole numbers",
                "write change = { percaya = -10 }")
        end
    end
    return change
end

-- s.effect { "…", { "title", "words" }, …, score=, because=, change=, basis=, trace= }
function build.effect(spec)
    local place = validate.here()
    spec = validate.table("s.effect", place, spec)
    validate.fields("s.effect", place, spec, EFFECT_FIELDS)
    local score = type(spec.score) == "number" and spec.score or 0
    if score < 0 or score > 1 then
        validate.error(place, "s.effect: 'score' is " .. score, "write a number between 0 (harmful) and 1 (right)")
        score = 0
    end
    return {
        is_effect = true, place = place, score = score, because = spec.because or "", basis = spec.basis,
        change = checked_change(spec, place), trace = spec.trace, scenes = scenes(spec, place),
    }
end

local POST_FIELDS = {
    id = { type = "string", need = "error", why = "give the post a name that never changes, such as id = \"p1\"" },
    indicator = { type = "string" },
    account = { type = "string", need = "error", why = "say who posted it: account = \"…\"" },
    note = { type = "string" },
    icon = { type = "string" },
    face = { type = "string" },
    text = { type = "string", need = "error", why = "write the post: text = \"…\"" },
    picture = { type = "string" },
    alt = { type = "string" },
    likes = { type = "number" },
    shares = { type = "number" },
    replies = { type = "number" },
    comments = { type = "table" },
    basis = { type = "string", need = "warning", why = "name the source: basis = \"…\"" },
    other = { type = "table" },
}
for _, action in ipairs(ACTIONS) do POST_FIELDS[action.name] = { type = "table" } end

local function effects_of(spec, place)
    local effects, best = {}, 0
    for _, action in ipairs(ACTIONS) do
        local effect = spec[action.name] or spec.other
        if type(effect) ~= "table" or not effect.is_effect then
            validate.error(place, "s.post: nothing is said about '" .. action.name .. "'",
                "write " .. action.name .. " = s.effect { … }, or other = s.effect { … } for all that are left")
            effect = { score = 0, because = "", change = {}, scenes = {} }
        end
        effects[action.name], best = effect, math.max(best, effect.score)
    end
    if best < 1 then
        validate.error(place, "s.post: no action is right", "give the best one score = 1")
    end
    return effects
end

local MAX_COMMENTS = 2

local function comments_of(spec, place)
    local list = {}
    for index, item in ipairs(type(spec.comments) == "table" and spec.comments or {}) do
        if type(item) == "table" and type(item[1]) == "string" and type(item[2]) == "string" then
            list[#list + 1] = { name = item[1], text = item[2] }
        else
            validate.error(place, "s.post: comment " .. index .. " has no name or no words",
                "write comments = { { \"name\", \"words\" } }")
        end
    end
    if #list > MAX_COMMENTS then
        validate.error(place, "s.post has " .. #list .. " comments", "at most " .. MAX_COMMENTS .. " fit the screen")
    end
    return list
end

local function count(value) return type(value) == "number" and math.max(0, math.floor(value)) or 0 end

-- s.post { id=, account=, text=, …, like = s.effect{…}, …, other = s.effect{…} }
function build.post(spec)
    local place = validate.here()
    spec = validate.table("s.post", place, spec)
    validate.fields("s.post", place, spec, POST_FIELDS)
    if spec.picture and not spec.alt then
        validate.warn(place, "s.post: 'alt' is missing", "say in a sentence what the picture shows")
    end
    local comments = comments_of(spec, place)
    return {
        is_post = true, place = place, id = type(spec.id) == "string" and spec.id or "?", indicator = spec.indicator,
        account = spec.account or "?", note = spec.note, icon = spec.icon or "users", face = media.source(spec.face),
        text = spec.text or "?", picture = media.source(spec.picture), alt = spec.alt, comments = comments,
        likes = count(spec.likes), shares = count(spec.shares), replies = math.max(count(spec.replies), #comments),
        basis = spec.basis, effects = effects_of(spec, place),
    }
end

-- The meters an effect changes must be those of the feed.
function build.check_changes(post, known)
    local told = {}
    for _, action in ipairs(ACTIONS) do
        local effect = post.effects[action.name]
        for id in pairs(effect.change) do
            if not known[id] and not told[effect] then
                told[effect] = true
                local near = validate.nearest(id, known)
                validate.error(effect.place or post.place, "s.effect: there is no meter '" .. id .. "'",
                    near and ("did you mean '" .. near .. "'?")
                        or "add s.meter { id = \"" .. id .. "\", … } to the feed")
            end
        end
    end
end

return build
