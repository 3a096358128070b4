// Readers of single field values. Each returns what is wrong in words, or nothing; the parser adds
// the place.
#pragma once

#include <functional>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/value.h"
#include "ui/node.h"

namespace suluh::ui {

using Problem = std::optional<std::string>;

struct Range {
    double from, to;
};
inline constexpr Range kSize{0, 20'000};
inline constexpr Range kOffset{-20'000, 20'000};

[[nodiscard]] Problem read_number(const Value& value, Range range, float& out);
[[nodiscard]] Problem read_number(const Value& value, Range range, std::optional<float>& out);
[[nodiscard]] Problem read_whole(const Value& value, Range range, int& out);
[[nodiscard]] Problem read_bool(const Value& value, bool& out);
[[nodiscard]] Problem read_bool(const Value& value, std::optional<bool>& out);
[[nodiscard]] Problem read_string(const Value& value, std::size_t max, std::string& out);
// A number of pixels or "NN%".
[[nodiscard]] Problem read_length(const Value& value, Length& out);
// One number for all sides, {t, r, b, l} in this order, or any of t, r, b, l, x, y by name.
[[nodiscard]] Problem read_sides(const Value& value, Sides& out);
[[nodiscard]] Problem read_radii(const Value& value, gfx::Radii& out);
[[nodiscard]] Problem read_color(const Value& value, ColorRef& out);
[[nodiscard]] Problem read_edge(const Value& value, Edge& out);
[[nodiscard]] Problem read_gradient(const Value& value, std::optional<Gradient>& out);
[[nodiscard]] Problem read_insets(const Value& value, std::optional<Insets>& out);
[[nodiscard]] Problem read_pressed(const Value& value, std::optional<PressedFields>& out);
[[nodiscard]] Problem read_hot(const Value& value, std::optional<HotFields>& out);
// What a node hands over when it is dropped: a text, a number or a table.
[[nodiscard]] Problem read_drag(const Value& value, Value& out);
[[nodiscard]] Problem read_links(const Value& value, std::size_t max_name, std::vector<Link>& out);
// No control characters, so that it stays on one line.
[[nodiscard]] Problem read_line(const Value& value, std::size_t max, std::string& out);
[[nodiscard]] Problem read_labels(const Value& value, std::vector<std::string>& out);
[[nodiscard]] Problem read_series(const Value& value, std::vector<Series>& out);
// What a chart still lacks.
[[nodiscard]] Problem check_chart(const ChartFields& chart);
[[nodiscard]] Problem read_mark(const Value& value, std::size_t max, std::optional<Mark>& out);
[[nodiscard]] Problem read_columns(const Value& value, std::vector<float>& out);
// How far a frame's corners reach into the picture, as read_sides; not all may be 0.
[[nodiscard]] Problem read_slice(const Value& value, std::optional<gfx::NineSlice>& out);
[[nodiscard]] Problem read_center(const Value& value, ContentFields& out);
// "media:…", "pack:…", "avatar:…" with a plain path behind it.
[[nodiscard]] Problem read_source(const Value& value, std::string& out);

struct Entry {
    std::string_view name;
    std::function<Problem(const Value&)> read;
};
// A table whose fields are all known; the problem names the field inside it.
[[nodiscard]] Problem read_fields(const Value& value, std::initializer_list<Entry> entries);

// "unknown WHAT 'x', did you mean 'y'?"
[[nodiscard]] std::string unknown(std::string_view what, std::string_view wrong,
                                  std::span<const std::string_view> known);

template <class E>
using Choice = std::pair<std::string_view, E>;

template <class E, std::size_t N>
[[nodiscard]] Problem read_choice(const Value& value, std::string_view what,
                                  const Choice<E> (&choices)[N], E& out) {
    const std::string* text = value.text();
    if (text == nullptr) return "must be a text";
    std::string_view names[N];
    std::size_t n = 0;
    for (const auto& [name, choice] : choices) {
        if (*text == name) {
            out = choice;
            return {};
        }
        names[n++] = name;
    }
    return unknown(what, *text, names);
}

template <class E, std::size_t N>
[[nodiscard]] Problem read_choice(const Value& value, std::string_view what,
                                  const Choice<E> (&choices)[N], std::optional<E>& out) {
    E choice{};
    Problem problem = read_choice(value, what, choices, choice);
    if (!problem) out = choice;
    return problem;
}

}  // namespace suluh::ui
