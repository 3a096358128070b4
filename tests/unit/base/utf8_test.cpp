#include "base/utf8.h"

#include <gtest/gtest.h>

namespace suluh {
namespace {

struct Place {
    const char* text;
    int chars;
    std::size_t byte;
};

TEST(Utf8, counts_characters_not_bytes) {
    const Place table[] = {{"", 0, 0},    {"", 3, 0},   {"abc", 0, 0}, {"abc", 2, 2},
                           {"abc", 9, 3}, {"é1", 1, 2}, {"aéb", 2, 3}, {"\xF0\x9F\x94\xA5x", 1, 4}};
    for (const Place& place : table) {
        EXPECT_EQ(byte_of_char(place.text, place.chars), place.byte)
            << place.text << " " << place.chars;
    }
}

TEST(Utf8, refuses_what_the_rfc_refuses) {
    EXPECT_TRUE(is_utf8("batik \xF0\x9F\x94\xA5 é"));
    for (const char* text : {"\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xC3", "\x80"}) {
        EXPECT_FALSE(is_utf8(text));
    }
}

}  // namespace
}  // namespace suluh
