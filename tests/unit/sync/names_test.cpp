#include "sync/names.h"

#include <gtest/gtest.h>

#include "base/files.h"

namespace suluh::sync {
namespace {

TEST(Names, are_plain_and_sort_by_number) {
    crypto::Hash hash{};
    hash[0] = 0xAB;
    EXPECT_EQ(bundle_name("k0123456789abcdef", 7), "k0123456789abcdef-00000007.bundle");
    EXPECT_EQ(bundle_name_with_hash("k0123456789abcdef", 12, hash),
              "k0123456789abcdef-00000012-ab000000.bundle");
    EXPECT_EQ(receipt_name("k0123456789abcdef", "cfedcba9876543210"),
              "k0123456789abcdef-cfedcba9876543210.receipt");
    EXPECT_TRUE(is_plain_name(bundle_name_with_hash("k0123456789abcdef", 99'999'999, hash)));
    EXPECT_LT(bundle_name("k", 9), bundle_name("k", 10));
}

}  // namespace
}  // namespace suluh::sync
