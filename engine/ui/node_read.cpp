#include "ui/node_read.h"

#include <string>
#include <vector>

namespace suluh::ui {

namespace {

constexpr Choice<Align> kAligns[] = {{"start", Align::start},
                                     {"center", Align::center},
                                     {"end", Align::end},
                                     {"stretch", Align::stretch}};
constexpr Choice<Justify> kJustifies[] = {{"start", Justify::start},
                                          {"center", Justify::center},
                                          {"end", Justify::end},
                                          {"between", Justify::between}};
constexpr Choice<TextAlign> kTextAligns[] = {
    {"left", TextAlign::left}, {"center", TextAlign::center}, {"right", TextAlign::right}};
constexpr Choice<ShadowKind> kShadows[] = {{"none", ShadowKind::none},
                                           {"card", ShadowKind::card},
                                           {"lift", ShadowKind::lift},
                                           {"primary", ShadowKind::primary}};
constexpr Choice<bool> kShapes[] = {{"rect", false}, {"diamond", true}};
constexpr Choice<Enter> kEnters[] = {{"none", Enter::none},   {"fade", Enter::fade},
                                     {"slide", Enter::slide}, {"slide_back", Enter::slide_back},
                                     {"rise", Enter::rise},   {"grow", Enter::grow}};
constexpr Choice<gfx::Family> kFamilies[] = {{"manrope", gfx::Family::manrope},
                                             {"inter", gfx::Family::inter}};
constexpr Choice<gfx::Weight> kWeights[] = {{"regular", gfx::Weight::regular},
                                            {"medium", gfx::Weight::medium},
                                            {"bold", gfx::Weight::bold}};
constexpr Choice<gfx::Picture::Fit> kFits[] = {{"contain", gfx::Picture::Fit::contain},
                                               {"cover", gfx::Picture::Fit::cover},
                                               {"stretch", gfx::Picture::Fit::stretch}};
constexpr Choice<ChartMode> kChartModes[] = {
    {"bar", ChartMode::bar}, {"line", ChartMode::line}, {"radar", ChartMode::radar}};
constexpr Choice<KawungMode> kModes[] = {
    {"header", KawungMode::header}, {"attract", KawungMode::attract}, {"tile", KawungMode::tile}};

class Reader {
public:
    explicit Reader(const NodeLimits& limits) : limits_(limits) {}

    Problem read(const FieldSpec& spec, const Value& value, Node& node);

private:
    Problem read_box(Field field, const Value& value, Node& node);
    Problem read_skin(Field field, const Value& value, Node& node);
    Problem read_touch(Field field, const Value& value, Node& node);
    Problem read_hand(Field field, const Value& value, Node& node);
    Problem read_text_field(Field field, const Value& value, Node& node);
    Problem read_content(Field field, const Value& value, Node& node);
    Problem read_control(Field field, const Value& value, Node& node);
    Problem read_chart(Field field, const Value& value, Node& node);
    Problem name(const Value& value, std::string& out) const {
        return read_string(value, limits_.max_name, out);
    }

    const NodeLimits& limits_;
};

Problem Reader::read(const FieldSpec& spec, const Value& value, Node& node) {
    const Field field = spec.field;
    switch (field) {
        case Field::kind:
        case Field::children: return {};
        case Field::key: return name(value, node.key);
        case Field::id: return name(value, node.id);
        case Field::hidden: return read_bool(value, node.hidden);
        case Field::after: return read_number(value, {0, 3600}, node.after);
        case Field::enter: return read_choice(value, "animation", kEnters, node.enter);
        default: break;
    }
    if (field >= Field::w && field <= Field::abs) return read_box(field, value, node);
    if (field >= Field::fill && field <= Field::breathes) return read_skin(field, value, node);
    if (field >= Field::tap && field <= Field::focus_ring) return read_touch(field, value, node);
    if (field >= Field::drag && field <= Field::moves) return read_hand(field, value, node);
    const bool worded = node.kind == Kind::text || node.kind == Kind::field;
    if (worded && field >= Field::text && field <= Field::mark) {
        return read_text_field(field, value, node);
    }
    if (node.kind == Kind::chart) return read_chart(field, value, node);
    if (field >= Field::caret && field <= Field::slide) return read_control(field, value, node);
    return read_content(field, value, node);
}

Problem Reader::read_box(Field field, const Value& value, Node& node) {
    BoxFields& box = node.box;
    switch (field) {
        case Field::w: return read_length(value, box.w);
        case Field::h: return read_length(value, box.h);
        case Field::min_w: return read_length(value, box.min_w);
        case Field::max_w: return read_length(value, box.max_w);
        case Field::min_h: return read_length(value, box.min_h);
        case Field::max_h: return read_length(value, box.max_h);
        case Field::basis: return read_length(value, box.basis);
        case Field::grow: return read_number(value, {0, 1000}, box.grow);
        case Field::shrink: return read_number(value, {0, 1000}, box.shrink);
        case Field::self: return read_choice(value, "alignment", kAligns, box.self);
        case Field::pad: return read_sides(value, box.pad);
        case Field::margin: return read_sides(value, box.margin);
        case Field::gap: return read_number(value, kSize, box.gap);
        case Field::row_gap: return read_number(value, kSize, box.row_gap);
        case Field::align:
            if (node.kind == Kind::text) {
                return read_choice(value, "alignment", kTextAligns, node.text.align);
            }
            return read_choice(value, "alignment", kAligns, box.align);
        case Field::justify: return read_choice(value, "alignment", kJustifies, box.justify);
        case Field::wrap: return read_bool(value, box.wrap);
        case Field::aspect: return read_number(value, {0.01, 100}, box.aspect);
        case Field::abs: return read_insets(value, box.abs);
        default: return {};
    }
}

Problem Reader::read_skin(Field field, const Value& value, Node& node) {
    SkinFields& skin = node.skin;
    switch (field) {
        case Field::fill: return read_color(value, skin.fill);
        case Field::gradient: return read_gradient(value, skin.gradient);
        case Field::radius: return read_radii(value, skin.radius);
        case Field::edge: return read_edge(value, skin.edge);
        case Field::shadow: return read_choice(value, "shadow", kShadows, skin.shadow);
        case Field::shape: return read_choice(value, "shape", kShapes, skin.diamond);
        case Field::lip: return read_color(value, skin.lip);
        case Field::clip: return read_bool(value, skin.clip);
        case Field::opacity: return read_number(value, {0, 1}, skin.opacity);
        case Field::breathes: return read_bool(value, skin.breathes);
        default: return {};
    }
}

Problem Reader::read_touch(Field field, const Value& value, Node& node) {
    switch (field) {
        case Field::tap: return name(value, node.touch.tap);
        case Field::arg: node.touch.arg = value; return {};
        case Field::enabled: return read_bool(value, node.touch.enabled);
        case Field::hint: return name(value, node.touch.hint);
        case Field::pressed: return read_pressed(value, node.touch.pressed);
        case Field::tap_place: return read_bool(value, node.touch.tells_place);
        case Field::focus_ring: return read_bool(value, node.touch.focus_ring);
        case Field::role: return name(value, node.meaning.role);
        case Field::label: return read_string(value, limits_.max_text, node.meaning.label);
        case Field::selected: return read_bool(value, node.meaning.selected);
        case Field::modal: return read_bool(value, node.meaning.modal);
        case Field::decor: return read_bool(value, node.meaning.decor);
        default: return {};
    }
}

Problem Reader::read_hand(Field field, const Value& value, Node& node) {
    HandFields& hand = node.hand;
    switch (field) {
        case Field::drag: return read_drag(value, hand.drag);
        case Field::drop: return name(value, hand.drop);
        case Field::drop_arg: hand.drop_arg = value; return {};
        case Field::hot: return read_hot(value, hand.hot);
        case Field::hold: return name(value, hand.hold);
        case Field::while_hot: return read_bool(value, hand.while_hot);
        case Field::moves: return read_bool(value, hand.moves);
        default: return {};
    }
}

Problem read_style(const Value& value, TextStyle& out) {
    const std::string* text = value.text();
    if (text == nullptr) return "must be a text";
    if (const std::optional<TextStyle> style = text_style(*text)) {
        out = *style;
        return {};
    }
    std::vector<std::string_view> names;
    for (const TypeRole& role : type_roles()) names.push_back(role.name);
    return unknown("style", *text, names);
}

Problem Reader::read_text_field(Field field, const Value& value, Node& node) {
    TextFields& text = node.text;
    switch (field) {
        case Field::text:
            if (node.kind == Kind::field) return read_line(value, limits_.max_text, text.text);
            return read_string(value, limits_.max_text, text.text);
        case Field::style: return read_style(value, text.style);
        case Field::color: return read_color(value, text.color);
        case Field::max_lines: return read_whole(value, {0, 1000}, text.max_lines);
        case Field::markup: return read_bool(value, text.markup);
        case Field::cell: return read_bool(value, text.cell);
        case Field::scale_text: return read_bool(value, text.scale_text);
        case Field::size: return read_number(value, {8, 400}, text.size);
        case Field::line: return read_number(value, {0.8, 4}, text.line);
        case Field::font: return read_choice(value, "font", kFamilies, text.family);
        case Field::weight: return read_choice(value, "weight", kWeights, text.weight);
        case Field::mark: return read_mark(value, limits_.max_text, text.mark);
        default: return {};
    }
}

Problem Reader::read_control(Field field, const Value& value, Node& node) {
    ContentFields& content = node.content;
    switch (field) {
        case Field::caret: {
            int caret = 0;
            Problem problem = read_whole(value, {0, 20'000}, caret);
            if (!problem) content.caret = caret;
            return problem;
        }
        case Field::focused: return read_bool(value, content.focused);
        case Field::placeholder: return read_line(value, limits_.max_name, content.name);
        case Field::steps: return read_whole(value, {1, 100}, content.steps);
        case Field::slide: return name(value, content.slide);
        default: return {};
    }
}

Problem Reader::read_chart(Field field, const Value& value, Node& node) {
    if (!node.chart) node.chart.emplace();
    ChartFields& chart = *node.chart;
    switch (field) {
        case Field::mode: return read_choice(value, "mode", kChartModes, chart.mode);
        case Field::labels: return read_labels(value, chart.labels);
        case Field::series: return read_series(value, chart.series);
        case Field::max: return read_number(value, {0.001, 1e9}, chart.max);
        case Field::unit: return read_line(value, limits_.max_name, chart.unit);
        default: return {};
    }
}

Problem Reader::read_content(Field field, const Value& value, Node& node) {
    ContentFields& content = node.content;
    switch (field) {
        case Field::cols: return read_columns(value, node.box.cols);
        case Field::name:
        case Field::text: return name(value, content.name);
        case Field::src: return read_source(value, content.name);
        case Field::alt: return name(value, content.alt);
        case Field::fit: return read_choice(value, "fit", kFits, content.fit);
        case Field::slice: return read_slice(value, content.slice);
        case Field::color: return read_color(value, content.color);
        case Field::track: return read_color(value, content.track);
        case Field::value: return read_number(value, {0, 1}, content.value);
        case Field::size: return read_number(value, {1, 4000}, content.size);
        case Field::stroke: return read_number(value, {0.5, 400}, content.stroke);
        case Field::n: return read_whole(value, {0, 200}, content.n);
        case Field::now: return read_whole(value, {0, 200}, content.now);
        case Field::mode: return read_choice(value, "mode", kModes, content.mode);
        case Field::center: return read_center(value, content);
        case Field::on_more: return name(value, content.on_more);
        case Field::fade: return read_color(value, content.fade);
        case Field::stick_to_end: return read_bool(value, content.stick_to_end);
        case Field::links: return read_links(value, limits_.max_name, node.links);
        case Field::jump: return read_whole(value, {0, 1e6}, content.jump);
        default: return {};
    }
}

}  // namespace

Problem read_field(const FieldSpec& spec, const Value& value, const NodeLimits& limits,
                   Node& node) {
    return Reader(limits).read(spec, value, node);
}

}  // namespace suluh::ui
