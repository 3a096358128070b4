-- Values that rise and fall with what a person does: name, number, an arrow with the change, a bar.
local ui = require "ui"
local validate = require "validate"
local schema = require "schema"

local meters = {}

local FIELDS = {
    id = { type = "string", need = "error", why = "give the meter a name for 'change', such as id = \"percaya\"",
           about = "its name for `change`" },
    name = { type = "string", text = true, need = "error", why = "say what it measures: name = \"Kepercayaan\"",
             about = "what it measures" },
    icon = { type = "string", default = "chart", about = "an icon of `media/icons`" },
    start = { type = "number", min = 0, max = 100, default = 50, about = "where it begins" },
}

schema.define("s.meter", { about = "A value that rises and falls with what a person does.", fields = FIELDS })

-- s.meter { id=, name=, icon=, start= }: a value between 0 and 100.
function meters.meter(spec)
    local place = validate.here()
    spec = validate.table("s.meter", place, spec)
    validate.fields("s.meter", place, spec, FIELDS)
    return { is_meter = true, place = place, id = spec.id, name = spec.name or "?", icon = spec.icon,
             start = spec.start }
end

-- A value stays between 0 and 100 whatever happened.
function meters.moved(value, change) return math.max(0, math.min(100, value + (change or 0))) end

local function change_mark(change, color)
    local up = change > 0
    return ui.row {
        gap = 2, align = "center", shrink = 0,
        ui.icon { name = up and "arrow-up" or "arrow-down", size = 26, color = color, decor = true, shrink = 0 },
        ui.text { tostring(math.abs(change)), style = "small_bold", color = color, max_lines = 1 },
    }
end

-- meter: {id, name, icon, value, change}; words names rising and falling for those who listen.
function meters.row(meter, words)
    local change = meter.change or 0
    local color = change < 0 and "wrong" or "right"
    local said = change ~= 0 and words(change > 0 and "rises" or "falls", { n = math.abs(change) })
    return ui.column {
        key = "meter-" .. meter.id, id = "meter-" .. meter.id, role = "status", gap = 8, shrink = 0,
        label = meter.name .. ": " .. meter.value .. (said and (". " .. said) or ""),
        ui.row {
            gap = 14, align = "center",
            ui.icon { name = meter.icon, size = 32, color = "primary", decor = true, shrink = 0 },
            ui.text { meter.name, style = "small_bold", size = 26, color = "ink", grow = 1, max_lines = 1 },
            change ~= 0 and change_mark(change, color),
            ui.text { tostring(meter.value), style = "small_bold", size = 26, color = "ink", max_lines = 1, shrink = 0,
                      margin = { t = 0, r = 0, b = 0, l = 6 } },
        },
        ui.bar { value = meter.value / 100, h = 16, w = "100%", color = change < 0 and "wrong" or "primary",
                 track = "sunken", decor = true },
    }
end

return meters
