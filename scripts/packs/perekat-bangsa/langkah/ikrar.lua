-- Ikrar dengan kata-kata sendiri. Hanya disimpan bila pembelajar memilihnya; tanpa persetujuan tidak ada
-- yang diketik, sehingga tidak ada yang tertinggal di kios.
local s = require "suluh"
local typing = s.ui.typing

local MOST, LEAST = 120, 8  -- huruf

local function write_card(ctx, state, code, letter)
    return s.ui.option_card(ctx.env, {
        letter = letter, words = ctx.words[code], tap = "choose", arg = code, min_h = 92, pad_y = 12, grow = 1, basis = 0,
        state = state.way == code and "selected" or "rest",
    })
end

local function choices(state, ctx)
    local cards = { write_card(ctx, state, "tulis", "A"), write_card(ctx, state, "hati", "B") }
    cards.gap, cards.align = 18, "stretch"
    return ctx.env.portrait and s.ui.column(cards) or s.ui.row(cards)
end

-- Kata tombol papan ketik, dalam bahasa yang sedang dipakai.
local KEYS = { "label", "space", "done", "shift", "lock", "back", "symbols", "letters", "left", "right" }

local function keyboard(state, ctx)
    local words = {}
    for _, name in ipairs(KEYS) do words[name] = ctx.words["kb_" .. name] end
    return s.ui.keyboard(ctx.env, {
        state = state.typing, words = words, w = ctx.env.portrait and ctx.env.content_w - 80 or nil,
        key_h = ctx.env.portrait and 96 or 76,
    })
end

return s.custom {
    id = "ikrar", scored = false,
    ask = "Ikrar saya: apa yang akan Anda jaga setelah pemilihan?",
    hint = "Pilih A atau B. Bila menulis, isi sedikitnya beberapa kata.",
    words = {
        tulis = "Saya menulis ikrar dan setuju ikrar ini disimpan bersama hasil belajar saya.",
        hati = "Saya berikrar dalam hati; tidak ada yang disimpan.",
        placeholder = "Saya akan …",
        field = "Ikrar Anda",
        kb_label = "Papan ketik", kb_space = "spasi", kb_done = "Selesai", kb_shift = "Huruf besar",
        kb_lock = "Huruf besar terkunci", kb_back = "Hapus satu huruf", kb_symbols = "Angka dan tanda",
        kb_letters = "Huruf", kb_left = "Geser ke kiri", kb_right = "Geser ke kanan",
    },
    start = function() return { way = "", typing = typing.start { max = MOST, capital = true } } end,
    event = function(state, name, arg)
        if name == "choose" then
            state.way = arg
            if arg == "hati" then state.typing = typing.start { max = MOST, capital = true } end
            return true
        end
        local after = state.way == "tulis" and typing.act(state.typing, name, arg)
        if not after then return false end
        state.typing = after
        return "show"
    end,
    is_ready = function(state)
        return state.way == "hati" or state.way == "tulis" and #state.typing.text >= LEAST
    end,
    response = function(state)
        local written = state.way == "tulis"
        return {
            answer = { agreed = written, text = written and state.typing.text or "" },
            shown = { ways = { "tulis", "hati" } }, score = 0, max = 0,
        }
    end,
    view = function(state, ctx)
        local column = { gap = 18, choices(state, ctx) }
        if state.way == "tulis" then
            column[2] = s.ui.text_field(ctx.env, {
                key = "ikrar", id = "ikrar", label = ctx.words.field, state = state.typing, focused = not ctx.done,
                placeholder = ctx.words.placeholder,
            })
            column[3] = not ctx.done and keyboard(state, ctx) or nil
        end
        return s.ui.column(column)
    end,
    speech = function(state, ctx)
        local lines = { "A. " .. ctx.words.tulis, "B. " .. ctx.words.hati }
        if state.way == "tulis" then lines[3] = ctx.words.field .. ": " .. state.typing.text end
        return lines
    end,
    example = function(state)
        if state.way == "" then return { name = "choose", arg = "hati" } end
        return nil
    end,
    routes = {
        done = { { "choose", "tulis" }, { "kb_key", "Menyapa " }, { "kb_key", "semua rekan." } },
    },
}
