#include "collect/purge.h"

#include <gmock/gmock.h>

#include "collect/add.h"
#include "collect/merge.h"
#include "collect/query.h"
#include "collect/report_html.h"
#include "collect/roster.h"
#include "collect/sheet.h"
#include "collect/status.h"
#include "collect/window/dashboard.h"
#include "kiosk_sim.h"
#include "sync/receipt.h"

namespace suluh::collect {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr std::int64_t kDayMs = std::int64_t{24} * 60 * 60 * 1000;

class Purge : public CollectTest {
protected:
    void SetUp() override {
        Result<CollectorDb> db = CollectorDb::open(folder_ / "c.db");
        ASSERT_TRUE(db) << db.error().detail;
        db_.emplace(std::move(*db));
    }
    void merge(const std::string& bytes) {
        const auto merged = merge_bundle(*db_, bytes, keys_, kiosk_.clock.wall);
        ASSERT_TRUE(merged) << merged.error().detail;
    }
    PurgePlan plan(const PurgeRule& rule) {
        Result<PurgePlan> made = plan_purge(*db_, rule);
        EXPECT_TRUE(made) << (made ? "" : made.error().detail);
        return made ? *made : PurgePlan{};
    }
    std::string carry_out(const PurgeRule& rule) {
        const Result<std::string> record =
            purge(*db_, plan(rule), {"Retensi", kiosk_.clock.wall}, sign_);
        EXPECT_TRUE(record) << (record ? "" : record.error().detail);
        return record.value_or("");
    }
    std::int64_t count(const std::string& table) {
        return db_->connection().integer("SELECT count(*) FROM " + table).value_or(-1);
    }
    // Of Budi and Ratna, a year apart; their bundles.
    void two_years() {
        kiosk_.visit(kBudi, "Budi", {1, 0});
        first_ = kiosk_.bundle();
        merge(first_);
        kiosk_.clock.pass(400 * kDayMs);
        middle_ = kiosk_.clock.wall - kDayMs;
        kiosk_.visit(kRatna, "Ratna", {1, 1, 1});
        second_ = kiosk_.bundle();
        merge(second_);
    }

    std::optional<CollectorDb> db_;
    crypto::SigningKey sign_ = crypto::SigningKey::generate();
    std::string first_, second_;
    std::int64_t middle_ = 0;
};

TEST_F(Purge, a_plan_counts_and_changes_nothing) {
    two_years();
    const PurgePlan made = plan({.before_ms = middle_});
    ASSERT_EQ(made.parts.size(), 1U);
    EXPECT_EQ(made.parts[0].kiosk, kiosk_.id());
    EXPECT_EQ(made.rows(1), 1);
    EXPECT_EQ(made.rows(2), 1);
    EXPECT_EQ(made.rows(3), 2);
    EXPECT_EQ(made.rows(4), 2) << "attempt_finished, session_ended";
    EXPECT_EQ(made.rows(0), 0) << "the line that says who Budi is stays";
    EXPECT_EQ(count("response"), 5);
    EXPECT_EQ(plan({.before_ms = 1}).all_rows(), 0);
}

TEST_F(Purge, whoever_waits_hears_of_every_row_and_table) {
    two_years();
    Progress last;
    const auto ear = [&last](const Progress& progress) { last = progress; };
    const PurgePlan made = plan_purge(*db_, {.before_ms = middle_}, ear).value();
    EXPECT_EQ(last.done, made.all_rows());
    EXPECT_EQ(last.total, made.all_rows());
    ASSERT_TRUE(purge(*db_, made, {"Retensi", kiosk_.clock.wall, ear}, sign_));
    EXPECT_EQ(last.what, "tables");
    EXPECT_EQ(last.done, last.total);
}

TEST_F(Purge, by_date_removes_old_visits_and_nothing_else) {
    two_years();
    (void)carry_out({.before_ms = middle_});
    EXPECT_EQ(count("response"), 3);
    EXPECT_EQ(count("session"), 1);
    EXPECT_EQ(count("attempt"), 1);
    EXPECT_EQ(count("person"), 2);
    const auto rows = attempts(*db_).value();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].name, "Ratna");
    EXPECT_EQ(rows[0].answers, 3);
}

TEST_F(Purge, of_a_person_removes_every_trace) {
    two_years();
    kiosk_.visit(kBudi, "Budi", {0.25});
    merge(kiosk_.bundle());
    const std::string record = carry_out({.nip = kBudi});
    EXPECT_EQ(count("person"), 1);
    EXPECT_EQ(count("response"), 3);
    EXPECT_EQ(attempts(*db_).value().size(), 1U);
    EXPECT_THAT(record, Not(HasSubstr(kBudi)));
    db_.reset();
    for (const char* name : {"c.db", "c.db-wal"}) {
        const std::string bytes = read_text(folder_ / name, std::size_t{64} << 20).value_or("");
        EXPECT_THAT(bytes, Not(HasSubstr(kBudi))) << name;
    }
}

TEST_F(Purge, of_a_person_takes_the_lines_of_the_list_of_staff) {
    two_years();
    store::Person budi, ratna;
    budi.nip = kBudi;
    budi.name = "Budi Santoso";
    budi.unit = "Arsip";
    ratna.nip = kRatna;
    ratna.name = "Ratna";
    ASSERT_TRUE(keep_roster(*db_, {budi, ratna}, {{"197001011990011001", kBudi}}));
    EXPECT_EQ(plan({.nip = kBudi}).listed, 1);
    EXPECT_EQ(plan({.before_ms = kiosk_.clock.wall + kDayMs}).listed, 0) << "staff are no results";
    const std::string record = carry_out({.nip = kBudi});
    EXPECT_EQ(verify_purge(record)->listed, 1);
    EXPECT_EQ(count("roster"), 1);
    EXPECT_EQ(count("roster_number"), 0);
    for (const char* trace : {"Budi", "Santoso", "Arsip", kBudi, "197001011990011001"}) {
        EXPECT_THAT(record, Not(HasSubstr(trace)));
        db_.reset();
        for (const char* name : {"c.db", "c.db-wal"}) {
            const std::string bytes = read_text(folder_ / name, std::size_t{64} << 20).value_or("");
            EXPECT_THAT(bytes, Not(HasSubstr(trace))) << name;
        }
        db_.emplace(CollectorDb::open(folder_ / "c.db").value());
    }
}

TEST_F(Purge, of_a_person_who_is_only_listed_is_proven_too) {
    store::Person budi;
    budi.nip = kBudi;
    budi.name = "Budi";
    ASSERT_TRUE(keep_roster(*db_, {budi}));
    EXPECT_FALSE(plan({.nip = kBudi}).is_empty());
    EXPECT_TRUE(plan({.nip = kRatna}).is_empty());
    const std::string record = carry_out({.nip = kBudi});
    EXPECT_EQ(verify_purge(record)->listed, 1);
    EXPECT_TRUE(plan({.nip = kBudi}).is_empty());
}

TEST_F(Purge, no_reason_names_the_person) {
    two_years();
    const PurgePlan made = plan({.nip = kRatna});
    for (const std::string& reason :
         {std::string("Permintaan RATNA"), std::string("NIP ") + kRatna}) {
        const auto record = purge(*db_, made, {reason, 1}, sign_);
        ASSERT_FALSE(record) << reason;
        EXPECT_EQ(record.error().fault, Fault::bad_input);
    }
    EXPECT_EQ(count("response"), 5);
    EXPECT_TRUE(purge(*db_, made, {"Permintaan yang bersangkutan", 1}, sign_));
}

TEST_F(Purge, neither_gaps_nor_a_second_coming_follow) {
    two_years();
    (void)carry_out({.before_ms = middle_});
    const auto all = kiosks(*db_).value();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_TRUE(all[0].gaps.empty());
    const auto again = merge_bundle(*db_, first_, keys_, kiosk_.clock.wall);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->outcome, MergeOutcome::known);
    EXPECT_EQ(count("response"), 3);
    EXPECT_TRUE(status_text(*db_).value().complete);
}

TEST_F(Purge, reports_say_so) {
    two_years();
    const Words words = Words::load().value();
    const auto page = [&] {
        return report_html(read_report_facts(*db_, read_plan({}).value()).value(), words, 1);
    };
    EXPECT_THAT(page(), Not(HasSubstr("Data yang dihapus")));
    (void)carry_out({.before_ms = middle_});
    EXPECT_THAT(page(), HasSubstr("Data yang dihapus"));
    EXPECT_THAT(page(), HasSubstr("Retensi"));
}

TEST_F(Purge, every_kind_of_report_says_what_when_by_whom_and_why_with_its_proof) {
    two_years();
    (void)carry_out({.before_ms = middle_});
    const std::string record = carry_out({.nip = kRatna});
    const std::string proof = crypto::to_hex(crypto::view_of(crypto::hash(record)));
    const std::string by = sync::collector_id(sign_.public_key());
    const Words words = Words::load().value();
    const ReportFacts facts = read_report_facts(*db_, read_plan({}).value()).value();
    const std::string page = report_html(facts, words, 1);
    for (const std::string& said : {by, proof.substr(0, 16), words("purged_person")}) {
        EXPECT_THAT(page, HasSubstr(said));
    }
    const std::vector<Sheet> sheets = report_sheets(facts, words);
    const auto purged = std::find_if(sheets.begin(), sheets.end(),
                                     [](const Sheet& sheet) { return sheet.id == "purged"; });
    ASSERT_NE(purged, sheets.end());
    ASSERT_EQ(purged->rows.size(), 2U);
    EXPECT_EQ(purged->rows[1][0], Cell(2.0));
    EXPECT_EQ(purged->rows[1][1], Cell(SheetMoment{kiosk_.clock.wall}));
    EXPECT_EQ(purged->rows[1][2], Cell(by));
    EXPECT_EQ(purged->rows[1][5], Cell(3.0)) << "answers";
    EXPECT_EQ(purged->rows[1][8], Cell(std::string("Retensi")));
    EXPECT_EQ(purged->rows[1][9], Cell(proof));
    const Value window = dashboard_value(facts);
    const Value& last = window.find("purged")->list()->at(1);
    EXPECT_EQ(last.text_or("proof", ""), proof);
    EXPECT_EQ(last.text_or("by", ""), by);
    EXPECT_EQ(last.text_or("reason", ""), "Retensi");
}

TEST_F(Purge, an_old_row_with_a_doubtful_clock_goes_by_the_day_it_was_merged) {
    kiosk_.clock.wall = 1000;
    kiosk_.visit(kBudi, "Budi", {1});
    kiosk_.clock.wall = 1'890'000'000'000;
    const std::string bundle = kiosk_.bundle();
    ASSERT_TRUE(merge_bundle(*db_, bundle, keys_, 1'890'000'000'000));
    EXPECT_EQ(plan({.before_ms = 1'880'000'000'000}).all_rows(), 0);
    EXPECT_GT(plan({.before_ms = 1'890'000'000'001}).rows(3), 0);
}

TEST_F(Purge, a_corrected_clock_decides_and_goes_with_its_rows) {
    // A boot in 1970, later set right by somebody; the collector heard of it a year later.
    const std::int64_t true_ms = kiosk_.clock.wall;
    kiosk_.clock.wall = 1000;
    kiosk_.visit(kBudi, "Budi", {1});
    kiosk_.clock.wall = true_ms + 60'000;
    kiosk_.visit(kRatna, "Ratna", {1, 0});
    ASSERT_TRUE(merge_bundle(*db_, kiosk_.bundle(), keys_, true_ms + 365 * kDayMs));
    EXPECT_EQ(plan({.before_ms = true_ms + kDayMs}).rows(3), 2) << "only Ratna's clock is known";
    ASSERT_TRUE(db_->back_end().correct_clocks());
    ASSERT_EQ(clock_fixes(*db_).value().size(), 1U);
    EXPECT_EQ(plan({.before_ms = true_ms - kDayMs}).all_rows(), 0) << "1970 is not believed";
    EXPECT_EQ(plan({.before_ms = true_ms + kDayMs}).rows(3), 3);
    const ReportFacts facts = read_report_facts(*db_, read_plan({}).value()).value();
    const Words words = Words::load().value();
    const Sheet clocks = report_sheets(facts, words).at(11);
    ASSERT_EQ(clocks.id, "clocks");
    ASSERT_EQ(clocks.rows.size(), 1U);
    EXPECT_EQ(clocks.rows[0][1], Cell(kiosk_.id()));
    EXPECT_EQ(clocks.rows[0][5], Cell(static_cast<double>(facts.clocks[0].fix.rows)));
    EXPECT_EQ(clocks.rows[0][6], Cell(SheetMoment{facts.clocks[0].from.wall_ms}));
    EXPECT_THAT(report_html(facts, words, 1), HasSubstr(words("clocks")));
    const Value window = dashboard_value(facts);
    EXPECT_EQ(window.find("clocks")->list()->at(0).text_or("how", ""), "exact");
    (void)carry_out({.nip = kBudi});
    EXPECT_EQ(count("clock_fix"), 0);
}

TEST_F(Purge, a_clock_that_was_ahead_keeps_nothing) {
    two_years();
    const std::int64_t true_ms = kiosk_.clock.wall;
    kiosk_.clock.wall += 3000 * kDayMs;
    kiosk_.visit(kBudi, "Budi", {1});
    const auto merged = merge_bundle(*db_, kiosk_.bundle(), keys_, true_ms + kDayMs);
    ASSERT_TRUE(merged) << merged.error().detail;
    ASSERT_TRUE(db_->back_end().correct_clocks());
    EXPECT_EQ(plan({.before_ms = true_ms + 30 * kDayMs}).rows(3), 6);
}

TEST_F(Purge, what_is_known_of_a_clock_shrinks_to_the_rows_that_stay) {
    const std::int64_t true_ms = kiosk_.clock.wall;
    kiosk_.clock.wall = 1000;
    kiosk_.visit(kBudi, "Budi", {1});
    kiosk_.visit(kRatna, "Ratna", {1, 0});
    ASSERT_TRUE(merge_bundle(*db_, kiosk_.bundle(), keys_, true_ms));
    ASSERT_TRUE(db_->back_end().correct_clocks());
    const ClockFixRow before = clock_fixes(*db_).value().at(0);
    (void)carry_out({.nip = kBudi});
    const ClockFixRow after = clock_fixes(*db_).value().at(0);
    EXPECT_GT(after.fix.seq_from, before.fix.seq_from);
    EXPECT_EQ(after.fix.seq_to, before.fix.seq_to);
    EXPECT_EQ(after.fix.rows, count("person") + count("session") + count("attempt") +
                                  count("response") + count("event"));
    EXPECT_GT(after.from.wall_ms, before.from.wall_ms) << "of a row that is there";
    EXPECT_LT(after.from.wall_ms, true_ms);
}

TEST_F(Purge, the_newest_line_of_a_person_is_so_by_number) {
    kiosk_.clock.wall += 700 * kDayMs;  // ahead, and set right later
    kiosk_.visit(kBudi, "Budi", {1});
    kiosk_.clock.wall -= 700 * kDayMs;
    kiosk_.visit(kBudi, "Budi Santoso", {1});
    ASSERT_TRUE(merge_bundle(*db_, kiosk_.bundle(), keys_, kiosk_.clock.wall));
    ASSERT_TRUE(db_->back_end().correct_clocks());
    ASSERT_EQ(count("person"), 2);
    (void)carry_out({.before_ms = kiosk_.clock.wall + 30 * kDayMs});
    EXPECT_EQ(count("person"), 1);
    EXPECT_EQ(count("person WHERE name = 'Budi Santoso'"), 1);
}

TEST_F(Purge, words_that_nobody_uses_any_more_go_too) {
    two_years();
    ASSERT_GT(count("word"), 0);
    (void)carry_out({.before_ms = kiosk_.clock.wall + kDayMs});
    EXPECT_EQ(count("answer"), 0);
    EXPECT_EQ(count("word"), 0);
}

TEST_F(Purge, set_aside_bundles_of_the_person_are_emptied) {
    two_years();
    sync::BundleFacts facts = kiosk_.last_facts;
    const std::string fork = kiosk_.make(facts, kiosk_.last_image);
    const auto aside = merge_bundle(*db_, fork, keys_, kiosk_.clock.wall);
    ASSERT_TRUE(aside);
    ASSERT_EQ(aside->outcome, MergeOutcome::set_aside);
    EXPECT_EQ(plan({.nip = kBudi}).quarantined, 0);
    EXPECT_EQ(plan({.nip = kRatna}).quarantined, 1);
    (void)carry_out({.nip = kRatna});
    EXPECT_EQ(count("quarantine"), 1);
    EXPECT_EQ(count("quarantine WHERE length(image) > 0"), 0);
}

TEST_F(Purge, what_changed_since_the_plan_is_refused) {
    two_years();
    const PurgePlan old = plan({.nip = kRatna});
    kiosk_.visit(kRatna, "Ratna", {0});
    merge(kiosk_.bundle());
    const auto record = purge(*db_, old, {"", 1}, sign_);
    ASSERT_FALSE(record);
    EXPECT_EQ(record.error().fault, Fault::refused);
    EXPECT_EQ(count("response"), 6);
}

TEST_F(Purge, the_record_proves_what_went_and_is_chained) {
    two_years();
    const PurgePlan first = plan({.before_ms = middle_});
    const std::string one = carry_out({.before_ms = middle_});
    const std::string two = carry_out({.nip = kRatna});
    const Result<PurgeRecord> record = verify_purge(one);
    ASSERT_TRUE(record) << record.error().detail;
    EXPECT_EQ(record->number, 1);
    EXPECT_EQ(record->reason, "Retensi");
    EXPECT_EQ(record->before_ms, middle_);
    EXPECT_EQ(record->answers, 2);
    EXPECT_EQ(record->rows, first.all_rows());
    EXPECT_THAT(one, HasSubstr(crypto::to_hex(crypto::view_of(first.parts[0].hash))));
    EXPECT_EQ(verify_purge(two).value().previous,
              crypto::to_hex(crypto::view_of(crypto::hash(one))));
    EXPECT_EQ(purges(*db_).value().size(), 2U);
}

TEST_F(Purge, no_changed_record_is_believed) {
    two_years();
    const std::string record = carry_out({.before_ms = middle_});
    for (std::size_t at = 0; at < record.size(); ++at) {
        std::string changed = record;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        EXPECT_FALSE(verify_purge(changed)) << at;
        EXPECT_FALSE(verify_purge(record.substr(0, at))) << at;
    }
    EXPECT_FALSE(verify_purge(record + "\n"));
    ASSERT_TRUE(db_->set_setting("purge 1", ""));
    EXPECT_FALSE(purges(*db_));
}

}  // namespace
}  // namespace suluh::collect
