// What a frame looks like before anything touches pixels: a list of plain draw commands in device
// pixels. ui writes it, the renderer hashes it into cells and draws only what changed.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace suluh::gfx {

struct Color {
    std::uint8_t r = 0, g = 0, b = 0, a = 255;
    friend bool operator==(const Color&, const Color&) = default;
};

struct Point {
    float x = 0, y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

struct Rect {
    float x = 0, y = 0, w = 0, h = 0;
    friend bool operator==(const Rect&, const Rect&) = default;
};

struct Radii {
    float top_left = 0, top_right = 0, bottom_right = 0, bottom_left = 0;
    friend bool operator==(const Radii&, const Radii&) = default;
};

// One colour (from == to) or a straight two-stop gradient over the shape's rectangle.
struct Paint {
    enum class Direction : std::uint8_t { vertical, horizontal };
    Color from, to;
    Direction direction = Direction::vertical;
    friend bool operator==(const Paint&, const Paint&) = default;
};

enum class Family : std::uint8_t { manrope, inter };
enum class Weight : std::uint8_t { regular, medium, bold };
enum class Slant : std::uint8_t { upright, italic };

struct Font {
    Family family = Family::inter;
    Weight weight = Weight::regular;
    int px = 28;       // device pixels; text is drawn at this size, never scaled
    int tracking = 0;  // added after every character, in thousandths of px; headings use -10
    Slant slant = Slant::upright;
    friend bool operator==(const Font&, const Font&) = default;
    friend auto operator<=>(const Font&, const Font&) = default;
};

struct FillShape {  // antialiased rounded rectangle
    Rect rect;
    Radii radii;
    Paint paint;
};

struct StrokeShape {  // edge lying inside rect
    Rect rect;
    Radii radii;
    float width = 1;
    Color color;
};

struct Shadow {  // soft shadow of a rounded rectangle; blur as in CSS (sigma = blur / 2)
    Rect rect;   // of the shape, before the offset
    Radii radii;
    float offset_y = 0;
    float blur = 0;
    Color color;
};

struct Arc {  // ring segment with round caps; angles in turns, 0 = 12 o'clock, clockwise
    Point center;
    float radius = 0;  // to the middle of the stroke
    float width = 1;
    float from = 0, to = 1;
    Color color;
};

struct Polyline {  // round joins and caps
    std::vector<Point> points;
    float width = 1;
    Color color;
};

struct Polygon {  // filled, even-odd; for petals and charts
    std::vector<Point> points;
    Color color;
};

struct TextRun {  // one line, one font and its fallbacks; x,y = pen position on the baseline
    Point baseline;
    Font font;
    std::string text;
    Color color;
};

// How far the corners of a frame reach into it, in pixels of the source: they keep their shape,
// what is between them is stretched. All 0: the picture is no frame.
struct NineSlice {
    int left = 0, top = 0, right = 0, bottom = 0;
    float scale = 1;  // device pixels for one of the source
    [[nodiscard]] bool is_set() const { return left > 0 || top > 0 || right > 0 || bottom > 0; }
    friend bool operator==(const NineSlice&, const NineSlice&) = default;
};

struct Picture {
    enum class Fit : std::uint8_t { contain, cover, stretch };
    Rect rect;
    Radii radii;
    std::string
        source;  // key of the picture store: "icon:check", "media:illustrations/netral.svg", …
    Fit fit = Fit::contain;
    bool tinted = false;  // icons: only the picture's coverage is used, in `tint`
    Color tint;
    float opacity = 1;
    NineSlice slice = {};  // if set it fills rect, whatever fit says
};

struct PushClip {  // until the matching PopClip; nested clips intersect
    Rect rect;
    Radii radii;
};
struct PopClip {};

// Everything until the matching PopGroup is drawn with this opacity, moved, scaled and tilted as
// one.
struct PushGroup {
    float opacity = 1;
    Point move;
    float scale = 1;
    Point origin;    // the fixed point of scale and tilt
    float tilt = 0;  // in turns, clockwise; at most an eighth either way
};
struct PopGroup {};

using Command = std::variant<FillShape, StrokeShape, Shadow, Arc, Polyline, Polygon, TextRun,
                             Picture, PushClip, PopClip, PushGroup, PopGroup>;

using DrawList = std::vector<Command>;

}  // namespace suluh::gfx
