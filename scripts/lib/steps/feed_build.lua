-- The posts of a feed and what each action on them leads to, as an author writes them. Which actions there
-- are, the feed says: the six of a social network, or those its author names.
local validate = require "validate"
local schema = require "schema"
local translate = require "translate"
local merge = require("ui.nodes").merge
local parts = require "steps.parts"
local media = require "steps.media"

-- Those of a social network, in the order of the screen; their words are the library's.
local ACTIONS = {
    { name = "like", icon = "like" }, { name = "comment", icon = "comment" }, { name = "share", icon = "share" },
    { name = "follow", icon = "follow" }, { name = "report", icon = "report" }, { name = "pass", icon = "skip" },
}

local build = { ACTIONS = ACTIONS }

local MAX_SCENES = 3
local SCORE = { type = "number", min = 0, max = 1, need = "error", why = "say what the action is worth: score = 0 to 1",
                about = "1 safe, 0 risky, between: be careful; one action of a post must have 1" }

local EFFECT_FIELDS = {
    score = SCORE,
    because = { type = "string", text = true, need = "error", why = "write the reason: because = \"…\"",
                about = "the reason, `**…**` bold" },
    basis = { type = "string", text = true, otherwise = "that of the post", about = "the source" },
    change = { type = "table", of = "number", map = true,
               about = "whole numbers from -100 to 100 by which meters move: `{ percaya = -17 }`" },
    trace = { type = "string", text = true, otherwise = "\"Tidak ada jejak.\"",
              about = "what citizens see of it, on the last page" },
}

schema.define("s.effect", {
    about = "What an action on a post leads to.", fields = EFFECT_FIELDS,
    parts = { { of = "text", min = 1, max = MAX_SCENES, table_too = true,
                about = "the scenes, each words or `{ \"title\", \"words\", icon = }`; the first may be words alone: "
                    .. "its title says the action" } },
})

local function scene(place, index, item)
    if type(item) == "string" and item:find "%S" then return { words = translate.text(item, place) } end
    local titled = type(item) == "table" and type(item[1]) == "string" and type(item[2]) == "string"
    if titled then
        return {
            title = translate.text(item[1], place), words = translate.text(item[2], place),
            icon = type(item.icon) == "string" and item.icon or nil,
        }
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
    return {
        is_effect = true, place = place, score = spec.score or 0, because = spec.because or "", basis = spec.basis,
        change = checked_change(spec, place), trace = spec.trace, scenes = scenes(spec, place),
    }
end

local MAX_COMMENTS = 2

local function count_of(what)
    return { type = "number", min = 0, integer = true, default = 0, about = "how many " .. what .. " stand under it" }
end

local POST_FIELDS = merge(parts.PICTURE, {
    sound = { type = "string",
              about = "a recording of the post in place of the voice; that of the first tells the situation too" },
    id = { type = "string", need = "error", why = "give the post a name that never changes, such as id = \"p1\"",
           about = "unique in the feed" },
    indicator = { type = "string", otherwise = "that of the feed", about = "what it measures" },
    account = { type = "string", text = true, need = "error", why = "say who posted it: account = \"…\"",
                about = "who posted it" },
    note = { type = "string", text = true, about = "a small line such as kind of account and time" },
    icon = { type = "string", default = "users", about = "an icon of the account, where it has no `face`" },
    face = { type = "string", about = "a picture of the account" },
    text = { type = "string", text = true, need = "error", why = "write the post: text = \"…\"", about = "the post" },
    likes = count_of "likes", shares = count_of "shares", replies = count_of "replies",
    comments = { type = "table", form = "at most " .. MAX_COMMENTS, about = "each `{ \"name\", \"words\" }`" },
    basis = { type = "string", text = true, need = "warning", why = "name the source: basis = \"…\"",
              about = "the source, unless the effect has one" },
    other = { type = "table", is = "s.effect",
              about = "what every action not named leads to: each action needs an effect" },
    on = { type = "table", of = "s.effect", map = true, form = "table of `s.effect`",
           about = "where the feed has `actions` of its own, what each leads to, by its id" },
})
for _, action in ipairs(ACTIONS) do
    POST_FIELDS[action.name] = { type = "table", is = "s.effect", otherwise = "`other`",
                                 about = "what this action leads to" }
end

schema.define("s.post", { about = "A post of a simulated social feed.", fields = POST_FIELDS })

local function comments_of(spec, place)
    local list = {}
    for index, item in ipairs(type(spec.comments) == "table" and spec.comments or {}) do
        if type(item) == "table" and type(item[1]) == "string" and type(item[2]) == "string" then
            list[#list + 1] = { name = translate.text(item[1], place), text = translate.text(item[2], place) }
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

-- What the author wrote under the names of actions, of both kinds.
local function given_effects(spec)
    local given = {}
    for _, action in ipairs(ACTIONS) do given[action.name] = spec[action.name] end
    for name, effect in pairs(type(spec.on) == "table" and spec.on or {}) do given[name] = effect end
    return given
end

-- s.post { id=, account=, text=, …, like = s.effect{…}, …, other = s.effect{…} }
function build.post(spec)
    local place = validate.here()
    spec = validate.table("s.post", place, spec)
    validate.fields("s.post", place, spec, POST_FIELDS)
    if spec.picture and not spec.alt then
        validate.warn(place, "s.post: 'alt' is missing", "say in a sentence what the picture shows")
    end
    media.check_sound("s.post", place, spec)
    local comments = comments_of(spec, place)
    return {
        is_post = true, place = place, id = spec.id or "?", indicator = spec.indicator,
        account = spec.account or "?", note = spec.note, icon = spec.icon, face = media.source(spec.face),
        text = spec.text or "?", picture = media.source(spec.picture), alt = spec.alt, comments = comments,
        likes = spec.likes, shares = spec.shares, replies = math.max(spec.replies, #comments),
        basis = spec.basis, sound = media.source(spec.sound), given = given_effects(spec), other = spec.other,
    }
end

-- ---- a post among the actions of its feed ----

local NOTHING = { score = 0, because = "", change = {}, scenes = {} }

local function how_to_write(action)
    local own = action.own and "on = { " .. action.name .. " = s.effect { … } }" or action.name .. " = s.effect { … }"
    return "write " .. own .. ", or other = s.effect { … } for all that are left"
end

-- Effects under names that are no actions of the feed.
local function check_strangers(post, actions)
    local known = {}
    for _, action in ipairs(actions) do known[action.name] = true end
    for name in pairs(post.given) do
        if not known[name] then
            local near = validate.nearest(tostring(name), known)
            validate.error(post.place, "s.post: the feed has no action '" .. tostring(name) .. "'",
                near and ("did you mean '" .. near .. "'?") or "name one of the feed's 'actions'")
        end
    end
end

-- Gives a post the actions of its feed and what each leads to; one of them must be right.
function build.settle(post, actions)
    local effects, best = {}, 0
    for _, action in ipairs(actions) do
        local effect = post.given[action.name] or post.other
        if type(effect) ~= "table" or not effect.is_effect then
            validate.error(post.place, "s.post: nothing is said about '" .. action.name .. "'", how_to_write(action))
            effect = NOTHING
        end
        effects[action.name], best = effect, math.max(best, effect.score)
    end
    post.actions, post.effects = actions, effects
    check_strangers(post, actions)
    if best < 1 then
        validate.error(post.place, "s.post: no action is right", "give the best one score = 1")
    end
end

-- The first action that leads to this effect.
function build.first_action(post, effect)
    for _, action in ipairs(post.actions) do
        if post.effects[action.name] == effect then return action.name end
    end
    return nil
end

-- One action for each effect of a post.
function build.first_actions(post)
    local names = {}
    for _, action in ipairs(post.actions) do
        if build.first_action(post, post.effects[action.name]) == action.name then names[#names + 1] = action.name end
    end
    return names
end

-- The meters an effect changes must be those of the feed.
function build.check_changes(post, known)
    local told = {}
    for _, action in ipairs(post.actions) do
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
