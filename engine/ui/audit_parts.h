// Inside the audit: text as it was painted, and the checks that find_flaws() is made of.
#pragma once

#include <limits>

#include "ui/audit.h"

namespace suluh::ui {

// One run of letters as it stands on the screen.
struct PaintedRun {
    const gfx::TextRun* text = nullptr;
    std::uint32_t node = 0;
    std::size_t command = 0;  // its place in the list
    gfx::Rect ink;            // where its letters stand
    gfx::Rect visible;        // the part inside every clip
    gfx::Rect allowed;        // beyond it letters are lost: what scrolls away does not count
    float opacity = 1;        // of the groups around it
};

// A list of flaws with one entry for each node and sort.
class FlawList {
public:
    explicit FlawList(const AuditScene& scene) : scene_(scene) {}
    using Sort = FlawSort;
    void add(std::uint32_t node, Sort sort, std::string what, const gfx::Rect& rect);
    [[nodiscard]] std::string name_of(std::uint32_t node) const;
    [[nodiscard]] std::vector<Flaw> take() { return std::move(flaws_); }

private:
    const AuditScene& scene_;
    std::vector<std::pair<std::uint32_t, Sort>> known_;
    std::vector<Flaw> flaws_;
};

[[nodiscard]] std::vector<PaintedRun> painted_runs(const AuditScene& scene, TextMeasure& measure);
// The nearest scroll around a node that has somewhere to scroll to; 0: none.
[[nodiscard]] std::uint32_t scroll_around(const AuditScene& scene, std::uint32_t node);

void check_text_boxes(const AuditScene& scene, const std::vector<PaintedRun>& runs,
                      FlawList& flaws);
void check_text_overlap(const AuditScene& scene, const std::vector<PaintedRun>& runs,
                        FlawList& flaws);
void check_targets(const AuditScene& scene, FlawList& flaws);
void check_text_contrast(const AuditScene& scene, const AuditPixels& pixels,
                         const std::vector<PaintedRun>& runs, FlawList& flaws);
void check_edge_contrast(const AuditScene& scene, const AuditPixels& pixels, FlawList& flaws);

// WCAG 2.x relative contrast of two opaque pixels, 1..21.
[[nodiscard]] float contrast(std::uint32_t a, std::uint32_t b);

}  // namespace suluh::ui
