#include "collect/standing.h"

#include <gmock/gmock.h>

#include <ctime>
#include <map>

#include "base/files.h"
#include "support/temp_folder.h"

namespace suluh::collect {
namespace {

using ::testing::HasSubstr;

constexpr std::int64_t kDay = 86'400'000;

AttemptRow passed(const std::string& nip, const std::string& lesson, std::int64_t day) {
    AttemptRow row;
    row.nip = nip;
    row.name = "Nama " + nip;
    row.unit = "Unit B";
    row.pack = lesson;
    row.lesson = lesson;
    row.finished = row.passed = true;
    row.active_ms = 60'000;
    row.jp = 0.5;
    row.last = {day * kDay, false};
    return row;
}

store::Person listed(const std::string& nip, const std::string& unit) {
    store::Person person;
    person.nip = nip;
    person.name = "Daftar " + nip;
    person.unit = unit;
    return person;
}

Plan small_plan() {
    Plan plan;
    plan.course = {"kursus", "Kursus", "Course", {"a/a", "b/b"}, ""};
    return plan;
}

// As a study feeds it.
std::vector<PersonRow> person_rows(const std::vector<AttemptRow>& attempts, const Plan& plan) {
    PersonTally tally;
    std::map<std::string, std::uint32_t> persons, numbers;
    std::vector<Learner> learners;
    std::vector<std::string> lessons;
    for (const AttemptRow& row : attempts) {
        const auto person = persons.try_emplace(row.nip, persons.size());
        if (person.second) learners.push_back({row.nip, row.name, row.unit});
        const std::string name = row.pack + "/" + row.lesson;
        const auto lesson = numbers.try_emplace(name, numbers.size());
        if (lesson.second) lessons.push_back(name);
        tally.add(person.first->second, lesson.first->second,
                  {row.finished && row.passed, row.last, row.active_ms, row.jp});
    }
    return tally.rows(plan, learners, lessons);
}

TEST(Standing, is_judged_by_the_first_pass_of_the_last_lesson) {
    Plan plan = small_plan();
    plan.deadline_ms = 10 * kDay;
    AttemptRow failed = passed("3", "b", 5);
    failed.passed = false;
    AttemptRow doubtful = passed("4", "b", 90);
    doubtful.last.doubt = true;
    const std::vector<PersonRow> rows = person_rows(
        {passed("1", "a", 4), passed("1", "b", 9), passed("1", "b", 30),  // again, later
         passed("2", "a", 4), passed("2", "b", 11), passed("3", "a", 4), failed,
         passed("4", "a", 4), doubtful},
        plan);
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(rows[0].standing, Standing::on_time);
    EXPECT_EQ(rows[0].completed->wall_ms, 9 * kDay);
    EXPECT_EQ(rows[0].active_ms, 180'000);
    EXPECT_EQ(rows[0].jp, 1.0) << "each lesson once";
    EXPECT_EQ(rows[1].standing, Standing::late);
    EXPECT_EQ(rows[2].standing, Standing::under_way);
    EXPECT_EQ(rows[2].missing, std::vector<std::string>{"b/b"});
    EXPECT_EQ(rows[3].standing, Standing::on_time) << "a clock in doubt is in the person's favour";
    plan.deadline_ms.reset();
    EXPECT_EQ(person_rows({passed("1", "a", 4), passed("1", "b", 9)}, plan)[0].standing,
              Standing::completed);
}

TEST(Standing, counts_units_against_the_roster) {
    Plan plan = small_plan();
    plan.roster = {listed("1", "Unit A"), listed("2", "Unit A"), listed("3", "Unit C"),
                   listed("1", "Unit A")};
    plan.unit_deadlines_ms["Unit A"] = 3 * kDay;
    const std::vector<PersonRow> rows = person_rows(
        {passed("1", "a", 4), passed("1", "b", 9), passed("9", "a", 1), passed("9", "b", 1)}, plan);
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(rows[0].name, "Daftar 1") << "the roster's words";
    EXPECT_EQ(rows[1].standing, Standing::not_started);
    EXPECT_EQ(rows[2].nip, "9");
    EXPECT_FALSE(rows[2].listed);
    const std::vector<UnitRow> units = unit_rows(rows, plan);
    ASSERT_EQ(units.size(), 2U) << "who is not listed counts nowhere";
    EXPECT_EQ(units[0].unit, "Unit A");
    EXPECT_EQ(units[0].persons, 2);
    EXPECT_EQ(units[0].started, 1);
    EXPECT_EQ(units[0].completed, 1);
    EXPECT_EQ(units[0].late, 1);
    EXPECT_EQ(units[0].percent(), 50);
    EXPECT_EQ(units[0].deadline_ms, 3 * kDay);
    EXPECT_FALSE(units[1].deadline_ms);
    const UnitRow all = all_units(units);
    EXPECT_EQ(all.persons, 3);
    EXPECT_EQ(all.active_ms, 120'000);
    EXPECT_EQ(UnitRow().percent(), 0);
}

TEST(Standing, knows_a_person_by_a_former_number_of_the_roster) {
    Plan plan = small_plan();
    plan.roster = {listed("1", "Unit A"), listed("3", "Unit A")};
    plan.numbers = {{"1", "2"}, {"3", "4"}};
    const std::vector<PersonRow> rows =
        person_rows({passed("2", "a", 1), passed("2", "b", 2)}, plan);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].nip, "2");
    EXPECT_EQ(rows[0].name, "Daftar 1");
    EXPECT_EQ(rows[0].standing, Standing::completed);
    EXPECT_TRUE(rows[0].listed);
    EXPECT_EQ(rows[1].nip, "4") << "nobody who is listed is missing";
    EXPECT_EQ(rows[1].standing, Standing::not_started);
}

TEST(Plan, is_read_from_a_roster_days_and_a_course) {
    testing::TempFolder folder;
    ASSERT_TRUE(publish_file(folder / "roster.csv",
                             "NIP;Nama;Unit Kerja\n198501152010011001;Budi;Unit A\n"));
    ASSERT_TRUE(
        publish_file(folder / "course.json", R"({"id": "k", "title": "K", "lessons": ["a/a"]})"));
    const Result<Plan> plan = read_plan({(folder / "roster.csv").string(),
                                         (folder / "course.json").string(),
                                         {"2026-12-31", "Unit A=2027-02-28"}});
    ASSERT_TRUE(plan) << plan.error().detail;
    ASSERT_EQ(plan->roster.size(), 1U);
    EXPECT_EQ(plan->roster[0].unit, "Unit A");
    EXPECT_EQ(plan->course.id, "k");
    const std::time_t last = *plan->deadline_ms / 1000;
    std::tm parts{};
    ASSERT_NE(localtime_r(&last, &parts), nullptr);
    EXPECT_EQ(parts.tm_mday, 31);
    EXPECT_EQ(parts.tm_hour, 23);
    EXPECT_EQ(plan->unit_deadlines_ms.count("Unit A"), 1U);
}

TEST(Plan, names_what_is_wrong) {
    for (const char* day : {"31-12-2026", "2026-02-30", "2026-12-31x", "soon", "Unit=", ""}) {
        const Result<Plan> plan = read_plan({"", "", {day}});
        ASSERT_FALSE(plan) << day;
        EXPECT_THAT(plan.error().detail, HasSubstr("deadline"));
    }
    EXPECT_THAT(read_plan({"nowhere.csv", "", {}}).error().detail, HasSubstr("roster"));
    EXPECT_THAT(read_plan({"", "nowhere.json", {}}).error().detail, HasSubstr("course"));
}

}  // namespace
}  // namespace suluh::collect
