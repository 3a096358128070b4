-- Values that nobody expects: {name, type as bindings.lua says it, how to make one}. Made anew for
-- every call, because a call may change them.
local huge = 2 ^ 53

local function cycle() local t = { 1 } t.t, t[2] = t, t return t end
local function deep() local t = {} for _ = 1, 3000 do t = { t, x = t } end return t end
local function long_list() local t = {} for i = 1, 100000 do t[i] = i end return t end
local function texts(n) local t = {} for i = 1, n do t[i] = ("x"):rep(5000) end return t end
local function long() return ("x"):rep(2 ^ 20) end
local function with(metatable) return function() return setmetatable({ 1, 2, 3 }, metatable) end end
local function fail() error "deliberately" end
local function recursing() local function f(...) return 1 + f(...) end return f end
local function index_recursing()
    local t
    t = setmetatable({}, { __index = function(_, k) return t[tostring(k) .. "x"] end })
    return t
end
local function index_circle()
    local a, b = {}, {}
    setmetatable(a, { __index = b })
    return setmetatable(b, { __index = a })
end
local function tostring_recursing()
    local t
    t = setmetatable({}, { __tostring = function() return tostring(t) .. 'x' end })
    return t
end
local function call_circle()
    local t = {}
    return setmetatable(t, { __call = t })
end
local everything = { __index = fail, __newindex = fail, __call = fail, __len = fail, __eq = fail, __lt = fail,
    __le = fail, __concat = fail, __tostring = fail, __add = fail, __unm = fail, __mod = fail, __pairs = fail }

local function always(value) return function() return value end end

return {
    { "nil", "nil", always(nil) },
    { "true", "boolean", always(true) },
    { "false", "boolean", always(false) },
    { "0", "number", always(0) },
    { "-0", "number", always(-0) },
    { "-1", "number", always(-1) },
    { "1.5", "number", always(1.5) },
    { "2^31", "number", always(2 ^ 31) },
    { "-2^31", "number", always(-2 ^ 31) },
    { "2^53", "number", always(huge) },
    { "2^63", "number", always(2 ^ 63) },
    { "1e308", "number", always(1e308) },
    { "-1e308", "number", always(-1e308) },
    { "5e-324", "number", always(5e-324) },
    { "nan", "number", always(0 / 0) },
    { "inf", "number", always(1 / 0) },
    { "-inf", "number", always(-1 / 0) },
    { "empty text", "text", always "" },
    { "letter", "text", always "x" },
    { "numeral", "numeral", always "12" },
    { "hexadecimal", "numeral", always "0x7fffffffffffffff" },
    { "numeral 1e999", "numeral", always "1e999" },
    { "zero byte", "text", always "a\0b" },
    { "no UTF-8", "text", always "\255\254" },
    { "long text", "text", long },
    { "longer text", "text", function() return long() .. long() .. long() end },
    { "many captures", "text", always(("("):rep(40)) },
    { "pattern, lazy", "text", always(("(.-)"):rep(20) .. "y") },
    { "pattern, deep", "text", always(("a?"):rep(300)) },
    { "pattern, open set", "text", always "[^" },
    { "pattern, end", "text", always "%" },
    { "pattern, balance", "text", always "%b" },
    { "pattern, frontier", "text", always "%f" },
    { "pattern, back", "text", always "%9" },
    { "format, wide", "text", always "%99999999999d" },
    { "format, precise", "text", always "%.99f%099.99f" },
    { "format, many", "text", always(("%s"):rep(300)) },
    { "format, quoted", "text", always "%q%q%c%p%*d%n" },
    { "empty table", "table", function() return {} end },
    { "cycle", "table", cycle },
    { "deep", "table", deep },
    { "long list", "table", long_list },
    { "heavy list", "table", function() return texts(400) end },
    { "holes", "table", function() return { 1, nil, 3, nil, nil, 6 } end },
    { "odd keys", "table", function() return { [-1] = 1, [0.5] = 2, [huge] = 3, [true] = 4, [{}] = 5 } end },
    { "all metamethods fail", "table", with(everything) },
    { "__index recurses", "table", index_recursing },
    { "__index in a circle", "table", index_circle },
    { "__index lies", "table", with { __index = function(t) return t end } },
    { "__len lies", "table", with { __len = always(1e9) } },
    { "__len lies badly", "table", with { __len = always "x" } },
    { "__tostring lies", "table", with { __tostring = always(1) } },
    { "__tostring recurses", "table", tostring_recursing },
    { "__call in a circle", "table", call_circle },
    { "__metatable", "table", with { __metatable = "mine" } },
    { "__mode", "table", with { __mode = "kv" } },
    { "__gc", "table", with { __gc = fail } },
    { "__name", "table", with { __name = {} } },
    { "the metatable itself", "table", function() local t = {} return setmetatable(t, t) end },
    { "standard library", "table", always(string) },
    { "function", "function", function() return function(...) return ... end end },
    { "failing function", "function", always(fail) },
    { "recursing function", "function", recursing },
    { "function of many", "function", function() return function() return unpack({}, 1, 5000) end end },
    { "C function", "function", always(string.rep) },
    { "pcall", "function", always(pcall) },
    { "64-bit literal", "cdata", function() return 1LL end },
    { "64-bit unsigned", "cdata", function() return 0xffffffffffffffffULL end },
}
