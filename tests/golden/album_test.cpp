#include "golden/album.h"

#include <gtest/gtest.h>

#include <fstream>

#include "support/temp_folder.h"

namespace suluh::golden {
namespace {

gfx::Surface picture(std::uint32_t ground, int dots) {
    gfx::Surface surface(160, 96);
    surface.fill(ground);
    for (int i = 0; i < dots; ++i) {
        unsigned noise = (static_cast<unsigned>(i) ^ ground) * 2654435761U;
        noise = (noise ^ noise >> 15) * 2246822519U;
        surface.row(i / 160)[i % 160] = 0xFF000000U | (noise ^ noise >> 13);
    }
    return surface;
}

Pictures three() {
    Pictures pictures;
    pictures.emplace("home", picture(0xFFF6F0E5U, 12800));
    pictures.emplace("home-chosen", picture(0xFFF6F0E5U, 12960));
    pictures.emplace("other", picture(0xFF0A2F3AU, 15360));
    return pictures;
}

void expect_same(const Pictures& kept, const Pictures& wanted) {
    ASSERT_EQ(kept.size(), wanted.size());
    for (const auto& [name, surface] : wanted) {
        ASSERT_EQ(kept.count(name), 1U) << name;
        const gfx::Surface& other = kept.at(name);
        for (int y = 0; y < surface.height(); ++y) {
            for (int x = 0; x < surface.width(); ++x) {
                ASSERT_EQ(other.row(y)[x] | 0xFF000000U, surface.row(y)[x] | 0xFF000000U) << name;
            }
        }
    }
}

std::string text_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

TEST(Album, gives_back_every_pixel) {
    const testing::TempFolder folder;
    ASSERT_TRUE(Album::open(folder.path())->keep(three()));
    expect_same(Album::open(folder.path())->pictures(), three());
}

TEST(Album, keeps_of_a_like_picture_only_what_differs) {
    const testing::TempFolder folder;
    ASSERT_TRUE(Album::open(folder.path())->keep(three()));
    EXPECT_EQ(text_of(folder.path() / "index.txt"), "home -\nhome-chosen home\nother -\n");
    EXPECT_LT(std::filesystem::file_size(folder.path() / "home-chosen.webp"),
              std::filesystem::file_size(folder.path() / "home.webp") / 2);
}

TEST(Album, leaves_files_alone_that_still_hold) {
    const testing::TempFolder folder;
    ASSERT_TRUE(Album::open(folder.path())->keep(three()));
    Pictures changed = three();
    changed.erase("other");
    changed.insert_or_assign("home-chosen", picture(0xFFF6F0E5U, 13200));
    const auto before = std::filesystem::last_write_time(folder.path() / "home.webp");
    ASSERT_TRUE(Album::open(folder.path())->keep(changed));
    EXPECT_EQ(std::filesystem::last_write_time(folder.path() / "home.webp"), before);
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "other.webp"));
    expect_same(Album::open(folder.path())->pictures(), changed);
}

TEST(Album, follows_a_base_that_changed) {
    const testing::TempFolder folder;
    ASSERT_TRUE(Album::open(folder.path())->keep(three()));
    Pictures changed = three();
    changed.insert_or_assign("home", picture(0xFFFFFFFFU, 12800));
    ASSERT_TRUE(Album::open(folder.path())->keep(changed));
    expect_same(Album::open(folder.path())->pictures(), changed);
}

TEST(Album, says_which_picture_is_damaged) {
    const testing::TempFolder folder;
    ASSERT_TRUE(Album::open(folder.path())->keep(three()));
    std::ofstream(folder.path() / "other.webp") << "no picture";
    const auto album = Album::open(folder.path());
    ASSERT_FALSE(album);
    EXPECT_NE(album.error().detail.find("other.webp"), std::string::npos);
}

}  // namespace
}  // namespace suluh::golden
