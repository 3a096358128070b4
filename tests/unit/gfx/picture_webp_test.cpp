// WebP, in its three forms.
#include <gtest/gtest.h>

#include "gfx/picture_header.h"
#include "gfx/picture_store.h"
#include "support/log_ear.h"

namespace suluh::gfx {
namespace {

// 3 x 2, #204060, lossless.
const std::string kLossless(
    "\x52\x49\x46\x46\x1e\x00\x00\x00\x57\x45\x42\x50\x56\x50\x38\x4c\x11\x00"
    "\x00\x00\x2f\x02\x40\x00\x00\x07\x50\xa0\x82\x14\xac\xff\x81\x88\xe8\x7f"
    "\x00\x00",
    38);
// 4 x 2, grey from white to black, lossy.
const std::string kLossy(
    "\x52\x49\x46\x46\x32\x00\x00\x00\x57\x45\x42\x50\x56\x50\x38\x20\x26\x00"
    "\x00\x00\x90\x01\x00\x9d\x01\x2a\x04\x00\x02\x00\x01\x40\x26\x25\xa4\x00"
    "\x02\xe7\x59\xb6\x00\x00\xfe\xfa\x78\x3f\xfe\x98\xdf\xff\x40\xaf\xbf\xfb"
    "\x60\x00\x00\x00",
    58);
// 4 x 2, half transparent red.
const std::string kExtended(
    "\x52\x49\x46\x46\x60\x00\x00\x00\x57\x45\x42\x50\x56\x50\x38\x58\x0a\x00"
    "\x00\x00\x10\x00\x00\x00\x03\x00\x00\x01\x00\x00\x41\x4c\x50\x48\x09\x00"
    "\x00\x00\x00\x80\x80\x80\x80\x80\x80\x80\x80\x00\x56\x50\x38\x20\x30\x00"
    "\x00\x00\xd0\x01\x00\x9d\x01\x2a\x04\x00\x02\x00\x01\x40\x26\x25\xa0\x02"
    "\x74\xba\x01\xf8\x00\x03\xb0\x00\xfe\xf2\xeb\x7f\xfc\xd8\x15\xcd\x73\xef"
    "\xf7\xff\xd2\xe0\xfd\x2e\x0f\xd2\xe0\xff\xd2\x90\x00\x00",
    104);

PictureStore::Provider giving(const std::string& bytes) {
    return [bytes](std::string_view) { return bytes; };
}

TEST(WebP, sizes_are_read_from_every_form) {
    const auto size_of = [](const std::string& bytes) {
        const auto header = read_picture_header(bytes);
        EXPECT_TRUE(header);
        return header ? std::pair{header->size.w, header->size.h} : std::pair{0, 0};
    };
    EXPECT_EQ(size_of(kLossless), std::pair(3, 2));
    EXPECT_EQ(size_of(kLossy), std::pair(4, 2));
    EXPECT_EQ(size_of(kExtended), std::pair(4, 2));
}

TEST(WebP, is_decoded) {
    const testing::LogEarGuard log;
    PictureStore pictures(".");
    pictures.set_provider("pack", giving(kLossless));
    const auto plain = pictures.image("pack:a", 3, 2);
    ASSERT_EQ(plain.state, PictureStore::State::ready);
    for (const std::uint32_t pixel : plain.data->pixels) EXPECT_EQ(pixel, 0xFF204060U);
    pictures.set_provider("pack", giving(kExtended));
    const auto faint = pictures.image("pack:a", 4, 2);
    ASSERT_EQ(faint.state, PictureStore::State::ready);
    for (const std::uint32_t pixel : faint.data->pixels) {
        EXPECT_EQ(pixel >> 24, 0x80U);
        EXPECT_NEAR(static_cast<double>(pixel >> 16 & 255U), 0x80, 2) << "multiplied by alpha";
    }
    pictures.set_provider("pack", giving(kLossy));
    EXPECT_EQ(pictures.image("pack:a", 4, 2).state, PictureStore::State::ready);
}

TEST(WebP, broken_ones_are_errors) {
    testing::LogEarGuard log;
    log.expect("picture pack:a");
    PictureStore pictures(".");
    std::string moving = kExtended, foreign = kLossless;
    moving[20] = 2;
    foreign[15] = '?';
    for (const std::string& bytes :
         {kLossless.substr(0, 32), kLossy.substr(0, 36), kExtended.substr(0, 29), moving, foreign,
          std::string("RIFF"), std::string("RIFF1234WEBP")}) {
        pictures.set_provider("pack", giving(bytes));
        EXPECT_EQ(pictures.image("pack:a", 4, 2).state, PictureStore::State::broken);
    }
}

}  // namespace
}  // namespace suluh::gfx
