-- Signs in and answers until it is killed. Says where the lesson stood when it opened.
local NIP = "198104122005012004"

local function sign_in()
    wait_screen("attract", 30)
    tap { id = "start" }
    wait_screen "identify"
    type_nip(NIP)
    tap { id = "primary" }
    wait_screen "confirm"
    tap { id = "primary" }
    wait_screen "home"
end

local function open_lesson()
    tap "pillar-netralitas"
    tap "Netralitas ASN di Tahun Politik"
    wait_screen "lesson"
    wait_node { id = "steps" }
end

local function one_step()
    if has { id = "option-A" } and not has { id = "feedback" } then
        tap { id = "option-A" }
        tap { id = "primary" }
        wait_node { id = "feedback" }
    end
    tap { id = "primary" }
end

sign_in()
open_lesson()
say("READY " .. find({ id = "steps" }).label)
while true do
    if screen() == "lesson" then
        one_step()
    else
        wait_screen "result"
        say "FINISHED"
        -- What is next in the course; from there one may go home.
        tap { id = "primary" }
        wait_screen "lesson"
        wait_node { id = "steps" }
        tap { id = "home" }
        wait_screen "home"
        open_lesson()
    end
end
