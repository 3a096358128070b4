#include "collect/add.h"

#include <sys/stat.h>

#include "collect/status.h"
#include "kiosk_sim.h"
#include "sync/receipt.h"

namespace suluh::collect {
namespace {

class AddTest : public CollectTest {
protected:
    AddTest() : db_(CollectorDb::open(folder_ / "results.db").value()) {}

    AddSums add(const std::vector<fs::path>& places) {
        told_.clear();
        CollectorKeys keys{crypto::SealKeyPair::generate(), crypto::SigningKey::generate()};
        std::swap(keys.seal, keys_);
        std::swap(keys.sign, sign_);
        const AddSums sums =
            add_places(db_, keys, places, 1'790'000'000'000,
                       {[this](const Added& added) { told_.push_back(added); }, trust_});
        std::swap(keys.seal, keys_);
        std::swap(keys.sign, sign_);
        return sums;
    }
    fs::path receipt_file(const fs::path& drop) const {
        return drop / "receipts" /
               sync::receipt_name(kiosk_.id(), sync::collector_id(sign_.public_key()));
    }

    CollectorDb db_;
    crypto::SigningKey sign_ = crypto::SigningKey::generate();
    std::vector<Added> told_;
    Trust trust_;
};

TEST_F(AddTest, a_stick_is_merged_and_gets_its_receipt) {
    const fs::path drop = folder_ / "stick/suluh";
    kiosk_.visit(kBudi, "Budi", {1});
    kiosk_.put(drop, kiosk_.bundle());
    kiosk_.visit(kBudi, "Budi", {0});
    kiosk_.put(drop, kiosk_.bundle());
    const AddSums first = add({folder_ / "stick"});
    EXPECT_TRUE(first.all_good());
    EXPECT_EQ(first.merged, 2);
    EXPECT_EQ(first.receipts, 1);
    const Result<std::string> receipt = read_text(receipt_file(drop), 9999);
    ASSERT_TRUE(receipt);
    EXPECT_EQ(sync::verify_receipt(*receipt)->entries.front().number, 2);

    const AddSums again = add({drop});
    EXPECT_TRUE(again.all_good());
    EXPECT_EQ(again.merged, 0);
    EXPECT_EQ(again.known, 2);
    EXPECT_EQ(again.rows_new, 0);
    EXPECT_EQ(again.receipts, 0) << "the same receipt is not written twice";
}

TEST_F(AddTest, what_fails_is_named_and_the_rest_is_merged) {
    const fs::path drop = folder_ / "drop";
    kiosk_.visit(kBudi, "Budi", {1});
    const fs::path bad = kiosk_.put(drop, kiosk_.bundle());
    kiosk_.visit(kBudi, "Budi", {1});
    kiosk_.put(drop, kiosk_.bundle());
    std::string bytes = *read_text(bad, 1 << 20);
    bytes[bytes.size() / 2] ^= 1;
    ASSERT_TRUE(publish_file(bad, bytes));
    const AddSums sums = add({drop, folder_ / "absent"});
    EXPECT_FALSE(sums.all_good());
    EXPECT_EQ(sums.merged, 1);
    EXPECT_EQ(sums.refused, 1);
    ASSERT_EQ(told_.size(), 2U);
    EXPECT_EQ(told_[0].file, bad);
    EXPECT_EQ(told_[0].refused->detail.rfind("damaged", 0), 0U);
    ASSERT_EQ(sums.troubles.size(), 2U);  // the absent place; no receipt without the first bundle
    EXPECT_NE(sums.troubles[0].find("absent"), std::string::npos);
}

TEST_F(AddTest, files_and_plain_folders_work_without_receipts) {
    kiosk_.visit(kBudi, "Budi", {1});
    ASSERT_TRUE(make_folder(folder_ / "mail/inner"));
    ASSERT_TRUE(publish_file(folder_ / "mail/inner/x.bundle", kiosk_.bundle()));
    ASSERT_TRUE(publish_file(folder_ / "mail/.hidden.bundle", "junk"));
    ASSERT_TRUE(publish_file(folder_ / "mail/other.txt", "junk"));
    fs::create_symlink(folder_ / "mail/other.txt", folder_ / "mail/link.bundle");
    EXPECT_EQ(add({folder_ / "mail"}).merged, 1);
    const AddSums again = add({folder_ / "mail/inner/x.bundle"});
    EXPECT_EQ(again.known, 1);
    EXPECT_EQ(again.receipts, 0);
    EXPECT_TRUE(again.all_good());
}

TEST_F(AddTest, strangers_are_asked_about_once_and_refused_by_name) {
    const fs::path drop = folder_ / "drop";
    kiosk_.visit(kBudi, "Budi", {1});
    kiosk_.put(drop, kiosk_.bundle());
    kiosk_.visit(kBudi, "Budi", {0});
    kiosk_.put(drop, kiosk_.bundle());
    std::vector<Stranger> asked;
    bool answer = false;
    trust_ = [&](const Stranger& stranger) {
        asked.push_back(stranger);
        return answer;
    };
    const AddSums refused = add({drop});
    EXPECT_EQ(refused.refused, 2);
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].kiosk, kiosk_.id());
    EXPECT_EQ(asked[0].name, "Kios Lobi");
    EXPECT_EQ(told_[0].refused->detail.rfind("not enrolled: " + kiosk_.id(), 0), 0U);
    EXPECT_EQ(db_.connection().integer("SELECT count(*) FROM kiosk").value(), 0);

    answer = true;
    EXPECT_EQ(add({drop}).merged, 2);
    answer = false;
    EXPECT_EQ(add({drop}).known, 2) << "who was met is known";
    EXPECT_EQ(asked.size(), 2U);
}

TEST_F(AddTest, an_enrolled_kiosk_needs_no_question) {
    trust_ = [](const Stranger&) { return false; };
    ASSERT_TRUE(enrol_kiosk(db_, kiosk_.id(), 1));
    ASSERT_TRUE(enrol_kiosk(db_, kiosk_.id(), 2));
    const std::string silent = status_text(db_)->text;
    EXPECT_NE(silent.find(kiosk_.id() + "\n  enrolled, nothing heard"), std::string::npos);
    kiosk_.visit(kBudi, "Budi", {1});
    kiosk_.put(folder_ / "drop", kiosk_.bundle());
    EXPECT_EQ(add({folder_ / "drop"}).merged, 1);
    EXPECT_EQ(status_text(db_)->text.find("nothing heard"), std::string::npos);
}

TEST_F(AddTest, status_names_what_is_missing_and_which_receipt_waits) {
    EXPECT_NE(status_text(db_)->text.find("No kiosk"), std::string::npos);
    kiosk_.visit(kBudi, "Budi", {1});
    ASSERT_TRUE(make_folder(folder_ / "mail"));
    ASSERT_TRUE(publish_file(folder_ / "mail/1.bundle", kiosk_.bundle()));
    kiosk_.visit(kBudi, "Budi", {1});
    const std::string second = kiosk_.bundle();
    kiosk_.visit(kBudi, "Budi", {1});
    ASSERT_TRUE(publish_file(folder_ / "mail/3.bundle", kiosk_.bundle()));
    EXPECT_EQ(add({folder_ / "mail"}).merged, 2);
    const StatusText gap = status_text(db_).value();
    EXPECT_FALSE(gap.complete);
    EXPECT_NE(gap.text.find("Kios Lobi (" + kiosk_.id() + ")"), std::string::npos) << gap.text;
    EXPECT_NE(gap.text.find("MISSING bundle 2:"), std::string::npos) << gap.text;
    EXPECT_NE(gap.text.find("receipt waits from bundle 1:"), std::string::npos) << gap.text;

    kiosk_.put(folder_ / "drop", second);
    EXPECT_EQ(add({folder_ / "drop"}).receipts, 1);
    const StatusText whole = status_text(db_).value();
    EXPECT_TRUE(whole.complete);
    EXPECT_EQ(whole.text.find("waits"), std::string::npos) << whole.text;
}

TEST_F(AddTest, status_names_a_chore_that_fails_on_a_kiosk_until_it_goes_well) {
    const auto told = [this](const char* event) {
        EXPECT_TRUE(store::add_event(kiosk_.db(), {{}, {}, "upkeep", parse_json(event).value()}));
        kiosk_.put(folder_ / "drop", kiosk_.bundle());
        EXPECT_EQ(add({folder_ / "drop"}).merged, 1);
        return status_text(db_).value().text;
    };
    EXPECT_EQ(told(R"({"chore": "prune", "fault": ""})").find("UPKEEP"), std::string::npos);
    const std::string failing =
        told(R"({"chore": "copy", "fault": "full", "since_ms": 1790000000000})");
    EXPECT_NE(failing.find("UPKEEP Kios Lobi (" + kiosk_.id() + "): no copy of its database since"),
              std::string::npos)
        << failing;
    EXPECT_NE(failing.find("(full); let IT make room"), std::string::npos) << failing;
    EXPECT_EQ(failing.find("prune"), std::string::npos) << failing;
    const std::string both = told(R"({"chore": "prune", "fault": "io", "since_ms": 1})");
    EXPECT_NE(both.find("no copy of its database"), std::string::npos) << both;
    EXPECT_NE(both.find("it cannot prune old answers"), std::string::npos) << both;
    const std::string mended = told(R"({"chore": "copy", "fault": ""})");
    EXPECT_EQ(mended.find("no copy of its database"), std::string::npos) << mended;
    EXPECT_NE(mended.find("it cannot prune"), std::string::npos) << mended;
    EXPECT_EQ(told(R"([7])").find("no copy"), std::string::npos) << "a stranger's event";
}

TEST_F(AddTest, a_place_without_bundles_is_a_trouble) {
    ASSERT_TRUE(make_folder(folder_ / "empty"));
    const AddSums sums = add({folder_ / "empty"});
    EXPECT_FALSE(sums.all_good());
    ASSERT_EQ(sums.troubles.size(), 1U);
}

TEST_F(AddTest, a_drop_that_cannot_be_written_still_counts_as_good) {
    const fs::path drop = folder_ / "drop";
    kiosk_.visit(kBudi, "Budi", {1});
    kiosk_.put(drop, kiosk_.bundle());
    ASSERT_TRUE(publish_file(drop / "receipts", "in the way"));
    const AddSums sums = add({drop});
    EXPECT_EQ(sums.merged, 1);
    EXPECT_EQ(sums.troubles.size(), 1U);
    EXPECT_TRUE(sums.all_good());
}

TEST(CollectorKeys, are_made_once_and_found_again) {
    const testing::TempFolder folder;
    const Result<CollectorKeys> made = make_keys(folder / "keys");
    ASSERT_TRUE(made) << made.error().detail;
    for (const char* name : {kSealKeyFile, kSignKeyFile}) {
        struct stat facts {};
        ASSERT_EQ(::stat((folder.path() / "keys" / name).c_str(), &facts), 0);
        EXPECT_EQ(facts.st_mode & 07777U, 0600U);
    }
    const Result<CollectorKeys> loaded = load_keys(folder / "keys");
    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->seal.public_key(), made->seal.public_key());
    EXPECT_EQ(*crypto::parse_seal_public(*read_text(folder.path() / "keys" / kSealPublicFile, 999)),
              made->seal.public_key());
    EXPECT_EQ(
        *crypto::parse_signing_public(*read_text(folder.path() / "keys" / kSignPublicFile, 999)),
        made->sign.public_key());
    EXPECT_EQ(make_keys(folder / "keys").error().fault, Fault::exists);
    const Result<CollectorKeys> none = load_keys(folder / "other");
    EXPECT_EQ(none.error().fault, Fault::not_found);
    EXPECT_NE(none.error().detail.find("keygen"), std::string::npos);
}

}  // namespace
}  // namespace suluh::collect
