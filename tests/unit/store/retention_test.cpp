#include "store/retention.h"

#include <gmock/gmock.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "store/clock_trust.h"
#include "store/history.h"
#include "store/person_record.h"
#include "store/progress.h"
#include "store/snapshot.h"
#include "store/trust.h"
#include "store_fixture.h"

namespace suluh::store {
namespace {

using ::testing::HasSubstr;

constexpr std::int64_t kDayMs = std::int64_t{24} * 60 * 60 * 1000;

class Retention : public StoreTest {
protected:
    // A visit with a quiz of three questions, the first of them wrong.
    void visit(Database& db, bool finish = true) {
        const Ref who = person(db, kBudi);
        const Ref session = start_session(db, who).value();
        const Ref tried = attempt(db, session, who);
        for (int i = 0; i < 3; ++i) {
            clock_.pass(20'000);
            const std::string name = "q" + std::to_string(i);
            Answer given = answer(session, tried, name, i == 0 ? 0 : 1);
            given.step = "uji/" + name;
            given.question = Value::Map{{"ask", "Rahasia: " + name}};
            given.response = Value::Map{{"quiz", "uji"},
                                        {"bank", "soal"},
                                        {"pillar", "etika"},
                                        {"purpose", "test"},
                                        {"ids", Value::List{i}}};
            ASSERT_TRUE(save_answer(db, given));
        }
        if (finish) {
            ASSERT_TRUE(finish_attempt(db, session, tried, {.score = 2, .max = 3, .passed = true}));
        }
        ASSERT_TRUE(end_session(db, session, "leave"));
    }
    static void bundle(Database& db) {
        const auto range = next_bundle_range(db).value();
        ASSERT_TRUE(range);
        const auto last = last_bundle(db, range->epoch).value();
        BundleRecord record{last ? last->number + 1 : 1, *range};
        record.hash.fill(static_cast<std::uint8_t>(record.number));
        if (last) record.prev_hash = last->hash;
        ASSERT_TRUE(record_bundle(db, record));
    }
    static void receipt(Database& db, std::int64_t number) {
        const std::int64_t epoch = db.epoch().value();
        const auto known = find_bundle(db, epoch, number).value();
        ASSERT_TRUE(known);
        ASSERT_EQ(record_receipt(db, {"c0123456789abcdef", epoch, number, known->hash}).value(),
                  ReceiptEffect::recorded);
    }
    // Runs to the end; answers emptied.
    static std::int64_t prune(Database& db, const RetentionRule& rule = {}) {
        std::int64_t answers = 0;
        for (int step = 0; step < 1000; ++step) {
            const Result<PruneStep> done = prune_step(db, rule);
            EXPECT_TRUE(done) << (done ? "" : done.error().detail);
            if (!done || !done->more) return answers;
            answers += done->answers;
        }
        ADD_FAILURE() << "it never ends";
        return answers;
    }
    static std::int64_t full_answers(Database& db) {
        return db.connection()
            .integer("SELECT count(*) FROM response WHERE question LIKE '%Rahasia%'")
            .value();
    }
    // All that the person's own page, progress and refreshers read.
    static std::string what_is_read(Database& db) {
        std::string text;
        const auto add = [&](auto value) { text += std::to_string(value) + " "; };
        const PersonRecord record = person_record(db, kBudi).value();
        add(record.sessions), add(record.answers), add(record.active_ms);
        const std::vector<LessonProgress> progress = lesson_progress(db, kBudi).value();
        for (const LessonProgress& one : progress) {
            add(one.position), add(one.best.value_or(-1)), add(one.latest.value_or(-1));
        }
        add(jp_done(db, kBudi).value());
        const std::vector<PastLesson> past = past_lessons(db, kBudi, "netralitas-asn").value();
        for (const PastLesson& lesson : past) {
            for (const PastAnswer& one : lesson.answers) {
                text += one.step + one.item + one.indicator + one.pillar;
                add(one.score);
            }
        }
        const std::vector<DueQuestion> all_due = due_questions(db, kBudi).value();
        for (const DueQuestion& due : all_due) {
            text += due.bank + due.question;
            add(due.due_since_ms);
        }
        return text;
    }
};

TEST_F(Retention, takes_only_what_is_received_and_old) {
    Result<Database> db = open();
    ASSERT_TRUE(db) << db.error().detail;
    visit(*db);
    bundle(*db);
    visit(*db);
    bundle(*db);
    clock_.pass(500 * kDayMs);
    EXPECT_EQ(prune(*db), 0) << "no receipt";
    visit(*db);
    bundle(*db);
    receipt(*db, 1);
    EXPECT_EQ(prune(*db, {.keep_days = 600}), 0) << "not old enough";
    EXPECT_EQ(prune(*db, {.keep_days = 0}), 0) << "for ever";
    EXPECT_EQ(prune(*db), 3);
    EXPECT_EQ(full_answers(*db), 6);
    receipt(*db, 3);
    EXPECT_EQ(prune(*db), 3) << "the third is new";
    EXPECT_EQ(full_answers(*db), 3);
    EXPECT_EQ(prune(*db), 0);
    EXPECT_EQ(count(*db, "response"), 9);
}

TEST_F(Retention, leaves_an_entry_of_what_it_took) {
    Result<Database> db = open();
    visit(*db);
    bundle(*db);
    receipt(*db, 1);
    clock_.pass(401 * kDayMs);
    ASSERT_EQ(prune(*db), 3);
    const std::vector<PrunedRange> ranges = pruned_ranges(*db).value();
    ASSERT_EQ(ranges.size(), 1U);
    const BundleRecord taken = find_bundle(*db, db->epoch().value(), 1).value().value();
    EXPECT_EQ(ranges[0].number, 1);
    EXPECT_EQ(ranges[0].seq_from, taken.range.from);
    EXPECT_EQ(ranges[0].seq_to, taken.range.to);
    EXPECT_EQ(ranges[0].answers, 3);
    EXPECT_EQ(ranges[0].collector, "c0123456789abcdef");
    EXPECT_EQ(ranges[0].wall_ms, clock_.wall);
}

TEST_F(Retention, nothing_that_people_or_lessons_read_changes) {
    Result<Database> db = open();
    visit(*db);
    bundle(*db);
    clock_.pass(20 * kDayMs);
    visit(*db, false);
    bundle(*db);
    receipt(*db, 2);
    clock_.pass(500 * kDayMs);
    ASSERT_TRUE(end_session(*db, start_session(*db, person(*db, kBudi)).value(), "leave"));
    const std::string before = what_is_read(*db);
    const auto resume = find_resume(*db, kBudi, "netralitas-asn", "netral").value();
    ASSERT_TRUE(resume);
    EXPECT_THAT(before, HasSubstr("soalq0"));
    ASSERT_EQ(prune(*db), 6);
    EXPECT_EQ(full_answers(*db), 0);
    EXPECT_EQ(what_is_read(*db), before);
    const auto after = find_resume(*db, kBudi, "netralitas-asn", "netral").value();
    ASSERT_TRUE(after && after->checkpoint);
    EXPECT_EQ(to_json(after->checkpoint->state), to_json(resume->checkpoint->state));
}

TEST_F(Retention, a_wrong_clock_makes_nothing_old) {
    Result<Database> db = open();
    clock_.wall = 1000;  // 1970: the battery is empty
    visit(*db);
    bundle(*db);
    receipt(*db, 1);
    EXPECT_EQ(prune(*db), 0) << "the clock is in doubt";
    clock_.wall = 1'790'000'000'000;
    EXPECT_EQ(prune(*db), 0) << "no later row says when it was";
    visit(*db);  // a sure time after the doubtful ones
    bundle(*db);
    EXPECT_EQ(prune(*db), 0) << "that is new";
    clock_.pass(401 * kDayMs);
    EXPECT_EQ(prune(*db), 3);
    const std::int64_t sure = clock_.wall;
    clock_.wall = 1000;
    receipt(*db, 2);
    EXPECT_EQ(prune(*db), 0);
    clock_.wall = sure;
    EXPECT_EQ(prune(*db), 3);
}

TEST_F(Retention, a_time_that_was_taken_back_holds_nothing_up) {
    const std::int64_t today = std::max(clock_.wall, build_date_ms()) + kDayMs;
    clock_.wall = today + 70 * 365 * kDayMs;  // somebody typed the wrong year
    Result<Database> db = open();
    visit(*db);
    bundle(*db);
    receipt(*db, 1);
    clock_.wall = today;
    ASSERT_EQ(*trust_clock(*db), ClockTrust::given);
    visit(*db);
    bundle(*db);
    receipt(*db, 2);
    EXPECT_EQ(prune(*db), 0) << "new";
    clock_.pass(401 * kDayMs);
    EXPECT_EQ(prune(*db), 6);
}

TEST_F(Retention, goes_in_steps) {
    Result<Database> db = open();
    for (int i = 0; i < 5; ++i) visit(*db);
    bundle(*db);
    receipt(*db, 1);
    clock_.pass(500 * kDayMs);
    const RetentionRule rule{.keep_days = 400, .rows_a_step = 4};
    std::vector<std::int64_t> steps;
    int finished = 0;
    while (true) {
        const PruneStep step = prune_step(*db, rule).value();
        if (!step.more) break;
        steps.push_back(step.answers);
        if (step.finished) ++finished;
        EXPECT_EQ(finished, steps.size() == 5 ? 1 : 0);
    }
    EXPECT_EQ(steps, (std::vector<std::int64_t>{0, 4, 4, 4, 3}));
}

TEST_F(Retention, survives_a_kill_at_every_step) {
    {
        Result<Database> db = open();
        for (int i = 0; i < 4; ++i) visit(*db);
        bundle(*db);
        visit(*db);
        bundle(*db);
        receipt(*db, 2);
    }
    clock_.pass(500 * kDayMs);
    const RetentionRule rule{.keep_days = 400, .rows_a_step = 2};
    int kills = 0;
    while (true) {
        const pid_t child = ::fork();
        if (child == 0) {
            Result<Database> db = open();
            if (!db) ::_exit(2);
            const Result<PruneStep> step = prune_step(*db, rule);
            if (!step) ::_exit(3);
            if (!step->more) ::_exit(0);
            ::kill(::getpid(), SIGKILL);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        if (WIFEXITED(status)) {
            ASSERT_EQ(WEXITSTATUS(status), 0);
            break;
        }
        ++kills;
        Result<Database> db = open();
        ASSERT_TRUE(db) << db.error().detail;
        const std::size_t entries = pruned_ranges(*db).value().size();
        const std::int64_t full = full_answers(*db);
        EXPECT_TRUE(full == 15 || entries > 0) << "gone without an entry";
        EXPECT_TRUE(full >= 3 || entries == 2) << "gone without an entry";
    }
    EXPECT_EQ(kills, 11);  // two entries, seven steps of the first (the last finds one less), two
    Result<Database> db = open();
    EXPECT_EQ(full_answers(*db), 0);
    const std::vector<PrunedRange> ranges = pruned_ranges(*db).value();
    ASSERT_EQ(ranges.size(), 2U);
    EXPECT_EQ(ranges[0].answers, 12);
    EXPECT_EQ(ranges[1].answers, 3);
    EXPECT_EQ(count(*db, "response"), 15);
}

TEST_F(Retention, goes_on_behind_a_bundle_that_a_damaged_database_lost) {
    Result<Database> db = open();
    ASSERT_TRUE(db) << db.error().detail;
    visit(*db);
    bundle(*db);
    visit(*db);
    bundle(*db);
    receipt(*db, 2);
    clock_.pass(500 * kDayMs);
    ASSERT_TRUE(db->connection().run("DELETE FROM bundle WHERE number = 1"));
    EXPECT_EQ(prune(*db), 3);
}

// A copy made before brings whole answers back in place of those on the broken page.
TEST_F(Retention, takes_again_what_an_older_copy_brought_back) {
    std::int64_t broken_page = 0;
    {
        Result<Database> db = open();
        ASSERT_TRUE(db) << db.error().detail;
        for (int bundles = 0; bundles < 2; ++bundles) {
            for (int i = 0; i < 40; ++i) visit(*db);
            bundle(*db);
        }
        receipt(*db, 2);
        Result<std::unique_ptr<Snapshot>> copy = Snapshot::begin(*db);
        ASSERT_TRUE(copy);
        while (!(*copy)->step(100).value()) {
        }
        ASSERT_TRUE((*copy)->finish());
        clock_.pass(500 * kDayMs);
        ASSERT_EQ(prune(*db), 240);
        ASSERT_EQ(full_answers(*db), 0);
        broken_page = middle_page_of(*db, "response");
    }
    overwrite_page(folder_.path() / "data" / "kiosk.db", broken_page);
    log_.expect("moved aside");
    log_.expect("damaged in part");
    log_.expect("more rows taken over");
    Result<Database> db = open();
    ASSERT_TRUE(db) << db.error().detail;
    const std::int64_t back = full_answers(*db);
    ASSERT_GT(back, 0);
    EXPECT_EQ(prune(*db), back);
    EXPECT_EQ(full_answers(*db), 0);
    EXPECT_EQ(pruned_ranges(*db).value().size(), 2U) << "both entries, each once";
}

TEST_F(Retention, a_receipt_that_loses_its_worth_frees_only_what_is_still_here) {
    Result<Database> db = open();
    visit(*db);
    bundle(*db);
    clock_.pass(401 * kDayMs);
    visit(*db);
    bundle(*db);
    receipt(*db, 2);
    ASSERT_EQ(prune(*db), 3);
    EXPECT_TRUE(unreceipted_bundles(*db).value().empty());
    EXPECT_EQ(forget_receipts_of(*db, {"c0000000000000000"}).value(), 0);
    EXPECT_EQ(forget_receipts_of(*db, {"c0123456789abcdef"}).value(), 1);
    const std::vector<BundleRecord> again = unreceipted_bundles(*db).value();
    ASSERT_EQ(again.size(), 1U);
    EXPECT_EQ(again[0].number, 2);
    EXPECT_EQ(transfer_state(*db).value().unreceipted, 1);
}

TEST_F(Retention, refused_collectors_are_remembered_with_the_place) {
    Result<Database> db = open();
    ASSERT_TRUE(note_refused_collector(*db, "c0123456789abcdef", "STIK"));
    clock_.pass(1000);
    ASSERT_TRUE(note_refused_collector(*db, "c0123456789abcdef", "LAIN"));
    const std::vector<RefusedCollector> refused = refused_collectors(*db).value();
    ASSERT_EQ(refused.size(), 1U);
    EXPECT_EQ(refused[0].drop, "LAIN");
    EXPECT_EQ(refused[0].wall_ms, clock_.wall);
}

}  // namespace
}  // namespace suluh::store
