-- The steps of the pack tests/packs/kinds that are filled in: numbers, words, gaps of a sentence.
local walking = require "walking"

local function check(name)
    tap "primary"
    wait_node "feedback"
    stop_at(name)
end

local function type_keys(prefix, keys)
    for key in keys:gmatch "." do tap(prefix .. key) end
end

walking.sign_in()

walking.open "kinds/fill"
stop_at "fill-number"
tap "num-1"
tap "num-2"
tap "num-comma"
tap "num-7"
stop_at("fill-number-typed", { picture = false })
check "fill-number-checked"
walking.go_on()
type_keys("kb-", "hoaks")
stop_at "fill-words"
tap "kb-done"
stop_at("fill-words-closed", { picture = false })
check "fill-words-checked"
walking.go_on()
stop_at "fill-gaps"
tap "gap-1"
type_text "netrl"
stop_at "fill-gaps-typing"
tap "kb-done"
stop_at "fill-gaps-picking"
tap "pick-1"
tap "num-0"
stop_at("fill-gaps-number", { picture = false })
tap "num-done"
stop_at("fill-gaps-full", { picture = false })
check "fill-gaps-checked"
tap "home"
wait_screen "home"

walking.open "kinds/slider"
stop_at "slider"
for _ = 1, 6 do tap "more-far" end
stop_at("slider-moved", { picture = false })
check "slider-near"
walking.go_on()
tap "more"
tap "less"
check "slider-far"
tap "home"
wait_screen "home"

walking.open "kinds/chart"
stop_at "chart-bar"
walking.go_on()
tap "primary"
wait_node "point-2"
stop_at "chart-line"
walking.go_on()
stop_at "chart-radar"
tap "home"
wait_screen "home"
