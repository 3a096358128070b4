#include "crypto/base32.h"

#include <gtest/gtest.h>

namespace suluh::crypto {
namespace {

// The vectors of RFC 4648 section 10, without padding.
TEST(Base32, is_that_of_the_rfc_without_padding) {
    const std::pair<const char*, const char*> vectors[] = {{"", ""},
                                                           {"f", "MY"},
                                                           {"fo", "MZXQ"},
                                                           {"foo", "MZXW6"},
                                                           {"foob", "MZXW6YQ"},
                                                           {"fooba", "MZXW6YTB"},
                                                           {"foobar", "MZXW6YTBOI"}};
    for (const auto& [plain, coded] : vectors) {
        EXPECT_EQ(to_base32(plain), coded);
        EXPECT_EQ(from_base32(coded).value(), plain);
    }
    const std::string all("\x00\xFF\x80\x7F\x01", 5);
    EXPECT_EQ(from_base32(to_base32(all)).value(), all);
}

TEST(Base32, takes_one_spelling_only) {
    for (const char* wrong : {"my", "MY======", "MZ", "M", "MZXW6YT", "MY ", "M1", "MZXW6YQ="}) {
        EXPECT_FALSE(from_base32(wrong)) << wrong;
    }
}

}  // namespace
}  // namespace suluh::crypto
