-- An action that an author names: what may be done with a message of an inbox or a post of a feed.
local validate = require "validate"
local schema = require "schema"
local parts = require "steps.parts"

local action = { least = 2, most = 6 }

local FIELDS = {
    id = { type = "string", need = "error", why = "give the action a name that never changes, such as id = \"lapor\"",
           about = "a name that never changes; the messages or posts name it" },
    name = { type = "string", text = true, need = "error", why = "say what the button says: name = \"Laporkan\"",
             about = "what the button says" },
    icon = { type = "string", default = "check", about = "an icon of `media/icons`" },
    did = { type = "string", text = true, otherwise = "`name`",
            about = "in a feed the title of the first scene: \"Anda melaporkannya\"" },
}
schema.define("s.action", {
    about = "What may be done with each message of an inbox or post of a feed.", fields = FIELDS,
})

-- s.action { id=, name=, icon=, did= }
function action.action(spec)
    local place = validate.here()
    spec = validate.table("s.action", place, spec)
    validate.fields("s.action", place, spec, FIELDS)
    local name = spec.name or "?"
    return { is_action = true, place = place, id = spec.id or "?", name = name, icon = spec.icon,
             did = spec.did or name }
end

-- The actions of a step in order; two of one id are told.
function action.collect(what, place, given)
    local list, seen = parts.collect(what .. ": 'actions'", place, given, "is_action",
        "s.action { id = \"…\", name = \"…\" }"), {}
    for _, one in ipairs(list) do
        if seen[one.id] then
            validate.error(one.place, what .. ": two actions have the id '" .. one.id .. "'",
                "give this one another id")
        end
        seen[one.id] = true
    end
    return list
end

return action
