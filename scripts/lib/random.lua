-- Random numbers that are the same on every machine for the same seed text: sfc32 seeded by an
-- FNV-like hash, in 32-bit integers only.
local bit = bit or require "bit"

local bxor, bor, lshift, rshift, tobit = bit.bxor, bit.bor, bit.lshift, bit.rshift, bit.tobit

-- a * b modulo 2^32; a plain product of two 32-bit numbers would not fit a double.
local function multiply(a, b)
    local low = bit.band(b, 0xffff)
    local high = rshift(b, 16)
    return tobit(tobit(a * low) + lshift(tobit(a * high), 16))
end

local function hash(text, start)
    local h = tobit(start)
    for index = 1, #text do
        h = multiply(bxor(h, text:byte(index)), 0x01000193)
    end
    return h
end

local Random = {}
Random.__index = Random

-- The next 32 bits as a whole number 0 .. 2^32-1.
function Random:next()
    local sum = tobit(tobit(self.a + self.b) + self.counter)
    self.counter = tobit(self.counter + 1)
    self.a = bxor(self.b, rshift(self.b, 9))
    self.b = tobit(self.c + lshift(self.c, 3))
    self.c = tobit(bor(lshift(self.c, 21), rshift(self.c, 11)) + sum)
    return sum % 4294967296
end

-- A whole number 1 .. count.
function Random:below(count)
    return math.floor(self:next() / 4294967296 * count) + 1
end

-- Puts a list in a random order, in place, and returns it.
function Random:shuffle(list)
    for last = #list, 2, -1 do
        local other = self:below(last)
        list[last], list[other] = list[other], list[last]
    end
    return list
end

local MOST_LETTERS = 1000  -- of a seed: every one of them is worked in three times

-- A source of random numbers that depends on seed_text alone.
local function random(seed_text)
    local text = tostring(seed_text)
    if #text > MOST_LETTERS then
        error("s.random: a seed of " .. #text .. " letters → give it at most " .. MOST_LETTERS, 2)
    end
    local source = setmetatable({
        a = hash(text, 0x811c9dc5), b = hash(text, 0x9e3779b9), c = hash(text, 0x85ebca6b), counter = 1,
    }, Random)
    for _ = 1, 15 do source:next() end  -- the first numbers of close seeds are alike
    return source
end

return random
