#include "kiosk/upkeep.h"

#include <gtest/gtest.h>

#include <chrono>
#include <fstream>
#include <future>

#include "support/fake_clock.h"
#include "support/log_ear.h"
#include "support/temp_folder.h"

namespace suluh::kiosk {
namespace {

const Status kWell;
const Status kFull = Error{Fault::full, "2 MB free"};

class UpkeepTest : public ::testing::Test {
protected:
    UpkeepTest() { begin(); }
    void begin() {
        upkeep_.emplace(folder_.path(), clock_);
        upkeep_->tell_by([this](const Value& event, const std::function<void(bool)>& told) {
            events_.push_back(to_json(event));
            told(takes_events_);
        });
    }

    suluh::testing::LogEarGuard log_;
    suluh::testing::TempFolder folder_;
    suluh::testing::FakeClock clock_;
    std::optional<Upkeep> upkeep_;
    std::vector<std::string> events_;
    bool takes_events_ = true;
};

TEST_F(UpkeepTest, what_goes_well_leaves_no_trace) {
    upkeep_->ended(Chore::copy, kWell);
    upkeep_->ended(Chore::prune, kWell);
    EXPECT_TRUE(events_.empty());
    EXPECT_TRUE(fs::is_empty(folder_.path()));
}

TEST_F(UpkeepTest, a_failure_is_told_once_with_its_first_time_and_kept) {
    upkeep_->ended(Chore::copy, kFull);
    clock_.pass(1000);
    upkeep_->ended(Chore::copy, Error{Fault::io, "another"});
    EXPECT_EQ(events_, std::vector<std::string>(
                           {R"({"chore":"copy","fault":"full","since_ms":1790000000000})"}));
    const ChoreTroubles kept = read_troubles(folder_.path());
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept.at(Chore::copy).detail, "2 MB free");
    EXPECT_EQ(kept.at(Chore::copy).since_ms, 1'790'000'000'000);
    EXPECT_EQ(upkeep_->troubles().size(), 1U);
}

TEST_F(UpkeepTest, what_goes_well_again_is_told_too) {
    upkeep_->ended(Chore::prune, kFull);
    upkeep_->ended(Chore::prune, kWell);
    upkeep_->ended(Chore::prune, kWell);
    ASSERT_EQ(events_.size(), 2U);
    EXPECT_EQ(events_[1], R"({"chore":"prune","fault":""})");
    EXPECT_TRUE(read_troubles(folder_.path()).empty());
}

TEST_F(UpkeepTest, goes_on_after_a_restart_until_it_goes_well) {
    upkeep_->ended(Chore::copy, kFull);
    begin();
    EXPECT_EQ(upkeep_->troubles().size(), 1U);
    upkeep_->ended(Chore::copy, kWell);
    EXPECT_EQ(events_.back(), R"({"chore":"copy","fault":""})");
    begin();
    EXPECT_TRUE(upkeep_->troubles().empty());
}

TEST_F(UpkeepTest, an_event_that_found_no_place_is_told_again) {
    takes_events_ = false;
    upkeep_->ended(Chore::copy, kFull);
    takes_events_ = true;
    upkeep_->ended(Chore::copy, kFull);
    upkeep_->ended(Chore::copy, kFull);
    EXPECT_EQ(events_.size(), 2U);
}

TEST_F(UpkeepTest, a_disk_that_takes_no_file_is_remembered_and_tried_again) {
    fs::create_directories(folder_ / "upkeep.json" / "in the way");
    log_.expect("keeping what failed");
    upkeep_->ended(Chore::copy, kFull);
    EXPECT_EQ(upkeep_->troubles().size(), 1U);
    fs::remove_all(folder_ / "upkeep.json");
    upkeep_->ended(Chore::copy, kFull);
    EXPECT_EQ(read_troubles(folder_.path()).size(), 1U);
}

// The log hears of the file that cannot be written while the writing of it is not over yet.
TEST_F(UpkeepTest, who_asks_does_not_wait_for_the_disk) {
    fs::create_directories(folder_ / "upkeep.json" / "in the way");
    std::future<std::size_t> asked;
    bool answered = false;
    set_log_ear([&](LogLevel, std::string_view, std::string_view) {
        asked = std::async(std::launch::async, [this] { return upkeep_->troubles().size(); });
        answered = asked.wait_for(std::chrono::seconds(20)) == std::future_status::ready;
    });
    upkeep_->ended(Chore::copy, kFull);
    EXPECT_TRUE(answered);
    EXPECT_EQ(asked.get(), 1U);
}

TEST_F(UpkeepTest, a_file_that_is_nonsense_is_none) {
    std::ofstream(folder_ / "upkeep.json") << R"({"copy": 7, "prune": [}")";
    EXPECT_TRUE(read_troubles(folder_.path()).empty());
}

}  // namespace
}  // namespace suluh::kiosk
