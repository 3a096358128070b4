-- What every road needs: signing in, answering, going on.
local walking = {}

function walking.sign_in(nip)
    wait_screen "attract"
    tap "start"
    wait_screen "identify"
    type_nip(nip or "198104122005012004")
    tap "primary"
    wait_screen "confirm"
    tap "primary"
    wait_screen "home"
end

function walking.as_guest()
    wait_screen "attract"
    tap "start"
    wait_screen "identify"
    tap "guest"
    wait_screen "home"
end

-- Nodes whose id matches a pattern, in reading order.
function walking.all(pattern)
    local found = {}
    for _, node in ipairs(nodes()) do
        if node.id and node.id:match(pattern) then found[#found + 1] = node end
    end
    return found
end

function walking.options() return walking.all "^option%-" end

function walking.step() return has "steps" and find("steps").label or nil end

-- The pillar whose modules have one with this id.
local function choose_pillar(id)
    for _, pillar in ipairs(walking.all "^pillar%-") do
        if has(id) then return end
        tap(pillar.id)
    end
end

-- From home into a lesson, "pack/lesson". To one below what can be seen the pill leads that says so.
function walking.open(module)
    local id = "module-" .. module
    choose_pillar(id)
    local function foot() return has "more" and find("more").y or find("leave").y end
    while find(id).y + find(id).h > foot() do
        tap "more"
        wait(400)
    end
    tap(id)
    wait_screen "lesson"
    wait_node "steps"
end

-- The primary button, and then the next step or screen.
function walking.go_on()
    local before = walking.step()
    tap "primary"
    repeat wait(50) until screen() ~= "lesson" or walking.step() ~= before
end

return walking
