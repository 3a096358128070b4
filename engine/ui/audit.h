// What a designer would send back: words or marks that leave their box, words on words or too pale;
// things to touch that are too small, overlap or whose edge cannot be seen. For tests and tools
// (the robot's `audit`); nothing of it runs until somebody asks.
#pragma once

#include <string>
#include <vector>

#include "gfx/surface.h"
#include "ui/flat_tree.h"
#include "ui/paint.h"
#include "ui/text_measure.h"

namespace suluh::ui {

enum class FlawSort : std::uint8_t {
    box,        // words, or a ring or icon, leave what they stand on
    cut,        // words are cut off or lie under something
    unseen,     // words stand outside of the screen
    overlap,    // words lie on words
    shortened,  // a button's words end in …
    small,      // too small to be touched
    touch,      // two things to touch share a place
    pale,       // words are too pale
    edge        // the edge of something to touch is too pale
};

struct Flaw {
    std::string node;  // its id or the nearest id around it, and its words
    std::string what;
    gfx::Rect rect;  // device px
    FlawSort sort = FlawSort::box;
};

// A painted screen at rest. Borrowed parts must outlive it.
struct AuditScene {
    const FlatTree& tree;
    const std::vector<Placed>& placed;
    std::vector<Seen> seen;  // one per entry of the tree
    gfx::DrawList list;
    std::vector<std::uint32_t> owners;  // of each command: index of its node
    float s = 1;
    Size viewport;  // device px
};

// The same screen before any letter was set.
[[nodiscard]] gfx::DrawList without_text(const gfx::DrawList& list);

// What came of drawing scene.list and without_text(scene.list).
struct AuditPixels {
    const gfx::Surface& whole;
    const gfx::Surface& without_text;
};

// Those that can be told without a pixel: all but pale words and pale edges.
[[nodiscard]] std::vector<Flaw> find_layout_flaws(const AuditScene& scene, TextMeasure& measure);

// Only the modal subtree if there is one. At most one flaw of a sort for each node, in reading
// order of the checks; empty: nothing to mend.
[[nodiscard]] std::vector<Flaw> find_flaws(const AuditScene& scene, const AuditPixels& pixels,
                                           TextMeasure& measure);

}  // namespace suluh::ui
