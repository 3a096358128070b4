// Rows are blended by vectors: they must give what one pixel at a time gives, wherever a row is
// cut.
#include "gfx/pixels.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace suluh::gfx {
namespace {

constexpr int kLongest = 67;

class Rows {
public:
    explicit Rows(unsigned seed) : random_(seed) {
        for (int i = 0; i < kLongest; ++i) {
            below.push_back(pixel());
            from.push_back(pixel());
            coverage.push_back(level());
        }
    }
    // Often the ends of the range, where shortcuts are taken.
    std::uint8_t level() {
        const unsigned kind = random_() % 4;
        if (kind < 2) return kind == 0 ? std::uint8_t{0} : std::uint8_t{255};
        return static_cast<std::uint8_t>(random_() % 256);
    }
    Pixel pixel() {
        const Color straight{static_cast<std::uint8_t>(random_() % 256),
                             static_cast<std::uint8_t>(random_() % 256),
                             static_cast<std::uint8_t>(random_() % 256), level()};
        return to_pixel(straight);
    }
    int length() { return static_cast<int>(random_() % kLongest); }

    std::vector<Pixel> below, from;
    std::vector<std::uint8_t> coverage;

private:
    std::mt19937 random_;
};

template <class Blend, class One>
void expect_same(const Rows& rows, int count, const Blend& blend, const One& one) {
    std::vector<Pixel> fast = rows.below;
    blend(fast.data());
    for (int i = 0; i < kLongest; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const Pixel below = rows.below[at];
        ASSERT_EQ(fast[at], i < count ? one(at, below) : below) << i << " of " << count;
    }
}

TEST(Pixels, vectors_give_what_single_pixels_give) {
    for (unsigned seed = 0; seed < 3000; ++seed) {
        Rows rows(seed);
        const int count = rows.length();
        const Pixel color = rows.pixel();
        const std::uint8_t level = rows.level();
        const std::uint8_t* coverage = rows.coverage.data();
        const Pixel* from = rows.from.data();
        expect_same(
            rows, count, [&](Pixel* to) { blend_solid(to, count, color); },
            [&](std::size_t, Pixel below) { return over(color, below); });
        expect_same(
            rows, count, [&](Pixel* to) { blend_solid(to, count, color, coverage); },
            [&](std::size_t i, Pixel below) { return over(scaled(color, coverage[i]), below); });
        expect_same(
            rows, count, [&](Pixel* to) { blend_row(to, count, from, level); },
            [&](std::size_t i, Pixel below) { return over(scaled(from[i], level), below); });
        expect_same(
            rows, count, [&](Pixel* to) { blend_row(to, count, from, coverage); },
            [&](std::size_t i, Pixel below) { return over(scaled(from[i], coverage[i]), below); });
        if (HasFatalFailure()) return;
    }
}

TEST(Pixels, every_product_is_rounded_right) {
    for (std::uint32_t x = 0; x < 256; ++x) {
        for (std::uint32_t y = 0; y < 256; ++y) {
            ASSERT_EQ(times255(x, y), (2 * x * y + 255) / 510) << x << " * " << y;
            ASSERT_EQ(scaled(x << 24 | x << 16 | x << 8 | x, y), times255(x, y) * 0x01010101U);
        }
    }
}

}  // namespace
}  // namespace suluh::gfx
