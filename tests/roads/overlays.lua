-- What lies over the screens: toasts, questions before leaving, the idle warning, the stick; and the page
-- of a lesson that failed.
local walking = require "walking"

local DIALOG = { role = "dialog" }

local function closed()
    repeat wait(20) until not has(DIALOG)
end

walking.as_guest()
stop_at("home-guest", { picture = false })
walking.open "netralitas-asn/tahun-politik"
wait_screen "lesson"
wait_node "steps"
tap "home"
wait_node(DIALOG)
stop_at("leave-lesson", { picture = false })
tap "stay"
closed()
tap "home"
tap "go"
wait_screen "home"
tap "pillar-etika"
walking.open "failing/broken"
tap "primary"
wait_screen "trouble"
stop_at "trouble"
tap "primary"
wait_screen "home"
tap "leave"
wait_node(DIALOG)
stop_at "leave"
tap "stay"
closed()

tell("idle", { left_s = 24 })
wait_node(DIALOG)
stop_at "idle"
tap "idle-stay"
closed()

local steps = {
    { label_key = "seal", state = "done" }, { label_key = "receipts", state = "done" },
    { label_key = "copy", state = "running" }, { label_key = "finish", state = "waiting" },
}
tell("usb", { state = "copying", volume = "KINGSTON", fraction = 0.62, done = 186, total = 300, steps = steps })
wait_node(DIALOG)
stop_at "usb-copying"
for _, step in ipairs(steps) do step.state = "done" end
tell("usb", { state = "safe", volume = "KINGSTON", unmounted = true, steps = steps })
stop_at "usb-safe"
steps[3].state, steps[4].state = "stopped", "waiting"
tell("usb", { state = "failed", volume = "KINGSTON", reason = "gone", code = "USB-102", steps = steps })
stop_at "usb-failed"
tap "usb-close"
closed()
