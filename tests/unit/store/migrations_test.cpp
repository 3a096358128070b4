// Databases as every earlier version left them: tests/data/schema/kiosk-<version>.sql.
#include "store/schema.h"

#include <algorithm>

#include "base/files.h"
#include "store/bundles.h"
#include "store/person_record.h"
#include "store/progress.h"
#include "store_fixture.h"

namespace suluh::store {
namespace {

constexpr std::int64_t kEpoch = 77;

class MigrationsTest : public StoreTest, public ::testing::WithParamInterface<int> {
protected:
    void SetUp() override {
        const fs::path script = fs::path(SULUH_SOURCE_DIR) / "tests/data/schema" /
                                ("kiosk-" + std::to_string(GetParam()) + ".sql");
        const Result<std::string> sql = read_text(script, 1 << 20);
        ASSERT_TRUE(sql) << "every version needs its script: " << sql.error().detail;
        fs::create_directories(file().parent_path());
        Result<Connection> db = Connection::open(file(), OpenMode::create);
        ASSERT_TRUE(db) << db.error().detail;
        ASSERT_TRUE(db->exec(sql->c_str()));
        // As the kiosk that wrote it left it beside the database.
        ASSERT_TRUE(Identity(file().parent_path() / "identity.json", machine_).write(kEpoch, 1));
    }
    [[nodiscard]] fs::path file() const { return folder_.path() / "data" / "kiosk.db"; }
};

std::vector<std::string> schema_of(Database& db) {
    Result<Statement> row = db.connection().prepare(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name");
    std::vector<std::string> all;
    while (row && row->step().value_or(false)) all.push_back(row->text(0));
    return all;
}

TEST_P(MigrationsTest, loses_nothing_and_goes_on) {
    Result<Database> db = open();
    ASSERT_TRUE(db) << db.error().detail;
    EXPECT_FALSE(db->report().created);
    EXPECT_EQ(db->report().new_epoch_because, "");
    EXPECT_EQ(*db->connection().integer("PRAGMA user_version"), kSchemaVersion);
    EXPECT_EQ(*db->epoch(), kEpoch);
    EXPECT_EQ(db->report().sessions_cut, 1);
    EXPECT_EQ(*db->last_seq(), 13);  // 12 and the end of the session that was cut
    EXPECT_EQ(count(*db, "response"), 2);
    EXPECT_EQ(count(*db, "old_database"), 1);
    EXPECT_EQ((*find_person(*db, kRatna))->position_level, "Pengawas");
    EXPECT_EQ(person_record(*db, kRatna)->answers, 1);
    EXPECT_EQ(*jp_done(*db, kRatna), 0.5);
    const auto resume = find_resume(*db, kBudi, "netralitas-asn", "netral");
    ASSERT_TRUE(resume && *resume);
    EXPECT_EQ((*resume)->checkpoint->step, "s2");
    EXPECT_TRUE(unreceipted_bundles(*db)->empty()) << "its receipt is known";
    EXPECT_EQ(*next_bundle_range(*db), (SeqRange{kEpoch, 7, 13}));
    EXPECT_TRUE(start_session(*db, person(*db, kBudi, "Budi")));
}

TEST_P(MigrationsTest, ends_in_the_tables_of_a_fresh_database) {
    Result<Database> db = open();
    ASSERT_TRUE(db) << db.error().detail;
    const suluh::testing::TempFolder other;
    OpenOptions fresh = options();
    fresh.folder = other.path() / "data";
    Result<Database> made = Database::open(fresh, clock_);
    ASSERT_TRUE(made);
    EXPECT_EQ(schema_of(*db), schema_of(*made));
}

TEST_P(MigrationsTest, a_copy_of_that_version_fills_a_lost_database) {
    const fs::path data = file().parent_path();
    fs::rename(file(), data / "kiosk.snapshot-1.db");
    log_.expect("more rows taken over");
    Result<Database> db = open();
    ASSERT_TRUE(db) << db.error().detail;
    if (db->report().rows_from_snapshots == 0) GTEST_FAIL() << "the copy was not seen";
    EXPECT_EQ(person_record(*db, kRatna)->answers, 1);
    EXPECT_EQ(*person_id(*db, kRatna), make_ref(kEpoch, 1).value);
}

INSTANTIATE_TEST_SUITE_P(every_version, MigrationsTest, ::testing::Range(1, kSchemaVersion + 1));

}  // namespace
}  // namespace suluh::store
