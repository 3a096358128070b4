-- What screens are made of, for the shell and for lessons: the node builders of ui.nodes and the
-- components on top of them. A component takes the look (env: portrait, text, theme) first.
local ui = {}

local function offer(part)
    for name, value in pairs(part) do
        assert(ui[name] == nil, "two parts of ui offer the same name")
        ui[name] = value
    end
end

offer(require "ui.nodes")
offer { button = require("ui.button").button }
offer { marks = require "ui.marks" }
offer(require "ui.option")
offer { keypad = require("ui.nip").keypad, nip_field = require("ui.nip").nip_field,
        NIP_LENGTH = require("ui.nip").LENGTH }
offer(require "ui.cards")
offer(require "ui.controls")
offer(require "ui.keyboard")
offer(require "ui.numpad")
offer { typing = require "ui.typing" }
offer(require "ui.frame")
offer(require "ui.overlay")

return ui
