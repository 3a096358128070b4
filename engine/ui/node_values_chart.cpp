// Readers of a chart's series and labels, and of text that has to stay on one line.
#include <algorithm>

#include "ui/node_values.h"

namespace suluh::ui {

namespace {

constexpr std::size_t kMostSeries = 6, kMostValues = 40, kLongestLabel = 80;
constexpr Range kChartValue{0, 1e9};

Problem read_values(const Value& value, std::vector<float>& out) {
    const Value::List* list = value.list();
    if (list == nullptr) return "must be a list of numbers";
    if (list->size() > kMostValues) return "has more than 40 numbers";
    out.resize(list->size());
    for (std::size_t i = 0; i < list->size(); ++i) {
        if (Problem problem = read_number((*list)[i], kChartValue, out[i])) return problem;
    }
    return {};
}

Problem read_one_series(const Value& value, Series& out) {
    return read_fields(
        value, {{"name", [&](const Value& v) { return read_line(v, kLongestLabel, out.name); }},
                {"values", [&](const Value& v) { return read_values(v, out.values); }},
                {"color", [&](const Value& v) { return read_color(v, out.color); }}});
}

}  // namespace

Problem read_line(const Value& value, std::size_t max, std::string& out) {
    if (Problem problem = read_string(value, max, out)) return problem;
    const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20; };
    if (std::any_of(out.begin(), out.end(), is_control)) return "must be one line";
    return {};
}

Problem read_labels(const Value& value, std::vector<std::string>& out) {
    const Value::List* list = value.list();
    if (list == nullptr || list->empty()) return "must be a list of texts";
    if (list->size() > kMostValues) return "has more than 40 labels";
    out.resize(list->size());
    for (std::size_t i = 0; i < list->size(); ++i) {
        if (Problem problem = read_line((*list)[i], kLongestLabel, out[i])) return problem;
    }
    return {};
}

Problem read_series(const Value& value, std::vector<Series>& out) {
    const Value::List* list = value.list();
    if (list == nullptr || list->empty()) return "must be a list of series";
    if (list->size() > kMostSeries) return "has more than 6 series";
    out.resize(list->size());
    for (std::size_t i = 0; i < list->size(); ++i) {
        if (Problem problem = read_one_series((*list)[i], out[i])) return problem;
    }
    return {};
}

Problem check_chart(const ChartFields& chart) {
    constexpr std::size_t kCorners = 3;
    if (chart.labels.empty() || chart.series.empty()) return "needs 'labels' and 'series'";
    if (chart.mode == ChartMode::radar && chart.labels.size() < kCorners) {
        return "needs at least three labels for a radar";
    }
    for (const Series& series : chart.series) {
        if (series.values.size() != chart.labels.size()) {
            return "needs as many values in each series as labels";
        }
    }
    return {};
}

}  // namespace suluh::ui
