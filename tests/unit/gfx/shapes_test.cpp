#include "gfx/shapes.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "gfx/blur.h"
#include "gfx/polygon.h"

namespace suluh::gfx {
namespace {

constexpr Color kWhite{255, 255, 255, 255}, kRed{255, 0, 0, 255};
constexpr Pixel kWhitePixel = 0xFFFFFFFFU;

// A black picture to draw into.
struct Sheet {
    explicit Sheet(int width, int height) : surface(width, height), canvas(surface, 0, 0) {
        surface.fill(0xFF000000U);
    }
    [[nodiscard]] int red(int x, int y) const {
        return static_cast<int>(surface.row(y)[x] >> 16 & 255U);
    }
    [[nodiscard]] Pixel at(int x, int y) const { return surface.row(y)[x]; }
    [[nodiscard]] double lit() const {
        double sum = 0;
        for (int y = 0; y < surface.height(); ++y) {
            for (int x = 0; x < surface.width(); ++x) sum += red(x, y) / 255.0;
        }
        return sum;
    }
    Surface surface;
    Canvas canvas;
};

Paint plain(Color color) {
    return {color, color, Paint::Direction::vertical};
}

TEST(FillShape, fills_whole_pixels_exactly) {
    Sheet sheet(20, 20);
    fill_shape(sheet.canvas, {{3, 4, 10, 5}, {}, plain(kWhite)});
    EXPECT_EQ(sheet.lit(), 50);
    EXPECT_EQ(sheet.at(3, 4), kWhitePixel);
    EXPECT_EQ(sheet.at(2, 4), 0xFF000000U);
    EXPECT_EQ(sheet.at(12, 8), kWhitePixel);
}

TEST(FillShape, gradient_runs_from_end_to_end) {
    Sheet sheet(40, 100);
    const Color dark{0, 0, 0, 255};
    fill_shape(sheet.canvas, {{0, 0, 20, 100}, {}, {kWhite, dark, Paint::Direction::vertical}});
    EXPECT_NEAR(sheet.red(5, 0), 254, 1);
    EXPECT_NEAR(sheet.red(5, 99), 1, 1);
    EXPECT_NEAR(sheet.red(5, 49), 128, 2);
    EXPECT_EQ(sheet.red(0, 30), sheet.red(19, 30));
    fill_shape(sheet.canvas, {{20, 0, 20, 100}, {}, {dark, kWhite, Paint::Direction::horizontal}});
    EXPECT_LT(sheet.red(20, 50), 10);
    EXPECT_GT(sheet.red(39, 50), 245);
}

TEST(FillShape, gradient_does_not_depend_on_the_clip) {
    const FillShape shape{
        {2.5F, 1, 61, 40}, {9, 9, 9, 9}, {kWhite, kRed, Paint::Direction::horizontal}};
    Sheet whole(70, 50), parts(70, 50);
    fill_shape(whole.canvas, shape);
    for (int x = 0; x < 70; x += 7) {
        parts.canvas.set_clip({x, 0, 7, 50}, nullptr);
        fill_shape(parts.canvas, shape);
    }
    for (int y = 0; y < 50; ++y) {
        for (int x = 0; x < 70; ++x) ASSERT_EQ(whole.at(x, y), parts.at(x, y)) << x << "," << y;
    }
}

TEST(FillShape, half_transparent_colour_mixes) {
    Sheet sheet(8, 8);
    sheet.surface.fill(0xFF0000FFU);
    fill_shape(sheet.canvas, {{0, 0, 8, 8}, {}, plain({255, 0, 0, 128})});
    EXPECT_EQ(sheet.at(3, 3), 0xFF80007FU);
}

TEST(StrokeShape, lies_inside_its_rectangle) {
    Sheet sheet(60, 60);
    stroke_shape(sheet.canvas, {{10, 10, 40, 40}, {12, 12, 12, 12}, 3, kWhite});
    EXPECT_EQ(sheet.red(30, 9), 0);
    EXPECT_EQ(sheet.red(30, 10), 255);
    EXPECT_EQ(sheet.red(30, 12), 255);
    EXPECT_EQ(sheet.red(30, 13), 0);
    EXPECT_EQ(sheet.red(49, 30), 255);
    EXPECT_EQ(sheet.red(50, 30), 0);
    const double pi = std::numbers::pi;
    const double ring = (1600 - (4 - pi) * 144) - (34 * 34 - (4 - pi) * 81);
    EXPECT_NEAR(sheet.lit(), ring, ring * 0.01);
}

TEST(Clip, rounded_clips_intersect) {
    Sheet sheet(60, 60);
    const std::vector<RoundedRect> rounds{RoundedRect({10, 10, 30, 30}, {15, 15, 15, 15}),
                                          RoundedRect({20, 10, 40, 30}, {})};
    sheet.canvas.set_clip({0, 0, 60, 25}, &rounds);
    fill_shape(sheet.canvas, {{0, 0, 60, 60}, {}, plain(kWhite)});
    EXPECT_EQ(sheet.red(15, 24), 0) << "outside the second clip";
    EXPECT_EQ(sheet.red(30, 24), 255);
    EXPECT_EQ(sheet.red(30, 25), 0) << "outside the box";
    EXPECT_EQ(sheet.red(39, 10), 0) << "outside the round corner";
    EXPECT_EQ(sheet.red(45, 20), 0);
}

TEST(Arc, full_ring_has_its_area) {
    Sheet sheet(120, 120);
    draw_arc(sheet.canvas, {{60, 60}, 46.5F, 11, 0, 1, kWhite});
    EXPECT_NEAR(sheet.lit(), 2 * std::numbers::pi * 46.5 * 11, 8);
    EXPECT_EQ(sheet.red(60, 60), 0);
}

TEST(Arc, starts_at_the_top_and_turns_clockwise) {
    Sheet sheet(120, 120);
    draw_arc(sheet.canvas, {{60, 60}, 46, 10, 0, 0.25F, kWhite});
    EXPECT_EQ(sheet.red(92, 28), 255) << "upper right";
    EXPECT_EQ(sheet.red(28, 28), 0);
    EXPECT_EQ(sheet.red(92, 92), 0);
    EXPECT_EQ(sheet.red(57, 14), 255) << "round cap before the start";
    EXPECT_EQ(sheet.red(53, 14), 0);
    const double quarter = std::numbers::pi / 2 * 46 * 10 + std::numbers::pi * 25;
    EXPECT_NEAR(sheet.lit(), quarter, 4);
}

TEST(Arc, grows_with_its_end) {
    double before = 0;
    for (int percent = 0; percent <= 100; percent += 5) {
        Sheet sheet(120, 120);
        draw_arc(sheet.canvas, {{60, 60}, 46, 10, 0, static_cast<float>(percent) / 100, kWhite});
        EXPECT_GE(sheet.lit(), before) << percent;
        before = sheet.lit();
    }
}

TEST(Direction, agrees_with_sine_and_cosine) {
    for (int i = -40; i <= 120; ++i) {
        const double turns = i / 40.0, angle = turns * 2 * std::numbers::pi;
        const Point point = direction(static_cast<float>(turns));
        EXPECT_NEAR(point.x, std::sin(angle), 1e-6) << turns;
        EXPECT_NEAR(point.y, -std::cos(angle), 1e-6) << turns;
    }
}

TEST(Polyline, has_round_ends_and_no_seams) {
    Sheet sheet(100, 40);
    draw_polyline(sheet.canvas, {{{20, 20}, {50, 20}, {80, 20}}, 10, {255, 255, 255, 128}});
    EXPECT_EQ(sheet.red(50, 20), sheet.red(35, 20)) << "the joint is not drawn twice";
    EXPECT_EQ(sheet.red(16, 20), sheet.red(35, 20));
    EXPECT_EQ(sheet.red(13, 20), 0);
    const double exact = (60 * 10 + std::numbers::pi * 25) * 128 / 255;
    EXPECT_NEAR(sheet.lit(), exact, exact * 0.01);
}

TEST(Polygon, has_its_area_wherever_it_lies) {
    PolygonCache polygons;
    for (const float shift : {0.0F, 0.25F, 0.5F, 0.9F}) {
        Sheet sheet(80, 80);
        polygons.draw(sheet.canvas,
                      {{{10 + shift, 10}, {60 + shift, 20}, {30 + shift, 70}}, kWhite});
        EXPECT_NEAR(sheet.lit(), 1400, 3) << shift;
    }
    EXPECT_GT(polygons.cached_bytes(), 0U);
}

TEST(Polygon, leaves_holes_where_it_crosses_itself) {
    PolygonCache polygons;
    Sheet sheet(100, 100);
    polygons.draw(sheet.canvas, {{{50, 5}, {79, 94}, {3, 38}, {97, 38}, {21, 94}}, kWhite});
    EXPECT_EQ(sheet.red(50, 55), 0) << "the middle of a star";
    EXPECT_EQ(sheet.red(50, 20), 255);
}

TEST(Polygon, large_ones_look_the_same_uncached) {
    PolygonCache polygons;
    Sheet large(300, 300);
    polygons.draw(large.canvas, {{{0, 0}, {300, 0}, {300, 300}, {0, 300}}, kWhite});
    EXPECT_EQ(large.lit(), 90000);
    EXPECT_EQ(polygons.cached_bytes(), 0U);
}

TEST(Shadow, is_soft_and_symmetric) {
    ShadowCache shadows;
    Sheet sheet(300, 300);
    shadows.draw(sheet.canvas, {{100, 100, 100, 100}, {20, 20, 20, 20}, 0, 34, kWhite});
    EXPECT_EQ(sheet.red(150, 150), 0) << "not under the shape";
    int before = sheet.red(150, 99);
    EXPECT_NEAR(before, 127, 6) << "half at the edge";
    for (int y = 98; y > 40; --y) {
        EXPECT_LE(sheet.red(150, y), before) << y;
        before = sheet.red(150, y);
    }
    EXPECT_EQ(before, 0);
    for (int i = 0; i < 60; ++i) {
        EXPECT_EQ(sheet.red(99 - i, 130), sheet.red(200 + i, 130)) << i;
        EXPECT_EQ(sheet.red(130, 99 - i), sheet.red(130, 200 + i)) << i;
        EXPECT_EQ(sheet.red(99 - i, 130), sheet.red(130, 99 - i)) << i;
    }
}

TEST(Shadow, stretches_its_middle_without_a_trace) {
    ShadowCache shadows;
    Sheet small(700, 500), wide(700, 500);
    const Radii radii{28, 28, 28, 28};
    shadows.draw(small.canvas, {{100, 100, 170, 170}, radii, 0, 34, kWhite});
    shadows.draw(wide.canvas, {{100, 100, 470, 270}, radii, 0, 34, kWhite});
    for (int y = 40; y < 180; ++y) {
        for (int x = 40; x < 100; ++x) EXPECT_EQ(small.red(x, y), wide.red(x, y)) << x << "," << y;
    }
    for (int x = 200; x < 450; ++x) EXPECT_EQ(wide.red(x, 90), wide.red(200, 90)) << x;
    EXPECT_LT(shadows.cached_bytes(), 100'000U) << "one small mask for both";
}

TEST(Soften, keeps_the_sum) {
    std::vector<std::uint16_t> values(101 * 101, 0);
    values[50 * 101 + 50] = 60000;
    soften(values, 101, 101, 6);
    double sum = 0;
    for (const std::uint16_t value : values) sum += value;
    EXPECT_NEAR(sum, 60000, 6000);
    EXPECT_EQ(values[50 * 101 + 40], values[50 * 101 + 60]);
    EXPECT_EQ(values[40 * 101 + 50], values[50 * 101 + 60]);
}

}  // namespace
}  // namespace suluh::gfx
