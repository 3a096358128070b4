-- A whole lesson of the pack that comes with the kiosk, and its result.
local walking = require "walking"

local KINDS = { Tepat = "right", Belum = "wrong", Sebagian = "partly" }
local PICTURES = {
    ["explain-1"] = true, ["explain-3"] = true, single = true, ["single-chosen"] = true, ["single-right"] = true,
    ["single-wrong"] = true, several = true, ["several-partly"] = true,
}
local seen = {}

local function stop_once(name)
    if seen[name] then return end
    seen[name] = true
    stop_at(name, { picture = PICTURES[name] or false })
end

local function answer(options)
    local kind = options[1].role == "checkbox" and "several" or "single"
    stop_once(kind)
    tap(options[1].id)
    stop_once(kind .. "-chosen")
    tap "primary"
    wait_node "feedback"
    stop_once(kind .. "-" .. (KINDS[find("feedback").label:match "^%a+"] or "answered"))
end

walking.sign_in()
walking.open "netralitas-asn/tahun-politik"
local pages = 0
while screen() == "lesson" do
    local options = walking.options()
    if #options > 0 then
        answer(options)
    else
        pages = pages + 1
        stop_once("explain-" .. pages)
    end
    walking.go_on()
end
wait_screen "result"
stop_at "result"
-- What is next in the course; from there one may go home.
tap "primary"
wait_screen "lesson"
wait_node "steps"
tap "home"
wait_screen "home"
stop_at("home-done", { picture = false })
