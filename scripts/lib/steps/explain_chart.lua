-- A page's chart, made from a table of numbers that can also be read and heard.
local ui = require "ui"
local validate = require "validate"
local translate = require "translate"
local forms = require "steps.fill_forms"

local chart = {}

local MOST_ROWS = { bar = 12, line = 24, radar = 8 }
local LEAST_ROWS = { bar = 2, line = 2, radar = 3 }
local MOST_SERIES = 3
local LARGEST = 1e9  -- of the engine's charts
local LONGEST_LABEL = 60

chart.FIELDS = {
    kind = { type = "string", default = "bar", one_of = { "bar", "line", "radar" }, about = "how it is drawn" },
    rows = { type = "table", form = "2 to " .. MOST_ROWS.line .. " tables", need = "error",
             why = "write rows = { { \"label\", 12 }, … }",
             about = "a label and its number each, or a number for each of `series`" },
    series = { type = "table", of = "text", min = 2, max = MOST_SERIES,
               about = "names of the columns of numbers, when there are several" },
    title = { type = "string", text = true, need = "error", why = "say what the numbers are: title = \"…\"",
              about = "what the numbers are, above the chart" },
    unit = { type = "string", text = true, about = "the unit of the numbers" },
    max = { type = "number", min = 0, otherwise = "a round number above the highest", about = "where the scale ends" },
    source = { type = "string", text = true, need = "warning", why = "say where the numbers come from: source = \"…\"",
               about = "where the numbers come from, below the chart" },
    year = { type = "number", integer = true, need = "warning", why = "say of which year they are: year = 2024",
             about = "of which year they are" },
}

-- ---- as an author writes it ----

local function read_row(place, row, index, count)
    local what = "s.explain: chart: row " .. index
    local label = type(row) == "table" and row[1]
    if type(label) ~= "string" or not label:find "%S" or #label > LONGEST_LABEL then
        validate.error(place, what .. " has no short label", "write { \"label\", 12 }")
        label = "?"
    end
    local values = {}
    for column = 1, count do
        local value = type(row) == "table" and row[1 + column]
        if type(value) ~= "number" or value < 0 or value > LARGEST then
            validate.error(place, what .. " has no number for column " .. column,
                "write a number from 0 to 1,000,000,000")
            value = 0
        end
        values[column] = value
    end
    if type(row) == "table" and #row > 1 + count then
        validate.error(place, what .. " has " .. #row - 1 .. " numbers", "name the columns: series = { \"…\", \"…\" }")
    end
    return { label = translate.text(label, place), values = values }
end

local function check_count(place, kind, count)
    if count >= LEAST_ROWS[kind] and count <= MOST_ROWS[kind] then return end
    validate.error(place, "s.explain: chart has " .. count .. " rows",
        "write " .. LEAST_ROWS[kind] .. " to " .. MOST_ROWS[kind] .. " for a " .. kind)
end

-- The chart of a page, or nil.
function chart.read(place, spec)
    local given = spec.chart
    if given == nil then return nil end
    validate.fields("s.explain: chart", place, given, chart.FIELDS)
    if spec.picture or spec.pair then
        validate.error(place, "s.explain has a chart and a picture", "leave one of them out: make two pages of it")
    end
    local rows, count = {}, given.series and #given.series or 1
    for index, row in ipairs(given.rows or {}) do rows[index] = read_row(place, row, index, count) end
    check_count(place, given.kind, #rows)
    if #rows == 0 then return nil end
    return {
        kind = given.kind, rows = rows, series = given.series, title = given.title or "?", unit = given.unit,
        max = given.max, source = given.source, year = given.year, decimal = ",",
    }
end

-- ---- how it is said ----

local function number(one, value)
    local text = forms.write_number(value, one.decimal)
    if not one.unit then return text end
    return one.unit == "%" and text .. one.unit or text .. " " .. one.unit
end

local function row_words(one, row)
    if not one.series then return row.label .. ": " .. number(one, row.values[1]) end
    local list = {}
    for index, name in ipairs(one.series) do list[index] = name .. " " .. number(one, row.values[index]) end
    return row.label .. ": " .. table.concat(list, ", ")
end

local function source_words(one, words)
    if not one.source then return one.year and words("chart_year", { year = one.year }) end
    local source = one.year and one.source .. ", " .. one.year or one.source
    return words("chart_source", { source = source })
end

-- What is read aloud, in order.
function chart.speech(one, words)
    local lines = { one.title }
    for _, row in ipairs(one.rows) do lines[#lines + 1] = row_words(one, row) end
    lines[#lines + 1] = source_words(one, words) or nil
    return lines
end

-- ---- how it looks ----

local function said(one)
    local list = {}
    for index, row in ipairs(one.rows) do list[index] = row_words(one, row) end
    return list
end

local function plot(one, words, height)
    local labels, series = {}, {}
    for column = 1, one.series and #one.series or 1 do
        series[column] = { name = one.series and one.series[column] or nil, values = {} }
    end
    for index, row in ipairs(one.rows) do
        labels[index] = row.label
        for column, value in ipairs(row.values) do series[column].values[index] = value end
    end
    return ui.chart {
        key = "chart", id = "chart", label = words("chart_said", { words = table.concat(said(one), "; ") }),
        mode = one.kind, labels = labels, series = series, max = one.max, unit = one.unit == "%" and one.unit or nil,
        h = height, grow = not height and 1 or nil, shrink = height and 0 or nil, basis = not height and 0 or nil,
        min_h = 260,
    }
end

-- A long unit stands once, above the numbers, in place of behind each.
local function head(one, words)
    local unit = one.unit and one.unit ~= "%" and words("chart_unit", { unit = one.unit })
    return ui.column {
        -- The chart itself cannot be marked while its numbers are read aloud.
        gap = 2, shrink = 0, label = table.concat(said(one), ". "),
        ui.text { one.title, style = "option", font = "manrope", weight = "bold", color = "ink" },
        unit and ui.text { unit, style = "small", color = "ink2" },
    }
end

-- The card that holds it. size: w, h (of the card), plot_h (of the chart alone, when the card has no height).
function chart.card(env, one, words, size)
    local source = source_words(one, words)
    return ui.column(ui.card(env, {
        key = "chart-card", w = size.w, h = size.h, shrink = 0, gap = 18, pad = { t = 28, r = 30, b = 24, l = 30 },
        head(one, words),
        plot(one, words, size.plot_h),
        source and ui.row {
            gap = 12, align = "center", shrink = 0,
            ui.icon { name = "book", size = 30, color = "ink2", decor = true, shrink = 0 },
            ui.text { source, style = "small", color = "ink2", grow = 1 },
        },
    }))
end

return chart
