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
}

}  // namespace
}  // namespace suluh::store
