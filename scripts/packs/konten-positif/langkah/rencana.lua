-- Rencana tiga konten untuk unit: tiga dari enam gagasan, menurut pekan terbitnya.
local s = require "suluh"

local IDEAS = { "tanya", "panduan", "jadwal", "gangguan", "hoaks", "video" }
local WANTED = 3

local function place_of(list, code)
    for place, one in ipairs(list) do
        if one == code then return place end
    end
    return nil
end

local function card(state, ctx, index)
    local code = IDEAS[index]
    local place = place_of(state.plan, code)
    local words = ctx.words[code]
    return s.ui.option_card(ctx.env, {
        letter = place and tostring(place) or string.char(64 + index), min_h = 112, pad_y = 14, tap = "choose", arg = code,
        words = place and ctx.words["pekan" .. place] .. ": " .. words or words,
        state = place and "selected" or "rest",
    })
end

return s.custom {
    id = "rencana", scored = false,
    ask = "Rencana tiga konten untuk unit Anda: pilih tiga, mulai dari yang terbit lebih dahulu.",
    hint = "Pilih tiga konten. Sentuh lagi untuk membatalkan.",
    words = {
        tanya = "Jawaban atas pertanyaan tersering warga di loket",
        panduan = "Panduan langkah demi langkah dengan teks alternatif",
        jadwal = "Jadwal layanan pekan depan, termasuk hari libur",
        gangguan = "Kabar gangguan layanan dan perkiraan pulihnya",
        hoaks = "Koreksi satu kabar keliru, lengkap dengan sumbernya",
        video = "Video pendek bertakarir tentang berkas yang sering kurang",
        pekan1 = "Pekan 1", pekan2 = "Pekan 2", pekan3 = "Pekan 3",
    },
    start = function() return { plan = {} } end,
    event = function(state, name, arg)
        if name ~= "choose" then return false end
        local place = place_of(state.plan, arg)
        if place then
            table.remove(state.plan, place)
        elseif #state.plan < WANTED then
            state.plan[#state.plan + 1] = arg
        else
            return false
        end
        return true
    end,
    is_ready = function(state) return #state.plan == WANTED end,
    response = function(state)
        return { answer = { plan = state.plan }, shown = { ideas = IDEAS }, score = 0, max = 0 }
    end,
    view = function(state, ctx)
        local grid = { cols = ctx.env.portrait and 1 or 2, gap = 20, row_gap = 20 }
        for index in ipairs(IDEAS) do grid[index] = card(state, ctx, index) end
        return s.ui.grid(grid)
    end,
    speech = function(state, ctx)
        local lines = {}
        for index, code in ipairs(IDEAS) do
            local place = place_of(state.plan, code)
            lines[index] = (place and ctx.words["pekan" .. place] .. ": " or "") .. ctx.words[code]
        end
        return lines
    end,
    example = function(state)
        for _, code in ipairs(IDEAS) do
            if not place_of(state.plan, code) then return { name = "choose", arg = code } end
        end
        return nil
    end,
    routes = { done = { { "choose", "tanya" }, { "choose", "panduan" }, { "choose", "hoaks" } } },
}
