#include "gfx/nine_slice.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "gfx/picture_store.h"
#include "gfx/renderer.h"
#include "support/log_ear.h"

namespace suluh::gfx {
namespace {

constexpr std::uint32_t kCorner = 0xFFFF0000U, kEdge = 0xFF00FF00U, kInside = 0xFF0000FFU;

// 6 x 6: corners of 2, edges between them, a middle of 2 x 2.
Image frame() {
    Image image{6, 6, std::vector<std::uint32_t>(36)};
    for (int y = 0; y < 6; ++y) {
        for (int x = 0; x < 6; ++x) {
            const bool across = x < 2 || x > 3, down = y < 2 || y > 3;
            image.pixels[static_cast<std::size_t>(y * 6 + x)] = across && down   ? kCorner
                                                                : across || down ? kEdge
                                                                                 : kInside;
        }
    }
    return image;
}

int count(const Image& image, std::uint32_t pixel) {
    return static_cast<int>(std::count(image.pixels.begin(), image.pixels.end(), pixel));
}

TEST(NineSlice, corners_keep_their_size_and_the_rest_stretches) {
    const Image wide = nine_sliced(frame(), {2, 2, 2, 2}, {40, 20});
    ASSERT_EQ(wide.pixels.size(), 800U);
    EXPECT_EQ(count(wide, kCorner), 4 * 4);
    EXPECT_EQ(count(wide, kInside), 36 * 16);
    EXPECT_EQ(count(wide, kEdge), 800 - 16 - 36 * 16) << "nothing is mixed";
    EXPECT_EQ(wide.pixels[0], kCorner);
    EXPECT_EQ(wide.pixels[2], kEdge);
}

TEST(NineSlice, sides_may_differ_or_be_absent) {
    const Image bar = nine_sliced(frame(), {2, 0, 0, 0}, {10, 6});
    EXPECT_EQ(bar.pixels[0], kCorner);
    EXPECT_EQ(bar.pixels[1], kCorner);
    EXPECT_EQ(bar.pixels[2 * 10], kEdge) << "rows are as in the source";
}

TEST(NineSlice, corners_shrink_when_there_is_no_room) {
    const Image tiny = nine_sliced(frame(), {2, 2, 2, 2}, {3, 2});
    EXPECT_EQ(count(tiny, kCorner), 6);
    EXPECT_EQ(nine_sliced(frame(), {100, 100, 100, 100}, {5, 5}).pixels.size(), 25U);
    EXPECT_EQ(nine_sliced(frame(), {-4, -4, 2, 2}, {5, 5}).pixels.size(), 25U);
}

constexpr std::string_view kFrame =
    R"(<svg viewBox="0 0 6 6"><rect width="6" height="6" fill="#ff0000"/>)"
    R"(<rect x="2" y="2" width="2" height="2" fill="#0000ff"/></svg>)";

TEST(NineSlice, a_frame_of_a_vector_picture_is_sharp_at_every_scale) {
    const testing::LogEarGuard log;
    PictureStore pictures(std::filesystem::path(SULUH_SOURCE_DIR) / "media");
    pictures.set_provider("pack", [](std::string_view) { return std::string(kFrame); });
    const NineSlice slice{2, 2, 2, 2, 3};
    const auto found = pictures.image("pack:f", 60, 40, slice);
    ASSERT_EQ(found.state, PictureStore::State::ready);
    EXPECT_EQ(count(*found.data, kInside), (60 - 12) * (40 - 12));
    EXPECT_EQ(count(*found.data, kCorner), 60 * 40 - 48 * 28);
    // Another frame of the same picture is another picture.
    EXPECT_NE(pictures.image("pack:f", 60, 40).data->pixels[20 * 60 + 13], 0U);
    EXPECT_EQ(count(*pictures.image("pack:f", 60, 40, slice).data, kInside), 48 * 28);
}

TEST(NineSlice, is_drawn_into_the_whole_rectangle) {
    const testing::LogEarGuard log;
    const auto text = std::move(TextEngine::create().value());
    PictureStore pictures(std::filesystem::path(SULUH_SOURCE_DIR) / "media");
    pictures.set_provider("pack", [](std::string_view) { return std::string(kFrame); });
    Renderer renderer(*text, pictures);
    renderer.resize(100, 60);
    Picture picture;
    picture.rect = {10, 10, 80, 40};
    picture.source = "pack:f";
    picture.slice = {2, 2, 2, 2};
    renderer.render({picture});
    EXPECT_EQ(renderer.surface().row(10)[10], kCorner);
    EXPECT_EQ(renderer.surface().row(49)[89], kCorner);
    EXPECT_EQ(renderer.surface().row(12)[12], kInside);
    EXPECT_EQ(renderer.surface().row(47)[87], kInside);
    picture.slice.left = 20;
    EXPECT_FALSE(renderer.render({picture}).empty()) << "insets are part of what is hashed";
}

TEST(NineSlice, a_frame_too_large_to_decode_is_broken) {
    testing::LogEarGuard log;
    log.expect("too large for a frame");
    PictureStore pictures(std::filesystem::path(SULUH_SOURCE_DIR) / "media");
    pictures.set_provider("pack", [](std::string_view) {
        return std::string(R"(<svg viewBox="0 0 9000 9000"><rect width="5" height="5"/></svg>)");
    });
    EXPECT_EQ(pictures.image("pack:f", 40, 40, {2, 2, 2, 2}).state, PictureStore::State::broken);
    EXPECT_EQ(pictures.image("pack:f", 40, 40, {2, 2, 2, 2, -1}).state,
              PictureStore::State::broken);
}

}  // namespace
}  // namespace suluh::gfx
