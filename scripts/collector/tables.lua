-- Tables: a line a row where the columns have room; on a narrow screen a block a row, every value below its title.
local ui = require "ui"

local tables = {}

local GAP = 36  -- between the columns
local NARROW = 940  -- the room of a card on an upright screen
local LEAST = 240  -- of a column that takes what is left
local LARGEST = 1.2  -- of words in a table, whose columns are as wide as they are

-- The thin line between rows.
function tables.line() return ui.box { h = 2, shrink = 0, fill = "line", decor = true } end

local function cell(env, column, value, row)
    local base = { w = column.w, grow = not column.w and 1 or nil, basis = not column.w and 0 or nil,
                   shrink = column.w and 0 or nil, align = column.right and "end" or "stretch", justify = "center" }
    if type(value) == "table" then
        return ui.row(ui.merge(base, { align = "center", justify = column.right and "end" or "start", value }))
    end
    return ui.column(ui.merge(base, {
        ui.text {
            value, style = (column.strong or row.strong) and "small_bold" or "small",
            size = 25 * math.min(env.text, LARGEST), line = 1.3, color = "ink",
            align = column.right and "right" or nil, max_lines = column.lines or 2,
        },
    }))
end

local function head_cell(column)
    return ui.text {
        column.title, style = "small_bold", size = 23, line = 1.2, color = "ink2", max_lines = 2,
        align = column.right and "right" or nil, w = column.w, grow = not column.w and 1 or nil,
        basis = not column.w and 0 or nil, shrink = column.w and 0 or nil,
    }
end

local function as_lines(env, spec)
    local head = { min_h = 60, shrink = 0, gap = GAP, align = "center" }
    for index, column in ipairs(spec.columns) do head[index] = head_cell(column) end
    local list = { key = spec.key, ui.row(head), tables.line() }
    for index, row in ipairs(spec.rows) do
        if index > 1 then list[#list + 1] = tables.line() end
        local cells = { key = row.key, role = "status", label = row.label, min_h = 76, shrink = 0, gap = GAP,
                        align = "center", pad = { t = 8, r = 0, b = 8, l = 0 } }
        for at, column in ipairs(spec.columns) do cells[at] = cell(env, column, row[at] or "–", row) end
        list[#list + 1] = ui.row(cells)
    end
    return ui.column(list)
end

-- ---- on a narrow screen ----

local function fits(columns)
    local width = GAP * (#columns - 1)
    for _, column in ipairs(columns) do width = width + (column.w or LEAST) end
    return width <= NARROW
end

local function pair(env, column, value)
    local shown = type(value) == "table" and ui.row { align = "center", value } or ui.text {
        value, style = "small_bold", size = 25 * math.min(env.text, LARGEST), line = 1.3, color = "ink", max_lines = 2,
    }
    return ui.column {
        grow = 1, basis = 0, gap = 2,
        ui.text { column.title, style = "small", size = 22, line = 1.2, color = "ink2", max_lines = 1 },
        shown,
    }
end

-- The column that names the row: the strong one, else the first.
local function naming(columns)
    for index, column in ipairs(columns) do
        if column.strong then return index end
    end
    return 1
end

local function block(env, columns, row, name)
    local in_a_line = env.text > LARGEST and 2 or 3
    local node = { key = row.key, role = "status", label = row.label, shrink = 0, gap = 14,
                   pad = { t = 18, r = 0, b = 18, l = 0 },
                   ui.text { row[name] or "–", style = "small_bold", size = 27 * math.min(env.text, LARGEST),
                             line = 1.25, color = "ink" } }
    local values
    for index, column in ipairs(columns) do
        if index ~= name then
            if not values or #values == in_a_line then
                values = { gap = GAP, shrink = 0, align = "start" }
                node[#node + 1] = values
            end
            values[#values + 1] = pair(env, column, row[index] or "–")
        end
    end
    while values and #values < in_a_line do values[#values + 1] = ui.box { grow = 1, basis = 0, decor = true } end
    for index = 2, #node do node[index] = ui.row(node[index]) end
    return ui.column(node)
end

local function as_blocks(env, spec)
    local list, name = { key = spec.key }, naming(spec.columns)
    for index, row in ipairs(spec.rows) do
        if index > 1 then list[#list + 1] = tables.line() end
        list[#list + 1] = block(env, spec.columns, row, name)
    end
    return ui.column(list)
end

-- spec: columns ({title, w, right, strong, lines}), rows (lists of words or nodes; key, label), key.
function tables.table(env, spec)
    if env.portrait and not fits(spec.columns) then return as_blocks(env, spec) end
    return as_lines(env, spec)
end

return tables
