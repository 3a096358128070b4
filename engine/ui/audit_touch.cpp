// Can a finger hit what it means, and nothing else?
#include <cmath>

#include "ui/audit_parts.h"

namespace suluh::ui {

namespace {

using Sort = FlawList::Sort;

constexpr float kSmallest = 72;  // logical px; about 15 mm on the glass
constexpr float kRounding = 1;   // device px

std::string size_text(const gfx::Rect& rect, float s) {
    return std::to_string(std::lround(rect.w / s)) + " x " +
           std::to_string(std::lround(rect.h / s));
}

std::vector<std::uint32_t> targets(const AuditScene& scene) {
    std::vector<std::uint32_t> found;
    const std::uint32_t root = input_root(scene.tree);
    for (std::uint32_t i = root; i < scene.tree[root].end; ++i) {
        const gfx::Rect& visible = scene.seen[i].visible;
        if (can_be_tapped(*scene.tree[i].node) && visible.w > 0 && visible.h > 0)
            found.push_back(i);
    }
    return found;
}

// A card may carry a button, a picture things to find: the one on top takes the finger.
bool carries(const AuditScene& scene, std::uint32_t under, std::uint32_t over) {
    const gfx::Rect &ground = scene.seen[under].visible, &rect = scene.seen[over].visible;
    return is_within(scene.tree, over, under) || intersection(ground, rect) == rect;
}

// What floats above a scroll may cover what can be scrolled from under it.
bool floats_above(const AuditScene& scene, std::uint32_t under, std::uint32_t over) {
    const std::uint32_t scroll = scroll_around(scene, under);
    return scroll != 0 && scroll != scroll_around(scene, over);
}

}  // namespace

void check_targets(const AuditScene& scene, FlawList& flaws) {
    const std::vector<std::uint32_t> found = targets(scene);
    for (std::size_t a = 0; a < found.size(); ++a) {
        const gfx::Rect& rect = scene.seen[found[a]].rect;
        const float least = kSmallest * scene.s - kRounding;
        if (rect.w < least || rect.h < least) {
            flaws.add(found[a], Sort::small,
                      "can be touched on " + size_text(rect, scene.s) + " px only", rect);
        }
        for (std::size_t b = a + 1; b < found.size(); ++b) {
            if (carries(scene, found[a], found[b])) continue;
            const gfx::Rect shared =
                intersection(scene.seen[found[a]].visible, scene.seen[found[b]].visible);
            if (shared.w <= kRounding || shared.h <= kRounding) continue;
            if (floats_above(scene, found[a], found[b])) continue;
            flaws.add(
                found[b], Sort::touch,
                "shares " + size_text(shared, scene.s) + " px with " + flaws.name_of(found[a]),
                shared);
        }
    }
}

}  // namespace suluh::ui
