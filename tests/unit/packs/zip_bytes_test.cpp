#include "packs/zip_bytes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace suluh::packs {
namespace {

using ::testing::HasSubstr;

bool any(std::string_view) {
    return true;
}
bool is_b(std::string_view name) {
    return name == "b";
}

TEST(ZipBytes, reads_what_it_wrote_and_only_what_is_wanted) {
    const std::vector<ZipFile> files = {{"a", "eins"}, {"b", std::string(100'000, 'x')}};
    const auto bytes = write_zip(files);
    ASSERT_TRUE(bytes.has_value());
    EXPECT_EQ(*bytes, write_zip(files).value());
    EXPECT_EQ(read_zip(*bytes, any).value().size(), 2u);
    const auto wanted = read_zip(*bytes, is_b);
    ASSERT_TRUE(wanted.has_value());
    ASSERT_EQ(wanted->size(), 1u);
    EXPECT_EQ(wanted->front().content, files[1].content);
}

TEST(ZipBytes, counts_while_it_unpacks) {
    const std::string bytes =
        write_zip({{"a", std::string(1000, 'x')}, {"b", std::string(1000, 'y')}}).value();
    const auto file = read_zip(bytes, any, {.max_file_bytes = 999});
    ASSERT_FALSE(file.has_value());
    EXPECT_EQ(file.error().fault, Fault::refused);
    EXPECT_THAT(file.error().detail, HasSubstr("a: larger than it may be"));
    EXPECT_FALSE(read_zip(bytes, any, {.max_bytes = 1999}).has_value());
    EXPECT_TRUE(read_zip(bytes, any, {.max_bytes = 2000}).has_value());
    EXPECT_FALSE(read_zip(bytes, any, {.max_files = 1}).has_value());
}

TEST(ZipBytes, refuses_damage) {
    std::string bytes = write_zip({{"a", "some words that stay as they are, some words"}}).value();
    EXPECT_TRUE(read_zip("", any).value().empty());  // as libzip sees it
    EXPECT_FALSE(read_zip(bytes.substr(0, bytes.size() / 2), any).has_value());
    bytes[35] = static_cast<char>(bytes[35] ^ 0x55);
    EXPECT_FALSE(read_zip(bytes, any).has_value());
}

}  // namespace
}  // namespace suluh::packs
