#include "ui/audit.h"

#include <algorithm>

#include "ui/audit_parts.h"

namespace suluh::ui {

namespace {

// Of the em, as Inter and Manrope have them: capitals and ascenders, descenders.
constexpr float kAscent = 0.76F, kDescent = 0.24F;
constexpr float kFar = 1e6F;
constexpr std::size_t kMostWords = 40;

// Letters that reach below the line; whatever is not ASCII might.
bool reaches_below(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        constexpr std::string_view kBelow = "gjpqyQ,;()[]{}|_@/$";
        return static_cast<unsigned char>(c) >= 0x80 || kBelow.find(c) != std::string_view::npos;
    });
}

gfx::Rect ink_of(const gfx::TextRun& run, TextMeasure& measure) {
    const auto em = static_cast<float>(run.font.px);
    const float below = reaches_below(run.text) ? kDescent * em : 0;
    std::string_view words = run.text;
    while (words.ends_with(' ')) words.remove_suffix(1);
    return {run.baseline.x, run.baseline.y - kAscent * em,
            static_cast<float>(measure.width(run.font, words)), kAscent * em + below};
}

// Follows clips and groups through the list.
class Walk {
public:
    Walk(const AuditScene& scene, TextMeasure& measure) : scene_(scene), measure_(measure) {
        const gfx::Rect all{0, 0, scene.viewport.w, scene.viewport.h};
        clips_.push_back({all, all});
        opacities_.push_back(1);
    }

    std::vector<PaintedRun> run() {
        for (std::size_t at = 0; at < scene_.list.size(); ++at) step(at);
        return std::move(runs_);
    }

private:
    struct Clip {
        gfx::Rect visible, allowed;
    };

    void step(std::size_t at) {
        const gfx::Command& command = scene_.list[at];
        if (const auto* clip = std::get_if<gfx::PushClip>(&command)) {
            clips_.push_back(inside(*clip, scene_.owners[at]));
        } else if (std::holds_alternative<gfx::PopClip>(command)) {
            clips_.pop_back();
        } else if (const auto* group = std::get_if<gfx::PushGroup>(&command)) {
            opacities_.push_back(opacities_.back() * group->opacity);
        } else if (std::holds_alternative<gfx::PopGroup>(command)) {
            opacities_.pop_back();
        } else if (const auto* text = std::get_if<gfx::TextRun>(&command)) {
            const gfx::Rect ink = ink_of(*text, measure_);
            if (ink.w <= 0) return;
            runs_.push_back({text, scene_.owners[at], at, ink,
                             intersection(ink, clips_.back().visible), clips_.back().allowed,
                             opacities_.back()});
        }
    }

    // What has scrolled away can be scrolled back, but only up and down.
    Clip inside(const gfx::PushClip& clip, std::uint32_t owner) const {
        const Clip& outer = clips_.back();
        const bool scrolls = scene_.tree[owner].node->kind == Kind::scroll &&
                             scene_.placed[owner].scroll_height > scene_.placed[owner].rect.h;
        Clip result{intersection(outer.visible, clip.rect), intersection(outer.allowed, clip.rect)};
        if (scrolls) result.allowed = {clip.rect.x, -kFar, clip.rect.w, 2 * kFar};
        return result;
    }

    const AuditScene& scene_;
    TextMeasure& measure_;
    std::vector<Clip> clips_;
    std::vector<float> opacities_;
    std::vector<PaintedRun> runs_;
};

std::string quoted(std::string words) {
    if (words.size() > kMostWords) {
        std::size_t end = kMostWords;
        while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) --end;
        words = words.substr(0, end) + "…";
    }
    return "'" + words + "'";
}

std::string words_of(const Node& node) {
    return node.meaning.label.empty() ? node.text.text : node.meaning.label;
}

void check_layout(const AuditScene& scene, const std::vector<PaintedRun>& runs, FlawList& flaws) {
    check_text_boxes(scene, runs, flaws);
    check_text_overlap(scene, runs, flaws);
    check_targets(scene, flaws);
}

}  // namespace

void FlawList::add(std::uint32_t node, Sort sort, std::string what, const gfx::Rect& rect) {
    const std::pair<std::uint32_t, Sort> key{node, sort};
    if (std::find(known_.begin(), known_.end(), key) != known_.end()) return;
    known_.push_back(key);
    flaws_.push_back({name_of(node), std::move(what), rect, sort});
}

std::string FlawList::name_of(std::uint32_t node) const {
    std::string id;
    for (std::uint32_t at = node;; at = scene_.tree[at].parent) {
        id = scene_.tree[at].node->id;
        if (!id.empty() || at == 0) break;
    }
    const std::string words = words_of(*scene_.tree[node].node);
    if (words.empty())
        return id.empty() ? std::string(kind_name(scene_.tree[node].node->kind)) : id;
    return id + (id.empty() ? "" : " ") + quoted(words);
}

std::uint32_t scroll_around(const AuditScene& scene, std::uint32_t node) {
    for (std::uint32_t at = node; at != 0;) {
        at = scene.tree[at].parent;
        const bool scrolls = scene.tree[at].node->kind == Kind::scroll &&
                             scene.placed[at].scroll_height > scene.placed[at].rect.h;
        if (scrolls) return at;
    }
    return 0;
}

std::vector<PaintedRun> painted_runs(const AuditScene& scene, TextMeasure& measure) {
    std::vector<PaintedRun> runs = Walk(scene, measure).run();
    const std::uint32_t root = input_root(scene.tree);
    std::erase_if(runs,
                  [&](const PaintedRun& run) { return !is_within(scene.tree, run.node, root); });
    return runs;
}

gfx::DrawList without_text(const gfx::DrawList& list) {
    gfx::DrawList rest;
    rest.reserve(list.size());
    for (const gfx::Command& command : list) {
        if (!std::holds_alternative<gfx::TextRun>(command)) rest.push_back(command);
    }
    return rest;
}

std::vector<Flaw> find_layout_flaws(const AuditScene& scene, TextMeasure& measure) {
    if (scene.tree.empty()) return {};
    FlawList flaws(scene);
    check_layout(scene, painted_runs(scene, measure), flaws);
    return flaws.take();
}

std::vector<Flaw> find_flaws(const AuditScene& scene, const AuditPixels& pixels,
                             TextMeasure& measure) {
    if (scene.tree.empty()) return {};
    const std::vector<PaintedRun> runs = painted_runs(scene, measure);
    FlawList flaws(scene);
    check_layout(scene, runs, flaws);
    check_text_contrast(scene, pixels, runs, flaws);
    check_edge_contrast(scene, pixels, flaws);
    return flaws.take();
}

}  // namespace suluh::ui
