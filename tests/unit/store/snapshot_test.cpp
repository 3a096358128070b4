// The copies kept beside the database, and what comes back from them.
#include <fstream>
#include <future>

#include "base/files.h"
#include "store/snapshot.h"
#include "store/writer.h"
#include "store_fixture.h"

namespace suluh::store {
namespace {

class SnapshotTest : public StoreTest {
protected:
    [[nodiscard]] fs::path data() const { return folder_.path() / "data"; }
    // Whole, through the steps that a kiosk takes.
    static Status copy(Database& db) {
        Result<std::unique_ptr<Snapshot>> snapshot = Snapshot::begin(db);
        if (!snapshot) return snapshot.error();
        while (true) {
            const Result<bool> done = (*snapshot)->step(1);
            if (!done) return done.error();
            if (*done) return (*snapshot)->finish();
        }
    }
    static std::int64_t answers(Database& db) {
        return db.connection().integer("SELECT count(*) FROM response").value_or(-1);
    }
    void spoil(const fs::path& file) const {
        const auto size = fs::file_size(file);
        std::ofstream damage(file, std::ios::binary | std::ios::trunc);
        damage << std::string(size, '\xEE');
    }
};

TEST_F(SnapshotTest, bring_back_what_a_broken_file_has_lost) {
    std::int64_t old_epoch = 0;
    {
        Result<Database> db = open();
        ASSERT_TRUE(db);
        old_epoch = *db->epoch();
        const Ref budi = person(*db, kBudi);
        const Ref session = *start_session(*db, budi);
        const Ref deed = attempt(*db, session, budi);
        ASSERT_TRUE(save_answer(*db, answer(session, deed, "q1", 1)));
        ASSERT_TRUE(copy(*db));
        EXPECT_EQ(snapshots_in(data()).size(), 1U);
        ASSERT_TRUE(save_answer(*db, answer(session, deed, "q2", 1)));
        ASSERT_TRUE(copy(*db));
        EXPECT_EQ(snapshots_in(data()).size(), 2U);
    }
    spoil(data() / "kiosk.db");
    log_.expect("moved aside");
    log_.expect("more rows taken over");
    Result<Database> db = open();
    ASSERT_TRUE(db) << db.error().detail;
    EXPECT_EQ(answers(*db), 2);
    EXPECT_EQ(db->report().rows_saved_aside, 0);
    EXPECT_EQ(db->report().rows_from_snapshots, 5);  // person, session, attempt, two answers
    EXPECT_NE(*db->epoch(), old_epoch)
        << "rows after the copy were lost: their numbers are used up";
    const auto resume = find_resume(*db, kBudi, "netralitas-asn", "netral");
    ASSERT_TRUE(resume && *resume);
    EXPECT_EQ((*resume)->checkpoint->step, "after-q2");
}

TEST_F(SnapshotTest, bring_back_a_file_that_is_gone) {
    {
        Result<Database> db = open();
        ASSERT_TRUE(db);
        person(*db, kBudi);
        ASSERT_TRUE(copy(*db));
    }
    fs::remove(data() / "kiosk.db");
    log_.expect("more rows taken over");
    Result<Database> db = open();
    ASSERT_TRUE(db) << db.error().detail;
    EXPECT_EQ(db->report().rows_from_snapshots, 1);
}

TEST_F(SnapshotTest, are_private_and_leave_nothing_half_made) {
    Result<Database> db = open();
    ASSERT_TRUE(db);
    person(*db, kBudi);
    {
        Result<std::unique_ptr<Snapshot>> snapshot = Snapshot::begin(*db);
        ASSERT_TRUE(snapshot);
        ASSERT_TRUE((*snapshot)->step(1));
        EXPECT_TRUE(fs::exists(data() / "kiosk.snapshot.part"));
    }
    EXPECT_FALSE(fs::exists(data() / "kiosk.snapshot.part"));
    EXPECT_TRUE(snapshots_in(data()).empty());
    ASSERT_TRUE(copy(*db));
    EXPECT_EQ(fs::status(data() / "kiosk.snapshot-1.db").permissions(),
              fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(SnapshotTest, hold_what_was_written_while_they_were_made) {
    Result<Database> db = open();
    ASSERT_TRUE(db);
    Result<std::unique_ptr<Snapshot>> snapshot = Snapshot::begin(*db);
    ASSERT_TRUE(snapshot);
    ASSERT_FALSE(*(*snapshot)->step(1));
    person(*db, kBudi);
    while (!*(*snapshot)->step(1)) {
    }
    ASSERT_TRUE((*snapshot)->finish());
    Result<Connection> copied =
        Connection::open(data() / "kiosk.snapshot-1.db", OpenMode::existing);
    ASSERT_TRUE(copied);
    EXPECT_EQ(copied->integer("SELECT count(*) FROM person").value_or(-1), 1);
}

TEST_F(SnapshotTest, answers_have_their_turn_between_its_steps) {
    Result<Database> db = open();
    ASSERT_TRUE(db);
    // Longer than one step.
    ASSERT_TRUE(add_event(*db, {{}, {}, "x", Value(std::string(3'000'000, 'x'))}));
    std::promise<bool> copied;
    std::atomic<bool> answered = false;
    Writer writer(std::move(*db));
    take_snapshot(writer, [&](const Status& s) { copied.set_value(bool(s) && answered); });
    writer.post([&](Database&) { answered = true; });
    EXPECT_TRUE(copied.get_future().get());
}

TEST_F(StoreTest, nothing_new_begins_below_the_low_water_mark) {
    OpenOptions wanted = options();
    wanted.low_water_bytes = std::int64_t{1} << 60;
    Result<Database> db = Database::open(wanted, clock_);
    ASSERT_TRUE(db);
    const Ref budi = person(*db, kBudi);
    const Ref session = *start_session(*db, budi);
    const Result<Ref> refused = start_attempt(*db, {.session = session, .person = budi});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::full);
    EXPECT_NE(refused.error().detail.find("nearly full"), std::string::npos);
}

TEST_F(StoreTest, an_attempt_under_way_goes_on_below_the_mark) {
    Ref session, deed;
    {
        Result<Database> db = open();
        ASSERT_TRUE(db);
        const Ref budi = person(*db, kBudi);
        session = *start_session(*db, budi);
        deed = attempt(*db, session, budi);
    }
    OpenOptions wanted = options();
    wanted.low_water_bytes = std::int64_t{1} << 60;
    Result<Database> db = Database::open(wanted, clock_);
    ASSERT_TRUE(db);
    EXPECT_TRUE(save_answer(*db, answer(session, deed, "q1", 1)));
}

}  // namespace
}  // namespace suluh::store
