-- Circles, rectangles and polygons in a picture's own units: where they lie and whether a touch means
-- them. A small shape answers to touches near it too.
local validate = require "validate"

local shapes = {}

local function is_number(value) return type(value) == "number" and value == value and math.abs(value) < 1e6 end

local function numbers(list, count)
    if type(list) ~= "table" or #list ~= count then return false end
    for _, value in ipairs(list) do
        if not is_number(value) then return false end
    end
    return true
end

local function box_of_points(points)
    local box = { l = points[1][1], r = points[1][1], t = points[1][2], b = points[1][2] }
    for _, point in ipairs(points) do
        box.l, box.r = math.min(box.l, point[1]), math.max(box.r, point[1])
        box.t, box.b = math.min(box.t, point[2]), math.max(box.b, point[2])
    end
    return box
end

-- How far a point lies from the piece between a and b.
local function distance_to_line(x, y, a, b)
    local dx, dy = b[1] - a[1], b[2] - a[2]
    local length = dx * dx + dy * dy
    local along = length > 0 and math.max(0, math.min(1, ((x - a[1]) * dx + (y - a[2]) * dy) / length)) or 0
    local ex, ey = x - a[1] - along * dx, y - a[2] - along * dy
    return math.sqrt(ex * ex + ey * ey)
end

local function is_inside(points, x, y)
    local inside, j = false, #points
    for i = 1, #points do
        local a, b = points[i], points[j]
        local crosses = (a[2] > y) ~= (b[2] > y)
        if crosses and x < (b[1] - a[1]) * (y - a[2]) / (b[2] - a[2]) + a[1] then inside = not inside end
        j = i
    end
    return inside
end

local KINDS = {}

function KINDS.circle(list)
    if not numbers(list, 3) or list[3] <= 0 then return nil, "circle = { x, y, radius }" end
    local x, y, r = list[1], list[2], list[3]
    return {
        box = { l = x - r, t = y - r, r = x + r, b = y + r }, area = math.pi * r * r,
        distance = function(px, py) return math.max(0, math.sqrt((px - x) ^ 2 + (py - y) ^ 2) - r) end,
    }
end

function KINDS.rect(list)
    if not numbers(list, 4) or list[3] <= 0 or list[4] <= 0 then return nil, "rect = { x, y, width, height }" end
    local box = { l = list[1], t = list[2], r = list[1] + list[3], b = list[2] + list[4] }
    return {
        box = box, area = list[3] * list[4],
        distance = function(px, py)
            local dx, dy = math.max(box.l - px, 0, px - box.r), math.max(box.t - py, 0, py - box.b)
            return math.sqrt(dx * dx + dy * dy)
        end,
    }
end

function KINDS.polygon(points)
    local problem = "polygon = { { x, y }, { x, y }, { x, y }, … }"
    if type(points) ~= "table" or #points < 3 then return nil, problem end
    for _, point in ipairs(points) do
        if not numbers(point, 2) then return nil, problem end
    end
    local box = box_of_points(points)
    return {
        box = box, area = (box.r - box.l) * (box.b - box.t),
        distance = function(px, py)
            if is_inside(points, px, py) then return 0 end
            local nearest, last = math.huge, points[#points]
            for _, point in ipairs(points) do
                nearest, last = math.min(nearest, distance_to_line(px, py, last, point)), point
            end
            return nearest
        end,
    }
end

-- The shape of spec ({circle=}, {rect=} or {polygon=}) inside a picture of that size, or nil.
function shapes.read(what, place, spec)
    local found, kind_count = nil, 0
    for kind, read in pairs(KINDS) do
        if spec[kind] ~= nil then
            kind_count = kind_count + 1
            local shape, right = read(spec[kind])
            if not shape then validate.error(place, what .. ": '" .. kind .. "' is no shape", "write " .. right) end
            found = shape or found
        end
    end
    if kind_count ~= 1 then
        validate.error(place, what .. " has " .. kind_count .. " shapes",
            "write one: circle = { x, y, radius }, rect = { x, y, width, height } or polygon = { { x, y }, … }")
    end
    return found or KINDS.circle { 0, 0, 1 }
end

function shapes.middle(shape)
    return (shape.box.l + shape.box.r) / 2, (shape.box.t + shape.box.b) / 2
end

-- How far around a shape a touch still means it: small ones answer within `reach` of their middle.
local function slack(shape, reach)
    local half = math.min(shape.box.r - shape.box.l, shape.box.b - shape.box.t) / 2
    return math.max(0, reach - half)
end

-- The index of the spot a touch at (x, y) means: the nearest in reach, of two the smaller; or nil.
function shapes.hit(spots, x, y, reach)
    local best, best_distance, best_area
    for index, spot in ipairs(spots) do
        local away = spot.shape.distance(x, y)
        if away <= slack(spot.shape, reach) then
            local nearer = not best or away < best_distance
                or away == best_distance and spot.shape.area < best_area
            if nearer then best, best_distance, best_area = index, away, spot.shape.area end
        end
    end
    return best
end

return shapes
