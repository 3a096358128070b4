-- Takes the runner's place in a lesson process that is asked for a bank's questions as they were written.
local recorder = require "suluh"
local validate = require "validate"
local to_json = require "to_json"

local function nothing() end

local function open(bank)
    local record = type(bank) == "table" and bank.is_bank and recorder.record_of(bank)
    if not record then error("the file is no bank: it must end in: return s.bank { … }", 0) end
    local texts, problems = {}, validate.problems()
    for index, question in ipairs(record.parts) do texts[index] = to_json(question) end
    host.send {
        t = "ready", title = "?", steps = 1, texts = #texts > 0 and texts or nil,
        problems = #problems > 0 and problems or nil,
    }
end

return { open = open, event = nothing, env = nothing, saved = nothing }
