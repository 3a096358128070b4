// Do the words stand inside their boxes, whole, and on nothing else?
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "ui/audit_parts.h"

namespace suluh::ui {

namespace {

using Sort = FlawList::Sort;

constexpr float kSlack = 1.5F;  // device px: rounding of a box and of a pen
constexpr std::string_view kEllipsis = "\u2026";

// How far `inner` reaches out of `outer` on its worst side, and which that is.
std::pair<float, const char*> reaches_out(const gfx::Rect& inner, const gfx::Rect& outer) {
    const std::array<std::pair<float, const char*>, 4> sides{{
        {outer.x - inner.x, "left"},
        {outer.y - inner.y, "top"},
        {inner.x + inner.w - outer.x - outer.w, "right"},
        {inner.y + inner.h - outer.y - outer.h, "bottom"},
    }};
    return *std::max_element(sides.begin(), sides.end());
}

std::string out_by(const std::pair<float, const char*>& worst, float s) {
    return std::to_string(std::lround(worst.first / s)) + " px at the " + worst.second;
}

bool has_surface(const Node& node) {
    return node.skin.fill.is_set() || node.skin.gradient || node.skin.edge.width > 0;
}

// The card, button or panel that words stand on; the node itself when it has a ground.
std::uint32_t ground_of(const AuditScene& scene, std::uint32_t node) {
    for (std::uint32_t at = node; at != 0; at = scene.tree[at].parent) {
        const Node& here = *scene.tree[at].node;
        if (has_surface(here)) return at;
        if (here.kind == Kind::scroll) return 0;  // what lies outside of it moves not with it
    }
    return 0;
}

// A text's box holds lines, not letters: those of a tight heading may hang out of it a little.
gfx::Rect lines_of(const AuditScene& scene, const PaintedRun& run) {
    const gfx::Rect& own = scene.seen[run.node].rect;
    const Placed& placed = scene.placed[run.node];
    if (!placed.text) return run.ink;  // of a field or a chart: it sets its words itself
    const Sides& pad = scene.tree[run.node].node->box.pad;
    const float height = placed.text->height + (pad.top + pad.bottom) * scene.s;
    return {run.ink.x, own.y, run.ink.w, height};
}

void check_run(const AuditScene& scene, const PaintedRun& run, FlawList& flaws) {
    if (scene.tree[run.node].node->kind == Kind::field)
        return;  // what does not fit slides on purpose
    if (const auto lost = reaches_out(run.ink, run.allowed); lost.first > kSlack) {
        flaws.add(run.node, Sort::cut, "words are cut off by " + out_by(lost, scene.s), run.ink);
        return;
    }
    if (const auto out = reaches_out(lines_of(scene, run), scene.seen[run.node].rect);
        out.first > kSlack) {
        flaws.add(run.node, Sort::box, "words leave their own box by " + out_by(out, scene.s),
                  run.ink);
        return;
    }
    const std::uint32_t ground = ground_of(scene, run.node);
    if (ground == 0) return;
    if (const auto out = reaches_out(run.ink, scene.seen[ground].rect); out.first > kSlack) {
        flaws.add(run.node, Sort::box,
                  "words leave " + flaws.name_of(ground) + " by " + out_by(out, scene.s), run.ink);
    }
}

void check_shortened(const AuditScene& scene, const PaintedRun& run, FlawList& flaws) {
    const TextFields& text = scene.tree[run.node].node->text;
    const bool shortened = run.text->text.ends_with(kEllipsis) && !text.text.ends_with(kEllipsis);
    if (shortened && text.style == TextStyle::button) {
        flaws.add(run.node, Sort::shortened, "the words of a button are shortened", run.ink);
    }
}

// Words that were not painted because they stand outside of the screen, with no way to scroll.
void check_unseen(const AuditScene& scene, FlawList& flaws) {
    const std::uint32_t root = input_root(scene.tree);
    for (std::uint32_t i = root; i < scene.tree[root].end; ++i) {
        const Node& node = *scene.tree[i].node;
        if (node.kind != Kind::text || node.text.text.empty()) continue;
        const gfx::Rect& visible = scene.seen[i].visible;
        if ((visible.w > 0 && visible.h > 0) || scroll_around(scene, i) != 0) continue;
        flaws.add(i, Sort::unseen, "words stand where nobody can see them", scene.seen[i].rect);
    }
}

bool draws_itself(Kind kind) {
    return kind == Kind::ring || kind == Kind::icon || kind == Kind::bar || kind == Kind::petals ||
           kind == Kind::qr;
}

// Placed by its author, edge or not.
bool is_placed_freely(const AuditScene& scene, std::uint32_t node, std::uint32_t ground) {
    for (std::uint32_t at = node; at != ground && at != 0; at = scene.tree[at].parent) {
        if (scene.tree[at].node->box.abs) return true;
    }
    return false;
}

// Rings, icons and the like that hang over the edge of what they stand on.
void check_shapes(const AuditScene& scene, FlawList& flaws) {
    const std::uint32_t root = input_root(scene.tree);
    for (std::uint32_t i = root; i < scene.tree[root].end; ++i) {
        const gfx::Rect& visible = scene.seen[i].visible;
        if (!draws_itself(scene.tree[i].node->kind) || visible.w <= 0 || visible.h <= 0) continue;
        const std::uint32_t ground = ground_of(scene, scene.tree[i].parent);
        if (ground == 0 || is_placed_freely(scene, i, ground)) continue;
        const auto out = reaches_out(scene.seen[i].rect, scene.seen[ground].rect);
        if (out.first <= kSlack) continue;
        flaws.add(i, Sort::box,
                  std::string(kind_name(scene.tree[i].node->kind)) + " leaves " +
                      flaws.name_of(ground) + " by " + out_by(out, scene.s),
                  scene.seen[i].rect);
    }
}

bool is_opaque_over(const gfx::Command& command, const gfx::Rect& area) {
    const auto* fill = std::get_if<gfx::FillShape>(&command);
    if (fill == nullptr || fill->paint.from.a != 255 || fill->paint.to.a != 255) return false;
    return reaches_out(area, fill->rect).first <= 0;
}

// Something solid was painted between the two, so that only the later can be seen there.
bool is_covered(const AuditScene& scene, const PaintedRun& under, const PaintedRun& over,
                const gfx::Rect& area) {
    for (std::size_t at = under.command + 1; at < over.command; ++at) {
        if (is_opaque_over(scene.list[at], area)) return true;
    }
    return false;
}

// A word of a moment that goes by itself.
bool is_toast(const AuditScene& scene, std::uint32_t node) {
    for (std::uint32_t at = node; at != 0; at = scene.tree[at].parent) {
        if (scene.tree[at].node->meaning.role == "status" && scene.tree[at].node->box.abs)
            return true;
    }
    return false;
}

// What may be seen of each command: the part inside all clips around it.
std::vector<gfx::Rect> clips_of(const AuditScene& scene) {
    std::vector<gfx::Rect> around{{0, 0, scene.viewport.w, scene.viewport.h}}, clips;
    for (const gfx::Command& command : scene.list) {
        if (const auto* clip = std::get_if<gfx::PushClip>(&command)) {
            around.push_back(intersection(around.back(), clip->rect));
        } else if (std::holds_alternative<gfx::PopClip>(command)) {
            around.pop_back();
        }
        clips.push_back(around.back());
    }
    return clips;
}

// Something solid lies over words that cannot be moved from under it.
void check_hidden(const AuditScene& scene, const std::vector<gfx::Rect>& clips,
                  const PaintedRun& run, FlawList& flaws) {
    if (scroll_around(scene, run.node) != 0) return;
    for (std::size_t at = run.command + 1; at < scene.list.size(); ++at) {
        const auto* fill = std::get_if<gfx::FillShape>(&scene.list[at]);
        if (fill == nullptr || fill->paint.from.a != 255) continue;
        const gfx::Rect shared = intersection(intersection(fill->rect, clips[at]), run.visible);
        const std::uint32_t over = scene.owners[at];
        if (over == run.node) continue;  // a field's caret
        if (shared.w <= kSlack || shared.h <= kSlack || is_toast(scene, over)) continue;
        flaws.add(run.node, Sort::cut, "words lie under " + flaws.name_of(over), shared);
        return;
    }
}

// The end of a scroll that lies under something solid across it can never be read.
void check_scrolls(const AuditScene& scene, FlawList& flaws) {
    const std::uint32_t root = input_root(scene.tree);
    for (std::size_t at = 0; at < scene.list.size(); ++at) {
        const auto* fill = std::get_if<gfx::FillShape>(&scene.list[at]);
        if (fill == nullptr || fill->paint.from.a != 255 || fill->paint.to.a != 255) continue;
        const std::uint32_t over = scene.owners[at];
        for (std::uint32_t i = root; i < over && i < scene.tree[root].end; ++i) {
            if (scene.tree[i].node->kind != Kind::scroll || is_within(scene.tree, over, i))
                continue;
            const gfx::Rect& window = scene.seen[i].visible;
            const gfx::Rect shared = intersection(fill->rect, window);
            if (shared.w < window.w - kSlack || shared.h <= kSlack) continue;
            flaws.add(i, Sort::cut, "its end lies under " + flaws.name_of(over), shared);
        }
    }
}

}  // namespace

void check_text_boxes(const AuditScene& scene, const std::vector<PaintedRun>& runs,
                      FlawList& flaws) {
    const std::vector<gfx::Rect> clips = clips_of(scene);
    for (const PaintedRun& run : runs) {
        check_run(scene, run, flaws);
        check_shortened(scene, run, flaws);
        check_hidden(scene, clips, run, flaws);
    }
    check_unseen(scene, flaws);
    check_shapes(scene, flaws);
    check_scrolls(scene, flaws);
}

void check_text_overlap(const AuditScene& scene, const std::vector<PaintedRun>& runs,
                        FlawList& flaws) {
    for (std::size_t a = 0; a < runs.size(); ++a) {
        for (std::size_t b = a + 1; b < runs.size(); ++b) {
            if (runs[a].node == runs[b].node) continue;
            const gfx::Rect shared = intersection(runs[a].visible, runs[b].visible);
            if (shared.w <= kSlack || shared.h <= kSlack) continue;
            if (is_covered(scene, runs[a], runs[b], shared)) continue;
            flaws.add(runs[b].node, Sort::overlap,
                      "words lie on those of " + flaws.name_of(runs[a].node), shared);
        }
    }
}

}  // namespace suluh::ui
