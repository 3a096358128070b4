#include "gfx/picture_store.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <numeric>

#include "gfx/picture_header.h"
#include "gfx/resample.h"
#include "gfx/surface.h"
#include "support/log_ear.h"
#include "support/temp_folder.h"

namespace suluh::gfx {
namespace {

const std::filesystem::path kMedia = std::filesystem::path(SULUH_SOURCE_DIR) / "media";
constexpr std::string_view kSquare =
    R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#ff0000"/></svg>)";

using State = PictureStore::State;

std::string png_of(int width, int height, std::uint32_t pixel) {
    const testing::TempFolder folder;
    Surface surface(width, height);
    surface.fill(pixel);
    EXPECT_TRUE(save_png(surface, folder / "a.png"));
    std::ifstream file(folder / "a.png", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

PictureStore::Provider giving(std::string bytes) {
    return [bytes = std::move(bytes)](std::string_view) -> Result<std::string> { return bytes; };
}

TEST(PictureStore, decodes_icons_at_the_asked_size) {
    const testing::LogEarGuard log;
    PictureStore pictures(kMedia);
    for (const int size : {28, 38, 44, 58, 72}) {
        const auto found = pictures.mask("icon:check", size, size);
        ASSERT_EQ(found.state, State::ready);
        EXPECT_EQ(found.data->width, size);
        const auto& coverage = found.data->coverage;
        EXPECT_GT(*std::max_element(coverage.begin(), coverage.end()), 200);
        EXPECT_EQ(coverage.front(), 0);
    }
}

TEST(PictureStore, every_picture_of_the_project_is_sound) {
    const testing::LogEarGuard log;
    PictureStore pictures(kMedia);
    for (const auto& entry : std::filesystem::recursive_directory_iterator(kMedia)) {
        if (entry.path().extension() != ".svg") continue;
        const std::string name =
            "media:" + std::filesystem::relative(entry.path(), kMedia).string();
        const Status sound = pictures.check(name);
        EXPECT_TRUE(sound) << sound.error().detail;
    }
}

TEST(PictureStore, knows_natural_sizes) {
    const testing::LogEarGuard log;
    PictureStore pictures(kMedia);
    const auto size = pictures.natural_size("media:illustrations/netral.svg");
    ASSERT_TRUE(size) << size.error().detail;
    EXPECT_EQ(size->w, 800);
    EXPECT_EQ(size->h, 600);
    EXPECT_TRUE(pictures.natural_size("avatar:ratna"));
}

TEST(PictureStore, svg_fills_its_size_to_the_last_pixel) {
    const testing::LogEarGuard log;
    PictureStore pictures(kMedia);
    pictures.set_provider("pack", giving(std::string(kSquare)));
    for (const auto& [w, h] :
         {std::pair{40, 20}, std::pair{38, 19}, std::pair{77, 39}, std::pair{30, 30}}) {
        const auto found = pictures.image("pack:a", w, h);
        ASSERT_EQ(found.state, State::ready) << w;
        EXPECT_EQ(found.data->pixels.size(), static_cast<std::size_t>(w * h));
        EXPECT_EQ(found.data->pixels.back(), 0xFFFF0000U) << w << " x " << h;
        EXPECT_EQ(found.data->pixels.front(), 0xFFFF0000U) << w << " x " << h;
    }
}

TEST(PictureStore, svg_that_contradicts_itself_still_fills_its_size) {
    const testing::LogEarGuard log;
    PictureStore pictures(kMedia);
    pictures.set_provider(
        "pack", giving(R"(<svg width="100%" height="40" viewBox="0 0 40 20"><rect width="40" )"
                       R"(height="20" fill="#ff0000"/></svg>)"));
    const auto found = pictures.image("pack:a", 60, 30);
    ASSERT_EQ(found.state, State::ready);
    EXPECT_EQ(found.data->pixels.size(), 1800U);
}

TEST(PictureStore, scales_photographs_down_and_up) {
    const testing::LogEarGuard log;
    PictureStore pictures(kMedia);
    pictures.set_provider("pack", giving(png_of(64, 48, 0xFF336699U)));
    for (const auto& [w, h] : {std::pair{16, 12}, std::pair{64, 48}, std::pair{100, 75}}) {
        const auto found = pictures.image("pack:a", w, h);
        ASSERT_EQ(found.state, State::ready);
        for (const std::uint32_t pixel : found.data->pixels) ASSERT_EQ(pixel, 0xFF336699U) << w;
    }
}

TEST(PictureStore, says_once_why_a_picture_is_missing) {
    int warnings = 0;
    set_log_ear([&warnings](LogLevel, std::string_view, std::string_view text) {
        EXPECT_NE(text.find("icon:nope"), std::string_view::npos) << text;
        ++warnings;
    });
    PictureStore pictures(kMedia);
    EXPECT_EQ(pictures.image("icon:nope", 20, 20).state, State::broken);
    EXPECT_EQ(pictures.image("icon:nope", 30, 30).state, State::broken);
    EXPECT_EQ(pictures.check("icon:nope").error().fault, Fault::not_found);
    set_log_ear({});
    EXPECT_EQ(warnings, 1);
}

TEST(PictureStore, refuses_broken_and_foreign_bytes) {
    testing::LogEarGuard log;
    log.expect("picture pack:");
    PictureStore pictures(kMedia);
    const std::string png = png_of(64, 64, 0xFF336699U);
    const std::string bad[] = {"",
                               "GIF89a",
                               "<svg",
                               "<svg viewBox=\"0 0 x y\">",
                               png.substr(0, 60),
                               png.substr(0, 20),
                               "\xFF\xD8\xFF\xE0",
                               std::string(kSquare.substr(0, 90))};
    for (const std::string& bytes : bad) {
        pictures.set_provider("pack", giving(bytes));
        const auto found = pictures.image("pack:a", 20, 20);
        if (bytes.starts_with("<svg xmlns")) continue;  // SDL draws what it can of a cut SVG
        EXPECT_EQ(found.state, State::broken) << bytes.substr(0, 8);
        EXPECT_FALSE(pictures.check("pack:a"));
    }
}

TEST(PictureStore, refuses_what_is_too_big_before_decoding) {
    testing::LogEarGuard log;
    log.expect("pixels are too many");
    log.expect("larger than");
    PictureStore pictures(kMedia);
    std::string huge = png_of(8, 8, 0xFF336699U);
    huge[16] = 0, huge[17] = 1, huge[20] = 0, huge[21] = 1;  // 65544 x 65544
    pictures.set_provider("pack", giving(huge));
    EXPECT_EQ(pictures.check("pack:a").error().fault, Fault::refused);
    pictures.set_provider("pack", giving(std::string(17U << 20, 'x')));
    EXPECT_EQ(pictures.check("pack:a").error().fault, Fault::refused);
    EXPECT_EQ(pictures.image("icon:check", 100'000, 10).state, State::broken);
}

TEST(PictureStore, names_cannot_leave_the_folder) {
    testing::LogEarGuard log;
    log.expect("not a picture's name");
    log.expect("needs a scheme");
    log.expect("unknown picture scheme");
    PictureStore pictures(kMedia / "icons");
    for (const char* name :
         {"media:../illustrations/netral.svg", "media:/etc/passwd", "icon:../check",
          "media:", "check", "other:x", "media:a//b", "media:.hidden"}) {
        EXPECT_FALSE(pictures.natural_size(name)) << name;
    }
}

TEST(PictureStore, provider_errors_and_replacement) {
    testing::LogEarGuard log;
    log.expect("picture pack:a");
    PictureStore pictures(kMedia);
    pictures.set_provider("pack", [](std::string_view) -> Result<std::string> {
        return Error{Fault::gone, "the stick is gone"};
    });
    EXPECT_EQ(pictures.check("pack:a").error().fault, Fault::gone);
    const std::uint64_t before = pictures.stamp("pack:a");
    pictures.set_provider("pack", giving(std::string(kSquare)));
    EXPECT_NE(pictures.stamp("pack:a"), before);
    EXPECT_TRUE(pictures.check("pack:a"));
    pictures.set_provider("pack", {});
    EXPECT_FALSE(pictures.check("pack:a"));
}

TEST(PictureStore, keeps_its_caches_bounded) {
    const testing::LogEarGuard log;
    PictureLimits limits;
    limits.cache_bytes = 400'000;
    PictureStore pictures(kMedia, limits);
    for (int size = 100; size < 200; ++size) {
        ASSERT_EQ(pictures.image("icon:check", size, size).state, State::ready);
        ASSERT_LE(pictures.cached_bytes(), 450'000U);
    }
}

TEST(PictureHeader, reads_sizes) {
    const std::string jpeg("\xFF\xD8\xFF\xE0\x00\x04zz\xFF\xC0\x00\x0B\x08\x01\x02\x03\x04\x01",
                           18);
    const auto header = read_picture_header(jpeg);
    ASSERT_TRUE(header) << header.error().detail;
    EXPECT_EQ(header->size.w, 0x304);
    EXPECT_EQ(header->size.h, 0x102);
    const auto sized = read_picture_header("<?xml?><svg width='64px' height=\"32\">");
    ASSERT_TRUE(sized);
    EXPECT_EQ(sized->size.w, 64);
    EXPECT_EQ(sized->size.h, 32);
    const auto boxed = read_picture_header("<svg width='100%' height='100%' viewBox='0 0 30,20'>");
    ASSERT_TRUE(boxed);
    EXPECT_EQ(boxed->size.w, 30);
    EXPECT_FALSE(read_picture_header("<svg width=\"100%\" height=\"100%\">"));
    EXPECT_FALSE(read_picture_header("<svg viewBox=\"0 0 1e99 4\">"));
    EXPECT_FALSE(read_picture_header("<svg viewBox=\"0 0 -5 4\">"));
}

TEST(Resample, averages_what_it_shrinks) {
    Image checker{64, 64, std::vector<std::uint32_t>(64 * 64)};
    for (std::size_t i = 0; i < checker.pixels.size(); ++i) {
        checker.pixels[i] = (i / 64 + i) % 2 == 0 ? 0xFFFFFFFFU : 0xFF000000U;
    }
    for (const std::uint32_t pixel : resampled(checker, 16, 16).pixels) {
        EXPECT_NEAR(static_cast<double>(pixel & 255U), 127.5, 1);
        EXPECT_EQ(pixel >> 24, 255U);
    }
    EXPECT_EQ(resampled(checker, 1, 1).pixels.size(), 1U);
    EXPECT_EQ(resampled(resampled(checker, 1, 1), 5, 3).pixels.size(), 15U);
}

}  // namespace
}  // namespace suluh::gfx
