#include "sync/drop_remote.h"

#include <gmock/gmock.h>

#include <map>

#include "stick_fixture.h"
#include "sync/receipt.h"

namespace suluh::sync {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

// A server in memory that can be told to misbehave.
struct Server {
    std::map<std::string, std::string> files{};
    bool lists = true, reads = true, removes = true, keeps_existing = true;
    int connections = 0;
    std::optional<std::size_t> cut_after{};  // bytes of one write, then the connection is gone
    bool loses_a_byte = false;
    std::function<void()> before_rename{};
};

class FakeFiles final : public RemoteFiles {
public:
    explicit FakeFiles(Server& server) : server_(server) {}
    [[nodiscard]] Status connect() override {
        ++server_.connections;
        return {};
    }
    [[nodiscard]] Result<SeenFile> look(const std::string& path, std::size_t max) override {
        const auto file = server_.files.find(path);
        if (file == server_.files.end()) return Error{Fault::not_found, path};
        SeenFile seen{static_cast<std::int64_t>(file->second.size())};
        if (server_.reads && file->second.size() <= max) seen.bytes = file->second;
        return seen;
    }
    [[nodiscard]] Status write_new(const std::string& path, std::string_view bytes) override {
        EXPECT_FALSE(server_.files.contains(path)) << "a temporary name was used twice";
        server_.files[path] = bytes.substr(0, server_.cut_after.value_or(bytes.size()));
        if (server_.loses_a_byte) server_.files[path].back() ^= 1;
        return server_.cut_after ? Status(Error{Fault::gone, "cut"}) : Status{};
    }
    [[nodiscard]] Status rename(const std::string& from, const std::string& to) override {
        if (server_.before_rename) server_.before_rename();
        if (server_.keeps_existing && server_.files.contains(to)) return Error{Fault::exists, to};
        server_.files[to] = server_.files.at(from);
        server_.files.erase(from);
        return {};
    }
    [[nodiscard]] bool rename_keeps_existing() const override { return server_.keeps_existing; }
    [[nodiscard]] Status make_folder(const std::string&) override { return {}; }
    [[nodiscard]] Result<std::vector<std::string>> list(const std::string& path) override {
        if (!server_.lists) return Error{Fault::refused, "no listing"};
        std::vector<std::string> names;
        for (const auto& [name, bytes] : server_.files) {
            if (name.starts_with(path + "/")) names.push_back(name.substr(path.size() + 1));
        }
        return names;
    }
    [[nodiscard]] Status remove(const std::string& path) override {
        if (!server_.removes) return Error{Fault::refused, "no removing"};
        server_.files.erase(path);
        return {};
    }

private:
    Server& server_;
};

class RemoteDrops : public ::testing::Test {
protected:
    void SetUp() override { open(); }
    void open() {
        drop_ = make_remote_drop("sftp://dinas/suluh", std::make_unique<FakeFiles>(server_));
        ASSERT_TRUE(drop_->open(kiosk()));
    }
    Result<Placed> put(std::size_t index = 0) {
        return drop_->put(box_.bundles()[index], box_.bytes(index));
    }
    [[nodiscard]] std::string place(std::size_t index = 0) const {
        return folder() + bundle_name(kiosk(), box_.bundles()[index].number);
    }
    [[nodiscard]] std::string place_with_hash() const {
        const SealedBundle& bundle = box_.bundles()[0];
        return folder() + bundle_name_with_hash(kiosk(), bundle.number, bundle.hash);
    }
    [[nodiscard]] static std::string folder() { return "results/" + kiosk() + "/"; }
    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> all;
        for (const auto& [name, bytes] : server_.files) all.push_back(name);
        return all;
    }

    LogWatch log_;
    OutboxWith box_{2};
    Server server_;
    std::unique_ptr<Drop> drop_;
};

TEST_F(RemoteDrops, a_bundle_is_placed_whole_once) {
    EXPECT_EQ(put().value(), Placed::now);
    EXPECT_EQ(server_.files[place()], box_.bytes(0));
    EXPECT_EQ(put().value(), Placed::already_there);
    EXPECT_THAT(names(), ElementsAre(place()));
    EXPECT_TRUE(drop_->is_one_place());
}

TEST_F(RemoteDrops, a_cut_transfer_leaves_no_final_name_and_begins_anew) {
    for (const std::size_t cut : {0U, 1U, 100U}) {
        server_.cut_after = cut;
        open();
        EXPECT_EQ(put().error().fault, Fault::gone);
        EXPECT_FALSE(server_.files.contains(place()));
    }
    server_.cut_after.reset();
    open();
    EXPECT_EQ(put().value(), Placed::now);
    EXPECT_THAT(names(), ElementsAre(place()));  // what was left is swept
    EXPECT_EQ(server_.files[place()], box_.bytes(0));
}

TEST_F(RemoteDrops, where_nobody_may_list_or_remove_it_works_too) {
    server_.lists = server_.removes = false;
    server_.cut_after = 5;
    EXPECT_FALSE(put());
    server_.cut_after.reset();
    EXPECT_EQ(put().value(), Placed::now);
    EXPECT_EQ(server_.files.size(), 2U);
    EXPECT_THAT(drop_->receipt_names().value(), IsEmpty());
}

TEST_F(RemoteDrops, what_arrived_wrong_is_never_published) {
    server_.loses_a_byte = true;
    EXPECT_EQ(put().error().fault, Fault::io);
    EXPECT_THAT(names(), IsEmpty());
    server_.reads = false;  // then the size is all there is
    server_.loses_a_byte = false;
    EXPECT_EQ(put().value(), Placed::now);
}

TEST_F(RemoteDrops, another_file_of_the_name_stays_and_the_bundle_takes_its_hash_as_a_name) {
    server_.files[place()] = "another epoch";
    EXPECT_EQ(put().value(), Placed::now);
    EXPECT_EQ(put().value(), Placed::already_there);
    EXPECT_EQ(server_.files[place()], "another epoch");
    EXPECT_EQ(server_.files[place_with_hash()], box_.bytes(0));
}

TEST_F(RemoteDrops, a_name_taken_between_look_and_rename_is_kept) {
    server_.before_rename = [this] { server_.files.emplace(place(), "faster"); };
    EXPECT_EQ(put().value(), Placed::now);
    EXPECT_EQ(server_.files[place()], "faster");
    EXPECT_THAT(names(), ElementsAre(place_with_hash(), place()));
}

TEST_F(RemoteDrops, a_size_alone_is_believed_only_of_a_name_that_holds_the_hash) {
    server_.files[place()] = std::string(box_.bytes(0).size(), 'x');
    server_.reads = false;
    EXPECT_EQ(put().value(), Placed::now);
    EXPECT_TRUE(server_.files.contains(place_with_hash()));
    EXPECT_EQ(put().value(), Placed::already_there);
}

TEST_F(RemoteDrops, a_damaged_file_under_its_hash_is_replaced) {
    server_.files[place()] = "another";
    server_.files[place_with_hash()] = "cut sho";
    EXPECT_EQ(put().value(), Placed::now);
    EXPECT_EQ(server_.files[place_with_hash()], box_.bytes(0));
    server_.files[place_with_hash()] = "cut sho";
    server_.removes = false;
    EXPECT_THAT(put().error().detail, HasSubstr("in the way"));
}

TEST_F(RemoteDrops, a_server_that_overwrites_is_only_given_names_that_hold_the_hash) {
    server_.keeps_existing = false;
    server_.files[place()] = "another";
    EXPECT_EQ(put().value(), Placed::now);
    EXPECT_EQ(server_.files[place()], "another");
    EXPECT_EQ(server_.files[place_with_hash()], box_.bytes(0));
}

TEST_F(RemoteDrops, receipts_are_found_by_listing_and_bounded) {
    server_.files["receipts/" + kiosk() + "-c1.receipt"] = "one";
    server_.files["receipts/k9-c1.receipt"] = "another kiosk's";
    server_.files["receipts/" + kiosk() + "-../../x.receipt"] = "a way out";
    server_.files["receipts/" + kiosk() + "-big.receipt"] = std::string(kMaxReceiptBytes + 1, 'x');
    EXPECT_THAT(drop_->receipt_names().value(),
                ElementsAre(kiosk() + "-big.receipt", kiosk() + "-c1.receipt"));
    EXPECT_EQ(drop_->read_receipt(kiosk() + "-c1.receipt").value(), "one");
    EXPECT_EQ(drop_->read_receipt(kiosk() + "-big.receipt").error().fault, Fault::refused);
    EXPECT_EQ(drop_->read_receipt(kiosk() + "-c2.receipt").error().fault, Fault::not_found);
}

}  // namespace
}  // namespace suluh::sync
