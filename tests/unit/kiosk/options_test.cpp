#include "kiosk/options.h"

#include <gtest/gtest.h>

namespace suluh::kiosk {
namespace {

TEST(Options, reads_pack_and_lesson) {
    const auto name = parse_lesson_name("netralitas-asn/netral");
    ASSERT_TRUE(name);
    EXPECT_EQ(*name, (LessonName{"netralitas-asn", "netral"}));
    for (const char* text : {"", "netralitas-asn", "/netral", "netralitas-asn/", "a/b/c"}) {
        EXPECT_FALSE(parse_lesson_name(text)) << text;
    }
}

}  // namespace
}  // namespace suluh::kiosk
