-- Looking back once a lesson is done: its questions again with their reasons, and the pages that close a
-- quiz. Nothing can be answered any more.
local screen = require "runner.screen"

local review = {}

-- A question answered bit by bit offers more to do; one of a quiz without feedback stays unseen.
local function is_worth_it(play, step)
    if step.closes then return true end
    if not step.scored or step.items or step.button or screen.is_silent(step) then return false end
    return play:is_visible(step) and play:state_of(step).done == true
end

-- The places of what there is to look back at, in their order.
function review.places(play)
    local list = {}
    for index, step in ipairs(play.steps) do
        if is_worth_it(play, step) then list[#list + 1] = index end
    end
    return list
end

-- Begins; false: there is nothing to look back at.
function review.begin(play)
    local places = review.places(play)
    if #places == 0 then return false end
    play.review = { places = places, at = 1 }
    play.at = places[1]
    return true
end

-- One further or one back; false: there is none.
function review.turn(play, by)
    local place = play.review.places[play.review.at + by]
    if not place then return false end
    play.review.at, play.at = play.review.at + by, place
    return true
end

return review
