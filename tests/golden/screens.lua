-- A person who walks through every screen and keeps a picture of each. SULUH_SHOTS is the folder;
-- SULUH_SHOTS_WANTED names the pictures to keep, separated by spaces.
local folder, wanted = os.getenv "SULUH_SHOTS", os.getenv "SULUH_SHOTS_WANTED"
local kept = {}

local function keep(name)
    local is_wanted = (" " .. wanted .. " "):find(" " .. name .. " ", 1, true)
    if kept[name] or not is_wanted then return end
    kept[name] = true
    shot(folder .. "/" .. name .. ".png")
end

-- Five quick taps on the mark: the door to the maintenance screens, for which there is no PIN here.
local function knock()
    wait_screen "attract"
    for _ = 1, 5 do tap "mark" end
    wait_screen "pin"
    wait_node "pin-setup"
    keep "pin-none"
    tap "back"
end

local function in_english()
    tap "language"
    wait_text "Good morning"
    keep "home-english"
    tap "language"
    wait_text "Selamat pagi"
end

local function sign_in()
    wait_screen "attract"
    tap "start"
    wait_screen "identify"
    keep "identify"
    type_nip "198113122005012004"
    tap "primary"
    wait_node "problem"
    keep "identify-problem"
    tap "key-clear"
    type_nip "198104122005012004"
    tap "primary"
    wait_screen "confirm"
    keep "confirm"
    tap "primary"
    wait_screen "home"
    keep "home"
    tap "help"
    wait_node "help-dialog"
    keep "help"
    tap "close"
    if has "language" then in_english() end
end

local function options()
    local found = {}
    for _, node in ipairs(nodes()) do
        if node.id and node.id:match "^option%-" then found[#found + 1] = node end
    end
    return found
end

local KINDS = { Tepat = "right", Belum = "wrong", Sebagian = "partly" }

-- "option" answers with the first choice; with a checkbox several may be ticked.
local function answer(found)
    local kind = found[1].role == "checkbox" and "several" or "single"
    keep(kind)
    tap(found[1].id)
    keep(kind .. "-chosen")
    tap "primary"
    wait_node "feedback"
    local word = find("feedback").label:match "^%a+"
    keep(kind .. "-" .. (KINDS[word] or "answered"))
end

local function step() return has "steps" and find("steps").label or nil end

local function walk_on()
    local before = step()
    tap "primary"
    repeat wait(50) until screen() ~= "lesson" or step() ~= before
end

local function learn()
    tap "offer"
    wait_screen "lesson"
    wait_node "steps"
    local pages = 0
    while screen() == "lesson" do
        local found = options()
        if #found > 0 then
            answer(found)
        else
            pages = pages + 1
            keep("explain-" .. pages)
        end
        walk_on()
    end
    wait_screen "result"
    keep "result"
end

local function in_large_type()
    tap "primary"
    wait_screen "home"
    tap "text-A++"
    keep "home-large"
    tap "contrast"
    keep "home-contrast-large"
    tap "offer"
    wait_screen "lesson"
    wait_node "steps"
    keep "explain-contrast-large"
    walk_on()
    if #options() > 0 then
        keep "single-contrast-large"
        tap(options()[1].id)
        tap "primary"
        wait_node "feedback"
        keep "single-contrast-large-answered"
    end
end

knock()
sign_in()
learn()
in_large_type()
