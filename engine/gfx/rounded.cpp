#include "gfx/rounded.h"

#include <algorithm>
#include <cmath>

#include "gfx/pixels.h"

namespace suluh::gfx {

namespace {

// Far beyond any screen, yet safe to turn into int.
constexpr float kFar = 1.0e6F;

float sane(float value) {
    return std::isnan(value) ? 0.0F : std::clamp(value, -kFar, kFar);
}
int floor_int(float value) {
    return static_cast<int>(std::floor(value));
}
int ceil_int(float value) {
    return static_cast<int>(std::ceil(value));
}

// Length of the overlap of pixel [at, at + 1) with [from, to).
float overlap(int at, float from, float to) {
    const float low = static_cast<float>(at);
    return std::clamp(std::min(low + 1, to) - std::max(low, from), 0.0F, 1.0F);
}

float fitting(const Rect& rect, const Radii& r) {
    float factor = 1;
    const auto limit = [&factor](float side, float sum) {
        if (sum > side && sum > 0) factor = std::min(factor, side / sum);
    };
    limit(rect.w, r.top_left + r.top_right);
    limit(rect.w, r.bottom_left + r.bottom_right);
    limit(rect.h, r.top_left + r.bottom_left);
    limit(rect.h, r.top_right + r.bottom_right);
    return factor;
}

}  // namespace

RoundedRect::RoundedRect(const Rect& rect, const Radii& radii)
    : left_(sane(rect.x)),
      top_(sane(rect.y)),
      right_(sane(rect.x + std::max(0.0F, sane(rect.w)))),
      bottom_(sane(rect.y + std::max(0.0F, sane(rect.h)))) {
    const float factor = fitting({left_, top_, right_ - left_, bottom_ - top_}, radii);
    const auto fit = [factor](float radius) { return std::max(0.0F, sane(radius)) * factor; };
    radii_ = {fit(radii.top_left), fit(radii.top_right), fit(radii.bottom_right),
              fit(radii.bottom_left)};
    top_left_ = {left_ + radii_.top_left, top_ + radii_.top_left, radii_.top_left};
    top_right_ = {right_ - radii_.top_right, top_ + radii_.top_right, radii_.top_right};
    bottom_right_ = {right_ - radii_.bottom_right, bottom_ - radii_.bottom_right,
                     radii_.bottom_right};
    bottom_left_ = {left_ + radii_.bottom_left, bottom_ - radii_.bottom_left, radii_.bottom_left};
}

IntRect RoundedRect::bounds() const {
    if (is_empty()) return {};
    const int x = floor_int(left_), y = floor_int(top_);
    return {x, y, ceil_int(right_) - x, ceil_int(bottom_) - y};
}

RoundedRect RoundedRect::inset(float by) const {
    const auto less = [by](float radius) { return std::max(0.0F, radius - by); };
    return {{left_ + by, top_ + by, right_ - left_ - 2 * by, bottom_ - top_ - 2 * by},
            {less(radii_.top_left), less(radii_.top_right), less(radii_.bottom_right),
             less(radii_.bottom_left)}};
}

bool RoundedRect::is_pixel_box() const {
    return radii_ == Radii{} && left_ == std::floor(left_) && top_ == std::floor(top_) &&
           right_ == std::floor(right_) && bottom_ == std::floor(bottom_);
}

Columns RoundedRect::touched(int y) const {
    if (is_empty() || static_cast<float>(y) + 1 <= top_ || static_cast<float>(y) >= bottom_) {
        return {};
    }
    const float middle = static_cast<float>(y) + 0.5F;
    const auto gap = [middle](const Corner& c, bool above) {
        const float rise = above ? c.y - middle : middle - c.y;
        if (rise <= 0 || c.radius <= 0) return 0.0F;
        const float reach = c.radius + 0.5F;
        return c.radius - std::sqrt(std::max(0.0F, reach * reach - rise * rise));
    };
    const float cut_left = std::max(gap(top_left_, true), gap(bottom_left_, false));
    const float cut_right = std::max(gap(top_right_, true), gap(bottom_right_, false));
    // A pixel counts by its centre at corners, by its overlap at straight edges: take the wider.
    return {floor_int(left_ + std::max(0.0F, cut_left - 0.5F)),
            ceil_int(right_ - std::max(0.0F, cut_right - 0.5F))};
}

Columns RoundedRect::even(int y) const {
    if (is_empty()) return {};
    const float middle = static_cast<float>(y) + 0.5F;
    const auto gap = [middle](const Corner& c, bool above) {
        const float rise = above ? c.y - middle : middle - c.y;
        if (rise <= 0 || c.radius <= 0) return 0.0F;
        // Inside this reach the corner's own share is 1.
        const float reach = c.radius - 0.5F;
        if (reach <= rise) return c.radius + 0.5F;
        return c.radius - std::sqrt(reach * reach - rise * rise) + 0.5F;
    };
    const float cut_left = std::max(gap(top_left_, true), gap(bottom_left_, false));
    const float cut_right = std::max(gap(top_right_, true), gap(bottom_right_, false));
    return {ceil_int(left_ + cut_left), floor_int(right_ - cut_right)};
}

std::uint8_t RoundedRect::row_coverage(int y) const {
    return to_coverage(overlap(y, top_, bottom_));
}

Columns RoundedRect::whole(int y) const {
    return row_coverage(y) == 255 ? even(y) : Columns{};
}

const RoundedRect::Corner& RoundedRect::corner(bool right, bool bottom) const {
    if (bottom) return right ? bottom_right_ : bottom_left_;
    return right ? top_right_ : top_left_;
}

float RoundedRect::share(int x, int y) const {
    const float box = overlap(x, left_, right_) * overlap(y, top_, bottom_);
    const float cx = static_cast<float>(x) + 0.5F, cy = static_cast<float>(y) + 0.5F;
    float result = box;
    for (const bool right : {false, true}) {
        for (const bool bottom : {false, true}) {
            const Corner& c = corner(right, bottom);
            const float dx = right ? cx - c.x : c.x - cx;
            const float dy = bottom ? cy - c.y : c.y - cy;
            if (c.radius <= 0 || dx <= 0 || dy <= 0) continue;
            const float distance = std::sqrt(dx * dx + dy * dy) - c.radius;
            result = std::min(result, std::clamp(0.5F - distance, 0.0F, 1.0F));
        }
    }
    return result;
}

std::uint8_t RoundedRect::coverage(int x, int y) const {
    return is_empty() ? std::uint8_t{0} : to_coverage(share(x, y));
}

void RoundedRect::coverage(int y, Columns columns, std::uint8_t* out) const {
    const Columns in = touched(y);
    const Columns same = even(y);
    const std::uint8_t level = row_coverage(y);
    for (int x = columns.begin; x < columns.end; ++x, ++out) {
        if (x < in.begin || x >= in.end) {
            *out = 0;
        } else {
            *out = x >= same.begin && x < same.end ? level : to_coverage(share(x, y));
        }
    }
}

}  // namespace suluh::gfx
