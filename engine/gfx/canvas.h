// Where rows of coverage become pixels: a surface, its place on the screen, and the clip.
#pragma once

#include <cstdint>
#include <vector>

#include "gfx/pixels.h"
#include "gfx/rounded.h"
#include "gfx/surface.h"

namespace suluh::gfx {

// What a row is painted with: one colour, or one pixel a column from columns.begin on.
struct RowPaint {
    Pixel color = 0;
    const Pixel* pixels = nullptr;
};

class Canvas {
public:
    // surface shows the part of the screen whose top left corner is (x, y).
    Canvas(Surface& surface, int x, int y);

    // Only pixels inside box and inside every rounded clip are drawn. rounds must stay alive.
    void set_clip(const IntRect& box, const std::vector<RoundedRect>* rounds);
    [[nodiscard]] const IntRect& clip() const { return clip_; }
    [[nodiscard]] std::vector<RoundedRect> rounds() const {
        return rounds_ == nullptr ? std::vector<RoundedRect>{} : *rounds_;
    }

    // Rows in screen coordinates; what lies outside the clip is dropped.
    void row(int y, Columns columns, const RowPaint& paint, std::uint8_t coverage = 255);
    // coverage[0] belongs to columns.begin.
    void row(int y, Columns columns, const RowPaint& paint, const std::uint8_t* coverage);

    // Room for one row of coverage or pixels; valid until asked for again.
    [[nodiscard]] std::uint8_t* coverage_room(int count);
    [[nodiscard]] Pixel* pixel_room(int count);

private:
    [[nodiscard]] Columns visible(int y, Columns columns) const;
    [[nodiscard]] Columns inside_rounds(int y, Columns columns) const;
    void put(int y, Columns columns, const RowPaint& paint, std::uint8_t coverage);
    void put(int y, Columns columns, const RowPaint& paint, const std::uint8_t* coverage);
    void put_clipped(int y, Columns columns, const RowPaint& paint, const std::uint8_t* coverage,
                     std::uint8_t level);
    [[nodiscard]] Pixel* at(int x, int y);

    Surface& surface_;
    int x_, y_;
    IntRect clip_;
    const std::vector<RoundedRect>* rounds_ = nullptr;
    std::vector<std::uint8_t> coverage_room_, clip_room_, one_clip_room_;
    std::vector<Pixel> pixel_room_;
};

}  // namespace suluh::gfx
