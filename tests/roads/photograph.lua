-- At every stop with a picture: each set of the golden matrix at the window's size, kept in SULUH_SHOTS as
-- SET/NAME.png.
package.path = os.getenv "SULUH_ROADS" .. "/?.lua"

local SETS = {
    { name = "standard", theme = "terang", text = 1.0 },
    { name = "contrast", theme = "kontras", text = 1.0 },
    { name = "large", theme = "terang", text = 1.4 },
}
local LONG_S = 60  -- for a headline to come round again

local function take(set)
    look { theme = set.theme, text = set.text, still = true }
end

-- options.showing: words that must be there, on a screen that changes by itself.
function stop_at(name, options)
    options = options or {}
    if options.picture == false then return end
    for _, set in ipairs(SETS) do
        take(set)
        if options.showing then wait_text(options.showing, LONG_S) end
        shot(("%s/%s/%s.png"):format(os.getenv "SULUH_SHOTS", set.name, name))
    end
    take(SETS[1])
end

look { hurry = true }
take(SETS[1])
assert(loadfile(os.getenv "SULUH_ROADS" .. "/" .. os.getenv "SULUH_ROAD" .. ".lua"))()
