#include "collect/add_remote.h"

#include <gmock/gmock.h>

#include <map>

#include "base/files.h"
#include "collect/purge.h"
#include "collect/status.h"
#include "collect/waiting_receipts.h"
#include "kiosk_sim.h"
#include "sync/receipt.h"

namespace suluh::collect {
namespace {

using ::testing::HasSubstr;

// A server in memory, as strict as SFTP: a name that is taken stays.
class MemoryServer final : public sync::RemoteFiles {
public:
    std::map<std::string, std::string> files{};
    std::optional<int> looks_until_cut{};
    std::string why_no_receipts{};

    [[nodiscard]] Status connect() override { return {}; }
    [[nodiscard]] Result<sync::SeenFile> look(const std::string& path, std::size_t max) override {
        if (looks_until_cut && (*looks_until_cut)-- <= 0) return Error{Fault::gone, "cut"};
        const auto file = files.find(path);
        if (file == files.end()) return Error{Fault::not_found, path};
        sync::SeenFile seen{static_cast<std::int64_t>(file->second.size())};
        if (file->second.size() <= max) seen.bytes = file->second;
        return seen;
    }
    [[nodiscard]] Status write_new(const std::string& path, std::string_view bytes) override {
        files[path] = bytes;
        return {};
    }
    [[nodiscard]] Status rename(const std::string& from, const std::string& to) override {
        if (!why_no_receipts.empty() && to.starts_with("receipts/")) {
            return Error{Fault::refused, why_no_receipts};
        }
        if (files.contains(to)) return Error{Fault::exists, to};
        files[to] = files.at(from);
        files.erase(from);
        return {};
    }
    [[nodiscard]] bool rename_keeps_existing() const override { return true; }
    [[nodiscard]] Status make_folder(const std::string&) override { return {}; }
    [[nodiscard]] Result<std::vector<std::string>> list(const std::string& path) override {
        std::vector<std::string> names;
        for (const auto& [name, bytes] : files) {
            if (!name.starts_with(path + "/")) continue;
            const std::string rest = name.substr(path.size() + 1);
            const std::string first = rest.substr(0, rest.find('/'));
            if (names.empty() || names.back() != first) names.push_back(first);
        }
        return names;
    }
    [[nodiscard]] Status remove(const std::string& path) override {
        files.erase(path);
        return {};
    }
};

class AddRemote : public CollectTest {
protected:
    AddRemote() : db_(CollectorDb::open(folder_ / "results.db").value()) {}

    void lay(int bundles) {
        for (int i = 0; i < bundles; ++i) {
            kiosk_.visit(kBudi, "Budi", {1, 0});
            const std::string bytes = kiosk_.bundle();
            server_.files[path(sync::bundle_name(kiosk_.id(), kiosk_.last_facts.number))] = bytes;
        }
    }
    [[nodiscard]] std::string path(const std::string& name) const {
        return "results/" + kiosk_.id() + "/" + name;
    }
    RemoteSums add() {
        const CollectorKeys keys = load_keys(folder_ / "keys").value();
        return add_remote(db_, keys, server_, {kPlace, mirror_}, 1'790'000'000'000, {});
    }
    void SetUp() override {
        ASSERT_TRUE(make_folder(folder_ / "keys", 0700));
        ASSERT_TRUE(keys_.save(folder_ / "keys" / kSealKeyFile));
        ASSERT_TRUE(sign_.save(folder_ / "keys" / kSignKeyFile));
    }
    [[nodiscard]] std::string receipt_path() const {
        return "receipts/" +
               sync::receipt_name(kiosk_.id(), sync::collector_id(sign_.public_key()));
    }

    static constexpr const char* kPlace = "sftp://server/suluh";
    CollectorDb db_;
    fs::path mirror_ = folder_ / "results.db.drops/drop-1";
    crypto::SigningKey sign_ = crypto::SigningKey::generate();
    MemoryServer server_;
};

TEST_F(AddRemote, bundles_come_once_and_receipts_go_back) {
    lay(2);
    server_.files["results/readme.txt"] = "from somebody";
    server_.files["results/../../etc/x-1.bundle"] = "evil";
    const RemoteSums first = add();
    EXPECT_TRUE(first.added.all_good());
    EXPECT_EQ(first.fetched.fetched, 2);
    EXPECT_EQ(first.added.merged, 2);
    EXPECT_EQ(first.receipts_returned, 1);
    ASSERT_TRUE(server_.files.contains(receipt_path()));
    EXPECT_EQ(sync::verify_receipt(server_.files[receipt_path()])->entries.front().number, 2);
    lay(1);
    const RemoteSums second = add();
    EXPECT_EQ(second.fetched.fetched, 1);
    EXPECT_EQ(second.fetched.there, 2);
    EXPECT_EQ(second.added.merged, 1);
    EXPECT_EQ(sync::verify_receipt(server_.files[receipt_path()])->entries.front().number, 3);
    EXPECT_EQ(add().receipts_returned, 0);
    EXPECT_EQ(server_.list("receipts")->size(), 1U) << "no temporary name stays";
}

TEST_F(AddRemote, a_receipt_that_cannot_be_brought_waits_by_name_with_the_reason) {
    lay(2);
    server_.looks_until_cut = 2;  // the bundles come down, then the line is cut
    EXPECT_EQ(add().added.receipts_failed, 1);
    const auto waiting = waiting_receipts(db_).value();
    ASSERT_EQ(waiting.size(), 1U);
    EXPECT_EQ(waiting[0].kiosk, kiosk_.id());
    EXPECT_EQ(waiting[0].goal.place, kPlace);
    EXPECT_THAT(waiting[0].reason, HasSubstr("cut"));
    const std::string status = status_text(db_)->text;
    EXPECT_THAT(status, HasSubstr("RECEIPT WAITS for Kios Lobi (" + kiosk_.id() + ")"));
    EXPECT_THAT(status, HasSubstr(std::string("could not be brought to ") + kPlace + ": "));

    // The server is back but refuses; then nobody answers; then all is well.
    server_.looks_until_cut.reset();
    server_.why_no_receipts = "read-only";
    EXPECT_EQ(add().added.receipts_failed, 1);
    EXPECT_THAT(waiting_receipts(db_)->at(0).reason, HasSubstr("read-only"));
    ASSERT_TRUE(wait_on(db_, {kPlace, true}, "timed out"));
    EXPECT_EQ(waiting_receipts(db_)->at(0).reason, "timed out");
    ASSERT_TRUE(forget_waiting(db_, kiosk_.id(), {"/media/stick"}));
    EXPECT_EQ(waiting_receipts(db_)->size(), 1U) << "the server still has none";
    server_.why_no_receipts.clear();
    EXPECT_EQ(add().receipts_returned, 1);
    EXPECT_TRUE(waiting_receipts(db_)->empty());
    EXPECT_THAT(status_text(db_)->text, ::testing::Not(HasSubstr("RECEIPT WAITS")));
}

TEST_F(AddRemote, a_full_stick_keeps_its_receipt_waiting_until_another_takes_it) {
    kiosk_.visit(kBudi, "Budi", {1});
    const std::string bundle = kiosk_.bundle();
    (void)kiosk_.put(folder_ / "one", bundle);
    (void)kiosk_.put(folder_ / "two", bundle);
    ASSERT_TRUE(publish_file(folder_ / "one/receipts", "a file where the folder should be"));
    const CollectorKeys keys = load_keys(folder_ / "keys").value();
    EXPECT_EQ(add_places(db_, keys, {folder_ / "one"}, 7, {}).receipts_failed, 1);
    const auto waiting = waiting_receipts(db_).value();
    ASSERT_EQ(waiting.size(), 1U);
    EXPECT_EQ(waiting[0].goal.place, (folder_ / "one").string());
    EXPECT_EQ(waiting[0].since_ms, 7);
    EXPECT_EQ(add_places(db_, keys, {folder_ / "two"}, 8, {}).receipts, 1);
    EXPECT_TRUE(waiting_receipts(db_)->empty());
}

TEST_F(AddRemote, a_kiosk_waits_while_the_receipt_of_one_of_two_keys_cannot_be_laid_down) {
    kiosk_.visit(kBudi, "Budi", {1});
    (void)kiosk_.put(folder_ / "drop", kiosk_.bundle());
    CollectorKeys keys = load_keys(folder_ / "keys").value();
    keys.older_sign.push_back(crypto::SigningKey::generate());
    fs::create_directories(folder_ / "drop" / receipt_path());  // in the way of the newer one's
    const AddSums sums = add_places(db_, keys, {folder_ / "drop"}, 7, {});
    EXPECT_EQ(sums.receipts, 1);
    EXPECT_EQ(sums.receipts_failed, 1);
    EXPECT_EQ(waiting_receipts(db_)->size(), 1U);
    fs::remove(folder_ / "drop" / receipt_path());
    EXPECT_EQ(add_places(db_, keys, {folder_ / "drop"}, 8, {}).receipts, 1);
    EXPECT_TRUE(waiting_receipts(db_)->empty());
}

TEST_F(AddRemote, a_file_that_is_not_whole_is_named_and_stops_no_other) {
    lay(2);
    std::string& cut = server_.files.begin()->second;
    const std::string whole = cut;
    cut.resize(cut.size() / 2);
    const RemoteSums first = add();
    EXPECT_FALSE(first.added.all_good());
    EXPECT_EQ(first.added.merged, 1);
    ASSERT_EQ(first.fetched.troubles.size(), 1U);
    EXPECT_THAT(first.fetched.troubles[0], HasSubstr("truncated"));
    server_.files.begin()->second = whole;
    EXPECT_EQ(add().added.merged, 1);
}

TEST_F(AddRemote, a_cut_connection_keeps_what_came_and_goes_on_next_time) {
    lay(3);
    server_.looks_until_cut = 2;
    const RemoteSums first = add();
    EXPECT_FALSE(first.added.all_good());
    EXPECT_EQ(first.added.merged, 2);
    server_.looks_until_cut.reset();
    const RemoteSums second = add();
    EXPECT_TRUE(second.added.all_good());
    EXPECT_EQ(second.added.merged, 1);
    EXPECT_EQ(sync::verify_receipt(server_.files[receipt_path()])->entries.front().number, 3);
}

TEST_F(AddRemote, a_bundle_in_another_kiosks_folder_is_refused) {
    lay(1);
    const std::string bytes = server_.files.begin()->second;
    server_.files.clear();
    server_.files["results/k0123456789abcdef/k0123456789abcdef-00000001.bundle"] = bytes;
    const RemoteSums sums = add();
    EXPECT_EQ(sums.added.merged, 0);
    EXPECT_THAT(sums.fetched.troubles.at(0), HasSubstr("another kiosk's folder"));
}

TEST_F(AddRemote, a_purge_empties_the_mirror_and_nothing_comes_back) {
    lay(2);
    const std::string name = sync::bundle_name(kiosk_.id(), 1);
    ASSERT_TRUE(make_folder(mirror_ / "results" / kiosk_.id()));
    ASSERT_TRUE(publish_file(mirror_ / "results" / kiosk_.id() / ("." + name + ".01234567.part"),
                             "what a run had that was cut"));
    ASSERT_EQ(add().added.merged, 2);
    lay(1);
    ASSERT_EQ(fetch_bundles(server_, mirror_)->fetched, 1);  // and not yet added
    const PurgePlan plan = plan_purge(db_, {.nip = kBudi}).value();
    const auto record = purge(db_, plan, {"Permintaan", 1'790'000'000'000}, sign_);
    ASSERT_TRUE(record) << record.error().detail;
    const std::vector<fs::path> left = find_bundles(mirror_).value();
    ASSERT_EQ(left.size(), 1U) << "the one whose rows are nowhere else";
    EXPECT_EQ(left[0].filename(), sync::bundle_name(kiosk_.id(), 3));
    for (const auto& entry : fs::directory_iterator(left[0].parent_path())) {
        EXPECT_TRUE(entry.path() == left[0] || entry.file_size() == 0) << entry.path();
    }
    const RemoteSums after = add();
    EXPECT_TRUE(after.added.all_good());
    EXPECT_EQ(after.fetched.fetched, 0);
    EXPECT_EQ(after.fetched.there, 3);
    EXPECT_EQ(after.added.merged, 1);
    EXPECT_EQ(find_bundles(mirror_)->size(), 1U);
    EXPECT_EQ(sync::verify_receipt(server_.files[receipt_path()])->entries.front().number, 3);
}

TEST_F(AddRemote, a_mirror_that_cannot_be_emptied_stops_the_purge) {
    lay(1);
    ASSERT_EQ(add().added.merged, 1);
    fs::create_directories(find_bundles(mirror_)->at(0).string() + ".gone");
    const PurgePlan plan = plan_purge(db_, {.nip = kBudi}).value();
    EXPECT_FALSE(purge(db_, plan, {"Permintaan", 1'790'000'000'000}, sign_));
    EXPECT_EQ(plan_purge(db_, {.nip = kBudi})->all_rows(), plan.all_rows());
    EXPECT_GT(plan.all_rows(), 0);
    EXPECT_TRUE(purges(db_)->empty());
}

TEST_F(AddRemote, reads_the_same_tables_as_kiosk_toml) {
    const fs::path file = folder_ / "drops.toml";
    ASSERT_TRUE(publish_file(file,
                             "[[drop]]\nkind = \"sftp\"\nhost = \"h\"\nuser = \"u\"\n"
                             "folder = \"/suluh\"\nkey_file = \"id\"\nknown_hosts = \"kh\"\n"));
    const auto drops = read_drop_file(file);
    ASSERT_TRUE(drops) << drops.error().detail;
    ASSERT_EQ(drops->size(), 1U);
    EXPECT_EQ(drops->front().key, folder_ / "id");
    ASSERT_TRUE(publish_file(file, "[[drop]]\nkind = \"ftp\"\n"));
    EXPECT_THAT(read_drop_file(file).error().detail, HasSubstr("is no kind of drop"));
    ASSERT_TRUE(publish_file(file, ""));
    EXPECT_THAT(read_drop_file(file).error().detail, HasSubstr("names no drop"));
}

}  // namespace
}  // namespace suluh::collect
