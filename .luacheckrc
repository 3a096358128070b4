std = "luajit"
max_line_length = 110
codes = true
exclude_files = { "build*/**" }
files["scripts/packs/**/*.lua"] = { max_line_length = false }
