return function()
    local random = require "random"
    local s = require "support"
    local tests = {}

    function tests.the_same_seed_gives_the_same_numbers_on_every_machine()
        local source = random "suluh"
        local first = { source:next(), source:next(), source:next() }
        s.equal(first, { 2166198254, 3949417067, 2309013839 }, "pinned numbers")
    end

    function tests.another_seed_gives_another_order()
        local orders = {}
        for seed = 1, 40 do
            orders[table.concat(random(seed .. "/M06-01"):shuffle { 1, 2, 3, 4 }, "")] = true
        end
        local count = 0
        for _ in pairs(orders) do count = count + 1 end
        s.truthy(count >= 15, "different orders of 24 in 40 tries")
    end

    function tests.every_place_is_equally_likely()
        local seen = { 0, 0, 0, 0 }
        for seed = 1, 4000 do
            local order = random("k" .. seed):shuffle { 1, 2, 3, 4 }
            for place, item in ipairs(order) do
                if item == 4 then seen[place] = seen[place] + 1 end
            end
        end
        for _, count in ipairs(seen) do s.truthy(count > 880 and count < 1120, "a quarter of 4000") end
    end

    function tests.numbers_stay_in_their_range()
        local source = random "range"
        for _ = 1, 10000 do
            local value = source:below(7)
            s.truthy(value >= 1 and value <= 7 and value % 1 == 0)
        end
    end

    function tests.a_seed_that_is_no_name_is_refused()
        s.truthy(pcall(random, ("x"):rep(1000)))
        local ok, problem = pcall(random, ("x"):rep(1001))
        s.equal(ok, false)
        s.truthy(problem:find("a seed of 1001 letters", 1, true), problem)
    end

    return tests
end
