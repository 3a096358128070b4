#include "ui/node_values.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/nearest.h"

namespace suluh::ui {

namespace {

std::string plain(double number) {
    if (number == std::floor(number) && std::abs(number) < 1e15) {
        return std::to_string(static_cast<long long>(number));
    }
    return std::to_string(number);
}

auto number_into(float& out, Range range) {
    return [&out, range](const Value& value) { return read_number(value, range, out); };
}
auto color_into(ColorRef& out) {
    return [&out](const Value& value) { return read_color(value, out); };
}
auto length_into(Length& out) {
    return [&out](const Value& value) { return read_length(value, out); };
}

Problem read_four(const Value::List& list, Range range, float* const (&out)[4]) {
    if (list.size() != 4) return "must have four numbers";
    for (std::size_t i = 0; i < 4; ++i) {
        if (Problem problem = read_number(list[i], range, *out[i])) return problem;
    }
    return {};
}

}  // namespace

Problem read_fields(const Value& value, std::initializer_list<Entry> entries) {
    const Value::Map* map = value.map();
    if (map == nullptr) {
        const bool empty_table = value.list() != nullptr && value.list()->empty();
        return empty_table ? Problem{} : Problem{"must be a table of named fields"};
    }
    for (const auto& [name, field] : *map) {
        const auto* const entry =
            std::find_if(entries.begin(), entries.end(),
                         [&wanted = name](const Entry& e) { return e.name == wanted; });
        if (entry == entries.end()) {
            std::vector<std::string_view> names;
            for (const Entry& e : entries) names.push_back(e.name);
            return unknown("field", name, names);
        }
        if (Problem problem = entry->read(field)) return "'" + name + "' " + *problem;
    }
    return {};
}

std::string unknown(std::string_view what, std::string_view wrong,
                    std::span<const std::string_view> known) {
    std::string text =
        "unknown " + std::string(what) + " '" + std::string(wrong.substr(0, 60)) + "'";
    const std::string near = nearest_name(wrong, {known.begin(), known.end()});
    if (!near.empty()) return text + ", did you mean '" + near + "'?";
    if (known.size() > 12) return text;
    text += "; known are";
    for (const std::string_view name : known) text += " " + std::string(name);
    return text;
}

Problem read_number(const Value& value, Range range, float& out) {
    const double* number = value.number();
    if (number == nullptr) return "must be a number";
    if (!std::isfinite(*number)) return "must be a finite number";
    if (*number < range.from || *number > range.to) {
        return "must lie between " + plain(range.from) + " and " + plain(range.to);
    }
    out = static_cast<float>(*number);
    return {};
}

Problem read_number(const Value& value, Range range, std::optional<float>& out) {
    float number = 0;
    if (Problem problem = read_number(value, range, number)) return problem;
    out = number;
    return {};
}

Problem read_whole(const Value& value, Range range, int& out) {
    float number = 0;
    if (Problem problem = read_number(value, range, number)) return problem;
    if (*value.number() != std::floor(*value.number())) return "must be a whole number";
    out = static_cast<int>(*value.number());
    return {};
}

Problem read_bool(const Value& value, bool& out) {
    const bool* boolean = value.boolean();
    if (boolean == nullptr) return "must be true or false";
    out = *boolean;
    return {};
}

Problem read_bool(const Value& value, std::optional<bool>& out) {
    bool boolean = false;
    if (Problem problem = read_bool(value, boolean)) return problem;
    out = boolean;
    return {};
}

Problem read_string(const Value& value, std::size_t max, std::string& out) {
    const std::string* text = value.text();
    if (text == nullptr) return "must be a text";
    if (text->size() > max) return "is longer than " + std::to_string(max) + " bytes";
    out = *text;
    return {};
}

Problem read_length(const Value& value, Length& out) {
    if (value.number() != nullptr) {
        float px = 0;
        if (Problem problem = read_number(value, kOffset, px)) return problem;
        out = {Length::Unit::px, px};
        return {};
    }
    const std::string* text = value.text();
    if (text == nullptr || text->size() < 2 || text->back() != '%') {
        return "must be a number or a percentage such as \"50%\"";
    }
    double percent = 0;
    const char* end = text->data() + text->size() - 1;
    const auto [at, error] = std::from_chars(text->data(), end, percent);
    if (error != std::errc{} || at != end || !std::isfinite(percent) || std::abs(percent) > 1000) {
        return "must be a number or a percentage such as \"50%\"";
    }
    out = {Length::Unit::percent, static_cast<float>(percent / 100)};
    return {};
}

Problem read_sides(const Value& value, Sides& out) {
    if (value.number() != nullptr) {
        float all = 0;
        if (Problem problem = read_number(value, kOffset, all)) return problem;
        out = {all, all, all, all};
        return {};
    }
    if (const Value::List* list = value.list(); list != nullptr && !list->empty()) {
        return read_four(*list, kOffset, {&out.top, &out.right, &out.bottom, &out.left});
    }
    std::optional<float> x, y;
    if (Problem problem =
            read_fields(value, {{"x", [&](const Value& v) { return read_number(v, kOffset, x); }},
                                {"y", [&](const Value& v) { return read_number(v, kOffset, y); }},
                                {"t", number_into(out.top, kOffset)},
                                {"r", number_into(out.right, kOffset)},
                                {"b", number_into(out.bottom, kOffset)},
                                {"l", number_into(out.left, kOffset)}})) {
        return problem;
    }
    if (x) out.left = out.right = *x;
    if (y) out.top = out.bottom = *y;
    return {};
}

Problem read_slice(const Value& value, std::optional<gfx::NineSlice>& out) {
    constexpr float kMost = 2000;
    Sides sides;
    if (Problem problem = read_sides(value, sides)) return problem;
    for (const float side : {sides.top, sides.right, sides.bottom, sides.left}) {
        if (side < 0 || side > kMost || side != std::floor(side)) {
            return "must be whole pixels of the picture, 0 to 2000";
        }
    }
    const auto whole = [](float side) { return static_cast<int>(side); };
    gfx::NineSlice slice{whole(sides.left), whole(sides.top), whole(sides.right),
                         whole(sides.bottom)};
    if (!slice.is_set()) return "must leave a corner: one side at least above 0";
    out = slice;
    return {};
}

Problem read_radii(const Value& value, gfx::Radii& out) {
    if (value.number() != nullptr) {
        float all = 0;
        if (Problem problem = read_number(value, kSize, all)) return problem;
        out = {all, all, all, all};
        return {};
    }
    if (const Value::List* list = value.list(); list != nullptr && !list->empty()) {
        return read_four(*list, kSize,
                         {&out.top_left, &out.top_right, &out.bottom_right, &out.bottom_left});
    }
    return read_fields(value, {{"tl", number_into(out.top_left, kSize)},
                               {"tr", number_into(out.top_right, kSize)},
                               {"br", number_into(out.bottom_right, kSize)},
                               {"bl", number_into(out.bottom_left, kSize)}});
}

Problem read_color(const Value& value, ColorRef& out) {
    const std::string* text = value.text();
    if (text == nullptr) return "must be a colour token or \"#rrggbb\"";
    const std::optional<ColorRef> color = parse_color(*text);
    if (color) {
        out = *color;
        return {};
    }
    if (text->starts_with('#')) return "must be \"#rrggbb\" or \"#rrggbbaa\"";
    return unknown("colour", *text, token_names());
}

Problem read_edge(const Value& value, Edge& out) {
    out.width = 2;
    return read_fields(value, {{"color", color_into(out.color)},
                               {"width", number_into(out.width, {0, 60})},
                               {"dash", [&](const Value& v) { return read_bool(v, out.dashed); }}});
}

Problem read_gradient(const Value& value, std::optional<Gradient>& out) {
    using Direction = gfx::Paint::Direction;
    static constexpr Choice<Direction> kDirections[] = {{"v", Direction::vertical},
                                                        {"h", Direction::horizontal}};
    Gradient gradient;
    const auto direction = [&](const Value& v) {
        return read_choice(v, "direction", kDirections, gradient.direction);
    };
    Problem problem = read_fields(
        value,
        {{"dir", direction}, {"from", color_into(gradient.from)}, {"to", color_into(gradient.to)}});
    if (problem) return problem;
    if (!gradient.from.is_set() || !gradient.to.is_set()) return "needs 'from' and 'to'";
    out = gradient;
    return {};
}

Problem read_insets(const Value& value, std::optional<Insets>& out) {
    Insets insets;
    Problem problem = read_fields(value, {{"l", length_into(insets.left)},
                                          {"t", length_into(insets.top)},
                                          {"r", length_into(insets.right)},
                                          {"b", length_into(insets.bottom)}});
    if (!problem) out = insets;
    return problem;
}

Problem read_pressed(const Value& value, std::optional<PressedFields>& out) {
    PressedFields pressed;
    const auto edge = [&](const Value& v) {
        pressed.edge.emplace();
        return read_edge(v, *pressed.edge);
    };
    Problem problem = read_fields(
        value, {{"fill", color_into(pressed.fill)},
                {"edge", edge},
                {"dy", number_into(pressed.dy, {-40, 40})},
                {"scale", number_into(pressed.scale, {0.5, 1.5})},
                {"lip", [&](const Value& v) { return read_bool(v, pressed.keeps_lip); }}});
    if (!problem) out = pressed;
    return problem;
}

Problem read_mark(const Value& value, std::size_t max, std::optional<Mark>& out) {
    Mark mark;
    if (value.text() != nullptr) {
        if (Problem problem = read_string(value, max, mark.words)) return problem;
    } else {
        const Range chars{0, 1e6};
        Problem problem = read_fields(
            value,
            {{"from_char", [&](const Value& v) { return read_whole(v, chars, mark.from_char); }},
             {"to_char", [&](const Value& v) { return read_whole(v, chars, mark.to_char); }}});
        if (problem) return problem;
    }
    out = mark;
    return {};
}

Problem read_columns(const Value& value, std::vector<float>& out) {
    if (value.number() != nullptr) {
        int n = 0;
        if (Problem problem = read_whole(value, {1, 40}, n)) return problem;
        out.assign(static_cast<std::size_t>(n), 1.0F);
        return {};
    }
    const Value::List* list = value.list();
    if (list == nullptr || list->empty() || list->size() > 40) {
        return "must be a number of columns or a list of weights";
    }
    out.clear();
    for (const Value& weight : *list) {
        if (Problem problem = read_number(weight, {0.01, 1000}, out.emplace_back())) return problem;
    }
    return {};
}

Problem read_center(const Value& value, ContentFields& out) {
    Length x, y;
    Problem problem = read_fields(value, {{"x", length_into(x)}, {"y", length_into(y)}});
    if (x.is_set()) out.center_x = x;
    if (y.is_set()) out.center_y = y;
    return problem;
}

Problem read_source(const Value& value, std::string& out) {
    constexpr std::size_t kLongest = 200;
    if (Problem problem = read_string(value, kLongest, out)) return problem;
    const std::string_view text = out;
    const std::size_t colon = text.find(':');
    const std::string_view scheme = text.substr(0, colon);
    const bool known = scheme == "media" || scheme == "pack" || scheme == "avatar";
    if (colon == std::string_view::npos || !known) {
        return "must begin with 'media:', 'pack:' or 'avatar:'";
    }
    const std::string_view path = text.substr(colon + 1);
    const bool plain_path = std::all_of(path.begin(), path.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
               c == '.' || c == '/';
    });
    if (path.empty() || path.front() == '/' || !plain_path ||
        path.find("..") != std::string_view::npos) {
        return "is not a plain path of a-z 0-9 _ - . and /";
    }
    return {};
}

}  // namespace suluh::ui
