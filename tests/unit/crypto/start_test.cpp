#include <gtest/gtest.h>

#include "crypto/crypto.h"

namespace suluh::crypto {
namespace {

class Sodium final : public ::testing::Environment {
public:
    void SetUp() override { ASSERT_TRUE(start()); }
};

const auto* const kSodium = ::testing::AddGlobalTestEnvironment(new Sodium);

}  // namespace
}  // namespace suluh::crypto
