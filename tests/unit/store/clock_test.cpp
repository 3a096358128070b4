// What happens to results when the office's clock is wrong: nothing.
#include <algorithm>
#include <array>

#include "store/bundles.h"
#include "store/clock_trust.h"
#include "store/export.h"
#include "store/history.h"
#include "store/progress.h"
#include "store_fixture.h"

namespace suluh::store {
namespace {

constexpr std::int64_t kToday = 1'790'000'000'000;
// 1970, forward, back by a year, a dead battery again, forward by ten years, back.
constexpr std::array<std::int64_t, 7> kJumps = {
    0, kToday, kToday - 31'536'000'000, 1000, kToday + 315'360'000'000, 0, kToday};

class ClockTest : public StoreTest {
protected:
    // An attempt of one answer, finished; the clock jumps before every row.
    void attempt_scoring(Database& db, double score) {
        tick();
        const Ref session = *start_session(db, person(db, kBudi));
        tick();
        const Ref deed = attempt(db, session, person(db, kBudi));
        tick();
        ASSERT_TRUE(save_answer(db, answer(session, deed, "q1", score)));
        tick();
        ASSERT_TRUE(
            finish_attempt(db, session, deed, {.score = score, .max = 1, .passed = score >= 0.7}));
        tick();
        ASSERT_TRUE(end_session(db, session, "leave"));
        last_ = deed;
    }
    void tick() {
        clock_.mono += 1000;
        clock_.wall = kJumps[jump_++ % kJumps.size()];
    }

    std::size_t jump_ = 0;
    Ref last_;
};

TEST_F(ClockTest, the_newest_is_what_came_last_whatever_the_clock_said) {
    Database db = open().value();
    for (const double score : {0.2, 1.0, 0.4, 0.9, 0.5}) attempt_scoring(db, score);
    const auto progress = lesson_progress(db, kBudi);
    ASSERT_TRUE(progress);
    EXPECT_EQ((*progress)[0].latest, 50);
    EXPECT_EQ((*progress)[0].best, 100);
    const auto results = indicator_results(db, last_);
    ASSERT_TRUE(results);
    EXPECT_EQ((*results)[0].before, 90) << "the attempt just before it";
    EXPECT_EQ((*results)[0].after, 50);
    EXPECT_EQ(attempt_result(db, last_)->active_ms, 2000) << "by the clock that cannot be set";
    EXPECT_EQ(*jp_done(db, kBudi, kToday - 1), 0.5) << "a time in doubt counts for the person";
}

TEST_F(ClockTest, rows_carry_their_order_and_whether_their_time_is_believed) {
    Database db = open().value();
    attempt_scoring(db, 1);
    attempt_scoring(db, 1);
    const std::int64_t rows = *db.last_seq();
    Result<Statement> row = db.connection().prepare(
        "SELECT seq, mono_ms, wall_ms, doubt, boot_id FROM (SELECT seq, mono_ms, wall_ms, doubt,"
        " boot_id FROM session UNION ALL SELECT seq, mono_ms, wall_ms, doubt, boot_id FROM attempt"
        " UNION ALL SELECT seq, mono_ms, wall_ms, doubt, boot_id FROM response UNION ALL SELECT"
        " seq, mono_ms, wall_ms, doubt, boot_id FROM event) ORDER BY seq");
    ASSERT_TRUE(row);
    std::int64_t mono = 0, seen = 0, count = 0;
    while (row->step().value_or(false)) {
        EXPECT_GE(row->integer(1), mono);
        mono = row->integer(1);
        const std::int64_t wall = row->integer(2);
        const bool doubted = wall < options().not_before_ms || wall < seen;
        EXPECT_EQ(row->boolean(3), doubted) << "row " << row->integer(0) << " at " << wall;
        EXPECT_EQ(row->text(4), "boot-1");
        seen = std::max(seen, wall);
        ++count;
    }
    EXPECT_EQ(count, rows - 1) << "and one person";
}

TEST_F(ClockTest, a_time_that_was_a_mistake_is_taken_back_by_somebodys_word) {
    Database db = open().value();
    constexpr std::int64_t kYearMs = std::int64_t{365} * 24 * 60 * 60 * 1000;
    const std::int64_t today = std::max(kToday, build_date_ms()) + kYearMs;
    clock_.wall = today;
    ASSERT_TRUE(add_event(db, {{}, {}, "x", {}}));
    EXPECT_EQ(*trust_clock(db), ClockTrust::not_needed);
    const std::int64_t rows = *db.last_seq();
    clock_.wall = today + 70 * kYearMs;
    ASSERT_TRUE(add_event(db, {{}, {}, "x", {}}));
    clock_.wall = 1000;
    EXPECT_EQ(trust_clock(db).error().fault, Fault::refused) << "nobody set it yet";
    clock_.wall = today + 1000;
    EXPECT_TRUE(*db.is_clock_doubtful());
    EXPECT_EQ(*trust_clock(db), ClockTrust::given);
    EXPECT_FALSE(*db.is_clock_doubtful());
    ASSERT_TRUE(add_event(db, {{}, {}, "x", {}}));
    EXPECT_EQ(*db.connection().integer("SELECT sum(doubt) FROM event WHERE seq > ?", rows), 0);
    EXPECT_EQ(*db.connection().text("SELECT detail FROM event WHERE name = 'clock_trusted'"),
              "{\"was_ms\":" + std::to_string(today + 70 * kYearMs) + "}");
    clock_.wall = today - kYearMs / 2;
    EXPECT_TRUE(*db.is_clock_doubtful()) << "earlier than what is believed";
}

TEST_F(ClockTest, bundles_hold_what_follows_and_a_person_goes_on_where_they_were) {
    Database db = open().value();
    attempt_scoring(db, 1);
    const std::int64_t epoch = *db.epoch();
    EXPECT_EQ(*next_bundle_range(db), (SeqRange{epoch, 1, *db.last_seq()}));
    tick();
    const Ref session = *start_session(db, person(db, kBudi));
    const Ref first = attempt(db, session, person(db, kBudi));
    tick();
    ASSERT_TRUE(save_answer(db, answer(session, first, "q1", 0)));
    tick();
    tick();
    ASSERT_TRUE(save_answer(db, answer(session, first, "q2", 0)));
    const auto resume = find_resume(db, kBudi, "netralitas-asn", "netral");
    ASSERT_TRUE(resume && *resume);
    EXPECT_EQ((*resume)->attempt, first);
    EXPECT_EQ((*resume)->checkpoint->step, "after-q2");
}

}  // namespace
}  // namespace suluh::store
