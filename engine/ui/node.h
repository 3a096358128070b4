// A screen as plain typed data: what a script's tables become once every field was checked.
// Sizes are logical pixels of the design (1920x1080 landscape, 1080x1920 portrait).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/value.h"
#include "gfx/draw_list.h"
#include "ui/color.h"
#include "ui/theme.h"

namespace suluh::ui {

enum class Kind : std::uint8_t {
    column,
    row,
    stack,
    grid,
    scroll,
    box,
    spacer,
    text,
    icon,
    picture,
    ring,
    bar,
    petals,
    kawung,
    qr,
    slot,
    links,
    field,
    slider,
    chart,
};
inline constexpr int kKindCount = static_cast<int>(Kind::chart) + 1;

// Who made the node, and so who gets its events.
enum class Origin : std::uint8_t { shell, lesson };

enum class Align : std::uint8_t { unset, start, center, end, stretch };
enum class Justify : std::uint8_t { unset, start, center, end, between };
enum class TextAlign : std::uint8_t { left, center, right };
enum class Enter : std::uint8_t { none, fade, slide, slide_back, rise, grow };
enum class ChartMode : std::uint8_t { bar, line, radar };
enum class KawungMode : std::uint8_t { header, attract, tile };

struct Length {
    enum class Unit : std::uint8_t { unset, px, percent };
    Unit unit = Unit::unset;
    float value = 0;

    [[nodiscard]] bool is_set() const { return unit != Unit::unset; }
    [[nodiscard]] bool is_px() const { return unit == Unit::px; }
    [[nodiscard]] bool is_percent() const { return unit == Unit::percent; }
    friend bool operator==(const Length&, const Length&) = default;
};

struct Sides {
    float top = 0, right = 0, bottom = 0, left = 0;
    friend bool operator==(const Sides&, const Sides&) = default;
};

struct Insets {
    Length left, top, right, bottom;
};

// How a node wants to be placed.
struct BoxFields {
    Length w, h, min_w, max_w, min_h, max_h, basis;
    float grow = 0;               // a growing child starts from nothing unless basis says otherwise
    std::optional<float> shrink;  // unset: 1, but 0 for an explicit size
    Align self = Align::unset;
    Sides pad, margin;
    float gap = 0;
    std::optional<float> row_gap;  // between wrapped or grid rows; unset: gap
    Align align = Align::unset;
    Justify justify = Justify::unset;
    bool wrap = false;
    float aspect = 0;  // width / height; 0: none
    std::optional<Insets> abs;
    std::vector<float> cols;  // grid: weights of the columns
};

struct Edge {
    ColorRef color;
    float width = 0;
    bool dashed = false;  // waits to be filled; solid while something hovers over it
    friend bool operator==(const Edge&, const Edge&) = default;
};

struct Gradient {
    gfx::Paint::Direction direction = gfx::Paint::Direction::vertical;
    ColorRef from, to;
};

// What overrides the skin while a finger is down.
struct PressedFields {
    ColorRef fill;
    std::optional<Edge> edge;
    float dy = 0;
    float scale = 1;
    bool keeps_lip = false;
};

// How a node's own surface is painted.
struct SkinFields {
    ColorRef fill;
    std::optional<Gradient> gradient;
    gfx::Radii radius;
    Edge edge;
    ShadowKind shadow = ShadowKind::none;
    ColorRef lip;
    bool diamond = false;  // a square on its corner, radius rounds it; fill only
    bool clip = false;
    float opacity = 1;
    bool breathes = false;  // grows a little and shrinks again, for as long as it is seen
};

struct TouchFields {
    std::string tap;  // event name; empty: cannot be touched
    Value arg;
    bool enabled = true;
    std::string hint;  // why a disabled node cannot be used yet
    std::optional<PressedFields> pressed;
    bool focus_ring = true;
    bool tells_place = false;  // see View: a finger's tap says where on the node it was
};

// What overrides the skin of a drop zone while something that fits hangs over it.
struct HotFields {
    ColorRef fill;
    std::optional<Edge> edge;
};

// What a hand can do with a node beyond a tap.
struct HandFields {
    Value drag;        // nil: cannot be picked up
    std::string drop;  // event of a zone; empty: nothing can be dropped here
    Value drop_arg;
    std::optional<HotFields> hot;
    std::string hold;        // event of a finger that rests; empty: none
    bool while_hot = false;  // there only while something hangs over the zone around it
    bool moves = false;      // glides to a new place; known by its key
};

struct MeaningFields {
    std::string role, label;
    std::optional<bool> selected;
    bool modal = false;
    bool decor = false;
};

// The piece of a text that is being read aloud: by characters of the shown text, or by its words.
struct Mark {
    int from_char = 0, to_char = 0;
    std::string words;
};

struct TextFields {
    std::string text;
    TextStyle style = TextStyle::body;
    ColorRef color;
    TextAlign align = TextAlign::left;
    int max_lines = 0;  // 0: as many as needed
    bool markup = false;
    bool cell = false;
    std::optional<bool> scale_text;
    std::optional<float> size, line;
    std::optional<gfx::Family> family;
    std::optional<gfx::Weight> weight;
    std::optional<Mark> mark;
};

// icon, picture, ring, bar, petals, kawung, qr, scroll, field, slider: what each shows.
struct ContentFields {
    std::string name;  // icon name, picture source, qr text, slot name, a field's placeholder
    std::string alt;
    gfx::Picture::Fit fit = gfx::Picture::Fit::contain;
    std::optional<gfx::NineSlice> slice;  // picture: a frame whose corners keep their shape
    ColorRef color, track;
    float value = 0;
    std::optional<float> size, stroke;
    int n = 0, now = 0;
    KawungMode mode = KawungMode::tile;
    std::optional<Length> center_x, center_y;  // kawung attract: where the torch stands
    std::string on_more;                       // scroll: event when "more below" changes
    ColorRef fade;                             // scroll: colour the end fades into
    bool stick_to_end = false;                 // scroll: newest at the bottom stays in sight
    int jump = 0;                              // scroll: each new number scrolls one page down
    std::optional<int> caret;                  // field: characters before it; unset: at the end
    bool focused = false;                      // field: shows the caret
    int steps = 0;                             // slider: 0: any value
    std::string slide;                         // slider: event with the new value
};

// A soft curve between two nodes of the same screen, named by id.
struct Link {
    std::string from, to;
    ColorRef color;
    float width = 5;
};

struct Series {
    std::string name;
    std::vector<float> values;  // one for each label
    ColorRef color;
};

struct ChartFields {
    ChartMode mode = ChartMode::bar;
    std::vector<std::string> labels;
    std::vector<Series> series;
    std::optional<float> max;
    std::string unit;
};

struct Node {
    Kind kind = Kind::box;
    Origin origin = Origin::shell;
    std::string key, id;
    bool hidden = false;
    float after = 0;  // seconds from when it could first be seen until it is there
    Enter enter = Enter::none;
    BoxFields box;
    SkinFields skin;
    TouchFields touch;
    HandFields hand;
    MeaningFields meaning;
    TextFields text;
    ContentFields content;
    std::vector<Link> links;
    std::optional<ChartFields> chart;  // of a chart, always
    std::vector<Node> children;
};

[[nodiscard]] std::string_view kind_name(Kind kind);
[[nodiscard]] inline bool can_be_tapped(const Node& node) {
    return !node.touch.tap.empty();
}
[[nodiscard]] inline bool can_be_dragged(const Node& node) {
    return !node.hand.drag.is_nil() && node.touch.enabled;
}
[[nodiscard]] inline bool can_be_held(const Node& node) {
    return !node.hand.hold.empty() && node.touch.enabled;
}

// Puts `tree` into the slot of that name; false when there is no such slot.
bool attach_slot(Node& root, std::string_view name, Node tree);

}  // namespace suluh::ui
