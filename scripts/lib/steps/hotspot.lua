-- Things to find in a picture. "all": every touch answers at once, each find counts its share and each
-- mistaken thing takes one away. "one": a part is chosen, then checked like any question.
local validate = require "validate"
local schema = require "schema"
local media = require "steps.media"
local search = require "steps.search"
local shapes = require "steps.hotspot_shapes"
local parts = require "steps.parts"
local merge = require("ui.nodes").merge
local view = require "steps.hotspot_view"

require("words").load "hotspot"

local hotspot = {}

-- A finger means what lies within this many logical pixels of a small thing's middle.
local REACH = 60

-- What a touch means: the spot's own number (keys), or where on it a finger was.
local function touched(step, arg)
    if type(arg) == "number" then return step.spots[arg] and arg or nil end
    if type(arg) ~= "table" or type(arg.x) ~= "number" or type(arg.y) ~= "number" then return nil end
    local area = view.touch_area(step, step.shown_scale, arg.arg)
    if not area then return nil end
    local x, y = area.l + arg.x * area.w, area.t + arg.y * area.h
    return shapes.hit(step.spots, x, y, REACH / step.shown_scale)
end

-- ---- find one: an ordinary question ----

local one = {}

function one.start(step, _, kept)
    if type(kept) == "table" and (kept.picked == nil or step.spots[kept.picked]) then return kept end
    return { done = false }
end

function one.event(step, state, name, arg)
    if name ~= "touch" or state.done then return false end
    local index = touched(step, arg)
    if not index then return false end
    state.picked = index
    return true
end

function one.is_ready(_, state) return state.picked ~= nil end
function one.hint(_, words) return words "first_touch_part" end

local function asked(step) return { ask = step.ask, picture = step.picture, options = search.options(step.spots) } end

function one.response(step, state)
    local spot = step.spots[state.picked]
    local right = spot ~= nil and spot.right
    return {
        item = step.id, indicator = step.indicator, kind = step.kind, question = asked(step),
        response = { keys = { spot and spot.id }, ids = { spot and spot.id } },
        score = right and 1 or 0, max = 1, correct = right,
    }
end

-- ---- find all ----
-- state: that of a search, and hint: id of what the circle is drawn around.

local all = {}

function all.start(step, _, kept)
    if search.is_kept(kept, step.spots) then
        kept.said, kept.hint = nil, nil
        return kept
    end
    return search.new()
end

function all.score(step, state) return search.score(state, step.spots) end

local function about(step)
    return { item = step.id, indicator = step.indicator, kind = step.kind, ask = step.ask, question = asked(step) }
end

-- The answers to keep after a touch: the touch, and all of it when nothing is left to find.
local function answers_after(step, state, spot, how)
    local answers = { search.touch_answer(about(step), spot, how) }
    if search.is_over(state, step.spots) then
        state.done = true
        answers[2] = search.answer(about(step), state, step.spots)
    end
    return answers
end

local EVENTS = {}

function EVENTS.touch(step, state, arg)
    local index = touched(step, arg)
    local spot = index and step.spots[index]
    local changed, how = search.touch(state, spot)
    if how == "found" then state.hint = nil end
    return changed, how and answers_after(step, state, spot, how)
end

-- First a circle around what is left, then the thing itself; that one earns nothing.
function EVENTS.hint(step, state)
    if state.hint and search.is_open(state, state.hint) then
        local spot = step.spots[step.index[state.hint]]
        state.shown[#state.shown + 1], state.said, state.hint = spot.id, nil, nil
        return true, answers_after(step, state, spot, "shown")
    end
    for _, spot in ipairs(step.spots) do
        if spot.right and search.is_open(state, spot.id) then
            state.hint, state.said = spot.id, { kind = "hint", id = spot.id }
            return true
        end
    end
    return false
end

function all.event(step, state, name, arg)
    local own = EVENTS[name]
    if not own or state.done then return false end
    return own(step, state, arg)
end

function all.button(_, state, words)
    if state.done then return nil end
    return { label = words "next", icon = "arrow-right", enabled = false, hint = words "find_more" }
end

function all.scores(step, state)
    return { { indicator = step.indicator, score = state.found and all.score(step, state) or 0, max = 1 } }
end

-- ---- both ----

local methods = {}

function methods.view(step, state, ctx)
    step.shown_scale = view.scale(step, ctx.env, state.done)
    return view.view(step, state, ctx)
end

function methods.speech(step, state, ctx) return view.speech(step, state, ctx) end

-- ---- as an author writes it ----

local SHAPE = "one shape: `circle = { x, y, radius }`, `rect = { x, y, width, height }` or "
    .. "`polygon = { { x, y }, … }`"

local SPOT_FIELDS = {
    id = { type = "string", need = "error", why = "give the spot a name that never changes, such as id = \"sandi\"",
           about = "a name that never changes, unique in the picture" },
    name = { type = "string", text = true, need = "error", why = "say what it is: name = \"…\"",
             about = "what it is, shown once touched" },
    because = { type = "string", text = true, need = "error", why = "write the reason: because = \"…\"",
                about = "the reason" },
    basis = parts.BASIS,
    what = { type = "string", text = true, about = "how it is called before, for those who listen or use keys; it "
        .. "should not give the answer away" },
    circle = { type = "table", of = "number", otherwise = "one shape is required", about = SHAPE },
    rect = { type = "table", of = "number", otherwise = "as circle", about = "as circle" },
    polygon = { type = "table", of = "table", otherwise = "as circle", about = "as circle" },
}

schema.define("s.spot", { about = "A thing to find.", fields = SPOT_FIELDS })
schema.define("s.decoy", { about = "A thing that only looks like one.", fields = SPOT_FIELDS })

local function spot(what, right, spec)
    local place = validate.here()
    spec = validate.table(what, place, spec)
    validate.fields(what, place, spec, SPOT_FIELDS)
    return {
        is_spot = true, right = right, place = place, id = spec.id or "?",
        name = spec.name or "?", what = spec.what,
        because = parts.reason(what, place, spec.because, spec.basis) or "",
        shape = shapes.read(what, place, spec),
    }
end

-- s.spot { id=, name=, because=, what=, circle= | rect= | polygon= }: a thing to find.
function hotspot.spot(spec) return spot("s.spot", true, spec) end
-- s.decoy { … }: a thing that only looks like one.
function hotspot.decoy(spec) return spot("s.decoy", false, spec) end

local MAX_FINDS, MAX_SPOTS = 7, 16

local FIELDS = merge(parts.QUESTION, {
    picture = { type = "string", need = "error", why = "name the picture: picture = \"media:illustrations/…\"",
                about = "what is searched" },
    alt = { type = "string", text = true, need = "error", why = "say in a sentence what the picture shows",
            about = "a sentence saying what the picture shows" },
    width = { type = "number", min = 1, max = 99999, need = "error",
              why = "write the picture's own width: the shapes are in its units",
              about = "the picture's own width: shapes are in its units, from its top left corner" },
    height = { type = "number", min = 1, max = 99999, need = "error", why = "write the picture's own height",
               about = "the picture's own height" },
    sound = { type = "string", about = "a recording of the question, in place of the voice" },
    find = { type = "string", one_of = { "all", "one" }, default = "all",
             about = "`one`: a part is chosen, then checked like any question; one `s.spot`, the rest `s.decoy`" },
})

schema.define("s.hotspot", {
    about = "Things to find in a picture.", fields = FIELDS, gives = "step",
    parts = {
        { of = "s.spot", min = 1, max = MAX_FINDS, about = "the things to find" },
        { of = "s.decoy", about = "what only looks like one; at most " .. MAX_SPOTS .. " in all" },
    },
})

local function check_inside(item, step)
    local box = item.shape.box
    if box.r <= 0 or box.b <= 0 or box.l >= step.width or box.t >= step.height then
        validate.error(item.place, "spot '" .. item.id .. "' lies outside the picture",
            "the picture is " .. step.width .. " by " .. step.height)
    end
end

-- In reading order, so that the keys go through the picture as eyes do.
local function sort_spots(list)
    table.sort(list, function(a, b)
        local ax, ay = shapes.middle(a.shape)
        local bx, by = shapes.middle(b.shape)
        if math.floor(ay / 120) ~= math.floor(by / 120) then return ay < by end
        if ax ~= bx then return ax < bx end
        return a.id < b.id
    end)
end

local function collect(step, spec)
    for index, item in ipairs(spec) do
        if type(item) == "table" and item.is_spot then
            if step.index[item.id] then
                validate.error(item.place, "s.hotspot: two spots have the id '" .. item.id .. "'",
                    "give this one another id")
            end
            step.index[item.id] = 0
            step.spots[#step.spots + 1] = item
            check_inside(item, step)
            step.right_count = step.right_count + (item.right and 1 or 0)
        else
            validate.error(step.place, "s.hotspot: item " .. index .. " is no spot",
                "write s.spot { … } or s.decoy { … }")
        end
    end
    sort_spots(step.spots)
    for index, item in ipairs(step.spots) do step.index[item.id] = index end
end

local function check_counts(step)
    if step.right_count == 0 then
        validate.error(step.place, "s.hotspot has nothing to find", "write s.spot { … }")
    elseif step.right_count > MAX_FINDS or #step.spots > MAX_SPOTS then
        validate.error(step.place, "s.hotspot has " .. step.right_count .. " spots, " .. #step.spots .. " with decoys",
            "at most " .. MAX_FINDS .. " things to find and " .. MAX_SPOTS .. " in all fit the screen")
    end
    if step.find == "one" and step.right_count > 1 then
        validate.error(step.place, "s.hotspot has " .. step.right_count .. " spots, but find = \"one\"",
            "make the others s.decoy { … }, or take find = \"one\" out")
    elseif step.find == "one" and #step.spots == 1 then
        validate.error(step.place, "s.hotspot: there is nothing to choose between", "write some s.decoy { … }")
    end
end

-- s.hotspot { id=, indicator=, ask=, picture=, alt=, width=, height=, because=, basis=, find=, s.spot{…}, … }
function hotspot.hotspot(spec)
    local place = validate.here()
    spec = validate.table("s.hotspot", place, spec)
    validate.fields("s.hotspot", place, spec, FIELDS)
    media.check_sound("s.hotspot", place, spec)
    local step = merge(merge(methods, spec.find == "one" and one or all), {
        is_step = true, scored = true, kind = "hotspot", place = place, find = spec.find,
        id = spec.id, indicator = spec.indicator, ask = spec.ask or "?",
        picture = media.source(spec.picture), alt = spec.alt, width = spec.width or 100, height = spec.height or 100,
        because = spec.because or "", basis = spec.basis, sound = media.source(spec.sound),
        spots = {}, index = {}, right_count = 0,
        shown_scale = 1,  -- logical pixels to a unit of the picture, as last shown
    })
    collect(step, spec)
    check_counts(step)
    return step
end

return hotspot
