-- Texts that an own step asks ctx.translate for come up only while it is played: whoever collects a
-- lesson's texts plays each such step, by its routes or else by its example, and looks at every turn.
local random = require "random"
local ways = require "check.ways"

local own_texts = {}

local MOST_TURNS = 100

-- What fails here fails in the check's walk, too, and is told there.
local function look(step, state, env)
    local ctx = step:author_ctx(state, { env = env, saving = false })
    pcall(step.author.view, state.own, ctx)
    if step.author.speech then pcall(step.author.speech, state.own, ctx) end
end

-- Answered, it may say something else.
local function look_answered(step, state, env)
    if not step:is_ready(state) then return end
    step:response(state)
    state.done = true
    look(step, state, env)
end

local function play_route(step, route, env)
    local state = step:start(random "1")
    for _, event in ipairs(route.events) do
        step:event(state, event.name, event.arg)
        look(step, state, env)
    end
    look_answered(step, state, env)
end

local function play_example(step, env)
    local state = step:start(random "1")
    look(step, state, env)
    for _ = 1, MOST_TURNS do
        local event = not step:is_ready(state) and step:example(state)
        if not event then break end
        step:event(state, event.name, event.arg)
        look(step, state, env)
    end
    look_answered(step, state, env)
end

-- Notes the texts of all own steps among these, as translate.text notes those of builders.
function own_texts.note(steps, env)
    for _, step in ipairs(steps or {}) do
        if step.kind == "custom" then
            pcall(play_example, step, env)
            for _, route in ipairs(ways.routes(step) or {}) do pcall(play_route, step, route, env) end
        end
    end
end

return own_texts
