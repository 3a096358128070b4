-- s.item: a card of a sorting or of an order.
local validate = require "validate"
local parts = require "steps.parts"

local ITEM = {
    "words", "group", "why",
    fields = {
        words = { type = "string", need = "error", why = "write s.item \"…\"" },
        group = { type = "string" },
        why = { type = "string" },
    },
}

-- s.item(words, group, why) in s.sort; s.item "words" in s.order; or s.item { "words", why = "…" }.
-- why is shown to whoever put it elsewhere.
local function item(...)
    local place = validate.here()
    local read = parts.read("s.item", place, ITEM, ...)
    return { is_item = true, place = place, words = read.words or "?", group = read.group, why = read.why }
end

return { item = item }
