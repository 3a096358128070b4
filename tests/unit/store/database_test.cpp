#include "store/database.h"

#include <sys/stat.h>

#include "base/files.h"
#include "store_fixture.h"

namespace suluh::store {
namespace {

class DatabaseTest : public StoreTest {};

TEST_F(DatabaseTest, is_opened_the_way_that_loses_nothing) {
    Result<Database> db = open();
    ASSERT_TRUE(db) << db.error().detail;
    EXPECT_TRUE(db->report().created);
    Connection& sql = db->connection();
    EXPECT_EQ(*sql.text("PRAGMA journal_mode"), "wal");
    EXPECT_EQ(*sql.integer("PRAGMA synchronous"), 2);
    EXPECT_EQ(*sql.text("PRAGMA locking_mode"), "exclusive");
    EXPECT_EQ(*sql.integer("PRAGMA foreign_keys"), 1);
    EXPECT_EQ(*sql.integer("PRAGMA trusted_schema"), 0);
    EXPECT_FALSE(sql.prepare("SELECT \"not a column\""));
    struct stat facts {};
    ASSERT_EQ(::stat(db->file().c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 07777U, 0600U);
}

TEST_F(DatabaseTest, a_second_kiosk_on_the_same_folder_is_told_so) {
    const Result<Database> first = open();
    ASSERT_TRUE(first);
    const Result<Database> second = open();
    ASSERT_FALSE(second);
    EXPECT_NE(second.error().detail.find("in use"), std::string::npos) << second.error().detail;
}

TEST_F(DatabaseTest, numbers_follow_without_gaps_over_tables_and_openings) {
    std::int64_t epoch = 0;
    {
        Result<Database> db = open();
        ASSERT_TRUE(db);
        epoch = *db->epoch();
        EXPECT_GT(epoch, 0);
        EXPECT_LT(epoch, 1 << 23);
        const Ref budi = person(*db, kBudi);
        EXPECT_EQ(budi, make_ref(epoch, 1));
        const Ref session = *start_session(*db, budi);
        EXPECT_EQ(session, make_ref(epoch, 2));
        // What failed takes no number.
        EXPECT_FALSE(add_event(*db, {make_ref(epoch, 99), {}, "x", {}}));
        EXPECT_TRUE(end_session(*db, session, "leave"));
    }
    Result<Database> db = open();
    ASSERT_TRUE(db);
    EXPECT_FALSE(db->report().created);
    EXPECT_EQ(db->report().new_epoch_because, "");
    EXPECT_EQ(*db->epoch(), epoch);
    EXPECT_EQ(*db->last_seq(), 3);
}

TEST_F(DatabaseTest, another_machine_begins_a_new_epoch) {
    std::int64_t epoch = 0;
    {
        Result<Database> db = open();
        person(*db, kBudi);
        epoch = *db->epoch();
    }
    machine_ = "machine-2";
    log_.expect("another machine");
    Result<Database> db = open();
    ASSERT_TRUE(db);
    EXPECT_NE(*db->epoch(), epoch);
    EXPECT_EQ(*db->last_seq(), 1);
    EXPECT_EQ(*db->connection().text("SELECT name || detail FROM event WHERE seq = 1 AND epoch = ?",
                                     *db->epoch()),
              R"(epoch_began{"because":"the database came from another machine","rows":0})");
    EXPECT_EQ(person(*db, kRatna, "Ratna").seq(), 2);
    EXPECT_TRUE((*find_person(*db, kBudi)).has_value());
}

TEST_F(DatabaseTest, an_older_state_put_back_begins_a_new_epoch) {
    std::int64_t epoch = 0;
    const fs::path file = folder_.path() / "data" / "kiosk.db";
    const fs::path backup = folder_ / "backup.db";
    {
        Result<Database> db = open();
        person(*db, kBudi);
        epoch = *db->epoch();
    }
    fs::copy_file(file, backup);
    {
        Result<Database> db = open();
        person(*db, kRatna, "Ratna");
        ASSERT_TRUE(db->mark_high_water());
    }
    fs::copy_file(backup, file, fs::copy_options::overwrite_existing);
    log_.expect("older state");
    Result<Database> db = open();
    ASSERT_TRUE(db);
    EXPECT_NE(*db->epoch(), epoch);
    EXPECT_FALSE((*find_person(*db, kRatna)).has_value());
}

TEST_F(DatabaseTest, a_lost_identity_file_begins_a_new_epoch) {
    { ASSERT_TRUE(open()); }
    fs::remove(folder_.path() / "data" / "identity.json");
    log_.expect("identity file");
    const Result<Database> db = open();
    ASSERT_TRUE(db);
    EXPECT_FALSE(db->report().new_epoch_because.empty());
}

TEST_F(DatabaseTest, the_identity_file_does_not_tell_the_machine) {
    ASSERT_TRUE(open());
    const std::string text = *read_text(folder_.path() / "data" / "identity.json", 9999);
    EXPECT_EQ(text.find("machine-1"), std::string::npos) << text;
}

TEST_F(DatabaseTest, a_session_left_open_is_ended_as_cut) {
    {
        Result<Database> db = open();
        ASSERT_TRUE(start_session(*db, person(*db, kBudi)));
    }
    Result<Database> db = open();
    ASSERT_TRUE(db);
    EXPECT_EQ(db->report().sessions_cut, 1);
    EXPECT_EQ(*db->connection().text("SELECT json_extract(detail, '$.why') FROM event"), "cut");
    EXPECT_EQ(count(*db, "open_session"), 0);
}

TEST_F(DatabaseTest, a_clock_that_went_back_or_never_started_is_in_doubt) {
    Result<Database> db = open();
    ASSERT_TRUE(db);
    const auto doubt_of_next = [&] {
        const Ref ref = *add_event(*db, {{}, {}, "x", {}});
        return *db->connection().integer("SELECT doubt FROM event WHERE ref = ?", ref);
    };
    EXPECT_EQ(doubt_of_next(), 0);
    clock_.wall -= 3000;  // an ordinary correction
    EXPECT_EQ(doubt_of_next(), 0);
    clock_.wall -= 60'000;
    EXPECT_EQ(doubt_of_next(), 1);
    clock_.wall = 0;
    EXPECT_EQ(doubt_of_next(), 1);
    clock_.wall = 1'790'000'100'000;
    EXPECT_EQ(doubt_of_next(), 0);
}

TEST_F(DatabaseTest, work_that_fails_leaves_nothing) {
    Result<Database> db = open();
    ASSERT_TRUE(db);
    const Status failed = db->transact([&]() -> Status {
        EXPECT_TRUE(db->connection().run("INSERT INTO meta VALUES ('a', 'b')"));
        return Error{Fault::refused, "no"};
    });
    EXPECT_EQ(failed.error().fault, Fault::refused);
    EXPECT_EQ(count(*db, "meta"), 0);
}

TEST_F(DatabaseTest, a_full_database_keeps_what_it_had_and_gives_up_the_reserve) {
    log_.expect("reserve was given up");
    Result<Database> db = open();
    ASSERT_TRUE(db);
    EXPECT_TRUE(db->has_reserve());
    const std::int64_t pages = *db->connection().integer("PRAGMA page_count");
    const std::string cap = "PRAGMA max_page_count = " + std::to_string(pages);
    ASSERT_TRUE(db->connection().exec(cap.c_str()));
    int written = 0;
    Status last{};
    while (last && written < 10'000) {
        const Result<Ref> ref = add_event(*db, {{}, {}, "x", Value(std::string(200, 'x'))});
        if (ref) {
            ++written;
        } else {
            last = ref.error();
        }
    }
    ASSERT_FALSE(last);
    EXPECT_EQ(last.error().fault, Fault::full);
    EXPECT_FALSE(db->has_reserve());
    EXPECT_EQ(count(*db, "event"), written);
    EXPECT_TRUE(db->connection().check_integrity(true));
    ASSERT_TRUE(db->connection().exec("PRAGMA max_page_count = 100000"));
    EXPECT_TRUE(add_event(*db, {{}, {}, "x", {}}));
}

TEST_F(DatabaseTest, a_file_that_is_no_database_is_moved_aside_never_deleted) {
    fs::create_directories(folder_.path() / "data");
    const std::string junk(5000, 'j');
    ASSERT_TRUE(publish_file(folder_.path() / "data" / "kiosk.db", junk));
    log_.expect("moved aside");
    Result<Database> db = open();
    ASSERT_TRUE(db) << db.error().detail;
    ASSERT_EQ(db->report().moved_aside.rfind("kiosk.db.corrupt-2026", 0), 0U)
        << db->report().moved_aside;
    EXPECT_EQ(*read_text(folder_.path() / "data" / db->report().moved_aside, 9999), junk);
    EXPECT_EQ(*db->connection().text("SELECT file FROM old_database"), db->report().moved_aside);
    person(*db, kBudi);
}

TEST_F(DatabaseTest, what_is_readable_of_a_corrupt_database_goes_on_in_the_new_one) {
    const fs::path file = folder_.path() / "data" / "kiosk.db";
    std::int64_t old_epoch = 0, broken_page = 0;
    constexpr int kEvents = 2000;
    {
        Result<Database> db = open();
        ASSERT_TRUE(db);
        old_epoch = *db->epoch();
        const Ref budi = person(*db, kBudi);
        const Ref session = *start_session(*db, budi);
        const Ref deed = attempt(*db, session, budi);
        ASSERT_TRUE(save_answer(*db, answer(session, deed, "q1", 1)));
        ASSERT_TRUE(db->transact([&]() -> Status {
            for (int i = 0; i < kEvents; ++i) {
                const Result<Database::Stamp> stamp = db->stamp();
                Status s = db->connection().run(
                    "INSERT INTO event (ref, boot_id, mono_ms, wall_ms, doubt, session_ref, name,"
                    " detail) VALUES (?, 'b', 0, 0, 0, ?, 'x', '{}')",
                    stamp->ref, session);
                if (!s) return s;
            }
            return {};
        }));
        broken_page = middle_page_of(*db, "event");
    }
    const auto size = fs::file_size(file);
    overwrite_page(file, broken_page);
    log_.expect("moved aside");
    log_.expect("damaged in part");
    Result<Database> db = open();
    ASSERT_TRUE(db) << db.error().detail;
    EXPECT_NE(*db->epoch(), old_epoch);
    EXPECT_GT(db->report().rows_saved_aside, kEvents / 2);
    EXPECT_EQ(db->report().sessions_cut, 1);
    EXPECT_EQ(fs::file_size(folder_.path() / "data" / db->report().moved_aside), size);
    const Result<std::optional<Resume>> resume =
        find_resume(*db, kBudi, "netralitas-asn", "netral");
    ASSERT_TRUE(resume && *resume) << "the person goes on where they were";
    EXPECT_EQ((*resume)->attempt.epoch(), old_epoch);
    EXPECT_EQ((*resume)->checkpoint->step, "after-q1");
    for (const auto& entry : fs::directory_iterator(folder_.path() / "data")) {
        EXPECT_EQ(entry.path().string().find(".reading"), std::string::npos) << entry.path();
    }
}

TEST_F(DatabaseTest, a_newer_schema_is_refused_and_left_alone) {
    {
        Result<Database> db = open();
        ASSERT_TRUE(db->connection().exec("PRAGMA user_version = 99"));
    }
    const Result<Database> db = open();
    ASSERT_FALSE(db);
    EXPECT_EQ(db.error().fault, Fault::unsupported);
    EXPECT_NE(db.error().detail.find("newer"), std::string::npos);
}

TEST_F(DatabaseTest, a_folder_that_cannot_be_is_named) {
    ASSERT_TRUE(publish_file(folder_ / "data", "a file"));
    const Result<Database> db = open();
    ASSERT_FALSE(db);
    EXPECT_NE(db.error().detail.find("data"), std::string::npos) << db.error().detail;
}

}  // namespace
}  // namespace suluh::store
