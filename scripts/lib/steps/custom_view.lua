-- The frame of an author's own step: the question above it, what it was worth below.
local ui = require "ui"
local nodes = require "ui.nodes"
local scroll = require "steps.scroll"

local view = {}

-- ---- what the author's view gave ----

local MAX_NODES = 1000

local function complain(step, where, problem)
    step:fail("'view' gives " .. problem .. " at " .. where, "build it of nodes, such as s.ui.text { \"…\" }")
end

local function check_node(step, node, where, visit)
    if type(node) ~= "table" then return complain(step, where, "a " .. type(node)) end
    if type(node.kind) ~= "string" or not nodes[node.kind] or node.kind == "merge" then
        return complain(step, where, "a table of no known kind")
    end
    visit.count = visit.count + 1
    if visit.open[node] then return complain(step, where, "a node inside itself") end
    if visit.count > MAX_NODES then return complain(step, where, "more than " .. MAX_NODES .. " nodes") end
    if node.children == nil then return end
    if type(node.children) ~= "table" then return complain(step, where, "children that are no list") end
    visit.open[node] = true
    for index, child in ipairs(node.children) do check_node(step, child, where .. "/" .. index, visit) end
    visit.open[node] = nil
end

local function own_tree(step, state, ctx)
    local tree = step.author.view(state.own, step:author_ctx(state, ctx))
    check_node(step, tree, "root", { count = 0, open = {} })
    return tree
end

-- ---- around it ----

local function verdict(result, words)
    if result.correct then return "right", words "right" end
    if result.score <= 0 then return "wrong", words "wrong" end
    return "partly", words "custom_partly"
end

local function feedback(step, state, ctx)
    if not state.done or not state.result then return nil end
    local kind, title = verdict(state.result, ctx.words)
    return ui.feedback_card(ctx.env, {
        verdict = kind, title = title, words = step.because, wide = true,
        source = step.basis and ctx.words("source", { basis = step.basis }),
    })
end

function view.view(step, state, ctx)
    local env, tree = ctx.env, own_tree(step, state, ctx)
    if step.whole then return tree end
    local pad = env.portrait and 40 or 56
    local eyebrow = step.scored and ctx.words("question", { n = ctx.question, m = ctx.questions })
        or ctx.words "exercise"
    return scroll.area(ctx, {
        ui.column {
            min_h = env.content_h, pad = { t = 36, r = pad, b = 36, l = pad }, gap = 24,
            ui.column {
                gap = 14, shrink = 0,
                ui.marks.eyebrow(eyebrow),
                ui.text { step.ask, style = "h2", size = 40, color = "ink", role = "heading" },
            },
            ui.column { key = "own", grow = 1, shrink = 0, tree },
            feedback(step, state, ctx),
        },
    })
end

function view.speech(step, state, ctx)
    local own = step.author.speech
    local lines = own and own(state.own, step:author_ctx(state, ctx)) or { step.ask }
    if type(lines) ~= "table" then
        step:fail("'speech' gives a " .. type(lines), "give back a list of texts: return { \"…\" }")
    end
    local list = {}
    for index, line in ipairs(lines) do
        if type(line) ~= "string" then
            step:fail("'speech' gives a " .. type(line) .. " as line " .. index, "give back a list of texts")
        end
        list[index] = line
    end
    if state.done and state.result and not step.whole then
        local _, title = verdict(state.result, ctx.words)
        list[#list + 1], list[#list + 2] = title .. ".", step.because
    end
    return list
end

return view
