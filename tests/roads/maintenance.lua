-- A person's own page, and what local IT sees behind the door. The facts there are those of the machine
-- (disk, time): they are judged, not photographed. roads.py has set the PIN.
local walking = require "walking"

local PIN = "270845"

walking.sign_in()
tap "mine"
wait_screen "mine"
stop_at("mine-new", { picture = false })

-- A PIN of one's own, typed twice; then it is asked for at the number.
local function type_pin(pin)
    for digit in pin:gmatch "." do tap("key-" .. digit) end
    tap "primary"
end

tap "pin"
wait_screen "own_pin"
wait_node "pin-cells"
stop_at("own-pin", { picture = false })
type_pin "123456"
type_pin "123456"
wait_node "pin-wrong"
stop_at("own-pin-easy", { picture = false })
type_pin "918273"
type_pin "918273"
wait_screen "mine"
tap "back"
wait_screen "home"
tap "leave"
wait_screen "attract"
tap "start"
wait_screen "identify"
type_nip "198104122005012004"
tap "primary"
wait_screen "person_pin"
stop_at("person-pin", { picture = false })
tap "back"
wait_screen "identify"
tap "back"
wait_screen "attract"
for _ = 1, 5 do tap "mark" end
wait_screen "pin"
wait_node "pin-cells"
stop_at("door", { picture = false })
type_pin "111111"
wait_node "pin-wrong"
stop_at("door-wrong", { picture = false })
type_pin(PIN)
wait_screen "maintenance"
wait_node "closing"
stop_at("dashboard", { picture = false })
tap "check"
wait_node { role = "dialog" }
stop_at("dashboard-checks", { picture = false })
tap "close"
tap "certificate"
wait_screen "certificate"
stop_at("certificate", { picture = false })
scan "SULUH1:AEB2"
wait_node "verdict"
stop_at("certificate-unreadable", { picture = false })
tap "back"
wait_screen "maintenance"
tap "people"
wait_screen "people"
wait_node "unchanged"
stop_at("people", { picture = false })
tap "pins"
wait_screen "people_pin"
type_nip "198104122005012004"
stop_at("people-pin", { picture = false })
tap "primary"
wait_node "pin-reset"
stop_at("pin-reset", { picture = false })
