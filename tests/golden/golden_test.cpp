// The comparer itself: a test that cannot fail is none.
#include "golden/golden.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "support/temp_folder.h"

namespace suluh::golden {
namespace {

class Comparer : public ::testing::Test {
protected:
    testing::TempFolder folder;
    Places places{folder / "images", folder / "failures"};
    gfx::Surface picture{20, 10};

    void SetUp() override {
        ASSERT_EQ(unsetenv("SULUH_GOLDEN_UPDATE"), 0);
        picture.fill(0xFF336699U);
    }
    void update() {
        ASSERT_EQ(setenv("SULUH_GOLDEN_UPDATE", "1", 1), 0);
        ASSERT_TRUE(compare(picture, "some/name", places));
        ASSERT_EQ(unsetenv("SULUH_GOLDEN_UPDATE"), 0);
    }
};

TEST_F(Comparer, accepts_the_same_pixels) {
    update();
    EXPECT_TRUE(compare(picture, "some/name", places));
    EXPECT_FALSE(std::filesystem::exists(places.failures));
}

TEST_F(Comparer, refuses_a_picture_that_nobody_kept) {
    const Status missing = compare(picture, "some/name", places);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().fault, Fault::not_found);
    EXPECT_TRUE(std::filesystem::exists(places.failures / "some/name.png"));
}

TEST_F(Comparer, finds_one_pixel_off_by_one_and_leaves_evidence) {
    update();
    picture.row(7)[13] = 0xFF336698U;
    const Status same = compare(picture, "some/name", places);
    ASSERT_FALSE(same);
    EXPECT_NE(same.error().detail.find("1 pixels differ within 1 x 1 at 13,7"), std::string::npos)
        << same.error().detail;
    const auto evidence = gfx::load_png(places.failures / "some/name.png");
    ASSERT_TRUE(evidence);
    EXPECT_EQ(evidence->width(), 3 * 20 + 16);
}

TEST_F(Comparer, finds_another_size) {
    update();
    const gfx::Surface larger(21, 10);
    EXPECT_FALSE(compare(larger, "some/name", places));
}

}  // namespace
}  // namespace suluh::golden
