#include "gfx/nine_slice.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

#include "gfx/resample.h"

namespace suluh::gfx {

namespace {

// Where the three bands of one side begin and end.
using Cuts = std::array<int, 4>;

Cuts cuts(int before, int after, int size) {
    const int first = std::clamp(before, 0, size);
    return {0, first, std::max(first, size - std::max(0, after)), size};
}

// Both corners of a side, smaller when they are longer than the side.
Cuts fitting(const Cuts& source, int size) {
    int before = source[1], after = source[3] - source[2];
    if (before + after > size) {
        before = before * size / (before + after);
        after = size - before;
    }
    return cuts(before, after, size);
}

Image cropped(const Image& from, int x, int y, PictureSize size) {
    const auto w = static_cast<std::size_t>(size.w);
    Image part{size.w, size.h, std::vector<std::uint32_t>(w * static_cast<std::size_t>(size.h))};
    for (int row = 0; row < size.h; ++row) {
        const auto start = from.pixels.begin() + std::ptrdiff_t{y + row} * from.width + x;
        std::copy_n(start, size.w, part.pixels.begin() + std::ptrdiff_t{row} * size.w);
    }
    return part;
}

void paste(Image& to, const Image& part, int x, int y) {
    for (int row = 0; row < part.height; ++row) {
        std::copy_n(part.pixels.begin() + std::ptrdiff_t{row} * part.width, part.width,
                    to.pixels.begin() + std::ptrdiff_t{y + row} * to.width + x);
    }
}

int scaled_inset(int inset, float scale) {
    return static_cast<int>(std::lround(static_cast<float>(std::max(0, inset)) * scale));
}

}  // namespace

PictureSize sliced_source_size(PictureSize natural, const NineSlice& slice) {
    const auto side = [&](int length) {
        return std::max(1, static_cast<int>(std::lround(static_cast<float>(length) * slice.scale)));
    };
    return {side(natural.w), side(natural.h)};
}

Image nine_sliced(const Image& source, const NineSlice& slice, PictureSize size) {
    const Cuts from_x = cuts(scaled_inset(slice.left, slice.scale),
                             scaled_inset(slice.right, slice.scale), source.width);
    const Cuts from_y = cuts(scaled_inset(slice.top, slice.scale),
                             scaled_inset(slice.bottom, slice.scale), source.height);
    const Cuts to_x = fitting(from_x, size.w), to_y = fitting(from_y, size.h);
    Image result{size.w, size.h,
                 std::vector<std::uint32_t>(static_cast<std::size_t>(size.w) *
                                            static_cast<std::size_t>(size.h))};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            const PictureSize from{from_x[column + 1] - from_x[column],
                                   from_y[row + 1] - from_y[row]};
            const PictureSize to{to_x[column + 1] - to_x[column], to_y[row + 1] - to_y[row]};
            if (from.w < 1 || from.h < 1 || to.w < 1 || to.h < 1) continue;
            const Image part = cropped(source, from_x[column], from_y[row], from);
            paste(result, resampled(part, to.w, to.h), to_x[column], to_y[row]);
        }
    }
    return result;
}

}  // namespace suluh::gfx
