#include "kiosk/person_pins.h"

#include <gtest/gtest.h>

#include <chrono>
#include <thread>

#include "crypto/crypto.h"
#include "store/people.h"
#include "store/person_pin.h"
#include "support/fake_clock.h"
#include "support/log_ear.h"
#include "support/temp_folder.h"

namespace suluh::kiosk {
namespace {

constexpr const char* kNip = "198501152010011001";
constexpr const char* kPin = "270845";
constexpr const char* kWrong = "111222";

class PersonPinsTest : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(crypto::start());
        clock_.mono = 3'600'000;
        begin();
    }
    // As after the program, or with another boot the machine, was started again.
    void begin() {
        desk_.reset();
        store::OpenOptions options{.folder = folder_ / "data", .machine = "m", .reserve_bytes = 0};
        store::Database db = store::Database::open(options, clock_).value();
        EXPECT_TRUE(store::remember_person(db, {.nip = kNip, .name = "Budi"}));
        desk_.emplace(std::move(db));
    }
    template <class T, class Ask>
    T wait(Ask ask) {
        std::optional<Result<T>> answer;
        ask([&](const Result<T>& got) { answer = got; });
        for (int i = 0; i < 2000 && !answer; ++i) {
            desk_->tasks.run_all();
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
        EXPECT_TRUE(answer && *answer) << (answer ? answer->error().detail : "no answer");
        return answer && *answer ? **answer : T{};
    }
    PinState look() {
        return wait<PinState>([&](auto done) { desk_->pins.look(kNip, done); });
    }
    PinVerdict open(const char* pin) {
        return wait<PinVerdict>([&](auto done) { desk_->pins.open(kNip, pin, done); });
    }
    void set(const char* pin) {
        wait<store::Ref>([&](auto done) { desk_->pins.set(kNip, pin, {}, done); });
    }

    struct Desk {
        explicit Desk(store::Database db)
            : writer(std::move(db)), ledger(writer, tasks), pins(ledger, worker, tasks) {}
        stage::Tasks tasks{[] {}};
        store::Writer writer;
        stage::Worker worker;
        Ledger ledger;
        PersonPins pins;
    };

    suluh::testing::LogEarGuard log_;
    suluh::testing::TempFolder folder_;
    suluh::testing::FakeClock clock_;
    std::optional<Desk> desk_;
};

TEST_F(PersonPinsTest, without_one_nothing_is_judged) {
    EXPECT_FALSE(look().is_set);
    const PinVerdict verdict = open(kPin);
    EXPECT_FALSE(verdict.fits);
    EXPECT_FALSE(verdict.state.is_set);
}

TEST_F(PersonPinsTest, the_right_one_opens_and_forgets_wrong_tries) {
    set(kPin);
    EXPECT_TRUE(look().is_set);
    EXPECT_FALSE(open(kWrong).fits);
    EXPECT_EQ(look().left, 4);
    EXPECT_TRUE(open(kPin).fits);
    EXPECT_EQ(look().left, 5);
}

TEST_F(PersonPinsTest, five_wrong_ones_rest_through_restarts_and_set_clocks) {
    set(kPin);
    for (int i = 0; i < kMostWrongPins; ++i) EXPECT_FALSE(open(kWrong).fits);
    EXPECT_FALSE(open(kPin).fits) << "not even the right one";
    EXPECT_EQ(look().rest_ms, kPinRestMs);
    begin();
    EXPECT_FALSE(open(kPin).fits);
    clock_.wall += std::int64_t{365} * 24 * 3600 * 1000;  // somebody sets the clock
    EXPECT_FALSE(open(kPin).fits);
    clock_.wall = 0;
    clock_.boot = "boot-2";
    clock_.mono = 60'000;
    begin();
    EXPECT_FALSE(open(kPin).fits);
    EXPECT_EQ(look().rest_ms, kPinRestMs - 60'000) << "only the time since that start counts";
    clock_.mono = kPinRestMs + 1;
    EXPECT_TRUE(open(kPin).fits);
}

TEST_F(PersonPinsTest, a_try_is_on_disk_before_it_is_judged) {
    set(kPin);
    for (int i = 0; i < 3; ++i) EXPECT_FALSE(open(kWrong).fits);
    desk_->pins.open(kNip, kWrong, [](const Result<PinVerdict>&) {});
    desk_->writer.drain();
    begin();  // the plug was pulled meanwhile
    EXPECT_EQ(look().left, 1);
}

TEST_F(PersonPinsTest, a_spoilt_count_gains_nothing) {
    clock_.mono = 60'000;  // soon after the machine was started
    set(kPin);
    desk_->writer.post(
        [](store::Database& db) { ASSERT_TRUE(store::keep_pin_tries(db, kNip, "{junk")); });
    EXPECT_EQ(look().left, 0);
    EXPECT_EQ(look().rest_ms, kPinRestMs - 60'000);
    EXPECT_FALSE(open(kPin).fits);
}

TEST_F(PersonPinsTest, what_can_be_read_off_the_number_is_refused) {
    for (const char* pin : {"198501", "850115", "150185", "100110", "123456", "777777", "12345"}) {
        EXPECT_FALSE(check_person_pin(pin, kNip)) << pin;
    }
    EXPECT_TRUE(check_person_pin(kPin, kNip));
}

TEST_F(PersonPinsTest, goes_away_and_leaves_a_trace_without_digits) {
    set(kPin);
    wait<store::Ref>([&](auto done) { desk_->pins.remove(kNip, {}, done); });
    EXPECT_FALSE(look().is_set);
    std::string names;
    desk_->writer.post([&](store::Database& db) {
        names = db.connection().text("SELECT group_concat(name || detail) FROM event").value_or("");
    });
    desk_->writer.drain();
    EXPECT_EQ(names,
              "pin_set{\"nip\":\"198501152010011001\"},"
              "pin_reset{\"nip\":\"198501152010011001\"}");
}

}  // namespace
}  // namespace suluh::kiosk
