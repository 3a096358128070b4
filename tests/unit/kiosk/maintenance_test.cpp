#include "kiosk/maintenance.h"

#include <gtest/gtest.h>
#include <sys/mount.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <thread>

#include "crypto/crypto.h"
#include "packs/pack_build.h"
#include "script/lesson_host.h"
#include "store/attempts.h"
#include "store/clock_doubt.h"
#include "store/deliveries.h"
#include "store/people.h"
#include "store/person_pin.h"
#include "store/trust.h"
#include "support/fake_clock.h"
#include "support/log_ear.h"
#include "support/temp_folder.h"
#include "sync/key_card.h"
#include "sync/receipt.h"

namespace suluh::kiosk {
namespace {

constexpr const char* kPin = "270845";

// Screens of two lines: an event asks the service of that name, view() is what it answered.
constexpr const char* kScript = R"(
local answer = {}
local function event(name, arg)
    answer = {}
    kiosk.call(name, arg, function(reply) answer = reply end)
end
return { start = function() end, view = function() return answer end, event = event,
         message = function() end }
)";

store::Database open_database(const fs::path& folder, const Clock& clock) {
    store::OpenOptions options;
    options.folder = folder;
    options.machine = "machine-1";
    options.reserve_bytes = 4096;
    return store::Database::open(options, clock).value();
}

class MaintenanceTest : public ::testing::Test {
protected:
    MaintenanceTest() : writer_(open_database(folder_ / "data", clock_)), ledger_(writer_, tasks_) {
        ::setenv("SULUH_RESOURCES", SULUH_SOURCE_DIR, 1);
        options_.data = folder_ / "data";
        options_.version = "1.0.0";
    }
    ~MaintenanceTest() override { ::unsetenv("SULUH_RESOURCES"); }

    void SetUp() override {
        ASSERT_TRUE(crypto::start());
        ASSERT_TRUE(set_pin(folder_ / "data", kPin));
        std::ofstream(folder_ / "main.lua") << kScript;
        script::ShellOptions shell;
        shell.folders = {folder_.path()};
        auto loaded = script::ShellState::load(shell);
        ASSERT_TRUE(loaded) << loaded.error().detail;
        shell_ = std::move(*loaded);
        fs::create_directory(folder_ / "lib");
        shelf_.emplace(pack_sources(), ShelfFolders{folder_ / "lib", folder_ / "own"}, worker_,
                       tasks_);
        maintenance_.emplace(MaintenanceParts{ledger_,
                                              *shelf_,
                                              worker_,
                                              tasks_,
                                              options_,
                                              config_,
                                              clock_,
                                              folder_ / "data",
                                              "k0123456789abcdef",
                                              [this] { return sends_ += 1, can_send_; },
                                              [this](bool held) { held_ = held; },
                                              [this] { return releases_ += 1, can_send_; },
                                              {{folder_ / "media"}},
                                              [this] { keys_changed_ += 1; },
                                              [this] { return troubles_; }});
        maintenance_->register_on(*shell_);
    }

    virtual packs::CatalogueSources pack_sources() { return {}; }

    // The reply of a service: {ok, data} or {ok, fault}.
    Value ask(const std::string& service, const Value& args = Value(Value::Map{})) {
        EXPECT_TRUE(shell_->event(service, args));
        for (int i = 0; i < 1000; ++i) {
            tasks_.run_all();
            Result<Value> shown = shell_->view(Value(Value::Map{}));
            Value answer = shown ? std::move(*shown) : Value();
            if (answer.find("ok") != nullptr) return answer;
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        ADD_FAILURE() << service << " never answered";
        return {};
    }
    Value data_of(const std::string& service, const Value& args = Value(Value::Map{})) {
        const Value answer = ask(service, args);
        EXPECT_TRUE(answer.boolean_or("ok", false)) << service << ": " << to_json(answer);
        const Value* data = answer.find("data");
        return data != nullptr ? *data : Value();
    }
    Value try_pin(const char* pin) {
        return data_of("maintenance.open", Value(Value::Map{{"pin", pin}}));
    }

    suluh::testing::LogEarGuard log_;
    suluh::testing::TempFolder folder_;
    suluh::testing::FakeClock clock_;
    Options options_;
    Config config_;
    bool can_send_ = true;
    int sends_ = 0, releases_ = 0;
    ChoreTroubles troubles_;
    stage::Tasks tasks_{[] {}};
    store::Writer writer_;
    stage::Worker worker_;
    Ledger ledger_;
    std::optional<Shelf> shelf_;
    bool held_ = false;
    int keys_changed_ = 0;
    std::optional<Maintenance> maintenance_;
    std::unique_ptr<script::ShellState> shell_;
};

TEST_F(MaintenanceTest, nothing_is_told_before_the_pin_nor_after_closing) {
    for (const char* service : {"maintenance.facts", "maintenance.send", "maintenance.check"}) {
        EXPECT_EQ(ask(service).text_or("fault", ""), "refused") << service;
    }
    EXPECT_FALSE(try_pin("111222").boolean_or("open", true));
    EXPECT_EQ(ask("maintenance.facts").text_or("fault", ""), "refused");
    EXPECT_TRUE(try_pin(kPin).boolean_or("open", false));
    EXPECT_TRUE(ask("maintenance.facts").boolean_or("ok", false));
    static_cast<void>(ask("maintenance.close"));
    EXPECT_EQ(ask("maintenance.facts").text_or("fault", ""), "refused");
    EXPECT_EQ(sends_, 0);
}

TEST_F(MaintenanceTest, says_how_many_tries_and_how_much_rest_are_left) {
    EXPECT_EQ(data_of("maintenance.look").number_or("left", 0), 5);
    EXPECT_EQ(try_pin("111222").number_or("left", 0), 4);
    for (int i = 0; i < 4; ++i) static_cast<void>(try_pin("111222"));
    const Value rest = data_of("maintenance.look");
    EXPECT_EQ(rest.number_or("left", -1), 0);
    EXPECT_GT(rest.number_or("rest_s", 0), 500);
    EXPECT_FALSE(try_pin(kPin).boolean_or("open", true));
}

TEST_F(MaintenanceTest, the_facts_are_those_of_disk_and_database) {
    EXPECT_TRUE(try_pin(kPin).boolean_or("open", false));
    const Value facts = data_of("maintenance.facts");
    ASSERT_NE(facts.find("answers"), nullptr);
    EXPECT_EQ(facts.find("answers")->number_or("waiting", -1), 0);
    ASSERT_NE(facts.find("disk"), nullptr);
    EXPECT_GT(facts.find("disk")->number_or("total", 0), 0);
    EXPECT_EQ(facts.text_or("kiosk", ""), "k0123456789abcdef");
    EXPECT_EQ(facts.find("last"), nullptr) << "nothing was sent yet";
    EXPECT_EQ(facts.number_or("keys", -1), 0);

    sync::SyncReport report;
    report.state = sync::SyncState::copying;
    maintenance_->note(report);
    EXPECT_EQ(data_of("maintenance.facts").find("last"), nullptr) << "still under way";
    report.state = sync::SyncState::safe;
    report.released = true;
    maintenance_->note(report);
    EXPECT_EQ(data_of("maintenance.facts").find("last"), nullptr) << "nothing was sent";
    report.released = false;
    report.state = sync::SyncState::failed;
    report.place = "SULUH";
    maintenance_->note(report);
    const Value later = data_of("maintenance.facts");
    ASSERT_NE(later.find("last"), nullptr);
    EXPECT_EQ(later.find("last")->text_or("state", ""), "failed");
}

TEST_F(MaintenanceTest, sends_at_once_or_says_that_it_cannot) {
    EXPECT_TRUE(try_pin(kPin).boolean_or("open", false));
    EXPECT_FALSE(data_of("maintenance.send").boolean_or("keys", true));
    EXPECT_EQ(sends_, 1);
    can_send_ = false;
    EXPECT_EQ(ask("maintenance.send").text_or("fault", ""), "unsupported");
}

TEST_F(MaintenanceTest, releases_sticks_or_says_that_it_cannot) {
    EXPECT_EQ(ask("maintenance.release").text_or("fault", ""), "refused");
    EXPECT_TRUE(try_pin(kPin).boolean_or("open", false));
    EXPECT_FALSE(data_of("maintenance.release").boolean_or("stick", true));
    EXPECT_EQ(releases_, 1);
    can_send_ = false;
    EXPECT_EQ(ask("maintenance.release").text_or("fault", ""), "unsupported");
}

TEST_F(MaintenanceTest, a_chore_that_failed_is_on_the_dashboard_and_in_the_check) {
    log_.expect("");
    try_pin(kPin);
    const auto is_named = [this](const char* name) {
        const Value found = data_of("maintenance.check");
        const Value::List& lines = *found.find("findings")->list();
        return std::any_of(lines.begin(), lines.end(), [&](const Value& line) {
            return line.text_or("name", "") == name && line.text_or("grade", "") == "warn";
        });
    };
    EXPECT_EQ(to_json(*data_of("maintenance.facts").find("troubles")).find("copy"),
              std::string::npos);
    EXPECT_FALSE(is_named("copies"));
    troubles_[Chore::copy] = {"full", "2 MB free", clock_.wall};
    troubles_[Chore::prune] = {"io", "a broken disk", clock_.wall};
    EXPECT_EQ(to_json(*data_of("maintenance.facts").find("troubles")), R"(["copy","prune"])");
    EXPECT_TRUE(is_named("copies"));
    EXPECT_TRUE(is_named("pruning"));
}

TEST_F(MaintenanceTest, a_clock_that_went_back_is_told_with_the_time_it_had) {
    constexpr std::int64_t kYearMs = std::int64_t{365} * 24 * 60 * 60 * 1000;
    try_pin(kPin);
    const std::int64_t sure = std::max(clock_.wall, store::build_date_ms()) + kYearMs;
    clock_.wall = sure + kYearMs;
    writer_.post([](store::Database& db) { EXPECT_TRUE(store::add_event(db, {{}, {}, "x", {}})); });
    writer_.drain();
    EXPECT_FALSE(data_of("maintenance.facts").boolean_or("clock_doubted", true));
    clock_.wall = sure;
    const Value facts = data_of("maintenance.facts");
    EXPECT_TRUE(facts.boolean_or("clock_doubted", false));
    ASSERT_NE(facts.find("clock_seen"), nullptr);
    EXPECT_GT(facts.find("clock_seen")->number_or("year", 0), 2026);
    clock_.wall = 1000;  // never set: the other word
    const Value never = data_of("maintenance.facts");
    EXPECT_TRUE(never.boolean_or("clock_doubted", false));
    EXPECT_EQ(never.find("clock_seen"), nullptr);
}

TEST_F(MaintenanceTest, a_check_gives_each_thing_its_worst_grade) {
    EXPECT_TRUE(try_pin(kPin).boolean_or("open", false));
    log_.expect("seal keys");
    if (!fs::exists(script::lesson_program())) log_.expect("lessons");
    const Value found = data_of("maintenance.check");
    std::map<std::string, std::string> grades;
    for (const Value& line : *found.find("findings")->list()) {
        EXPECT_TRUE(grades.emplace(line.text_or("name", ""), line.text_or("grade", "")).second);
    }
    EXPECT_EQ(grades["database"], "ok");
    EXPECT_EQ(grades["pin"], "ok");
    EXPECT_EQ(grades["packs"], "ok");
    EXPECT_EQ(grades["seal keys"], "warn");
}

// Two signed versions in the folder for installed packs; the dashboard goes back and forth.
class PacksTest : public MaintenanceTest {
protected:
    PacksTest() : key_(started_key()) {}

    static crypto::MinisignSecretKey started_key() {
        EXPECT_TRUE(crypto::start());
        return crypto::generate_minisign_key();
    }

    void make_pack(const fs::path& archive, const std::string& version) const {
        const fs::path source = folder_ / ("source-" + version);
        fs::create_directories(source / "lessons");
        std::ofstream(source / "pack.toml")
            << "id = \"contoh\"\nversion = \"" << version
            << "\"\ntitle = \"Contoh\"\nlanguages = [\"id\"]\nengine = \"0.1.0\"\njp = 0.5\n"
               "minutes = 5\npillar = \"cakap\"\n";
        std::ofstream(source / "lessons/satu.lua") << "return 1\n";
        fs::create_directories(archive.parent_path());
        ASSERT_TRUE(packs::build_archive(source, archive));
        ASSERT_TRUE(packs::sign_archive(archive, key_));
    }

    packs::CatalogueSources pack_sources() override {
        packs::CatalogueSources sources;
        sources.installed = {folder_ / "data/packs"};
        sources.keys = {{key_.public_key, "test.pub"}};
        sources.engine = {1, 0, 0};
        return sources;
    }

    // version, and earlier where there is one
    std::string line() {
        const Value facts = data_of("maintenance.facts");
        const Value::List& packs = *facts.find("packs")->list();
        if (packs.empty()) return "none";
        const std::string earlier = packs.front().text_or("earlier", "");
        return packs.front().text_or("version", "") + (earlier.empty() ? "" : " < " + earlier);
    }

    crypto::MinisignSecretKey key_;
};

TEST_F(PacksTest, goes_back_to_the_version_before_and_no_further) {
    make_pack(folder_ / "data/packs/contoh-1.0.0.zip", "1.0.0");
    make_pack(folder_ / "data/packs/contoh-1.1.0.zip", "1.1.0");
    const Value wanted(Value::Map{{"id", "contoh"}});
    EXPECT_EQ(ask("maintenance.roll_back", wanted).text_or("fault", ""), "refused");
    EXPECT_TRUE(try_pin(kPin).boolean_or("open", false));
    shelf_->load();
    EXPECT_EQ(line(), "1.1.0 < 1.0.0");
    static_cast<void>(data_of("maintenance.roll_back", wanted));
    EXPECT_EQ(line(), "1.0.0");
    EXPECT_EQ(ask("maintenance.roll_back", wanted).text_or("fault", ""), "not found");
    EXPECT_EQ(line(), "1.0.0");
}

TEST_F(PacksTest, a_stick_stays_in_while_the_screens_are_open) {
    EXPECT_FALSE(held_);
    EXPECT_TRUE(try_pin(kPin).boolean_or("open", false));
    EXPECT_TRUE(held_);
    static_cast<void>(ask("maintenance.close"));
    EXPECT_FALSE(held_);
}

TEST_F(PacksTest, installs_what_is_newer_on_the_stick) {
    const fs::path stick = folder_ / "media/stik";
    fs::create_directories(stick);
    if (::mount("tmpfs", stick.c_str(), "tmpfs", 0, "size=8m") != 0) {
        GTEST_SKIP() << "mounting is not allowed here";
    }
    make_pack(stick / "suluh/packs/contoh-1.2.0.zip", "1.2.0");
    std::ofstream(stick / "suluh/packs/asing.zip") << "no pack at all";
    EXPECT_TRUE(try_pin(kPin).boolean_or("open", false));
    const Value offers = data_of("maintenance.offers");
    const Value::List& packs = *offers.find("packs")->list();
    ASSERT_EQ(packs.size(), 2U);
    EXPECT_EQ(packs[0].text_or("state", ""), "refused");
    EXPECT_EQ(packs[1].text_or("state", ""), "newer");
    EXPECT_EQ(packs[1].text_or("version", ""), "1.2.0");
    EXPECT_EQ(data_of("maintenance.install").number_or("installed", 0), 1);
    EXPECT_EQ(line(), "1.2.0");
    EXPECT_EQ(data_of("maintenance.offers").find("packs")->list()->at(1).text_or("state", ""),
              "same");
    EXPECT_EQ(data_of("maintenance.install").number_or("installed", -1), 0);
    EXPECT_EQ(::umount(stick.c_str()), 0) << "nothing holds the stick";
}

TEST_F(MaintenanceTest, a_staff_list_is_told_first_and_done_only_when_asked) {
    config_.roster_file = folder_ / "roster.csv";
    EXPECT_FALSE(ask("maintenance.roster").boolean_or("ok", true)) << "behind the PIN";
    try_pin(kPin);
    EXPECT_FALSE(data_of("maintenance.roster").boolean_or("found", true));
    EXPECT_EQ(ask("maintenance.roster_apply").text_or("fault", ""), "refused");

    std::ofstream(config_.roster_file) << "nip,nama,unit\n198501152010011001,Budi,A\n12,Siti,B\n";
    const Value told = data_of("maintenance.roster");
    EXPECT_EQ(told.number_or("added", -1), 1);
    EXPECT_EQ(told.number_or("bad", -1), 1);
    EXPECT_FALSE(told.boolean_or("stick", true));
    EXPECT_EQ(data_of("maintenance.roster").number_or("added", -1), 1) << "nothing was done yet";
    EXPECT_EQ(data_of("maintenance.roster_apply").number_or("added", -1), 1);
    EXPECT_EQ(data_of("maintenance.roster").number_or("unchanged", -1), 1);

    log_.expect("not UTF-8");
    std::ofstream(config_.roster_file) << "nip,nama\n1,\xE9\n";
    EXPECT_EQ(ask("maintenance.roster").text_or("fault", ""), "unsupported");
}

TEST_F(MaintenanceTest, a_forgotten_pin_of_a_person_is_reset) {
    const Value who = Value(Value::Map{{"nip", "198501152010011001"}});
    writer_.post([](store::Database& db) {
        ASSERT_TRUE(store::remember_person(db, {.nip = "198501152010011001", .name = "Budi"}));
        ASSERT_TRUE(store::set_pin(db, "198501152010011001", "$argon2id$", {}));
    });
    EXPECT_FALSE(ask("maintenance.pin_reset", who).boolean_or("ok", true)) << "behind the PIN";
    try_pin(kPin);
    EXPECT_TRUE(data_of("maintenance.person", who).boolean_or("pin", false));
    EXPECT_EQ(data_of("maintenance.person", who).text_or("name", ""), "Budi");
    EXPECT_TRUE(ask("maintenance.pin_reset", who).boolean_or("ok", false));
    EXPECT_FALSE(data_of("maintenance.person", who).boolean_or("pin", true));
}

class DeliveryTest : public MaintenanceTest {
protected:
    DeliveryTest() { config_.keys_folder = folder_ / "keys"; }

    // Its seal key is 32 times this byte's.
    static std::string card(const std::string& name, char byte) {
        sync::Card card{.name = name, .seal = seal_key(byte).public_key()};
        return sync::make_card(card, nullptr).value();
    }
    static crypto::SealKeyPair seal_key(char byte) {
        return crypto::SealKeyPair::from_secret(std::string(32, byte)).value();
    }
    static std::string id(char byte) { return sync::seal_id(seal_key(byte).public_key()); }
    static void write(const fs::path& file, const std::string& text) {
        fs::create_directories(file.parent_path());
        std::ofstream(file) << text;
    }
};

TEST_F(DeliveryTest, drops_and_keys_are_told_with_their_state) {
    fs::create_directory(folder_ / "drop");
    config_.drop_folder = folder_ / "drop";
    sync::DropConfig sftp;
    sftp.kind = sync::DropKind::sftp;
    sftp.host = "sftp.kota.go.id";
    sftp.key = folder_ / "nowhere.key";
    config_.drops = {sftp};
    write(folder_ / "keys/a.recipient", card("Dinas", 3));
    write(folder_ / "keys/b.recipient", card("Lama", 4));
    write(folder_ / "keys/b.revoked", id(4) + "\n");
    writer_.post([&](store::Database& db) {
        const std::string place = "folder " + (folder_ / "drop").string();
        EXPECT_TRUE(store::record_visit(db, place, Error{Fault::full, "no room"}));
        EXPECT_TRUE(store::note_refused_collector(db, "c0123456789abcdef", "STIK"));
    });
    EXPECT_EQ(ask("maintenance.delivery").text_or("fault", ""), "refused") << "before the PIN";
    EXPECT_TRUE(try_pin(kPin).boolean_or("open", false));
    const Value told = data_of("maintenance.delivery");
    const Value::List& drops = *told.find("drops")->list();
    ASSERT_EQ(drops.size(), 2U);
    EXPECT_EQ(drops[0].text_or("fault", ""), "full");
    EXPECT_EQ(drops[0].number_or("waiting", -1), 0);
    EXPECT_NE(drops[0].find("visited"), nullptr);
    EXPECT_TRUE(drops[1].boolean_or("not_ready", false));
    const Value::List& keys = *told.find("keys")->list();
    ASSERT_EQ(keys.size(), 2U);
    EXPECT_EQ(keys[0].text_or("seal", ""), id(3));
    EXPECT_FALSE(keys[0].boolean_or("revoked", true));
    EXPECT_TRUE(keys[1].boolean_or("revoked", false));
    EXPECT_EQ(told.find("refused")->list()->at(0).text_or("drop", ""), "STIK");
}

TEST_F(DeliveryTest, keys_of_a_stick_count_once_the_ids_that_were_shown_are_accepted) {
    const fs::path stick = folder_ / "media/stik";
    fs::create_directories(stick);
    if (::mount("tmpfs", stick.c_str(), "tmpfs", 0, "size=1m") != 0) {
        GTEST_SKIP() << "mounting is not allowed here";
    }
    write(stick / "suluh/keys/new.recipient", card("Provinsi", 5));
    EXPECT_TRUE(try_pin(kPin).boolean_or("open", false));
    EXPECT_EQ(data_of("maintenance.facts").number_or("keys", -1), 0);
    const Value offers = *data_of("maintenance.delivery").find("offers");
    EXPECT_EQ(offers.find("cards")->list()->at(0).text_or("seal", ""), id(5));

    log_.expect("accepting keys");
    const auto accept = [&](const std::string& wanted) {
        return ask("maintenance.accept_keys", Value(Value::Map{{"ids", Value::List{wanted}}}));
    };
    EXPECT_EQ(accept(id(6)).text_or("fault", ""), "gone") << "another key than the one shown";
    EXPECT_EQ(keys_changed_, 0);
    EXPECT_TRUE(accept(id(5)).boolean_or("ok", false));
    EXPECT_EQ(keys_changed_, 1);
    EXPECT_EQ(data_of("maintenance.facts").number_or("keys", -1), 1);
    const Value after = data_of("maintenance.delivery");
    const Value::List* left = after.find("offers")->find("cards")->list();
    EXPECT_TRUE(left == nullptr || left->empty()) << "an empty table of Lua is no list";
    EXPECT_EQ(::umount(stick.c_str()), 0);
}

// A known seal key may stand beside the signing key of a stranger, whose receipts would then count.
TEST_F(DeliveryTest, a_card_with_two_keys_is_accepted_by_both_ids_only) {
    const fs::path stick = folder_ / "media/stik";
    fs::create_directories(stick);
    if (::mount("tmpfs", stick.c_str(), "tmpfs", 0, "size=1m") != 0) {
        GTEST_SKIP() << "mounting is not allowed here";
    }
    sync::Card both{.name = "Provinsi", .seal = seal_key(5).public_key()};
    both.sign = crypto::SigningKey::generate().public_key();
    write(stick / "suluh/keys/new.recipient", sync::make_card(both, nullptr).value());
    EXPECT_TRUE(try_pin(kPin).boolean_or("open", false));
    const std::string collector = sync::collector_id(*both.sign);
    const Value offers = *data_of("maintenance.delivery").find("offers");
    EXPECT_EQ(offers.find("cards")->list()->at(0).text_or("collector", ""), collector);

    log_.expect("accepting keys");
    const auto accept = [&](Value::List ids) {
        return ask("maintenance.accept_keys", Value(Value::Map{{"ids", std::move(ids)}}));
    };
    EXPECT_EQ(accept({Value(id(5))}).text_or("fault", ""), "gone") << "only the key that reads";
    EXPECT_EQ(accept({Value(id(5)), Value("c0123456789abcdef")}).text_or("fault", ""), "gone");
    EXPECT_EQ(keys_changed_, 0);
    EXPECT_TRUE(accept({Value(id(5)), Value(collector)}).boolean_or("ok", false));
    EXPECT_EQ(keys_changed_, 1);
    EXPECT_EQ(::umount(stick.c_str()), 0);
}

}  // namespace
}  // namespace suluh::kiosk
