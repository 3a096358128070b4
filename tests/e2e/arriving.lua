-- What every robot of these tests begins with: signing in, and a lesson's card on the home screen.
local arriving = {}

-- From the first screen to the home screen.
function arriving.sign_in()
    wait_screen "attract"
    tap "start"
    wait_screen "identify"
    type_nip "198104122005012004"
    tap "primary"
    wait_screen "confirm"
    tap "primary"
    wait_screen "home"
end

-- From the home screen into the lesson behind this card.
function arriving.open(id)
    -- The course that comes with the kiosk may have chosen another pillar first.
    for _, node in ipairs(nodes()) do
        if has(id) then break end
        if node.id and node.id:match "^pillar%-" then tap(node.id) end
    end
    -- There are more cards than the screen holds, and what leads on to them lies over the lowest.
    while find(id).y + find(id).h / 2 > 780 and has "more" do
        tap "more"
        wait(400)
    end
    tap(id)
    wait_screen "lesson"
end

return arriving
