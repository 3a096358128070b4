-- One lesson that dies on its second page, as SULUH_PLAY says: "<lesson> <code>". Its question is answered
-- before; the page that says so leads home, and where the lesson can go on it does.
local lesson, code = os.getenv("SULUH_PLAY"):match "^(%S+) (%S+)$"

local arriving = require "arriving"

local function open() arriving.open("module-dying/" .. lesson) end

arriving.sign_in()
open()
wait_screen "lesson"
wait_text "Pegawai ASN harus netral"
tap "option-A"
tap { id = "primary", label = "Periksa" }
wait_node "feedback"
tap "primary"
if lesson ~= "view" then
    -- Once it is started again by itself, at the same page.
    for _ = 1, 2 do
        wait_text "Halaman kedua"
        tap "die"
        wait(300)
    end
end
wait_screen "trouble"
wait_text(code)
expect_text "sampai langkah ke-1"
tap "primary"
wait_screen "home"
if lesson == "view" then
    -- A third fault makes it unavailable; before that the step can be left out.
    stop()
end
open()
wait_screen "lesson"
wait_text "Halaman kedua"
tap "primary"
wait_text "Halaman ketiga"
tap "primary"
wait_screen "result"
stop()
