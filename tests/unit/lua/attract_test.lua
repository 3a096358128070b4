-- What the screen does while nobody is there.
return function()
    local support, desks = require "support", require "desk"
    local equal, truthy = support.equal, support.truthy
    local tests = {}

    local function run_all(timers)
        local due = {}
        for id, run in pairs(timers) do due[id] = run end
        for id, run in pairs(due) do
            timers[id] = nil
            run()
        end
    end

    local function headlines(shell)
        local found = {}
        for _, node in ipairs(support.nodes(shell.view(support.ENV))) do
            if node.kind == "text" and node.style == "display" then found[#found + 1] = node end
        end
        return found
    end

    function tests.headlines_change_by_a_cross_fade()
        local shell, _, timers = desks.new()
        local first = headlines(shell)
        equal(#first, 1)
        run_all(timers)
        local both = headlines(shell)
        equal(#both, 2)
        truthy(both[1].text ~= both[2].text and both[2].text == first[1].text, "the old one goes")
        truthy(math.abs(both[1].opacity + both[2].opacity - 1) < 1e-6)
        equal(both[2].decor, true, "is not read out any more")
        for _ = 1, 12 do
            -- Only the steps of the fade, not the next turn.
            local steps = {}
            for id, run in pairs(timers) do steps[#steps + 1] = { id = id, run = run } end
            table.sort(steps, function(a, b) return a.id > b.id end)
            timers[steps[1].id] = nil
            steps[1].run()
            if #headlines(shell) == 1 then break end
        end
        local after = headlines(shell)
        equal(#after, 1)
        equal(after[1].text, both[1].text)
    end

    local function place_of(tree, key)
        for _, node in ipairs(support.nodes(tree)) do
            if node.key == key then return node.abs end
        end
        return nil
    end

    function tests.everything_moves_a_little_each_minute()
        for _, env in ipairs { support.ENV, support.looks()[4] } do
            local seen, different = {}, 0
            for minute = 0, 5 do
                local shell = desks.new()
                kiosk.wall = function() return { year = 2026, month = 3, day = 2, hour = 9, min = minute } end
                local tree = shell.view(env)
                local torch
                for _, node in ipairs(support.nodes(tree)) do
                    if node.kind == "kawung" then torch = node.center end
                end
                local key = torch.x .. " " .. torch.y
                if not seen[key] then different = different + 1 end
                seen[key] = torch
            end
            equal(different, 6)
            for _, a in pairs(seen) do
                for _, b in pairs(seen) do
                    truthy(math.abs(a.x - b.x) <= 8 and math.abs(a.y - b.y) <= 8, "never more than 8")
                end
            end
        end
    end

    function tests.the_tools_move_with_the_rest()
        local shell = desks.new()
        local at = place_of(shell.view(support.ENV), "tools")
        kiosk.wall = function() return { year = 2026, month = 3, day = 2, hour = 9, min = 3 } end
        local later = place_of(shell.view(support.ENV), "tools")
        equal(at.r - later.r, 6)
        equal(at.b - later.b, 8)
    end

    function tests.it_can_be_heard_and_its_headline_stays_meanwhile()
        local shell, calls, timers = desks.new()
        truthy(support.find(shell.view(support.ENV), "listen"))
        shell.event "listen"
        local said = table.concat(desks.called(calls, "narration.read").lines, "\n")
        truthy(said:find("Cakap di ruang digital", 1, true) and said:find("Sentuh layar untuk mulai", 1, true))
        truthy(not said:find("English", 1, true) and not said:find("Dengarkan", 1, true), "no tools")
        local env = require("ui").merge(support.ENV, { reading = true })
        local first = support.texts(shell.view(env))
        run_all(timers)
        equal(support.texts(shell.view(env)), first)
        equal(support.find(shell.view(env), "listen").label, "Jeda suara")
        equal(support.find(shell.view(require("ui").merge(support.ENV, { sound = false })), "listen"), nil)
    end

    return tests
end
