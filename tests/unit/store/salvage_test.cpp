// A corrupt database was moved aside, and the start that did it was cut short.
#include "base/files.h"
#include "store_fixture.h"

namespace suluh::store {
namespace {

class SalvageTest : public StoreTest {
protected:
    [[nodiscard]] fs::path data(const std::string& name) const {
        return folder_.path() / "data" / name;
    }
    // A database with an answer, under the name that one gets which is moved aside.
    void leave_one_aside() {
        {
            Result<Database> db = open();
            ASSERT_TRUE(db);
            const Ref budi = person(*db, kBudi);
            const Ref session = *start_session(*db, budi);
            const Ref deed = attempt(*db, session, budi);
            ASSERT_TRUE(save_answer(*db, answer(session, deed, "q1", 1)));
        }
        fs::rename(data("kiosk.db"), data(kAside));
    }
    // Two states of one database, an answer apart, under these names.
    void leave_two(const std::string& older, const std::string& newer) {
        {
            Result<Database> db = open();
            ASSERT_TRUE(db);
            const Ref budi = person(*db, kBudi);
            const Ref session = *start_session(*db, budi);
            const Ref deed = attempt(*db, session, budi);
            ASSERT_TRUE(save_answer(*db, answer(session, deed, "q1", 1)));
            ASSERT_TRUE(db->connection().exec("PRAGMA wal_checkpoint(TRUNCATE)"));
            fs::copy_file(data("kiosk.db"), data(older));
            ASSERT_TRUE(save_answer(*db, answer(session, deed, "q2", 1)));
        }
        fs::rename(data("kiosk.db"), data(newer));
    }
    static std::string step_gone_on_at(Database& db) {
        return db.connection().text("SELECT step FROM checkpoint").value_or("none");
    }
    static std::int64_t answers(Database& db) {
        return db.connection().integer("SELECT count(*) FROM response").value_or(-1);
    }
    static constexpr const char* kAside = "kiosk.db.corrupt-20260101T000000Z";
};

TEST_F(SalvageTest, what_a_cut_start_left_aside_is_taken_over_at_the_next_and_once) {
    leave_one_aside();
    ASSERT_TRUE(publish_file(data(std::string(kAside) + ".reading"), "left by the cut"));
    {
        Result<Database> db = open();
        ASSERT_TRUE(db) << db.error().detail;
        EXPECT_EQ(answers(*db), 1);
        EXPECT_EQ(db->report().moved_aside, kAside);
        EXPECT_EQ(*db->connection().text("SELECT file FROM old_database"), kAside);
        ASSERT_TRUE(db->connection().exec("DELETE FROM checkpoint"));
    }
    EXPECT_FALSE(fs::exists(data(std::string(kAside) + ".reading")));
    Result<Database> db = open();
    ASSERT_TRUE(db);
    EXPECT_EQ(db->report().moved_aside, "") << "it was not taken over again";
    EXPECT_EQ(*db->connection().integer("SELECT count(*) FROM checkpoint"), 0);
    EXPECT_TRUE(fs::exists(data(kAside)));
}

TEST_F(SalvageTest, a_log_that_stayed_behind_goes_after_its_database) {
    leave_one_aside();
    ASSERT_TRUE(publish_file(data("kiosk.db-wal"), "the log of the one aside"));
    Result<Database> db = open();
    ASSERT_TRUE(db) << db.error().detail;
    EXPECT_EQ(answers(*db), 1);
    EXPECT_EQ(*read_text(data(std::string(kAside) + "-wal"), 999), "the log of the one aside");
}

TEST_F(SalvageTest, one_that_cannot_be_read_now_is_tried_again_and_keeps_nobody_waiting) {
    leave_one_aside();
    fs::create_directories(data(std::string(kAside) + ".reading") / "in the way");
    log_.expect("tried again at the next start");
    {
        Result<Database> db = open();
        ASSERT_TRUE(db) << db.error().detail;
        EXPECT_EQ(answers(*db), 0);
    }
    fs::remove_all(data(std::string(kAside) + ".reading"));
    Result<Database> db = open();
    ASSERT_TRUE(db);
    EXPECT_EQ(answers(*db), 1);
    EXPECT_EQ(*db->connection().integer("SELECT count(*) FROM epoch_log"), 2);
    EXPECT_EQ(*db->connection().integer("SELECT epoch FROM epoch_log ORDER BY ordinal DESC"),
              *db->epoch())
        << "what came late is not newer for that";
}

TEST_F(SalvageTest, one_that_the_disk_has_no_room_for_does_not_fill_it) {
    leave_one_aside();
    const auto size = fs::file_size(data(kAside));
    fs::resize_file(data(kAside), std::uintmax_t{1} << 43);
    log_.expect("tried again at the next start");
    log_.expect("the disk is full");
    {
        Result<Database> db = open();
        ASSERT_TRUE(db) << db.error().detail;
        EXPECT_EQ(answers(*db), 0);
    }
    fs::resize_file(data(kAside), size);
    Result<Database> db = open();
    ASSERT_TRUE(db);
    EXPECT_EQ(answers(*db), 1);
}

TEST_F(SalvageTest, of_two_the_newer_says_where_somebody_goes_on) {
    leave_two(kAside, "kiosk.db.corrupt-20260601T000000Z");
    {
        Result<Database> db = open();
        ASSERT_TRUE(db) << db.error().detail;
        EXPECT_EQ(answers(*db), 2);
        EXPECT_EQ(step_gone_on_at(*db), "after-q2");
        EXPECT_EQ(*db->connection().integer("SELECT count(*) FROM old_database"), 2);
    }
    Result<Database> db = open();
    ASSERT_TRUE(db);
    EXPECT_EQ(db->report().moved_aside, "") << "neither is taken over again";
}

TEST_F(SalvageTest, a_copy_is_newer_than_what_was_aside_before_the_database_went) {
    log_.expect("more rows taken over");
    leave_two(kAside, "kiosk.snapshot-1.db");
    Result<Database> db = open();
    ASSERT_TRUE(db) << db.error().detail;
    EXPECT_EQ(answers(*db), 2);
    EXPECT_EQ(step_gone_on_at(*db), "after-q2");
}

TEST_F(SalvageTest, a_clock_that_went_back_puts_none_before_an_older_one) {
    log_.expect("the database is corrupt");
    ASSERT_TRUE(open());
    const std::string later = "kiosk.db.corrupt-20990101T000000Z";
    ASSERT_TRUE(publish_file(data(later), "no database"));
    ASSERT_TRUE(publish_file(data("kiosk.db"), "no database, either"));
    Result<Database> db = open();
    ASSERT_TRUE(db) << db.error().detail;
    EXPECT_EQ(db->report().moved_aside, later + "-2");
}

}  // namespace
}  // namespace suluh::store
