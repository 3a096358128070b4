-- Maintenance: is this certificate genuine? A hand scanner types what its QR code holds; what was signed is
-- shown, or why it is not believed. No other screen hears a scanner's codes.
local ui = require "ui"
local app = require "app"
local closing = require "closing"
local long_list = require "long_list"
local parts = require "maintenance_parts"
local t = app.t

-- Aloud the dots would be a row of "bullet".
local certificate = { never_idle = true, unspoken = { nip = true } }
local verdict, busy, asked = nil, false, 0

function certificate.enter()
    verdict, busy = nil, false
    asked = asked + 1  -- an answer that is still on its way is nobody's
    long_list.enter()
    closing.enter "certificate"
end

-- ---- while there is nothing to show ----

local function step(number, key)
    return ui.row {
        gap = 20, align = "center", shrink = 0,
        ui.box {
            w = 56, h = 56, radius = 28, shrink = 0, align = "center", justify = "center", fill = "primarySoft",
            decor = true,
            ui.text { tostring(number), style = "button", size = 26, color = "primary", max_lines = 1 },
        },
        ui.text { t(key), style = "body", size = 28, color = "ink", grow = 1 },
    }
end

local function waiting()
    return {
        ui.column {
            id = "waiting", role = "status", label = t "certificate.heading", grow = 1, align = "center",
            justify = "center", gap = 16,
            ui.icon_tile("scan", "accent", 112),
            ui.text { t "certificate.heading", style = "h1", color = "ink", align = "center", role = "heading",
                      max_w = 1300 },
            ui.text { t(busy and "certificate.checking" or "certificate.words"), style = "body", size = 28,
                      color = "ink2", align = "center", max_w = 1100 },
            ui.column {
                gap = 14, max_w = 960, margin = { t = 18, r = 0, b = 0, l = 0 },
                step(1, "certificate.step1"), step(2, "certificate.step2"), step(3, "certificate.step3"),
            },
        },
    }
end

-- ---- what was proved ----

-- fact: {key of its name, words, more; key}.
local function fact_column(fact, side)
    local key, words, more = fact[1], fact[2], fact[3]
    return ui.column {
        key = fact.key, gap = 2, shrink = 0, grow = side, basis = side and 0 or nil,
        ui.text { t(key), style = "label", size = 24, color = "ink2", max_lines = 1 },
        ui.text { words, style = "h3", size = 30, color = "ink", max_lines = 2 },
        more and ui.text { more, style = "small", size = 23, color = "ink2", max_lines = 1 },
    }
end

local function score_words(facts)
    if not facts.score then return t "certificate.score.none" end
    return t("certificate.score.of", { score = app.number(facts.score) })
end

local function day_words(facts)
    if not facts.day then return t "certificate.day.doubt" end
    return app.date(facts.day.year, facts.day.month, facts.day.day)
end

local function learned_words(facts)
    return t("certificate.learned.words", { minutes = app.number(facts.minutes), jp = app.number(facts.jp) })
end

local function passed(facts)
    local titled = facts.title ~= ""
    return { facts.course and "certificate.course" or "certificate.module", titled and facts.title or facts.subject,
             titled and facts.subject or nil }
end

local function signer()
    local named = verdict.collector_name ~= ""
    return { "certificate.collector", named and verdict.collector_name or verdict.collector,
             named and verdict.collector or nil }
end

-- Side by side where there is room, else below each other.
local function pair(env, left, right)
    if env.portrait then return ui.column { gap = 22, shrink = 0, fact_column(left), fact_column(right) } end
    return ui.row { gap = 40, shrink = 0, align = "start", fact_column(left, 1), fact_column(right, 1) }
end

local function rule() return ui.box { h = 2, shrink = 0, fill = "line", decor = true } end

local function facts_column(env, facts)
    return ui.column {
        gap = 20, pad = { t = 4, r = 0, b = 4, l = 0 },
        pair(env, { "certificate.holder", facts.holder },
            { "certificate.nip", t("certificate.nip.masked", { tail = facts.nip_end }), key = "nip" }),
        rule(),
        pair(env, passed(facts), { "certificate.score", score_words(facts) }),
        rule(),
        pair(env, { "certificate.day", day_words(facts) },
            { "certificate.learned", learned_words(facts), t "certificate.learned.more" }),
        rule(),
        pair(env, signer(), { "certificate.kiosk", facts.kiosk }),
    }
end

local function proved(env)
    return {
        ui.note(env, { id = "verdict", kind = "right", icon = "shield-check", icon_size = 56,
                       title = t "certificate.genuine", title_size = 34, words = t "certificate.genuine.words" }),
        long_list.area(env, { key = "facts", fade = "surface", facts_column(env, verdict.facts) }),
    }
end

-- ---- what was not ----

-- Heading and words by the engine's verdict. Wrong is what somebody forged or took back; of the others nothing is
-- known, which is told as calmly as it is.
local REASONS = {
    forged = { "certificate.forged", "certificate.forged.words", wrong = true },
    revoked = { "certificate.revoked", "certificate.revoked.words", wrong = true },
    stranger = { "certificate.stranger", "certificate.stranger.words" },
    no_keys = { "certificate.no_keys", "certificate.no_keys.words" },
    newer = { "certificate.newer", "certificate.newer.words" },
    unreadable = { "certificate.unreadable", "certificate.unreadable.words" },
}

local function doubted()
    local reason = REASONS[verdict.verdict] or REASONS.unreadable
    local collector = verdict.collector_name ~= "" and verdict.collector_name or verdict.collector
    local heading = t(reason[1])
    return {
        ui.column {
            id = "verdict", role = "status", label = heading, grow = 1, align = "center", justify = "center", gap = 20,
            ui.icon_tile(reason.wrong and "shield-alert" or "help", "accent", 144),
            ui.text { heading, style = "h1", color = reason.wrong and "wrong" or "ink", align = "center",
                      role = "heading", max_w = 1300 },
            ui.text { t(reason[2], { collector = collector, id = verdict.collector }), style = "body", size = 28,
                      color = "ink2", align = "center", max_w = 1100 },
        },
    }
end

local function content(env)
    if not verdict then return waiting() end
    return verdict.verdict == "genuine" and proved(env) or doubted()
end

function certificate.view(env)
    local card = ui.merge({
        key = "certificate", id = "certificate", gap = 28,
        pad = env.portrait and { t = 40, r = 40, b = 30, l = 40 } or { t = 36, r = 56, b = 24, l = 56 },
    }, content(env))
    return parts.page(env, t "certificate.title", card, {
        tools = { env.sound ~= false and app.listen_tool(env) or nil },
        primary = verdict and {
            icon = "scan", forward = true, label = t "certificate.next", tap = "next", id = "primary",
        } or nil,
    })
end

-- What a scanner read; another one while the last is still shown simply takes its place.
function certificate.scanned(code)
    closing.touched()
    asked = asked + 1
    local mine = asked
    verdict, busy = nil, true
    long_list.enter()
    app.ask("maintenance.certificate", { code = code }, function(data)
        if mine == asked then verdict, busy = data, false end
    end, function()
        if mine ~= asked or app.at ~= "certificate" then return end
        busy = false
        app.toast(t "certificate.failed", "warning")
    end)
end

local EVENTS = {
    back = function() app.go "maintenance" end,
    next = function() verdict = nil end,
}

function certificate.event(name)
    local own = EVENTS[name]
    if own then own() end
    closing.touched()
    return name ~= "listen"  -- the bar has no other tools here
end

return certificate
