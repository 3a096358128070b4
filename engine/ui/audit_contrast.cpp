// Is everything that must be read or found dark or light enough? Reckoned from painted pixels, by
// the formulas of WCAG 2.x.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <optional>

#include "ui/audit_parts.h"
#include "ui/paint_parts.h"

namespace suluh::ui {

namespace {

using Sort = FlawList::Sort;

constexpr float kText = 4.5F, kLargeText = 3, kEdge = 3;
constexpr float kLargeBold = 23.5F, kLarge = 31.5F;  // logical px; fonts have whole device px
constexpr float kSlack = 0.05F;                      // of a contrast: colours have 8 bits
// A soft border of the ground below (1 pixel in 50) is not what words stand on.
constexpr std::size_t kOneIn = 50;
constexpr float kLetterEdge = 3;  // device px around a shape that it may tint: its soft edge

float channel(std::uint32_t value) {
    static const std::array<float, 256> kLinear = [] {
        std::array<float, 256> table{};
        for (std::size_t i = 0; i < table.size(); ++i) {
            const double c = static_cast<double>(i) / 255;
            table[i] =
                static_cast<float>(c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4));
        }
        return table;
    }();
    return kLinear[value & 255U];
}

float luminance(std::uint32_t pixel) {
    return 0.2126F * channel(pixel >> 16) + 0.7152F * channel(pixel >> 8) +
           0.0722F * channel(pixel);
}

std::uint32_t over(const gfx::Color& color, float opacity, std::uint32_t ground) {
    const float a = static_cast<float>(color.a) / 255 * opacity;
    const auto mixed = [&](std::uint8_t top, unsigned shift) {
        const auto below = static_cast<float>(ground >> shift & 255U);
        return static_cast<std::uint32_t>(
                   std::lround(static_cast<float>(top) * a + below * (1 - a)))
               << shift;
    };
    return 0xFF000000U | mixed(color.r, 16) | mixed(color.g, 8) | mixed(color.b, 0);
}

std::string hex(std::uint32_t pixel) {
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "#%06X", pixel & 0xFFFFFFU);
    return text.data();
}

std::string ratio(float value) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%.2f", static_cast<double>(value));
    return text.data();
}

gfx::IntRect whole_pixels(const gfx::Rect& rect, const gfx::Surface& surface) {
    const int x = static_cast<int>(std::floor(rect.x)), y = static_cast<int>(std::floor(rect.y));
    const gfx::IntRect all{x, y, static_cast<int>(std::ceil(rect.x + rect.w)) - x,
                           static_cast<int>(std::ceil(rect.y + rect.h)) - y};
    return intersect(all, surface.bounds());
}

struct Judged {
    float contrast = 21;
    std::uint32_t ground = 0;
};

// Where something was painted over a run (a bar, what floats above a scroll, the fade at its end):
// those pixels are no longer its own.
std::vector<gfx::IntRect> hidden_parts(const AuditScene& scene, const PaintedRun& run,
                                       const gfx::Surface& surface) {
    std::vector<gfx::IntRect> hidden;
    for (std::size_t at = run.command + 1; at < scene.list.size(); ++at) {
        const auto* fill = std::get_if<gfx::FillShape>(&scene.list[at]);
        if (fill == nullptr || is_within(scene.tree, scene.owners[at], run.node)) continue;
        const gfx::Rect shared = intersection(inset(fill->rect, -kLetterEdge), run.visible);
        if (shared.w > 0 && shared.h > 0) hidden.push_back(whole_pixels(shared, surface));
    }
    return hidden;
}

bool is_in(const std::vector<gfx::IntRect>& rects, int x, int y) {
    return std::any_of(rects.begin(), rects.end(), [x, y](const gfx::IntRect& rect) {
        return x >= rect.x && x < rect.right() && y >= rect.y && y < rect.bottom();
    });
}

// The weakest place of a run, among the pixels that its letters changed.
std::optional<Judged> weakest(const PaintedRun& run, const AuditPixels& pixels,
                              const std::vector<gfx::IntRect>& hidden) {
    if (run.visible.w <= 0 || run.visible.h <= 0) return std::nullopt;
    std::vector<Judged> all;
    Judged last;
    const gfx::IntRect area = whole_pixels(run.visible, pixels.whole);
    for (int y = area.y; y < area.bottom(); ++y) {
        const std::uint32_t* whole = pixels.whole.row(y);
        const std::uint32_t* bare = pixels.without_text.row(y);
        for (int x = area.x; x < area.right(); ++x) {
            if (whole[x] == bare[x] || is_in(hidden, x, y)) continue;
            if (all.empty() || bare[x] != last.ground) {
                last = {contrast(over(run.text->color, run.opacity, bare[x]), bare[x]), bare[x]};
            }
            all.push_back(last);
        }
    }
    if (all.empty()) return std::nullopt;
    const auto at = all.begin() + static_cast<std::ptrdiff_t>(all.size() / kOneIn);
    std::nth_element(all.begin(), at, all.end(),
                     [](const Judged& a, const Judged& b) { return a.contrast < b.contrast; });
    return *at;
}

float needed(const gfx::Font& font, float s) {
    const float px = static_cast<float>(font.px) / s;
    return px >= (font.weight == gfx::Weight::bold ? kLargeBold : kLarge) ? kLargeText : kText;
}

// What lies just outside of a rectangle, by the median of 32 places around it.
std::optional<std::uint32_t> around(const gfx::Rect& rect, float away,
                                    const gfx::Surface& surface) {
    constexpr int kPlaces = 8;  // on each side
    std::vector<std::uint32_t> seen;
    const auto look = [&](float x, float y) {
        const auto column = static_cast<int>(x), row = static_cast<int>(y);
        if (row < 0 || row >= surface.height() || column < 0 || column >= surface.width()) return;
        seen.push_back(surface.row(row)[column]);
    };
    for (int i = 0; i < kPlaces; ++i) {
        const float share =
            0.25F + 0.5F * static_cast<float>(i) / (kPlaces - 1);  // not the corners
        look(rect.x + rect.w * share, rect.y - away);
        look(rect.x + rect.w * share, rect.y + rect.h + away);
        look(rect.x - away, rect.y + rect.h * share);
        look(rect.x + rect.w + away, rect.y + rect.h * share);
    }
    if (seen.empty()) return std::nullopt;
    const auto middle = seen.begin() + static_cast<std::ptrdiff_t>(seen.size() / 2);
    std::nth_element(seen.begin(), middle, seen.end(),
                     [](std::uint32_t a, std::uint32_t b) { return luminance(a) < luminance(b); });
    return *middle;
}

bool needs_edge(const AuditScene& scene, std::size_t command) {
    const std::uint32_t index = scene.owners[command];
    const Node& node = *scene.tree[index].node;
    const gfx::Rect &rect = scene.seen[index].rect, &visible = scene.seen[index].visible;
    return can_be_tapped(node) && node.touch.enabled && rect == visible &&
           is_within(scene.tree, index, input_root(scene.tree));
}

}  // namespace

float contrast(std::uint32_t a, std::uint32_t b) {
    const float first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05F) / (std::min(first, second) + 0.05F);
}

void check_text_contrast(const AuditScene& scene, const AuditPixels& pixels,
                         const std::vector<PaintedRun>& runs, FlawList& flaws) {
    for (const PaintedRun& run : runs) {
        const std::optional<Judged> worst =
            weakest(run, pixels, hidden_parts(scene, run, pixels.whole));
        const float least = needed(run.text->font, scene.s);
        if (!worst || worst->contrast >= least - kSlack) continue;
        const std::uint32_t ink = over(run.text->color, run.opacity, worst->ground);
        flaws.add(run.node, Sort::pale,
                  "contrast " + ratio(worst->contrast) + " of " + hex(ink) + " on " +
                      hex(worst->ground) + ", " + ratio(least) + " needed",
                  run.ink);
    }
}

// A thing with an edge is found by it, or by its fill. One without is found by its words.
void check_edge_contrast(const AuditScene& scene, const AuditPixels& pixels, FlawList& flaws) {
    for (std::size_t at = 0; at < scene.list.size(); ++at) {
        const auto* edge = std::get_if<gfx::StrokeShape>(&scene.list[at]);
        if (edge == nullptr || !needs_edge(scene, at)) continue;
        const std::uint32_t node = scene.owners[at];
        const gfx::Rect& rect = scene.seen[node].rect;
        if (edge->rect != rect) continue;  // the focus ring
        const auto outside = around(rect, 0.5F, pixels.without_text);
        const auto inside = around(rect, -edge->width - 1.5F, pixels.without_text);
        if (!outside || !inside) continue;
        const std::uint32_t ink = over(edge->color, 1, *outside);
        const float best = std::max(contrast(ink, *outside), contrast(*inside, *outside));
        if (best >= kEdge - kSlack) continue;
        flaws.add(node, Sort::edge,
                  "edge has contrast " + ratio(best) + " (" + hex(ink) + " on " + hex(*outside) +
                      "), " + ratio(kEdge) + " needed",
                  rect);
    }
}

}  // namespace suluh::ui
