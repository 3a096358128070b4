// A rounded rectangle as coverage: how much of each pixel lies inside it.
#pragma once

#include <cstdint>

#include "gfx/draw_list.h"
#include "gfx/surface.h"

namespace suluh::gfx {

// Columns [begin, end).
struct Columns {
    int begin = 0, end = 0;
    [[nodiscard]] bool is_empty() const { return end <= begin; }
};

class RoundedRect {
public:
    RoundedRect() = default;
    // Radii that do not fit are shrunk together, as in CSS.
    RoundedRect(const Rect& rect, const Radii& radii);

    [[nodiscard]] IntRect bounds() const;  // of all pixels that may be touched
    // The same edges moved inwards; concentric corners.
    [[nodiscard]] RoundedRect inset(float by) const;
    [[nodiscard]] bool is_empty() const { return !(right_ > left_ && bottom_ > top_); }
    [[nodiscard]] bool is_pixel_box() const;  // whole pixels, square corners

    // Columns of row y outside of which coverage is 0.
    [[nodiscard]] Columns touched(int y) const;
    // Columns of row y in which coverage is the same everywhere, namely row_coverage(y).
    [[nodiscard]] Columns even(int y) const;
    [[nodiscard]] std::uint8_t row_coverage(int y) const;
    // Columns of row y that are covered whole.
    [[nodiscard]] Columns whole(int y) const;

    [[nodiscard]] std::uint8_t coverage(int x, int y) const;
    void coverage(int y, Columns columns, std::uint8_t* out) const;

private:
    struct Corner {
        float x, y, radius;  // centre; radius 0 = square
    };
    struct RowEnds;
    [[nodiscard]] float share(int x, int y) const;
    [[nodiscard]] const Corner& corner(bool right, bool bottom) const;

    float left_ = 0, top_ = 0, right_ = 0, bottom_ = 0;
    Corner top_left_{}, top_right_{}, bottom_right_{}, bottom_left_{};
    Radii radii_;
};

}  // namespace suluh::gfx
