#include <gtest/gtest.h>

#include "crypto/crypto.h"

namespace suluh::collect {
namespace {

class Sodium final : public ::testing::Environment {
public:
    void SetUp() override { ASSERT_TRUE(crypto::start()); }
};

const auto* const kSodium = ::testing::AddGlobalTestEnvironment(new Sodium);

}  // namespace
}  // namespace suluh::collect
