#include "gfx/rounded.h"

#include <gtest/gtest.h>

#include <limits>
#include <numbers>
#include <vector>

namespace suluh::gfx {
namespace {

Radii all(float r) {
    return {r, r, r, r};
}

double area(const RoundedRect& shape) {
    const IntRect box = shape.bounds();
    double sum = 0;
    for (int y = box.y; y < box.bottom(); ++y) {
        for (int x = box.x; x < box.right(); ++x) sum += shape.coverage(x, y) / 255.0;
    }
    return sum;
}

TEST(RoundedRect, covers_its_area) {
    struct Case {
        Rect rect;
        float radius;
    };
    for (const Case& c :
         {Case{{3, 4, 60, 40}, 0}, Case{{3, 4, 60, 40}, 12}, Case{{0, 0, 48, 48}, 24},
          Case{{1.25F, 2.5F, 30.5F, 20.25F}, 0}, Case{{0.5F, 0.5F, 90, 17}, 8.5F}}) {
        const double corners = (4 - std::numbers::pi) * c.radius * c.radius;
        const double exact = static_cast<double>(c.rect.w) * c.rect.h - corners;
        EXPECT_NEAR(area(RoundedRect(c.rect, all(c.radius))), exact, exact * 0.004)
            << c.rect.w << " x " << c.rect.h << " r " << c.radius;
    }
}

TEST(RoundedRect, has_four_equal_corners) {
    const RoundedRect shape({10, 20, 41, 33}, all(13));
    for (int y = 0; y < 33; ++y) {
        for (int x = 0; x < 41; ++x) {
            const int here = shape.coverage(10 + x, 20 + y);
            EXPECT_EQ(here, shape.coverage(10 + 40 - x, 20 + y)) << x << "," << y;
            EXPECT_EQ(here, shape.coverage(10 + x, 20 + 32 - y)) << x << "," << y;
        }
    }
}

TEST(RoundedRect, rounds_each_corner_by_its_own_radius) {
    const RoundedRect shape({0, 0, 40, 40}, {20, 0, 8, 0});
    EXPECT_EQ(shape.coverage(0, 0), 0);
    EXPECT_EQ(shape.coverage(39, 0), 255);
    EXPECT_EQ(shape.coverage(0, 39), 255);
    EXPECT_EQ(shape.coverage(39, 39), 0);
    EXPECT_EQ(shape.coverage(35, 35), 255) << "the small corner is cut only a little";
    EXPECT_EQ(shape.coverage(4, 4), 0) << "the large one more";
}

TEST(RoundedRect, shrinks_radii_that_do_not_fit) {
    const RoundedRect pill({0, 0, 100, 20}, all(500));
    EXPECT_NEAR(area(pill), 80 * 20 + std::numbers::pi * 100, 8);
}

TEST(RoundedRect, promises_about_rows_hold_for_every_pixel) {
    for (const RoundedRect& shape :
         {RoundedRect({5, 5, 50, 30}, all(11)), RoundedRect({4.3F, 5.7F, 31.2F, 28.9F}, all(9.5F)),
          RoundedRect({2, 2, 20, 20}, {10, 0, 3, 7}), RoundedRect({7.5F, 7.5F, 0.5F, 9}, {})}) {
        const IntRect box = shape.bounds();
        for (int y = box.y - 1; y <= box.bottom(); ++y) {
            const Columns touched = shape.touched(y), even = shape.even(y), whole = shape.whole(y);
            for (int x = box.x - 2; x < box.right() + 2; ++x) {
                const int level = shape.coverage(x, y);
                if (x < touched.begin || x >= touched.end) {
                    EXPECT_EQ(level, 0) << x << "," << y;
                }
                if (x >= even.begin && x < even.end && !touched.is_empty()) {
                    EXPECT_EQ(level, shape.row_coverage(y)) << x << "," << y;
                }
                if (x >= whole.begin && x < whole.end) {
                    EXPECT_EQ(level, 255) << x << "," << y;
                }
            }
        }
    }
}

TEST(RoundedRect, writes_rows_as_it_tells_pixels) {
    const RoundedRect shape({4.3F, 5.7F, 31.2F, 28.9F}, all(9.5F));
    for (int y = 0; y < 40; ++y) {
        std::vector<std::uint8_t> row(50);
        shape.coverage(y, {-5, 45}, row.data());
        for (int x = -5; x < 45; ++x) {
            EXPECT_EQ(row[static_cast<std::size_t>(x + 5)], shape.coverage(x, y)) << x << "," << y;
        }
    }
}

TEST(RoundedRect, survives_senseless_numbers) {
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const float inf = std::numeric_limits<float>::infinity();
    for (const float bad : {nan, inf, -inf, 1e30F, -1e30F}) {
        const RoundedRect shape({bad, 0, bad, 10}, all(bad));
        const IntRect box = shape.bounds();
        EXPECT_LE(box.w, 4'000'000);
        (void)shape.coverage(0, 0);
        (void)shape.touched(3);
    }
}

}  // namespace
}  // namespace suluh::gfx
