-- Whom a module is for. Who leads others, the office's roster says; nobody is kept from any module.
local app = require "app"

local tracks = {}

local LEADERS = "leaders"

local function leads() return app.person ~= nil and app.person.leads == true end

-- Does this person need it? A module of the leaders' track may be skipped by all the others.
function tracks.is_for(module) return module.track ~= LEADERS or leads() end

-- Whom it is for, in words; nil: everybody. There is room for few.
function tracks.words(module)
    if module.track ~= LEADERS then return nil end
    return app.t(leads() and "home.track.required" or "home.track.leaders", { minutes = module.minutes or 0 })
end

return tracks
