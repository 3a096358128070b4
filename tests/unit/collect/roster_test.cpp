#include "collect/roster.h"

#include "collect/report_facts.h"
#include "kiosk_sim.h"

namespace suluh::collect {
namespace {

class CollectorRoster : public CollectTest {
protected:
    CollectorRoster() : db_(CollectorDb::open(folder_ / "results.db").value()) {}
    static store::Person person(const std::string& nip, const std::string& name,
                                const std::string& unit) {
        store::Person one;
        one.nip = nip;
        one.name = name;
        one.unit = unit;
        return one;
    }
    CollectorDb db_;
};

TEST_F(CollectorRoster, is_looked_at_before_it_is_kept) {
    const std::vector<store::Person> two{person(kBudi, "Budi", "Arsip"),
                                         person(kRatna, "Ratna", "Umum")};
    EXPECT_EQ(compare_roster(db_, two)->added, 2);
    EXPECT_TRUE(kept_roster(db_)->empty()) << "a look changes nothing";
    EXPECT_EQ(keep_roster(db_, two)->added, 2);
    EXPECT_EQ(kept_roster(db_)->size(), 2U);
    EXPECT_EQ(compare_roster(db_, two)->unchanged, 2);
}

TEST_F(CollectorRoster, adds_and_updates_and_never_deletes) {
    ASSERT_TRUE(keep_roster(db_, {person("1", "Budi", "Arsip"), person("2", "Sari", "Umum")}));
    const RosterChanges changes =
        keep_roster(db_, {person("1", "", "Umum"), person("3", "Tono", "Umum")}).value();
    EXPECT_EQ(changes.added, 1);
    EXPECT_EQ(changes.changed, 1);
    EXPECT_EQ(changes.unchanged, 0);
    const std::vector<store::Person> now = kept_roster(db_).value();
    ASSERT_EQ(now.size(), 3U);
    EXPECT_EQ(now[0].unit, "Umum");
    EXPECT_EQ(now[0].name, "Budi") << "what is left empty stays as it was";
    EXPECT_EQ(now[1].name, "Sari");
}

TEST_F(CollectorRoster, keeps_the_day_it_is_all_due) {
    EXPECT_EQ(kept_deadline(db_).value(), "");
    ASSERT_TRUE(keep_deadline(db_, "2031-06-30"));
    EXPECT_FALSE(keep_deadline(db_, "2031-02-30"));
    EXPECT_FALSE(keep_deadline(db_, "soon"));
    EXPECT_EQ(kept_deadline(db_).value(), "2031-06-30") << "a wrong day changes nothing";
    ASSERT_TRUE(keep_deadline(db_, ""));
    EXPECT_EQ(kept_deadline(db_).value(), "");
}

TEST_F(CollectorRoster, a_units_own_day_counts_before_that_of_all) {
    ASSERT_TRUE(
        keep_roster(db_, {person(kBudi, "Budi", "Arsip"), person(kRatna, "Ratna", "Umum")}));
    ASSERT_TRUE(keep_deadline(db_, "2031-06-30"));
    ASSERT_TRUE(keep_deadline(db_, "2031-07-01", "Umum = Baru"));
    EXPECT_FALSE(keep_deadline(db_, "2031-02-30", "Arsip"));
    ASSERT_TRUE(keep_deadline(db_, "2031-07-03", "Umum"));
    using Days = std::map<std::string, std::string>;
    EXPECT_EQ(days_of_units(db_).value(),
              (Days{{"Arsip", ""}, {"Umum", "2031-07-03"}, {"Umum = Baru", "2031-07-01"}}));
    const Plan plan = plan_for(db_, {}).value();
    constexpr std::int64_t kDay = 86'400'000;
    EXPECT_EQ(plan.unit_deadlines_ms.at("Umum") - *plan.deadline_ms, 3 * kDay);
    EXPECT_EQ(plan.unit_deadlines_ms.at("Umum = Baru") - *plan.deadline_ms, kDay);
    const ReportFacts facts = read_report_facts(db_, plan).value();
    ASSERT_EQ(facts.units.size(), 2U);
    EXPECT_EQ(facts.units[0].deadline_ms, plan.deadline_ms);
    EXPECT_EQ(facts.units[1].deadline_ms, plan.unit_deadlines_ms.at("Umum"));
    ASSERT_TRUE(keep_deadline(db_, "", "Umum"));
    EXPECT_FALSE(plan_for(db_, {})->unit_deadlines_ms.contains("Umum"));
}

TEST_F(CollectorRoster, a_plan_takes_what_was_kept_unless_it_is_told_otherwise) {
    ASSERT_TRUE(keep_roster(db_, {person(kBudi, "Budi", "Arsip")}));
    ASSERT_TRUE(keep_deadline(db_, "2031-06-30"));
    const Plan kept = plan_for(db_, {}).value();
    ASSERT_EQ(kept.roster.size(), 1U);
    EXPECT_EQ(kept.roster[0].unit, "Arsip");
    const Plan told = plan_for(db_, {"", "", {"2031-07-01"}}).value();
    ASSERT_TRUE(kept.deadline_ms && told.deadline_ms);
    EXPECT_EQ(*told.deadline_ms - *kept.deadline_ms, 86'400'000);
}

}  // namespace
}  // namespace suluh::collect
