// What all charts share: words, colours, the legend.
#include "ui/paint_chart.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace suluh::ui {

namespace {

constexpr float kLegendGap = 20, kLegendDot = 20, kLegendApart = 36;  // logical
constexpr std::array kSeriesTokens = {Token::primary, Token::accent, Token::edge,
                                      Token::right,   Token::warn,   Token::ink2};

// The names of the series in a line below; returns the room that is left above it.
gfx::Rect paint_legend(ChartPen& pen, gfx::Rect room) {
    const std::vector<Series>& series = pen.chart().series;
    const auto is_named = [](const Series& one) { return !one.name.empty(); };
    if (series.size() < 2 || std::none_of(series.begin(), series.end(), is_named)) return room;
    const float dot = pen.px(kLegendDot), apart = pen.px(kLegendApart);
    const float share = room.w / static_cast<float>(series.size()) - dot - apart;
    float width = -apart, height = 0;
    for (const Series& one : series) {
        const Size size = pen.measure(one.name, TextStyle::label_medium, share);
        width += dot * 1.6F + size.w + apart;
        height = std::max(height, size.h);
    }
    float x = room.x + std::max(0.0F, (room.w - width) / 2);
    const float middle = room.y + room.h - height / 2;
    for (std::size_t i = 0; i < series.size(); ++i) {
        pen.dot({x + dot / 2, middle}, dot, pen.series_color(i));
        pen.words(series[i].name, TextStyle::label_medium, {x + dot * 1.6F, middle}, {0, 0.5F},
                  share);
        x += dot * 1.6F + pen.measure(series[i].name, TextStyle::label_medium, share).w + apart;
    }
    room.h = std::max(0.0F, room.h - height - pen.px(kLegendGap));
    return room;
}

}  // namespace

gfx::Color ChartPen::series_color(std::size_t index) const {
    const ColorRef& own = chart().series[index].color;
    if (own.is_set()) return resolve(own, part_.look.theme);
    // One after the other; of two, the first is what was and the second what is.
    if (chart().series.size() == 2) return color(index == 0 ? Token::edge : Token::primary);
    return color(kSeriesTokens.at(index % kSeriesTokens.size()));
}

const TextBlock& ChartPen::block(const std::string& text, TextStyle style, float width) {
    TextFields fields;
    fields.text = text;
    fields.style = style;
    fields.max_lines = 2;
    return texts_.block(fields, type_setting(fields, part_.look, part_.s), std::max(width, 1.0F));
}

Size ChartPen::measure(const std::string& text, TextStyle style, float width) {
    const TextBlock& set = block(text, style, width);
    return {set.width, set.height};
}

void ChartPen::words(const std::string& text, TextStyle style, gfx::Point at, Anchor anchor,
                     float width) {
    const TextBlock& set = block(text, style, width);
    const float top = at.y - set.height * anchor.y;
    const gfx::Color ink = color(style == TextStyle::label_bold ? Token::ink : Token::ink2);
    for (const TextLine& line : set.lines) {
        const float left = at.x - line.width * anchor.x;
        for (const TextPiece& piece : line.pieces) {
            if (piece.text.empty()) continue;
            const gfx::Point pen{std::round(left + piece.x), std::round(top + line.baseline)};
            list_.push_back(gfx::TextRun{pen, piece.font, piece.text, ink});
        }
    }
}

void ChartPen::line(std::vector<gfx::Point> points, float width, gfx::Color color) {
    list_.push_back(gfx::Polyline{std::move(points), std::max(1.0F, std::round(px(width))), color});
}

void ChartPen::dot(gfx::Point at, float size, gfx::Color color) {
    size = std::max(2.0F, std::round(size));
    fill({std::round(at.x - size / 2), std::round(at.y - size / 2), size, size},
         same_radii(size / 2), color);
}

void ChartPen::fill(const gfx::Rect& rect, const gfx::Radii& radii, gfx::Color color) {
    list_.push_back(gfx::FillShape{rect, radii, flat(color)});
}

void ChartPen::polygon(std::vector<gfx::Point> points, gfx::Color color) {
    list_.push_back(gfx::Polygon{std::move(points), color});
}

std::string ChartPen::number(float value) const {
    // Two decimals tell 3,46 from 3,49, as an index needs it; a larger number is read with one.
    const double exact = static_cast<double>(value);
    const long long hundredths =
        exact < 10 ? std::llround(exact * 100) : std::llround(exact * 10) * 10;
    std::string text = std::to_string(hundredths / 100);
    const long long rest = hundredths % 100;
    if (rest != 0)
        text += (rest < 10 ? ",0" : ",") + std::to_string(rest % 10 == 0 ? rest / 10 : rest);
    const std::string& unit = chart().unit;
    if (unit.empty()) return text;
    return unit == "%" ? text + unit : text + "\u00a0" + unit;
}

float chart_top(const ChartFields& chart) {
    if (chart.max) return *chart.max;
    float highest = 0;
    for (const Series& series : chart.series) {
        for (const float value : series.values) highest = std::max(highest, value);
    }
    if (highest <= 0) return 1;
    const float power = std::pow(10.0F, std::floor(std::log10(highest)));
    for (const float step : {1.0F, 2.0F, 5.0F}) {
        if (step * power >= highest * 0.9999F) return step * power;
    }
    return 10 * power;
}

void paint_chart(gfx::DrawList& list, const PartInput& part, TextLayouts& texts) {
    if (!part.node.chart) return;
    ChartPen pen(list, part, texts);
    const Sides& pad = part.node.box.pad;
    gfx::Rect room{part.rect.x + pen.px(pad.left), part.rect.y + pen.px(pad.top),
                   std::max(0.0F, part.rect.w - pen.px(pad.left + pad.right)),
                   std::max(0.0F, part.rect.h - pen.px(pad.top + pad.bottom))};
    room = paint_legend(pen, room);
    if (room.w <= 0 || room.h <= 0) return;
    switch (pen.chart().mode) {
        case ChartMode::bar: paint_bars(pen, room); break;
        case ChartMode::line: paint_lines(pen, room); break;
        case ChartMode::radar: paint_radar(pen, room); break;
    }
}

}  // namespace suluh::ui
