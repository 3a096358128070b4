#include "store/people.h"

#include "store/person_record.h"
#include "store/progress.h"
#include "store_fixture.h"

namespace suluh::store {
namespace {

constexpr const char* kRatnaLater = "199003102030012002";  // the NIP that followed her NI PPPK

class PeopleTest : public StoreTest {
protected:
    // A finished and passed attempt under this number.
    static void learn(Database& db, const char* nip) {
        const Ref who = person(db, nip, "Ratna");
        const Ref session = *start_session(db, who);
        const Ref deed = attempt(db, session, who);
        ASSERT_TRUE(save_answer(db, answer(session, deed, "q1", 1)));
        ASSERT_TRUE(finish_attempt(db, session, deed, {.score = 1, .max = 1, .passed = true}));
        ASSERT_TRUE(end_session(db, session, "leave"));
    }
};

TEST_F(PeopleTest, an_id_is_the_same_for_all_rows_of_a_person) {
    Database db = open().value();
    const Ref first = person(db, kRatna, "Ratna");
    person(db, kRatna, "Ratna Wulandari");
    EXPECT_EQ(*person_id(db, kRatna), first.value);
    const Ref other = person(db, kBudi);
    EXPECT_EQ(*person_id(db, kBudi), other.value);
    EXPECT_EQ(person_id(db, kRatnaLater).error().fault, Fault::not_found);
}

TEST_F(PeopleTest, progress_and_hours_go_on_under_a_new_number) {
    Database db = open().value();
    learn(db, kRatna);
    person(db, kRatnaLater, "Ratna");
    EXPECT_EQ(*jp_done(db, kRatnaLater), 0);
    ASSERT_TRUE(join_numbers(db, kRatnaLater, kRatna));
    EXPECT_EQ(*person_id(db, kRatnaLater), *person_id(db, kRatna));
    for (const char* nip : {kRatna, kRatnaLater}) {
        EXPECT_EQ(*jp_done(db, nip), 0.5) << nip;
        EXPECT_EQ(lesson_progress(db, nip)->size(), 1U) << nip;
        EXPECT_EQ(person_record(db, nip)->answers, 1) << nip;
    }
    EXPECT_EQ(person_record(db, kRatnaLater)->other_numbers, std::vector<std::string>{kRatna});
    EXPECT_EQ(person_record(db, kRatna)->other_numbers, std::vector<std::string>{kRatnaLater});
    EXPECT_EQ(*db.connection().text("SELECT detail FROM event WHERE name = 'numbers_joined'"),
              "{\"former\":\"" + std::string(kRatna) + "\",\"nip\":\"" + kRatnaLater + "\"}");
    // Once is enough.
    const std::int64_t events = count(db, "event");
    ASSERT_TRUE(join_numbers(db, kRatnaLater, kRatna));
    EXPECT_EQ(count(db, "event"), events);
}

TEST_F(PeopleTest, a_record_holds_what_the_staff_list_said) {
    Database db = open().value();
    ASSERT_TRUE(remember_person(db, {.nip = kRatna,
                                     .name = "Ratna",
                                     .unit = "Bagian Umum",
                                     .position_level = "Pelaksana",
                                     .office = "Kota Contoh"}));
    const PersonRecord record = person_record(db, kRatna).value();
    EXPECT_EQ(record.position_level, "Pelaksana");
    EXPECT_EQ(record.office, "Kota Contoh");
    EXPECT_TRUE(record.other_numbers.empty());
    EXPECT_EQ(person_record(db, kBudi)->office, "");
}

TEST_F(PeopleTest, only_known_numbers_are_joined) {
    Database db = open().value();
    person(db, kRatna, "Ratna");
    EXPECT_EQ(join_numbers(db, kRatnaLater, kRatna).error().fault, Fault::not_found);
    EXPECT_EQ(join_numbers(db, kRatna, kBudi).error().fault, Fault::not_found);
}

TEST_F(PeopleTest, joined_numbers_outlive_a_corrupt_database) {
    std::int64_t broken_page = 0;
    {
        Database db = open().value();
        learn(db, kRatna);
        person(db, kRatnaLater, "Ratna");
        ASSERT_TRUE(join_numbers(db, kRatnaLater, kRatna));
        for (int i = 0; i < 20; ++i) {
            ASSERT_TRUE(add_event(db, {{}, {}, "x", Value(std::string(900, 'x'))}));
        }
        broken_page = middle_page_of(db, "event");
    }
    overwrite_page(folder_.path() / "data" / "kiosk.db", broken_page);
    log_.expect("moved aside");
    log_.expect("damaged in part");
    Result<Database> db = open();
    ASSERT_TRUE(db) << db.error().detail;
    EXPECT_EQ(*jp_done(*db, kRatnaLater), 0.5);
}

}  // namespace
}  // namespace suluh::store
