// A person with two numbers, of which kiosks or the list of staff said that they are one person's.
#include "collect/export_answers.h"
#include "collect/merge.h"
#include "collect/purge.h"
#include "collect/query_views.h"
#include "collect/report_facts.h"
#include "collect/report_html.h"
#include "collect/roster.h"
#include "collect/sheet.h"
#include "collect/window/dashboard.h"
#include "collect/xapi.h"
#include "kiosk_sim.h"

namespace suluh::collect {
namespace {

constexpr const char* kThird = "198501152010011009";

class Joined : public CollectTest {
protected:
    void merge(KioskSim& kiosk) {
        const auto merged = merge_bundle(db_, kiosk.bundle(), keys_, 1'790'000'000'000);
        ASSERT_TRUE(merged) << merged.error().detail;
    }
    void join(const char* nip, const char* former) {
        const Status joined = store::join_numbers(kiosk_.db(), nip, former);
        ASSERT_TRUE(joined) << joined.error().detail;
    }
    // The pre-test under one number, the post-test under the other; joined in between.
    void two_numbers() {
        kiosk_.purpose = "pretest";
        kiosk_.visit(kRatna, "Ratna", {0, 1});
        kiosk_.clock.pass(86'400'000);
        kiosk_.purpose = "posttest";
        kiosk_.visit(kBudi, "Ratna Dewi", {1, 1});
    }
    ReportFacts facts(const Plan& plan = {}) {
        const Result<ReportFacts> read = read_report_facts(db_, plan);
        EXPECT_TRUE(read) << (read ? "" : read.error().detail);
        return read.value_or(ReportFacts{});
    }
    CollectorDb db_ = CollectorDb::open(folder_ / "results.db").value();
};

TEST_F(Joined, numbers_are_one_person_in_every_table_and_count) {
    two_numbers();
    merge(kiosk_);
    EXPECT_EQ(facts().totals.persons, 2);
    EXPECT_EQ(facts().gains.at(0).pairs, 0);
    join(kBudi, kRatna);
    merge(kiosk_);

    EXPECT_EQ(totals(db_)->persons, 1) << "as the window asks, without tables";
    const ReportFacts all = facts();
    EXPECT_EQ(all.totals.persons, 1);
    EXPECT_EQ(all.totals.attempts, 2);
    ASSERT_EQ(all.persons.size(), 1U);
    EXPECT_EQ(all.persons[0].nip, kBudi);
    EXPECT_EQ(all.persons[0].name, "Ratna Dewi");
    ASSERT_EQ(all.attempts.size(), 2U);
    EXPECT_EQ(all.attempts[0].nip, kBudi) << "also of what was done under the former number";
    EXPECT_EQ(all.attempts[0].name, "Ratna Dewi");
    EXPECT_EQ(all.modules.at(0).persons, 1);
    EXPECT_EQ(all.indicators.at(0).persons, 1);
    EXPECT_EQ(all.indicators.at(0).compared, 1);
    EXPECT_EQ(all.gains.at(0).pairs, 1);
    EXPECT_EQ(all.gains.at(0).dropped, 0);
    EXPECT_EQ(all.items.at(0).n, 1);
    const std::vector<Sheet> sheets = report_sheets(all, Words::load().value());
    EXPECT_EQ(std::get<std::string>(sheets[1].rows.at(0)[1]), kBudi);
    EXPECT_EQ(sheets[1].rows.size(), 1U);
    const Sheet& joined = sheets.at(12);
    ASSERT_EQ(joined.id, "joined");
    EXPECT_EQ(joined.rows.at(0), (std::vector<Cell>{"Ratna Dewi", kiosk_.unit, kRatna, kBudi}));
    EXPECT_NE(report_html(all, Words::load().value(), 1).find(kRatna), std::string::npos);
    const Value window = dashboard_value(all);
    EXPECT_EQ(window.find("joined")->list()->at(0).text_or("number", ""), kRatna);
}

TEST_F(Joined, exports_count_one_person_but_repeat_no_statement_changed) {
    two_numbers();
    merge(kiosk_);
    const auto statements = [&] {
        EXPECT_TRUE(export_xapi(db_, folder_ / "x.jsonl", kXapiHome));
        return read_text(folder_ / "x.jsonl", 1 << 20).value_or("");
    };
    const std::string before = statements();
    join(kBudi, kRatna);
    merge(kiosk_);
    EXPECT_EQ(statements(), before);
    const Words words = Words::load().value();
    ASSERT_TRUE(export_csv(db_, folder_ / "x.csv", CsvProfile::rfc4180, words));
    const std::string lines = read_text(folder_ / "x.csv", 1 << 20).value_or("");
    EXPECT_EQ(lines.find(kRatna), std::string::npos);
    EXPECT_NE(lines.find(kBudi), std::string::npos);
}

TEST_F(Joined, chains_and_contradictions_end_at_one_number) {
    kiosk_.visit(kRatna, "A", {1});
    kiosk_.visit(kBudi, "A", {1});
    kiosk_.visit(kThird, "A", {1});
    join(kBudi, kRatna);
    merge(kiosk_);
    kiosk_.clock.pass(1000);
    // Another kiosk was told the third number later, and one told both ways round.
    const char* const told =
        "INSERT INTO event (kiosk, epoch, seq, boot_id, mono_ms, wall_ms, doubt, name, detail)"
        " SELECT kiosk, epoch, seq + 1000 + ?1, boot_id, mono_ms, wall_ms + ?1, doubt, name, ?2"
        " FROM event WHERE name = 'numbers_joined' AND seq < 1000";
    const auto say = [&](std::int64_t later, const char* nip, const char* former) {
        const Value detail(Value::Map{{"nip", nip}, {"former", former}});
        const Status said = db_.connection().run(told, later, to_json(detail));
        ASSERT_TRUE(said) << said.error().detail;
    };
    say(1, kThird, kBudi);
    using Map = std::map<std::string, std::string>;
    EXPECT_EQ(joined_numbers(db_.connection()).value(), (Map{{kRatna, kThird}, {kBudi, kThird}}));
    say(2, kRatna, kThird);
    EXPECT_EQ(joined_numbers(db_.connection()).value(), (Map{{kThird, kRatna}, {kBudi, kRatna}}))
        << "a ring: the one told last";
    ASSERT_TRUE(db_.connection().run(told, 3, "{no json"));
    ASSERT_TRUE(db_.connection().run(told, 4, R"({"nip": 7, "former": [1]})"));
    EXPECT_EQ(joined_numbers(db_.connection())->size(), 2U) << "nonsense says nothing";
    EXPECT_EQ(totals(db_)->persons, 1);
}

TEST_F(Joined, the_list_of_staff_joins_too_and_may_have_either_number) {
    two_numbers();
    merge(kiosk_);
    store::Person person;
    person.nip = kBudi;
    person.name = "Ratna Dewi, S.Sos.";
    person.unit = "Arsip";
    ASSERT_TRUE(keep_roster(db_, {person}, {{kRatna, kBudi}}));
    const Plan kept = plan_for(db_, {}).value();
    ReportFacts all = facts(kept);
    EXPECT_EQ(all.totals.persons, 1);
    EXPECT_EQ(all.gains.at(0).pairs, 1) << "not only where completion is counted";
    ASSERT_EQ(all.persons.size(), 1U);
    EXPECT_TRUE(all.persons[0].listed);

    // A list from before, which has the person under the former number only.
    Plan old;
    person.nip = kRatna;
    old.roster = {person};
    all = facts(old);
    ASSERT_EQ(all.persons.size(), 1U);
    EXPECT_EQ(all.persons[0].nip, kBudi);
    EXPECT_TRUE(all.persons[0].listed);
    EXPECT_EQ(all.persons[0].unit, "Arsip");
}

TEST_F(Joined, a_purge_by_date_keeps_the_joint_and_one_of_the_person_takes_it) {
    two_numbers();
    join(kBudi, kRatna);
    merge(kiosk_);
    const auto carry_out = [&](const PurgeRule& rule) {
        const Result<PurgePlan> plan = plan_purge(db_, rule);
        ASSERT_TRUE(plan) << plan.error().detail;
        const auto sign = crypto::SigningKey::generate();
        const auto record = purge(db_, *plan, {"Retensi", 1}, sign);
        ASSERT_TRUE(record) << record.error().detail;
    };
    carry_out({.before_ms = kiosk_.clock.wall + 86'400'000});
    EXPECT_EQ(totals(db_)->attempts, 0);
    EXPECT_EQ(joined_numbers(db_.connection())->size(), 1U);
    kiosk_.visit(kRatna, "Ratna", {1});
    merge(kiosk_);
    EXPECT_EQ(attempts(db_)->at(0).nip, kBudi);
    carry_out({.nip = kRatna});
    EXPECT_EQ(joined_numbers(db_.connection())->size(), 0U);
    for (const char* table : {"person", "session", "attempt", "response"}) {
        const std::string count = std::string("SELECT count(*) FROM ") + table;
        EXPECT_EQ(db_.connection().integer(count).value(), 0) << table;
    }
}

}  // namespace
}  // namespace suluh::collect
