#include "gfx/stamp.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace suluh::gfx {

namespace {

// Where a target pixel's centre lies between source pixels: shares in 1/256.
struct Between {
    int low = 0;
    std::uint32_t share = 0;  // of low + 1
};

Between between(float position) {
    const float low = std::floor(position);
    return {static_cast<int>(low), static_cast<std::uint32_t>((position - low) * 256.0F)};
}

Between between(int at, float offset, float scale, int origin) {
    return between((static_cast<float>(at) + 0.5F - offset) / scale - 0.5F -
                   static_cast<float>(origin));
}

template <class T>
class Source {
public:
    Source(const IntRect& place, const T* data) : place_(place), data_(data) {}
    [[nodiscard]] T at(int x, int y) const {
        if (x < 0 || y < 0 || x >= place_.w || y >= place_.h) return 0;
        return data_[std::ptrdiff_t{y} * place_.w + x];
    }

private:
    IntRect place_;
    const T* data_;
};

std::uint8_t mix(std::uint8_t a, std::uint8_t b, std::uint32_t share) {
    return static_cast<std::uint8_t>((a * (256 - share) + b * share + 128) >> 8);
}

Pixel mix(Pixel a, Pixel b, std::uint32_t share) {
    const std::uint32_t keep = 256 - share;
    const Pixel even = ((a & 0x00FF00FFU) * keep + (b & 0x00FF00FFU) * share + 0x00800080U) >> 8;
    const Pixel odd =
        ((a >> 8) & 0x00FF00FFU) * keep + ((b >> 8) & 0x00FF00FFU) * share + 0x00800080U;
    return (even & 0x00FF00FFU) | (odd & 0xFF00FF00U);
}

template <class T>
T sampled(const Source<T>& source, const Between& across, const Between& down) {
    const T upper =
        mix(source.at(across.low, down.low), source.at(across.low + 1, down.low), across.share);
    const T lower = mix(source.at(across.low, down.low + 1),
                        source.at(across.low + 1, down.low + 1), across.share);
    return mix(upper, lower, down.share);
}

// Calls draw(y, columns, values) for every row of the target.
template <class T, class Room, class Draw>
void resample_rows(const Canvas& canvas, const IntRect& place, const T* data, const Transform& t,
                   Room room, Draw draw) {
    const float left = static_cast<float>(place.x) * t.scale + t.dx;
    const float top = static_cast<float>(place.y) * t.scale + t.dy;
    const int x0 = static_cast<int>(std::floor(left)) - 1,
              y0 = static_cast<int>(std::floor(top)) - 1;
    const IntRect reach{x0, y0,
                        static_cast<int>(std::ceil(static_cast<float>(place.w) * t.scale)) + 3,
                        static_cast<int>(std::ceil(static_cast<float>(place.h) * t.scale)) + 3};
    const IntRect area = intersect(reach, canvas.clip());
    const Source<T> source(place, data);
    for (int y = area.y; y < area.bottom(); ++y) {
        T* values = room(area.w);
        const Between down = between(y, t.dy, t.scale, place.y);
        for (int x = area.x; x < area.right(); ++x) {
            const Between across = between(x, t.dx, t.scale, place.x);
            values[x - area.x] = sampled(source, across, down);
        }
        draw(y, Columns{area.x, area.right()}, values);
    }
}

}  // namespace

void stamp_coverage(Canvas& canvas, const IntRect& place, const std::uint8_t* coverage,
                    Pixel color) {
    const IntRect area = intersect(place, canvas.clip());
    for (int y = area.y; y < area.bottom(); ++y) {
        const std::uint8_t* row = coverage + std::ptrdiff_t{y - place.y} * place.w;
        canvas.row(y, {area.x, area.right()}, {color, nullptr}, row + (area.x - place.x));
    }
}

void stamp_pixels(Canvas& canvas, const IntRect& place, const Pixel* pixels, std::uint8_t opacity) {
    const IntRect area = intersect(place, canvas.clip());
    for (int y = area.y; y < area.bottom(); ++y) {
        const Pixel* row = pixels + std::ptrdiff_t{y - place.y} * place.w + (area.x - place.x);
        canvas.row(y, {area.x, area.right()}, {0, row}, opacity);
    }
}

void stamp_coverage(Canvas& canvas, const IntRect& place, const std::uint8_t* coverage, Pixel color,
                    const Transform& transform) {
    resample_rows(
        canvas, place, coverage, transform, [&](int count) { return canvas.coverage_room(count); },
        [&](int y, Columns columns, const std::uint8_t* values) {
            canvas.row(y, columns, {color, nullptr}, values);
        });
}

void stamp_pixels(Canvas& canvas, const IntRect& place, const Pixel* pixels, std::uint8_t opacity,
                  const Transform& transform) {
    resample_rows(
        canvas, place, pixels, transform, [&](int count) { return canvas.pixel_room(count); },
        [&](int y, Columns columns, const Pixel* values) {
            canvas.row(y, columns, {0, values}, opacity);
        });
}

void stamp_pixels(Canvas& canvas, const IntRect& place, const Pixel* pixels, std::uint8_t opacity,
                  const Tilt& tilt, const IntRect& area) {
    const IntRect seen = intersect(area, canvas.clip());
    const Source<Pixel> source(place, pixels);
    // From the target back to the source: turned the other way.
    const float left = tilt.origin.x - 0.5F - static_cast<float>(place.x);
    const float top = tilt.origin.y - 0.5F - static_cast<float>(place.y);
    for (int y = seen.y; y < seen.bottom(); ++y) {
        Pixel* values = canvas.pixel_room(seen.w);
        const float dy = static_cast<float>(y) + 0.5F - tilt.origin.y;
        for (int x = seen.x; x < seen.right(); ++x) {
            const float dx = static_cast<float>(x) + 0.5F - tilt.origin.x;
            values[x - seen.x] = sampled(source, between(dx * tilt.cosine + dy * tilt.sine + left),
                                         between(dy * tilt.cosine - dx * tilt.sine + top));
        }
        canvas.row(y, {seen.x, seen.right()}, {0, values}, opacity);
    }
}

}  // namespace suluh::gfx
