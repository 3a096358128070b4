std = "luajit"
max_line_length = 120
codes = true
exclude_files = { "build*/**" }
-- What the engine gives the lesson library and the shell besides Lua's own.
files["scripts/lib/**/*.lua"] = { read_globals = { "host" } }
files["scripts/author/editor.lua"] = { read_globals = { "host" } }
files["scripts/author/bank_*.lua"] = { read_globals = { "host" } }
files["scripts/shell/**/*.lua"] = { read_globals = { "kiosk" } }
files["scripts/collector/**/*.lua"] = { read_globals = { "kiosk" } }
files["scripts/preview/**/*.lua"] = { read_globals = { "kiosk" } }
files["scripts/packs/**/*.lua"] = { max_line_length = false }
files["scripts/template/**/*.lua"] = { max_line_length = false }
files["tests/packs/**/*.lua"] = { max_line_length = false }
files["kiosk-config/*.lua"] = { std = "+robot" }
files["tests/crash/*.lua"] = { std = "+robot" }
files["tests/e2e/*.lua"] = { std = "+robot" }
files["tests/golden/*.lua"] = { std = "+robot" }
files["tests/roads/*.lua"] = { std = "+robot", globals = { "stop_at" } }
files["tests/unit/lua/**/*.lua"] = { globals = { "host", "kiosk" } }
stds.robot = {
    read_globals = {
        "tap", "tap_id", "tap_at", "drag", "type_nip", "scan", "type_text", "key", "wait", "wait_screen", "wait_text", "wait_gone",
        "wait_node", "expect", "expect_text", "expect_no_text", "find", "has", "see", "screen", "nodes", "shot", "say", "log", "stop",
        "audit", "look", "tell",
    },
}
