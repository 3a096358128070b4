-- The right name nearest to a wrong one, for "did you mean".

-- How many single-letter edits lead from a to b.
local function distance(a, b)
    local row = {}
    for j = 0, #b do row[j] = j end
    for i = 1, #a do
        local before = row[0]
        row[0] = i
        for j = 1, #b do
            local cost = a:byte(i) == b:byte(j) and 0 or 1
            before, row[j] = row[j], math.min(row[j] + 1, row[j - 1] + 1, before + cost)
        end
    end
    return row[#b]
end

-- The key of `allowed` nearest to name, or nil when none is near.
return function(name, allowed)
    local best, best_distance
    for candidate in pairs(allowed) do
        local d = distance(name, candidate)
        if not best or d < best_distance or (d == best_distance and candidate < best) then
            best, best_distance = candidate, d
        end
    end
    if best and best_distance <= math.max(2, math.floor(#name / 3)) then return best end
    return nil
end
