// Charts reckoned into draw commands: bars, lines, and a radar of indicators. Colour never stands
// alone: bars and the ends of lines have their numbers, series their names in a legend.
#pragma once

#include <string>

#include "ui/paint_parts.h"

namespace suluh::ui {

void paint_chart(gfx::DrawList& list, const PartInput& part, TextLayouts& texts);
// Where words stand: beginning, middle or end at the point given, 0 to 1 each way.
struct Anchor {
    float x = 0, y = 0;
};

// What the kinds of chart share: colours, words, lines.
class ChartPen {
public:
    ChartPen(gfx::DrawList& list, const PartInput& part, TextLayouts& texts)
        : list_(list), part_(part), texts_(texts) {}

    [[nodiscard]] const ChartFields& chart() const { return *part_.node.chart; }
    [[nodiscard]] float px(float logical) const { return logical * part_.s; }
    [[nodiscard]] gfx::Color color(Token token) const {
        return resolve(ColorRef::of(token), part_.look.theme);
    }
    [[nodiscard]] gfx::Color series_color(std::size_t index) const;
    // Up to two lines no wider than `width`.
    [[nodiscard]] Size measure(const std::string& text, TextStyle style, float width);
    void words(const std::string& text, TextStyle style, gfx::Point at, Anchor anchor, float width);
    void line(std::vector<gfx::Point> points, float width, gfx::Color color);
    void dot(gfx::Point at, float size, gfx::Color color);
    void fill(const gfx::Rect& rect, const gfx::Radii& radii, gfx::Color color);
    void polygon(std::vector<gfx::Point> points, gfx::Color color);
    // "12", "12,5", with the unit.
    [[nodiscard]] std::string number(float value) const;

private:
    [[nodiscard]] const TextBlock& block(const std::string& text, TextStyle style, float width);

    gfx::DrawList& list_;
    const PartInput& part_;
    TextLayouts& texts_;
};

// The highest number of the axis: what the node says, else the next round one (1, 2 or 5 times a
// power of ten) that no value passes.
[[nodiscard]] float chart_top(const ChartFields& chart);
void paint_bars(ChartPen& pen, const gfx::Rect& room);
void paint_lines(ChartPen& pen, const gfx::Rect& room);
void paint_radar(ChartPen& pen, const gfx::Rect& room);

}  // namespace suluh::ui
