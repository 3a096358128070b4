#include "kiosk/visit.h"

#include <gtest/gtest.h>

namespace suluh::kiosk {
namespace {

TEST(Visit, takes_a_volume_between_silence_and_all_there_is) {
    EXPECT_EQ(*chosen_volume(0.7, Value(Value::Map{{"volume", 0.35}})), 0.35);
    EXPECT_EQ(*chosen_volume(0.7, Value(Value::Map{{"theme", "terang"}})), 0.7);
    for (const double wrong : {-0.1, 1.1}) {
        const Result<double> refused = chosen_volume(0.7, Value(Value::Map{{"volume", wrong}}));
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().fault, Fault::bad_input);
    }
}

}  // namespace
}  // namespace suluh::kiosk
