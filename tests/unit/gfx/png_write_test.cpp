#include "gfx/png_write.h"

#include <gtest/gtest.h>

#include "support/temp_folder.h"

namespace suluh::gfx {

namespace {

TEST(PngWrite, gives_back_every_pixel) {
    Surface picture(37, 11);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            picture.row(y)[x] = 0xFF000000U | static_cast<std::uint32_t>(x * 7919 + y * 104729);
        }
    }
    const suluh::testing::TempFolder folder;
    const std::filesystem::path file = folder / "a.png";
    ASSERT_TRUE(save_png(picture, file));
    const Result<Surface> read = load_png(file);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->width(), 37);
    ASSERT_EQ(read->height(), 11);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            ASSERT_EQ(read->row(y)[x] & 0xFFFFFFU, picture.row(y)[x] & 0xFFFFFFU) << x << "," << y;
        }
    }
}

TEST(PngWrite, says_which_file_cannot_be_written) {
    const suluh::testing::TempFolder folder;
    const Status saved = save_png(Surface(4, 4), folder.path() / "none/a.png");
    ASSERT_FALSE(saved);
    EXPECT_NE(saved.error().detail.find("none/a.png"), std::string::npos);
}

}  // namespace

}  // namespace suluh::gfx
