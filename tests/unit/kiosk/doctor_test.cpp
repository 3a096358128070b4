#include "kiosk/doctor.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <algorithm>
#include <fstream>

#include "base/clock.h"
#include "crypto/crypto.h"
#include "kiosk/upkeep.h"
#include "store/attempts.h"
#include "store/clock_doubt.h"
#include "store/database.h"
#include "store/roster_file.h"
#include "store/roster_import.h"
#include "support/fake_clock.h"
#include "support/temp_folder.h"
#include "sync/key_card.h"

namespace suluh::kiosk {
namespace {

using Grade = Finding::Grade;

const Finding* find(const std::vector<Finding>& findings, const std::string& name) {
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [&](const Finding& one) { return one.name == name; });
    return found != findings.end() ? &*found : nullptr;
}

TEST(Doctor, a_line_says_grade_name_what_and_remedy) {
    EXPECT_EQ(to_text({Grade::ok, "fonts", "Manrope and Inter", ""}),
              "ok    fonts       Manrope and Inter");
    EXPECT_EQ(to_text({Grade::fail, "disk", "2 MB free", "make room"}),
              "FAIL  disk        2 MB free → make room");
}

TEST(Doctor, warnings_do_not_keep_a_kiosk_from_serving) {
    EXPECT_TRUE(can_serve({{Grade::ok, "a", "", ""}, {Grade::warn, "b", "", ""}}));
    EXPECT_FALSE(can_serve({{Grade::ok, "a", "", ""}, {Grade::fail, "b", "", ""}}));
}

class DoctorTest : public ::testing::Test {
protected:
    DoctorTest() {
        ::setenv("SDL_VIDEODRIVER", "dummy", 1);
        ::setenv("SULUH_RESOURCES", SULUH_SOURCE_DIR, 1);
        options.data = folder / "data";
        options.version = "0.1.0";
    }
    ~DoctorTest() override {
        ::unsetenv("SDL_VIDEODRIVER");
        ::unsetenv("SULUH_RESOURCES");
    }
    Grade grade(const std::string& name, const Result<Config>& config = Config{}) {
        const std::vector<Finding> findings = examine(options, config);
        const Finding* found = find(findings, name);
        return found != nullptr ? found->grade : Grade::ok;
    }

    suluh::testing::TempFolder folder;
    Options options;
};

TEST_F(DoctorTest, changes_nothing_on_a_machine_that_never_ran) {
    const std::vector<Finding> findings = examine(options, Config{});
    for (const char* name : {"config", "scripts", "display", "fonts", "data", "database",
                             "kiosk key", "disk", "packs"}) {
        const Finding* found = find(findings, name);
        ASSERT_NE(found, nullptr) << name;
        EXPECT_EQ(found->grade, Grade::ok) << to_text(*found);
    }
    EXPECT_FALSE(fs::exists(options.data));
}

TEST_F(DoctorTest, names_a_config_that_cannot_be_read) {
    EXPECT_EQ(grade("config", Error{Fault::bad_input, "kiosk.toml:3: what"}), Grade::fail);
}

TEST_F(DoctorTest, sees_a_corrupt_database_and_a_broken_key) {
    fs::create_directories(options.data);
    std::ofstream(options.data / "kiosk.db") << std::string(8192, 'x');
    std::ofstream(options.data / "kiosk.key") << "nonsense\n";
    EXPECT_EQ(grade("database"), Grade::warn);
    EXPECT_EQ(grade("kiosk key"), Grade::fail);
    EXPECT_EQ(fs::file_size(options.data / "kiosk.db"), 8192U) << "looked at, not mended";
}

TEST_F(DoctorTest, a_seal_key_that_is_none_fails_and_no_seal_key_warns) {
    EXPECT_EQ(grade("seal keys"), Grade::warn);
    Config config;
    config.seal_keys = {folder / "nowhere.pub"};
    EXPECT_EQ(grade("seal keys", config), Grade::fail);
}

TEST_F(DoctorTest, names_recipients_revoked_keys_and_drops_that_are_not_ready) {
    ASSERT_TRUE(crypto::start());
    Config config;
    config.keys_folder = folder / "keys";
    fs::create_directory(config.keys_folder);
    const auto lay = [&](const char* file, const char* name, char byte, bool signs) {
        sync::Card card{
            .name = name,
            .seal = crypto::SealKeyPair::from_secret(std::string(32, byte)).value().public_key()};
        if (signs) {
            card.sign = crypto::SigningKey::from_seed(std::string(32, byte)).value().public_key();
        }
        std::ofstream(config.keys_folder / file) << sync::make_card(card, nullptr).value();
        return sync::seal_id(card.seal);
    };
    const std::string office = lay("a.recipient", "Dinas", 3, false);
    EXPECT_EQ(grade("seal keys", config), Grade::ok);
    EXPECT_EQ(grade("receipts", config), Grade::warn) << "nobody gives receipts";
    EXPECT_EQ(grade("revoked", config), Grade::ok);
    const std::string old = lay("b.recipient", "Lama", 4, true);
    EXPECT_EQ(grade("receipts", config), Grade::ok);
    std::ofstream(config.keys_folder / "b.revoked") << old << "\n";
    EXPECT_EQ(grade("revoked", config), Grade::warn);

    config.drop_folder = folder / "share";
    EXPECT_EQ(grade("drops", config), Grade::warn);
    fs::create_directory(config.drop_folder);
    EXPECT_EQ(grade("drops", config), Grade::ok);
    sync::DropConfig dav;
    dav.kind = sync::DropKind::webdav;
    dav.password = folder / "dav.password";
    config.drops = {dav};
    const std::vector<Finding> findings = examine_results(config, options.data);
    EXPECT_EQ(findings.back().grade, Grade::warn);
    EXPECT_NE(findings.back().what.find("dav.password"), std::string::npos);
    EXPECT_NE(findings.front().what.find(office), std::string::npos);
    EXPECT_TRUE(can_serve(findings));
}

TEST_F(DoctorTest, names_chores_that_failed_when_the_kiosk_ran) {
    EXPECT_EQ(grade("copies"), Grade::ok);
    EXPECT_EQ(grade("pruning"), Grade::ok);
    fs::create_directories(options.data);
    const SystemClock clock;
    Upkeep(options.data, clock).ended(Chore::copy, Error{Fault::full, "no room for a copy"});
    const std::vector<Finding> findings = examine(options, Config{});
    const Finding* copies = find(findings, "copies");
    ASSERT_NE(copies, nullptr);
    EXPECT_EQ(copies->grade, Grade::warn);
    EXPECT_NE(copies->what.find("no room for a copy"), std::string::npos) << copies->what;
    EXPECT_NE(copies->remedy.find("make room"), std::string::npos);
    EXPECT_EQ(grade("pruning"), Grade::ok);
}

TEST(Doctor, doubts_the_clock_as_the_next_row_would) {
    const std::int64_t built = store::build_date_ms();
    EXPECT_EQ(examine_clock(built + 1000, 0).grade, Grade::ok);
    EXPECT_EQ(examine_clock(built + 60'000, built + 61'000).grade, Grade::ok) << "a correction";
    EXPECT_NE(examine_clock(1000, 0).what.find("before Suluh was built"), std::string::npos);
    constexpr std::int64_t kYearMs = std::int64_t{365} * 24 * 60 * 60 * 1000;
    const Finding back = examine_clock(built + kYearMs, built + 2 * kYearMs);
    EXPECT_EQ(back.grade, Grade::warn);
    EXPECT_NE(back.what.find("but once stood at 20"), std::string::npos) << back.what;
    EXPECT_NE(back.remedy.find("timedatectl"), std::string::npos);
    EXPECT_NE(back.remedy.find("--trust-clock"), std::string::npos);
}

TEST_F(DoctorTest, reads_the_latest_time_out_of_the_database) {
    fs::create_directories(options.data);
    {
        suluh::testing::FakeClock clock;
        clock.wall = SystemClock().wall_ms() + std::int64_t{365} * 24 * 60 * 60 * 1000;
        store::OpenOptions store;
        store.folder = options.data;
        store.reserve_bytes = 4096;
        store::Database db = store::Database::open(store, clock).value();
        ASSERT_TRUE(store::add_event(db, {{}, {}, "x", {}}));
    }
    EXPECT_EQ(grade("clock"), Grade::warn);
}

TEST_F(DoctorTest, names_the_bad_lines_of_the_staff_list) {
    Config config;
    EXPECT_EQ(find(examine(options, config), "roster"), nullptr);
    config.roster_file = folder / "staff.csv";
    EXPECT_EQ(grade("roster", config), Grade::warn) << "it is not there";
    std::ofstream(config.roster_file) << "nip,nama\n198501152010011001,Budi\n";
    const std::vector<Finding> well = examine(options, config);
    ASSERT_NE(find(well, "roster"), nullptr);
    EXPECT_EQ(find(well, "roster")->what, "staff.csv: 1 person");
    std::ofstream(config.roster_file, std::ios::app) << "1.98501E+17,Ratna\n";
    const std::vector<Finding> findings = examine(options, config);
    const Finding* bad = find(findings, "roster");
    ASSERT_NE(bad, nullptr);
    EXPECT_EQ(bad->grade, Grade::warn);
    EXPECT_NE(bad->what.find("bad lines: 1; staff.csv:3: "), std::string::npos) << bad->what;
    EXPECT_TRUE(can_serve(findings));
}

TEST_F(DoctorTest, says_what_the_staff_list_would_change_before_it_does) {
    Config config;
    config.roster_file = folder / "staff.csv";
    std::ofstream(config.roster_file)
        << "nip,nama\n198501152010011001,Budi\n198104122006042003,Ratna\n";
    const auto planned = [&] {
        const std::optional<Finding> plan = plan_people(config, options.data);
        return plan ? plan->what : std::string();
    };
    EXPECT_NE(planned().find("makes 2 new, changes 0"), std::string::npos) << planned();
    {
        suluh::testing::FakeClock clock;
        auto db = store::Database::open({.folder = options.data}, clock);
        ASSERT_TRUE(db) << db.error().detail;
        ASSERT_TRUE(store::import_roster(*db, *store::read_roster(config.roster_file)));
    }
    std::ofstream(config.roster_file)
        << "nip,nama\n198501152010011001,Budi\n198104122006042003,Ratna Dewi\n"
           "199003102014032001,Sari\n";
    EXPECT_NE(planned().find("makes 1 new, changes 1, leaves 1"), std::string::npos) << planned();
    const std::vector<Finding> all = examine(options, config);
    EXPECT_EQ(std::count_if(all.begin(), all.end(),
                            [](const Finding& one) { return one.name == "roster"; }),
              2);
}

TEST_F(DoctorTest, names_a_broken_pack) {
    fs::create_directories(folder / "pack");
    std::ofstream(folder / "pack/pack.toml") << "idd = 1\n";
    options.packs = {folder / "pack"};
    EXPECT_EQ(grade("packs"), Grade::warn);
}

}  // namespace
}  // namespace suluh::kiosk
