#include "kiosk/pin_gate.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>

#include "crypto/crypto.h"
#include "support/fake_clock.h"
#include "support/log_ear.h"
#include "support/temp_folder.h"

namespace suluh::kiosk {
namespace {

constexpr const char* kPin = "270845";
constexpr const char* kWrong = "111222";

class PinGateTest : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(crypto::start());
        clock_.mono = 3'600'000;
    }
    [[nodiscard]] PinGate gate() const { return {folder_.path(), clock_}; }
    [[nodiscard]] bool opens(PinGate& gate, const char* pin) const {
        const Result<PinVerdict> verdict = gate.open(pin);
        EXPECT_TRUE(verdict) << (verdict ? "" : verdict.error().detail);
        return verdict && verdict->fits;
    }

    suluh::testing::LogEarGuard log_;
    suluh::testing::TempFolder folder_;
    suluh::testing::FakeClock clock_;
};

TEST_F(PinGateTest, without_a_pin_nothing_opens) {
    PinGate gate = this->gate();
    EXPECT_FALSE(gate.look().is_set);
    const Result<PinVerdict> verdict = gate.open(kPin);
    ASSERT_FALSE(verdict);
    EXPECT_EQ(verdict.error().fault, Fault::not_found);
}

TEST_F(PinGateTest, the_file_is_the_owner_s_alone_and_holds_no_digits) {
    ASSERT_TRUE(set_pin(folder_.path(), kPin));
    struct stat facts {};
    ASSERT_EQ(::stat((folder_ / "maintenance.pin").c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777U, 0600U);
    std::ifstream file(folder_ / "maintenance.pin");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    EXPECT_TRUE(text.starts_with("$argon2id$"));
    EXPECT_EQ(text.find(kPin), std::string::npos);
}

TEST_F(PinGateTest, the_right_pin_opens_and_forgets_wrong_ones) {
    ASSERT_TRUE(set_pin(folder_.path(), kPin));
    PinGate gate = this->gate();
    EXPECT_FALSE(opens(gate, kWrong));
    EXPECT_EQ(gate.look().left, 4);
    EXPECT_TRUE(opens(gate, kPin));
    EXPECT_EQ(gate.look().left, 5);
}

TEST_F(PinGateTest, the_rest_outlives_the_program_and_judges_nothing) {
    ASSERT_TRUE(set_pin(folder_.path(), kPin));
    for (int i = 0; i < 5; ++i) {
        PinGate again = gate();  // as if the kiosk were started anew after each
        EXPECT_FALSE(opens(again, kWrong));
    }
    PinGate gate = this->gate();
    EXPECT_EQ(gate.look().rest_ms, 600'000);
    EXPECT_FALSE(opens(gate, kPin)) << "not even the right one";
    clock_.pass(600'000);
    EXPECT_TRUE(opens(gate, kPin));
}

TEST_F(PinGateTest, a_try_counts_before_it_is_judged) {
    ASSERT_TRUE(set_pin(folder_.path(), kPin));
    PinGate first = gate();
    EXPECT_FALSE(opens(first, kWrong));
    // What a power cut in the middle of the fifth would leave: the file as it was written first.
    const PinTries cut{5, clock_.boot, clock_.mono};
    std::ofstream(folder_ / "maintenance.tries") << pin_tries_text(cut);
    EXPECT_GT(gate().look().rest_ms, 0);
}

TEST_F(PinGateTest, a_spoilt_count_is_taken_for_used_up) {
    ASSERT_TRUE(set_pin(folder_.path(), kPin));
    std::ofstream(folder_ / "maintenance.tries") << "nonsense";
    clock_.mono = 60'000;
    log_.expect("maintenance.tries");
    PinGate gate = this->gate();
    EXPECT_EQ(gate.look().rest_ms, 540'000);
    clock_.pass(540'000);
    EXPECT_TRUE(opens(gate, kPin));
}

TEST_F(PinGateTest, a_new_pin_opens_at_once_while_the_kiosk_runs) {
    ASSERT_TRUE(set_pin(folder_.path(), kPin));
    PinGate gate = this->gate();
    for (int i = 0; i < 5; ++i) EXPECT_FALSE(opens(gate, kWrong));
    ASSERT_TRUE(set_pin(folder_.path(), "908172"));
    EXPECT_EQ(gate.look().rest_ms, 0);
    EXPECT_FALSE(opens(gate, kPin));
    EXPECT_TRUE(opens(gate, "908172"));
}

TEST_F(PinGateTest, a_file_of_another_mode_or_without_a_hash_is_not_read) {
    ASSERT_TRUE(set_pin(folder_.path(), kPin));
    ASSERT_EQ(::chmod((folder_ / "maintenance.pin").c_str(), 0644), 0);
    log_.expect("chmod");
    const PinState open_to_all = gate().look();
    EXPECT_TRUE(open_to_all.is_set);
    EXPECT_FALSE(open_to_all.is_readable);

    std::ofstream(folder_ / "maintenance.pin") << "270845\n";
    ASSERT_EQ(::chmod((folder_ / "maintenance.pin").c_str(), 0600), 0);
    log_.expect("holds no hash");
    EXPECT_FALSE(gate().look().is_readable);
}

TEST_F(PinGateTest, a_weak_pin_changes_nothing) {
    ASSERT_TRUE(set_pin(folder_.path(), kPin));
    EXPECT_FALSE(set_pin(folder_.path(), "123456"));
    PinGate gate = this->gate();
    EXPECT_TRUE(opens(gate, kPin));
}

}  // namespace
}  // namespace suluh::kiosk
