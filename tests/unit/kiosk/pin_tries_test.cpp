#include "kiosk/pin_tries.h"

#include <gtest/gtest.h>

#include "support/fake_clock.h"

namespace suluh::kiosk {
namespace {

PinTries wrong_times(int times, const Clock& clock) {
    PinTries tries;
    for (int i = 0; i < times; ++i) tries = one_more_try(tries, clock);
    return tries;
}

TEST(PinTries, five_wrong_ones_bring_ten_minutes_of_rest) {
    suluh::testing::FakeClock clock;
    clock.mono = 3'600'000;
    EXPECT_EQ(pin_rest_ms({}, clock), 0);
    EXPECT_EQ(pins_left({}, clock), 5);
    const PinTries four = wrong_times(4, clock);
    EXPECT_EQ(pin_rest_ms(four, clock), 0);
    EXPECT_EQ(pins_left(four, clock), 1);
    const PinTries five = wrong_times(5, clock);
    EXPECT_EQ(pins_left(five, clock), 0);
    EXPECT_EQ(pin_rest_ms(five, clock), 600'000);
    clock.pass(599'999);
    EXPECT_EQ(pin_rest_ms(five, clock), 1);
    clock.pass(1);
    EXPECT_EQ(pin_rest_ms(five, clock), 0);
    EXPECT_EQ(pins_left(five, clock), 5) << "all five again";
}

TEST(PinTries, the_wall_clock_shortens_nothing) {
    suluh::testing::FakeClock clock;
    const PinTries five = wrong_times(5, clock);
    clock.wall += std::int64_t{400} * 24 * 3'600'000;
    EXPECT_EQ(pin_rest_ms(five, clock), 600'000);
    clock.wall = 0;
    EXPECT_EQ(pin_rest_ms(five, clock), 600'000);
}

TEST(PinTries, a_restart_of_the_machine_shortens_nothing) {
    suluh::testing::FakeClock clock;
    clock.mono = 86'400'000;
    const PinTries five = wrong_times(5, clock);
    clock.boot = "boot-2";
    clock.mono = 20'000;
    EXPECT_EQ(pin_rest_ms(five, clock), 580'000) << "only the time since the restart is known";
    clock.mono = 90'000'000;
    EXPECT_EQ(pin_rest_ms(five, clock), 0);
}

TEST(PinTries, a_restart_is_noticed_without_a_boot_id) {
    suluh::testing::FakeClock clock;
    clock.boot = "unknown";
    clock.mono = 86'400'000;
    const PinTries five = wrong_times(5, clock);
    clock.mono = 20'000;
    EXPECT_EQ(pin_rest_ms(five, clock), 580'000);
}

TEST(PinTries, are_forgotten_when_the_rest_would_be_over) {
    suluh::testing::FakeClock clock;
    PinTries tries = wrong_times(4, clock);
    clock.pass(kPinRestMs);
    tries = one_more_try(tries, clock);
    EXPECT_EQ(pins_left(tries, clock), 4);
}

TEST(PinTries, come_back_from_their_text) {
    const PinTries tries{3, "3f1c", 123'456'789};
    const Result<PinTries> read = parse_pin_tries(pin_tries_text(tries));
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(*read, tries);
}

TEST(PinTries, nonsense_is_no_count) {
    for (const char* text :
         {"", "{}", "[]", "{\"wrong\":-1,\"boot\":\"b\",\"mono_ms\":1}",
          "{\"wrong\":6,\"boot\":\"b\",\"mono_ms\":1}", "{\"wrong\":1.5,\"mono_ms\":1}",
          "{\"wrong\":1,\"mono_ms\":-4}", "{\"wrong\":1,\"mono_ms\":1e300}"}) {
        EXPECT_FALSE(parse_pin_tries(text)) << text;
    }
}

}  // namespace
}  // namespace suluh::kiosk
