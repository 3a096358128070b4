// The drawn parts that are more than a rectangle: each appends its commands to a list.
#pragma once

#include "ui/node_state.h"
#include "ui/paint.h"

namespace suluh::ui {

// Everything a part may need to know about the place it is drawn at.
struct PartInput {
    const Node& node;
    gfx::Rect rect;
    gfx::Color color;  // of the node, already on its way between two
    const NodeState& state;
    const Look& look;
    float s = 1;
    Millis now = 0;
    float hot = 0;            // how much of `hot` shows, 0 to 1
    float lift = 0;           // how far it is lifted by a hand, 0 to 1
    gfx::Rect ground = rect;  // of its fill: up to the edge of the glass beside a safe area
};

// How far the ground of words that are read aloud stands out on either side; logical.
inline constexpr float kMarkAside = 6;

void paint_overscroll(gfx::DrawList& list, const PartInput& part);

[[nodiscard]] gfx::Radii scaled_radii(const gfx::Radii& logical, float s, const gfx::Rect& rect);
[[nodiscard]] gfx::Radii same_radii(float radius);
[[nodiscard]] gfx::Rect inset(const gfx::Rect& rect, float by);
[[nodiscard]] gfx::Paint flat(gfx::Color color);

// Shadow, lip and fill below the content; the edge too unless the node clips its content.
void paint_surface(gfx::DrawList& list, const PartInput& part, float press);
// Touchable, with a surface of its own, but silent about how a press looks: it darkens and shrinks
// a little. A whole screen that can be touched has only a gradient, and stays as it is.
[[nodiscard]] bool has_untold_press(const Node& node);
void paint_edge(gfx::DrawList& list, const PartInput& part, float press);
[[nodiscard]] Edge effective_edge(const PartInput& part, float press);

// Around the node with the focus, in a colour that shows on what it lies on.
[[nodiscard]] gfx::StrokeShape focus_ring(const PaintInput& input, std::uint32_t index,
                                          const PartInput& part);

// corner: where the node's rectangle would begin without rounding.
void paint_text(gfx::DrawList& list, const PartInput& part, gfx::Point corner,
                const TextBlock& block, TextLayouts& texts);
void paint_icon(gfx::DrawList& list, const PartInput& part);
void paint_picture(gfx::DrawList& list, const PartInput& part);
void paint_ring(gfx::DrawList& list, const PartInput& part);
void paint_bar(gfx::DrawList& list, const PartInput& part);
void paint_petals(gfx::DrawList& list, const PartInput& part);
void paint_kawung(gfx::DrawList& list, const PartInput& part);
void paint_field(gfx::DrawList& list, const PartInput& part, TextMeasure& measure);
void paint_slider(gfx::DrawList& list, const PartInput& part);
void paint_code(gfx::DrawList& list, const PartInput& part);

}  // namespace suluh::ui
