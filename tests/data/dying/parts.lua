-- A lesson of three steps: a question, a page that does something when it is shown or touched, a page.
-- deeds.view and deeds.event are what it does.
local s = require "suluh"

return function(deeds)
    local page = s.explain { title = "Halaman kedua", body = [[Ketuk tombol di bawah ini.]] }
    local plain = page.view
    function page.view(...)
        if deeds.view then deeds.view() end
        local button = {
            kind = "row", id = "die", role = "button", label = "Coba", tap = "die", h = 90,
            children = { { kind = "text", text = "Coba", style = "body" } },
        }
        return { kind = "column", grow = 1, children = { button, plain(...) } }
    end
    function page.event(_, _, name)
        if name == "die" and deeds.event then deeds.event() end
        return name == "die"
    end
    return s.lesson {
        title = "Pelajaran yang berhenti", pass = 0.7,
        s.truefalse {
            id = "q1", indicator = "ED5", claim = "Pegawai ASN harus netral.", answer = true,
            because = "Begitu undang-undangnya.",
        },
        page,
        s.explain { title = "Halaman ketiga", body = [[Sampai di sini semuanya baik.]] },
    }
end
