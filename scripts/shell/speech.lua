-- What a screen says when it is read aloud: its texts in reading order, without the frame around them.
local speech = {}

local FRAME = { header = true, bar = true }
local SELF = "listen"  -- the button that was pressed to hear this

local function add(lines, words)
    if words and words:find "%S" then lines[#lines + 1] = words end
end

-- unspoken: keys and ids of what must not be said in a corridor.
local function collect(node, unspoken, lines)
    if node.hidden or node.decor or FRAME[node.key] or node.id == SELF then return end
    if unspoken[node.key] or unspoken[node.id] then return end
    if node.kind == "text" then return add(lines, node.text) end
    local before = #lines
    for _, child in ipairs(node.children or {}) do collect(child, unspoken, lines) end
    -- A label stands for what has no words of its own.
    if #lines == before then add(lines, node.label) end
end

-- The arguments of narration.read for a screen, or for what lies over it (arg: what it was opened with). One
-- that knows better has a speech() of its own.
function speech.of(screen, env, arg)
    if screen.speech then return screen.speech(arg) end
    local lines = {}
    collect(screen.view(env, arg), screen.unspoken or {}, lines)
    return { lines = lines }
end

return speech
