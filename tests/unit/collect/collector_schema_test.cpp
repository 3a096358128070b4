#include "collect/collector_schema.h"

#include "collect/merge.h"
#include "collect/roster.h"
#include "kiosk_sim.h"

namespace suluh::collect {
namespace {

constexpr const char* kBackToSixth =
    "CREATE TABLE clock_mark (kiosk INTEGER NOT NULL REFERENCES kiosk (id), epoch INTEGER NOT NULL,"
    " PRIMARY KEY (kiosk, epoch)) STRICT, WITHOUT ROWID;"
    "INSERT INTO clock_mark SELECT kiosk, epoch FROM bundle;"
    "DROP TABLE clock_stretch; DROP TABLE clock_due; PRAGMA user_version = 6;";
constexpr const char* kBackToFifth =
    "DROP TABLE roster_number; DROP TABLE unit_deadline; DROP TABLE receipt_wait;"
    "PRAGMA user_version = 5;";
constexpr const char* kBackToFourth = "DROP TABLE roster; PRAGMA user_version = 4;";
constexpr const char* kBackToThird =
    " DROP TABLE clock_fix; DROP TABLE clock_mark; DROP TABLE refused; PRAGMA "
    "user_version = 3;";

// What schemas 1 and 2 had, word for word.
constexpr const char* kBackToSecond = R"(
CREATE TABLE kept AS SELECT * FROM response;
DROP VIEW response; DROP TABLE answer; DROP TABLE word;
CREATE TABLE response (kiosk INTEGER NOT NULL REFERENCES kiosk (id), epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL, boot_id TEXT NOT NULL, mono_ms INTEGER NOT NULL,
    wall_ms INTEGER NOT NULL, doubt INTEGER NOT NULL CHECK (doubt IN (0, 1)),
    attempt_ref INTEGER NOT NULL, session_ref INTEGER NOT NULL, step TEXT NOT NULL,
    item TEXT NOT NULL, indicator TEXT NOT NULL, kind TEXT NOT NULL, question TEXT NOT NULL,
    response TEXT NOT NULL, score REAL NOT NULL CHECK (score >= 0),
    max REAL NOT NULL CHECK (max >= score), correct INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL, PRIMARY KEY (kiosk, epoch, seq)) STRICT, WITHOUT ROWID;
INSERT INTO response SELECT * FROM kept;
DROP TABLE kept;
PRAGMA user_version = 2;
)";
constexpr const char* kBackToFirst =
    "DROP TABLE enrolled; DROP TABLE receipt; PRAGMA user_version = 1";

class CollectorSchema : public CollectTest {
protected:
    CollectorSchema() {
        kiosk_.visit(kBudi, "Budi", {1, 0});
        kiosk_.visit(kRatna, "Ratna", {0, 1, 1});
        bundle_ = kiosk_.bundle();
        CollectorDb db = CollectorDb::open(file_).value();
        EXPECT_TRUE(merge_bundle(db, bundle_, keys_, 1));
        EXPECT_TRUE(db.connection().exec(
            "UPDATE answer SET response = '{\"text\":\"' || hex(zeroblob(40)) || '\"}'"
            " WHERE seq = (SELECT max(seq) FROM answer)"));
        before_ = answers(db);
        EXPECT_NE(before_.find("000000"), std::string::npos);
        EXPECT_NE(before_.find("Soal q1"), std::string::npos);
    }
    static std::string answers(CollectorDb& db) {
        return db.connection()
            .text(
                "SELECT group_concat(kiosk || ' ' || epoch || ' ' || seq || boot_id || mono_ms ||"
                " wall_ms || doubt || attempt_ref || session_ref || step || item || indicator ||"
                " kind || question || response || score || max || correct || duration_ms)"
                " FROM response")
            .value();
    }
    void back_to(const std::string& sql) {
        Result<store::Connection> db = store::Connection::open(file_, store::OpenMode::existing);
        const Status changed = db->exec((kBackToSixth + sql).c_str());
        ASSERT_TRUE(changed) << changed.error().detail;
    }
    void check_taken_over() {
        Result<CollectorDb> db = CollectorDb::open(file_);
        ASSERT_TRUE(db) << db.error().detail;
        EXPECT_EQ(answers(*db), before_);
        EXPECT_EQ(merge_bundle(*db, bundle_, keys_, 1)->outcome, MergeOutcome::known);
        const std::vector<store::Person> staff{store::Person{}};
        EXPECT_TRUE(keep_roster(*db, staff, {{"1", ""}}));
        EXPECT_TRUE(keep_deadline(*db, "2031-06-30", "Arsip"));
        EXPECT_TRUE(enrol_kiosk(*db, kiosk_.id(), 1));
        EXPECT_TRUE(db->connection().check_integrity(true));
    }

    fs::path file_ = folder_ / "old.db";
    std::string bundle_, before_;
};

TEST_F(CollectorSchema, a_database_of_the_sixth_version_is_taken_over) {
    back_to("");
    check_taken_over();
    CollectorDb db = CollectorDb::open(file_).value();
    EXPECT_EQ(db.connection().integer("SELECT count(*) FROM clock_due WHERE number = 0").value(), 1)
        << "what was marked is marked";
    ASSERT_TRUE(db.back_end().correct_clocks());
    EXPECT_EQ(db.connection().integer("SELECT count(*) FROM clock_due").value(), 0);
    EXPECT_GT(db.connection().integer("SELECT sum(rows) FROM clock_stretch").value(), 0);
}

TEST_F(CollectorSchema, a_database_of_the_fifth_version_is_taken_over) {
    back_to(kBackToFifth);
    check_taken_over();
}

TEST_F(CollectorSchema, a_database_of_the_fourth_version_is_taken_over) {
    back_to(std::string(kBackToFifth) + kBackToFourth);
    check_taken_over();
}

TEST_F(CollectorSchema, a_database_of_the_third_version_is_taken_over) {
    back_to(std::string(kBackToFifth) + kBackToFourth + kBackToThird);
    check_taken_over();
}

TEST_F(CollectorSchema, a_database_of_the_second_version_is_taken_over) {
    back_to(std::string(kBackToFifth) + kBackToFourth + kBackToThird + kBackToSecond);
    check_taken_over();
}

TEST_F(CollectorSchema, a_database_of_the_first_version_is_taken_over) {
    back_to(std::string(kBackToFifth) + kBackToFourth + kBackToThird + kBackToSecond +
            kBackToFirst);
    check_taken_over();
}

TEST_F(CollectorSchema, texts_that_come_again_are_kept_once) {
    CollectorDb db = CollectorDb::open(file_).value();
    const auto count = [&](const char* what) {
        return db.connection().integer(std::string("SELECT count(") + what + ") FROM word").value();
    };
    EXPECT_EQ(count("*"), count("DISTINCT text"));
    EXPECT_EQ(db.connection().integer("SELECT count(DISTINCT question) FROM answer").value(), 3);
}

TEST_F(CollectorSchema, refuses_a_newer_one) {
    back_to("PRAGMA user_version = 99");
    EXPECT_EQ(CollectorDb::open(file_).error().fault, Fault::unsupported);
}

}  // namespace
}  // namespace suluh::collect
