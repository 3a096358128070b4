#include "gfx/blur.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "gfx/hash64.h"

namespace suluh::gfx {

namespace {

constexpr std::size_t kMaskCacheBytes = std::size_t{4} << 20;
constexpr int kMaxBlur = 256;
constexpr float kStep = 4;  // keys count quarters of a pixel

int quarters(float value) {
    return nearest(std::clamp(value, 0.0F, 4096.0F) * kStep);
}
float from_quarters(int value) {
    return static_cast<float>(value) / kStep;
}

int round_int(float value) {
    return static_cast<int>(std::floor(value + 0.5F));
}

float blur_of(const Shadow& shadow) {
    return std::clamp(shadow.blur, 0.0F, static_cast<float>(kMaxBlur));
}

// How far a shadow reaches beyond its shape: three sigmas.
int reach_of(float blur) {
    return static_cast<int>(std::ceil(blur * 1.5F));
}

// The widths of three running means whose variances add up to sigma squared.
std::array<int, 3> mean_widths(float sigma) {
    const float ideal = std::sqrt(4 * sigma * sigma + 1);
    int low = static_cast<int>(ideal);
    if (low % 2 == 0) --low;
    const auto f = static_cast<float>(low);
    const int lows = round_int((12 * sigma * sigma - 3 * f * f - 12 * f - 9) / (-4 * f - 4));
    std::array<int, 3> widths{};
    for (int i = 0; i < 3; ++i) widths[static_cast<std::size_t>(i)] = i < lows ? low : low + 2;
    return widths;
}

// One running mean along a line of `count` values that lie `step` apart; outside is 0.
void running_mean(std::uint16_t* line, int count, int step, int width,
                  std::vector<std::uint16_t>& room) {
    if (width <= 1) return;
    room.resize(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        room[static_cast<std::size_t>(i)] = line[std::ptrdiff_t{i} * step];
    const int half = width / 2;
    const auto at = [&](int i) -> std::uint32_t {
        return i < 0 || i >= count ? 0U : room[static_cast<std::size_t>(i)];
    };
    std::uint32_t sum = 0;
    for (int i = 0; i < half; ++i) sum += at(i);
    const auto divisor = static_cast<std::uint32_t>(width);
    for (int i = 0; i < count; ++i) {
        sum += at(i + half);
        line[std::ptrdiff_t{i} * step] = static_cast<std::uint16_t>((sum + divisor / 2) / divisor);
        sum -= at(i - half);
    }
}

Rect whole_rect(const Rect& rect) {
    const int x = round_int(rect.x), y = round_int(rect.y);
    return {static_cast<float>(x), static_cast<float>(y),
            static_cast<float>(std::max(0, round_int(rect.x + rect.w) - x)),
            static_cast<float>(std::max(0, round_int(rect.y + rect.h) - y))};
}

// Position i of a line of `full` pixels in a mask line of `made` pixels whose middle is stretched.
int in_mask(int i, int full, int made) {
    const int head = made / 2;
    if (i < head) return i;
    const int from_end = full - 1 - i;
    return from_end < made - head - 1 ? made - 1 - from_end : head;
}

}  // namespace

void soften(std::vector<std::uint16_t>& values, int width, int height, float sigma) {
    if (!(sigma > 0.1F)) return;
    std::vector<std::uint16_t> room;
    for (const int mean : mean_widths(sigma)) {
        for (int y = 0; y < height; ++y) {
            running_mean(values.data() + std::ptrdiff_t{y} * width, width, 1, mean, room);
        }
        for (int x = 0; x < width; ++x) running_mean(values.data() + x, height, width, mean, room);
    }
}

ShadowCache::ShadowCache() : masks_(kMaskCacheBytes) {}

std::size_t ShadowCache::KeyHash::operator()(const Key& key) const {
    Hash64 hash;
    for (const int part : {key.width, key.height, key.blur, key.top_left, key.top_right,
                           key.bottom_right, key.bottom_left}) {
        hash.add(part);
    }
    return hash.value();
}

IntRect ShadowCache::pixels_of(const Shadow& shadow) {
    const Rect rect = whole_rect(shadow.rect);
    const int reach = reach_of(blur_of(shadow));
    const int x = static_cast<int>(rect.x) - reach;
    const int y = static_cast<int>(rect.y) + round_int(shadow.offset_y) - reach;
    return {x, y, static_cast<int>(rect.w) + 2 * reach, static_cast<int>(rect.h) + 2 * reach};
}

ShadowCache::SoftMask ShadowCache::make_mask(const Key& key) {
    const float blur = from_quarters(key.blur);
    const int reach = reach_of(blur);
    SoftMask mask{key.width + 2 * reach, key.height + 2 * reach, {}};
    const RoundedRect shape({static_cast<float>(reach), static_cast<float>(reach),
                             static_cast<float>(key.width), static_cast<float>(key.height)},
                            {from_quarters(key.top_left), from_quarters(key.top_right),
                             from_quarters(key.bottom_right), from_quarters(key.bottom_left)});
    const std::size_t row = static_cast<std::size_t>(mask.width);
    std::vector<std::uint16_t> values(row * static_cast<std::size_t>(mask.height));
    mask.coverage.resize(values.size());
    for (int y = 0; y < mask.height; ++y) {
        shape.coverage(y, {0, mask.width},
                       mask.coverage.data() + static_cast<std::size_t>(y) * row);
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = static_cast<std::uint16_t>(mask.coverage[i] * 257);
    }
    soften(values, mask.width, mask.height, blur / 2);
    for (std::size_t i = 0; i < values.size(); ++i) {
        mask.coverage[i] = static_cast<std::uint8_t>((values[i] + 128U) / 257U);
    }
    return mask;
}

const ShadowCache::SoftMask& ShadowCache::mask_for(const Key& key) {
    if (const SoftMask* known = masks_.find(key)) return *known;
    SoftMask mask = make_mask(key);
    const std::size_t bytes = mask.coverage.size() + sizeof(SoftMask);
    return *masks_.put(key, std::move(mask), bytes);
}

void ShadowCache::draw(Canvas& canvas, const Shadow& shadow) {
    const IntRect full = pixels_of(shadow);
    const IntRect area = intersect(full, canvas.clip());
    if (area.is_empty()) return;
    const float blur = blur_of(shadow);
    const Rect rect = whole_rect(shadow.rect);
    const Radii& r = shadow.radii;
    const RoundedRect shape(rect, r);
    // Large enough that both corners' blur ends before the middle, which is then stretched.
    const float longest = std::max({r.top_left, r.top_right, r.bottom_right, r.bottom_left});
    const int enough =
        2 * (static_cast<int>(std::ceil(std::max(0.0F, longest))) + reach_of(blur)) + 1;
    const Key key{std::min(static_cast<int>(rect.w), enough),
                  std::min(static_cast<int>(rect.h), enough),
                  quarters(blur),
                  quarters(r.top_left),
                  quarters(r.top_right),
                  quarters(r.bottom_right),
                  quarters(r.bottom_left)};
    const SoftMask& mask = mask_for(key);
    const RowPaint paint{to_pixel(shadow.color), nullptr};
    // Columns in which a row of the mask is stretched, and so even.
    const int head = mask.width / 2;
    const Columns middle{full.x + head, full.right() - (mask.width - head - 1)};
    for (int y = area.y; y < area.bottom(); ++y) {
        const std::uint8_t* from =
            mask.coverage.data() +
            std::ptrdiff_t{in_mask(y - full.y, full.h, mask.height)} * mask.width;
        const auto seen = [&area](Columns columns) {
            return Columns{std::max(columns.begin, area.x), std::min(columns.end, area.right())};
        };
        // skip: how far columns.begin lies behind the start of the mask's row.
        const auto soft = [&](Columns columns, int skip) {
            const Columns part = seen(columns);
            if (part.is_empty()) return;
            canvas.row(y, part, paint, from + (skip + part.begin - columns.begin));
        };
        const auto part = [&](Columns columns) {
            const Columns left{columns.begin, std::min(columns.end, middle.begin)};
            const Columns even{std::max(columns.begin, middle.begin),
                               std::min(columns.end, middle.end)};
            const Columns right{std::max(columns.begin, middle.end), columns.end};
            soft(left, left.begin - full.x);
            canvas.row(y, seen(even), paint, from[head]);
            soft(right, mask.width - (full.right() - right.begin));
        };
        const Columns under = shape.whole(y);
        if (under.is_empty()) {
            part({full.x, full.right()});
        } else {
            part({full.x, under.begin});
            part({under.end, full.right()});
        }
    }
}

}  // namespace suluh::gfx
