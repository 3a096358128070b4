-- Plain tables as JSON (RFC 8259): a table with [1] is a list, any other has names. Texts must be UTF-8.
local SHORT = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t" }

local function quoted(text)
    local escaped = text:gsub('[%z\1-\31"\\]', function(sign)
        return SHORT[sign] or ("\\u%04x"):format(sign:byte())
    end)
    return '"' .. escaped .. '"'
end

local function to_json(value)
    if type(value) == "string" then return quoted(value) end
    if type(value) == "number" then return ("%.17g"):format(value) end
    if type(value) ~= "table" then return tostring(value) end
    local cells = {}
    if #value > 0 then
        for index, inner in ipairs(value) do cells[index] = to_json(inner) end
        return "[" .. table.concat(cells, ",") .. "]"
    end
    local names = {}
    for name in pairs(value) do names[#names + 1] = name end
    table.sort(names)
    for index, name in ipairs(names) do cells[index] = quoted(name) .. ":" .. to_json(value[name]) end
    return "{" .. table.concat(cells, ",") .. "}"
end

return to_json
