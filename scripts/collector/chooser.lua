-- A folder chooser for fingers: where things usually are on the left, what is in a folder on the right.
local ui = require "ui"
local app = require "app"
local long_list = require "long_list"
local parts = require "parts"
local t = app.t

local chooser = {}
-- wish: purpose (key of words), back (screen), take (function of the path), writable (something will be
-- written there), tables (a file is chosen instead of a folder).
local wish, shown, usual, fault = {}, nil, {}, nil

local function open(path)
    app.ask("folder.list", { path = path, tables = wish.tables }, function(data)
        shown, fault = data, nil
        long_list.enter()
    end, function(reply) fault = reply.fault end)
end

function chooser.enter(arg)
    wish, fault = arg, nil
    app.ask("folder.usual", {}, function(data)
        usual = data.entries
        local first = shown and shown.path or usual[1] and usual[1].path or "/"
        open(first)
    end)
end

-- ---- left: where people keep things ----

local function place_row(env, spec)
    return ui.list_row(env, {
        key = spec.path, id = spec.id, icon = spec.icon, title = spec.title, tap = "open", arg = spec.path,
        selected = shown ~= nil and shown.path == spec.path,
    })
end

local function places(env)
    local list = { gap = 14 }
    for _, volume in ipairs(app.volumes) do
        list[#list + 1] = place_row(env, { path = volume.path, id = "place-" .. volume.name, icon = "usb",
            title = volume.name })
    end
    for index, folder in ipairs(usual) do
        list[#list + 1] = place_row(env, { path = folder.path, id = "place-" .. index, icon = "folder",
            title = folder.name == "" and t "chooser.home" or folder.name })
    end
    list[#list + 1] = place_row(env, { path = "/media", id = "place-media", icon = "storage",
        title = t "chooser.media" })
    list[#list + 1] = place_row(env, { path = "/", id = "place-all", icon = "monitor", title = t "chooser.all" })
    return ui.column {
        gap = 20, min_h = 0,
        ui.marks.eyebrow(t "chooser.places", "home"),
        ui.scroll { key = "usual", grow = 1, basis = 0, min_h = 0, ui.column(list) },
    }
end

-- ---- right: what is in it ----

local function entry_row(env, entry, index)
    local pill = entry.results and ui.marks.pill("ok", t "chooser.results", "check") or nil
    return ui.list_row(env, {
        key = entry.path, id = "entry-" .. index, icon = entry.folder and "folder" or "list", title = entry.name,
        right = pill, chevron = entry.folder, tap = entry.folder and "open" or "take", arg = entry.path,
    })
end

local function entries(env)
    local list = { gap = 14 }
    for index, entry in ipairs(shown.entries) do list[index] = entry_row(env, entry, index) end
    if #list == 0 then
        return parts.empty(env, { icon = "folder", title = t(wish.tables and "chooser.no_file" or "chooser.no_folder"),
            words = t(wish.tables and "chooser.no_file.words" or "chooser.no_folder.words") })
    end
    if shown.cut then list[#list + 1] = ui.note(env, { kind = "info", icon = "info", words = t "chooser.cut" }) end
    return long_list.area(env, { key = "entries" .. shown.path, fade = "page", ui.column(list) })
end

local function path_line(env)
    return ui.row {
        gap = 20, align = "center", shrink = 0,
        ui.button(env, {
            kind = "plain", small = true, icon = "arrow-up", label = t "chooser.up", tap = "open",
            arg = shown.parent ~= "" and shown.parent or "/", id = "up", enabled = shown.parent ~= "",
            hint = t "chooser.top",
        }),
        ui.text { shown.path, id = "path", style = "title", size = 27, color = "ink", max_lines = 1, shrink = 1 },
    }
end

local function inside(env)
    local column = { gap = 20 }
    if fault then
        column[1] = ui.note(env, { id = "fault", kind = "warn", edge = true, icon = "warning",
            words = app.fault_words(fault) })
    end
    if shown then
        column[#column + 1] = path_line(env)
        column[#column + 1] = entries(env)
    end
    return ui.column(column)
end

function chooser.view(env)
    local closed = shown ~= nil and wish.writable and not shown.writable
    return app.page(env, {
        id = "chooser", title = t("chooser." .. wish.purpose), sub = t "frame.title",
        content = parts.halves(env, { left = places(env), right = inside(env), w = 520 }),
        leave = app.back_button(),
        primary = not wish.tables and {
            icon = "check", label = t "chooser.this", tap = "take", arg = shown and shown.path, id = "primary",
            enabled = shown ~= nil and not closed, hint = t "chooser.closed",
        } or nil,
    })
end

chooser.events = {
    open = open,
    take = function(path) wish.take(path) end,
    back = function() app.go(wish.back, wish.back_arg) end,
}

return chooser
