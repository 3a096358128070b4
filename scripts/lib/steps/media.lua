-- Pictures as authors name them: "balai.svg" or "media/balai.svg" of the pack, or
-- "media:illustrations/netral.svg" of the kiosk.
local media = {}

function media.source(name)
    if not name then return nil end
    if name:find "^%a+:" then return name end
    if not name:find "^media/" then name = "media/" .. name end
    return "pack:" .. name
end

-- The file of the pack a source names, or nil when it is not the pack's.
function media.pack_file(source)
    return source and source:match "^pack:(.*)$"
end

return media
