-- Pictures and recordings as authors name them: "balai.svg" or "media/balai.svg" of the pack, or
-- "media:illustrations/netral.svg" of the kiosk. A picture with words in it may have one for each language:
-- media/en/balai.svg stands for media/balai.svg in English.
local validate = require "validate"
local translate = require "translate"

local media = {}

function media.source(name)
    if not name then return nil end
    if name:find "^%a+:" then return name end
    if not name:find "^media/" then name = "media/" .. name end
    return "pack:" .. translate.file(name)
end

-- The file of the pack a source names, or nil when it is not the pack's.
function media.pack_file(source)
    return source and source:match "^pack:(.*)$"
end

-- A recording is WAV or Ogg Vorbis and lies in the pack.
function media.check_sound(what, place, spec)
    if type(spec.sound) ~= "string" then return end
    local known = spec.sound:find "%.ogg$" or spec.sound:find "%.wav$"
    if known and media.pack_file(media.source(spec.sound)) then return end
    validate.error(place, what .. ": '" .. spec.sound .. "' is no recording of the pack",
        "name a file of media/ that ends in .ogg or .wav")
end

return media
