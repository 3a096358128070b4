// The three kinds of chart.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "ui/paint_chart.h"

namespace suluh::ui {

namespace {

constexpr float kGap = 12;            // logical, between the plot and its words
constexpr float kWidestBar = 72;      // logical
constexpr float kGroupShare = 0.64F;  // of a label's width that its bars take
constexpr int kGridLines = 4;

// Where values stand: left axis with its numbers, labels below.
struct Plot {
    gfx::Rect area;
    float top_value = 1;
    float slot = 0;  // width of one label

    [[nodiscard]] float y(float value) const {
        const float share = std::clamp(value / top_value, 0.0F, 1.0F);
        return std::round(area.y + area.h * (1 - share));
    }
    [[nodiscard]] float middle(std::size_t index) const {
        return area.x + slot * (static_cast<float>(index) + 0.5F);
    }
};

Plot paint_axes(ChartPen& pen, const gfx::Rect& room) {
    const ChartFields& chart = pen.chart();
    Plot plot;
    plot.top_value = chart_top(chart);
    const float gap = pen.px(kGap);
    const Size number = pen.measure(pen.number(plot.top_value), TextStyle::label, room.w);
    // Half of 5 is 2,5: wider than what stands at the top.
    const Size half = pen.measure(pen.number(plot.top_value / 2), TextStyle::label, room.w);
    const float left = std::max(number.w, half.w) + gap;
    plot.slot = std::max(1.0F, (room.w - left) / static_cast<float>(chart.labels.size()));
    float label_h = 0;
    for (const std::string& label : chart.labels) {
        label_h = std::max(label_h, pen.measure(label, TextStyle::label, plot.slot - gap).h);
    }
    const float above = number.h;  // room for the number of the highest mark
    plot.area = {room.x + left, room.y + above, room.w - left,
                 std::max(1.0F, room.h - above - label_h - gap)};
    for (int i = 0; i <= kGridLines; ++i) {
        const float value = plot.top_value * static_cast<float>(i) / kGridLines;
        const float y = plot.y(value);
        const float thick = std::max(1.0F, std::round(pen.px(2)));
        pen.fill({plot.area.x, y - thick / 2, plot.area.w, thick}, {},
                 pen.color(i == 0 ? Token::edge : Token::line));
        if (i % 2 != 0) continue;
        pen.words(pen.number(value), TextStyle::label, {plot.area.x - gap, y}, {1, 0.5F}, room.w);
    }
    for (std::size_t i = 0; i < chart.labels.size(); ++i) {
        pen.words(chart.labels[i], TextStyle::label,
                  {plot.middle(i), plot.area.y + plot.area.h + gap}, {0.5F, 0}, plot.slot - gap);
    }
    return plot;
}

struct Ring {
    gfx::Point centre;
    float radius = 0;
    std::size_t corners = 3;

    [[nodiscard]] gfx::Point direction(std::size_t corner) const {
        const float turn = 2 * std::numbers::pi_v<float> * static_cast<float>(corner) /
                           static_cast<float>(corners);
        return {std::sin(turn), -std::cos(turn)};
    }
    [[nodiscard]] gfx::Point at(std::size_t corner, float share) const {
        const gfx::Point d = direction(corner);
        return {centre.x + d.x * radius * share, centre.y + d.y * radius * share};
    }
    // All corners, the first once more at the end.
    template <class ShareOf>
    [[nodiscard]] std::vector<gfx::Point> outline(ShareOf share_of) const {
        std::vector<gfx::Point> points;
        for (std::size_t i = 0; i <= corners; ++i) {
            points.push_back(at(i % corners, share_of(i % corners)));
        }
        return points;
    }
};

Ring ring_in(ChartPen& pen, const gfx::Rect& room) {
    Ring ring;
    ring.corners = pen.chart().labels.size();
    ring.centre = {room.x + room.w / 2, room.y + room.h / 2};
    float label_h = 0, label_w = 0;
    for (const std::string& label : pen.chart().labels) {
        const Size size = pen.measure(label, TextStyle::label, room.w * 0.26F);
        label_h = std::max(label_h, size.h);
        label_w = std::max(label_w, size.w);
    }
    const float gap = pen.px(kGap) * 1.5F;
    ring.radius = std::max(1.0F, std::min(room.h / 2 - label_h - gap, room.w / 2 - label_w - gap));
    return ring;
}

}  // namespace

void paint_bars(ChartPen& pen, const gfx::Rect& room) {
    const Plot plot = paint_axes(pen, room);
    const std::vector<Series>& series = pen.chart().series;
    const auto count = static_cast<float>(series.size());
    const float gap = std::round(pen.px(6));
    const float bar = std::max(
        2.0F, std::round(std::min(pen.px(kWidestBar), plot.slot * kGroupShare / count - gap)));
    for (std::size_t label = 0; label < pen.chart().labels.size(); ++label) {
        float x = std::round(plot.middle(label) - (count * (bar + gap) - gap) / 2);
        for (std::size_t i = 0; i < series.size(); ++i) {
            const float value = series[i].values[label];
            const float y = plot.y(value), bottom = plot.y(0);
            const float round = std::min({pen.px(10), bar / 2, bottom - y});
            pen.fill({x, y, bar, bottom - y}, {round, round, 0, 0}, pen.series_color(i));
            const std::string number = pen.number(value);
            const float wide = pen.measure(number, TextStyle::label_bold, room.w).w;
            if (wide <= bar + gap + pen.px(16)) {
                pen.words(number, TextStyle::label_bold, {x + bar / 2, y - pen.px(4)}, {0.5F, 1},
                          room.w);
            }
            x += bar + gap;
        }
    }
}

void paint_lines(ChartPen& pen, const gfx::Rect& room) {
    const Plot plot = paint_axes(pen, room);
    const std::vector<Series>& series = pen.chart().series;
    for (std::size_t i = 0; i < series.size(); ++i) {
        std::vector<gfx::Point> points;
        for (std::size_t at = 0; at < series[i].values.size(); ++at) {
            points.push_back({std::round(plot.middle(at)), plot.y(series[i].values[at])});
        }
        if (points.size() > 1) pen.line(points, 5, pen.series_color(i));
        for (const gfx::Point& point : points) pen.dot(point, pen.px(16), pen.series_color(i));
        if (points.empty()) continue;
        pen.words(pen.number(series[i].values.back()), TextStyle::label_bold,
                  {points.back().x, points.back().y - pen.px(14)}, {0.5F, 1}, room.w);
    }
}

void paint_radar(ChartPen& pen, const gfx::Rect& room) {
    const ChartFields& chart = pen.chart();
    const Ring ring = ring_in(pen, room);
    const float top = chart_top(chart);
    for (int i = 1; i <= kGridLines; ++i) {
        const float share = static_cast<float>(i) / kGridLines;
        pen.line(ring.outline([share](std::size_t) { return share; }), 2,
                 pen.color(i == kGridLines ? Token::edge : Token::line));
    }
    for (std::size_t corner = 0; corner < ring.corners; ++corner) {
        pen.line({ring.centre, ring.at(corner, 1)}, 2, pen.color(Token::line));
        const gfx::Point d = ring.direction(corner);
        const gfx::Point outside = ring.at(corner, 1);
        const float gap = pen.px(kGap);
        pen.words(chart.labels[corner], TextStyle::label,
                  {outside.x + d.x * gap, outside.y + d.y * gap},
                  {0.5F - std::clamp(d.x * 2, -0.5F, 0.5F), 0.5F - d.y / 2}, room.w * 0.26F);
    }
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const std::vector<float>& values = chart.series[i].values;
        const auto outline = ring.outline(
            [&](std::size_t corner) { return std::clamp(values[corner] / top, 0.0F, 1.0F); });
        pen.polygon(outline, faded(pen.series_color(i), 0.18F));
        pen.line(outline, 5, pen.series_color(i));
        for (const gfx::Point& point : outline) pen.dot(point, pen.px(16), pen.series_color(i));
    }
}

}  // namespace suluh::ui
