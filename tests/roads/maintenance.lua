-- A person's own page, and what local IT sees behind the door. The facts there are those of the machine
-- (disk, time): they are judged, not photographed. roads.py has set the PIN.
local walking = require "walking"

local PIN = "270845"

walking.sign_in()
tap "mine"
wait_screen "mine"
stop_at("mine-new", { picture = false })
tap "back"
wait_screen "home"
tap "leave"
wait_screen "attract"
for _ = 1, 5 do tap "mark" end
wait_screen "pin"
wait_node "pin-cells"
stop_at("door", { picture = false })
for digit in ("111111"):gmatch "." do tap("key-" .. digit) end
tap "primary"
wait_node "pin-wrong"
stop_at("door-wrong", { picture = false })
for digit in PIN:gmatch "." do tap("key-" .. digit) end
tap "primary"
wait_screen "maintenance"
wait_node "closing"
stop_at("dashboard", { picture = false })
tap "check"
wait_node { role = "dialog" }
stop_at("dashboard-checks", { picture = false })
