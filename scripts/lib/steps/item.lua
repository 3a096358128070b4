-- s.item: a card of a sorting or of an order.
local validate = require "validate"
local schema = require "schema"
local parts = require "steps.parts"

local ITEM = {
    "words", "group", "why",
    fields = {
        words = { type = "string", text = true, need = "error", why = "write s.item \"…\"",
                  about = "what the card says" },
        -- A group is known by its name, which is words too.
        group = { type = "string", text = true, about = "in `s.sort`: the name of the group it belongs to" },
        why = { type = "string", text = true, about = "shown to whoever put it elsewhere" },
        basis = parts.BASIS,
    },
}

schema.define("s.item", {
    about = "A card of `s.sort` or `s.order`.", fields = ITEM.fields, takes = { "words", "group", "why" },
})

-- s.item(words, group, why) in s.sort; s.item "words" in s.order; or s.item { "words", why = "…" }.
-- why is shown to whoever put it elsewhere.
local function item(...)
    local place = validate.here()
    local read = parts.read("s.item", place, ITEM, ...)
    return { is_item = true, place = place, words = read.words or "?", group = read.group,
             why = parts.reason("s.item", place, read.why, read.basis) }
end

return { item = item }
