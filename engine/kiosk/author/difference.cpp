#include "kiosk/author/difference.h"

#include <algorithm>

namespace suluh::kiosk::author {

namespace {

constexpr std::uint32_t kColour = 0x00FFFFFF;  // alpha is of no account: screens are opaque
constexpr std::uint32_t kMarked = 0xFFD6006C;  // in no theme of the kiosk
constexpr std::uint32_t kOpaque = 0xFF000000;

// A quarter of its darkness, grey.
std::uint32_t faint(std::uint32_t pixel) {
    const std::uint32_t r = pixel >> 16U & 255U, g = pixel >> 8U & 255U, b = pixel & 255U;
    const std::uint32_t grey = 191U + (r + 2 * g + b) / 16U;
    return kOpaque | grey << 16U | grey << 8U | grey;
}

bool has(const gfx::Surface& surface, int x, int y) {
    return x < surface.width() && y < surface.height();
}

}  // namespace

gfx::Surface difference(const gfx::Surface& before, const gfx::Surface& after) {
    gfx::Surface result(std::max(before.width(), after.width()),
                        std::max(before.height(), after.height()));
    for (int y = 0; y < result.height(); ++y) {
        std::uint32_t* row = result.row(y);
        for (int x = 0; x < result.width(); ++x) {
            const bool both = has(before, x, y) && has(after, x, y);
            const bool same = both && (before.row(y)[x] & kColour) == (after.row(y)[x] & kColour);
            row[x] = same ? faint(after.row(y)[x]) : kMarked;
        }
    }
    return result;
}

}  // namespace suluh::kiosk::author
