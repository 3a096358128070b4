-- Builders of nodes: plain tables the engine checks, lays out and paints. The array part of what a
-- builder gets becomes the children; false and nil children are left out, so that
-- `condition and ui.text{...}` may stand in a list. A text's words may stand as its first item.
local KINDS = {
    "column", "row", "stack", "grid", "scroll", "box", "spacer", "text", "icon", "picture", "ring", "bar",
    "petals", "kawung", "qr", "slot", "links",
    "field", "slider", "chart",
}

local function last_index(fields)
    local last = 0
    for key in pairs(fields) do
        if type(key) == "number" and key > last then last = key end
    end
    return last
end

local function make(kind, fields)
    local node, children = { kind = kind }, {}
    for key, value in pairs(fields) do
        if type(key) ~= "number" and value ~= nil then node[key] = value end
    end
    for index = 1, last_index(fields) do
        local child = fields[index]
        if child then children[#children + 1] = child end
    end
    if #children > 0 then node.children = children end
    return node
end

local nodes = {}

for _, kind in ipairs(KINDS) do
    nodes[kind] = function(fields) return make(kind, fields or {}) end
end

function nodes.text(fields)
    local copy = {}
    for key, value in pairs(fields) do copy[key] = value end
    if copy[1] ~= nil then copy.text, copy[1] = copy[1], nil end
    return make("text", copy)
end

function nodes.spacer(fields)
    local copy = { grow = 1 }
    for key, value in pairs(fields or {}) do copy[key] = value end
    return make("spacer", copy)
end

-- A new table with the fields of both; the second wins.
function nodes.merge(base, over)
    local result = {}
    for key, value in pairs(base) do result[key] = value end
    for key, value in pairs(over or {}) do result[key] = value end
    return result
end

return nodes
