// The drops of the configuration, and the keys that may change while the kiosk runs.
#include "service_fixture.h"
#include "store/deliveries.h"
#include "store/trust.h"

namespace suluh::sync {
namespace {

using ServiceDrops = Service;

TEST_F(ServiceDrops, the_folder_is_tried_until_it_is_there_and_again_for_new_rows) {
    session();
    config_.drops = {folder_drop(workshop_.path() / "share" / "suluh")};
    start();
    EXPECT_EQ(wait_for(SyncState::failed).error->fault, Fault::gone);
    fs::create_directories(config_.drops.front().folder);
    const SyncReport safe = wait_for(SyncState::safe);
    EXPECT_FALSE(safe.is_stick);
    EXPECT_EQ(bundles_on("share").size(), 1U);
    EXPECT_TRUE(log_.expected("share"));  // said once, not at each attempt
    session();
    service_->rows_added();
    (void)wait_for(SyncState::safe);
    EXPECT_EQ(bundles_on("share").size(), 2U);
}

TEST_F(ServiceDrops, several_drops_each_get_everything_once_and_a_failing_one_stops_no_other) {
    session();
    for (const char* name : {"satu", "tiada", "tiga"}) {
        config_.drops.push_back(folder_drop(workshop_.path() / name));
    }
    fs::create_directories(workshop_.path() / "satu");
    fs::create_directories(workshop_.path() / "tiga");
    const auto bundles_in = [&](const char* name) {
        return whole_bundles(workshop_.path() / name / "results" / kiosk()).size();
    };
    start();
    (void)wait_for(SyncState::safe);
    (void)wait_for(SyncState::safe);
    EXPECT_EQ(bundles_in("satu"), 1U);
    EXPECT_EQ(bundles_in("tiga"), 1U);
    EXPECT_TRUE(log_.expected("tiada"));

    // What was delivered is not looked for again.
    fs::remove_all(workshop_.path() / "satu" / "results");
    session();
    service_->rows_added();
    while (wait_for(SyncState::safe).place != "folder " + (workshop_.path() / "satu").string()) {
    }
    EXPECT_EQ(bundles_in("satu"), 1U);
    std::vector<store::DropVisit> visits;
    writer_.post([&](store::Database& db) { visits = store::drop_visits(db).value(); });
    writer_.drain();
    ASSERT_EQ(visits.size(), 3U);
    EXPECT_FALSE(visits[0].failure);
    EXPECT_EQ(visits[1].drop, "folder " + (workshop_.path() / "tiada").string());
    EXPECT_EQ(visits[1].failure->fault, Fault::gone);
}

// One is lost with its computer, the other takes its place while the kiosk runs.
TEST_F(ServiceDrops, new_keys_count_from_the_next_bundle_and_revoked_receipts_no_more) {
    session();
    const fs::path share = workshop_.path() / "share" / "suluh";
    fs::create_directories(share);
    config_.drops = {folder_drop(share)};
    start();
    (void)wait_for(SyncState::safe);
    ASSERT_EQ(bundles_on("share").size(), 1U);
    const fs::path first = share / "results" / kiosk() / bundles_on("share").front();
    const std::string bytes = bytes_of(first);
    collect("share", collector_key());
    service_->sync_now();
    (void)wait_for(SyncState::safe);

    keys_.recipients = {province_key().public_key(), stranger_key().public_key()};
    keys_.collectors = {signing_key(9).public_key()};
    keys_.revoked = {collector_id(collector_key().public_key())};
    fs::remove(first);
    session();
    service_->keys_changed();
    (void)wait_for(SyncState::safe);
    EXPECT_NE(read_by_, std::this_thread::get_id()) << "who calls does not wait for a disk";
    EXPECT_TRUE(log_.expected("do not count any more"));
    ASSERT_EQ(bundles_on("share").size(), 1U) << "the folder has had the first one";
    const std::string second = bytes_of(share / "results" / kiosk() / bundles_on("share").front());
    EXPECT_TRUE(open_bundle(second, province_key()));
    EXPECT_TRUE(open_bundle(second, stranger_key()));
    EXPECT_FALSE(open_bundle(second, office_key()));

    std::vector<store::BundleRecord> waiting;
    std::vector<store::RefusedCollector> refused;
    writer_.post([&](store::Database& db) {
        waiting = store::unreceipted_bundles(db).value();
        refused = store::refused_collectors(db).value();
    });
    writer_.drain();
    EXPECT_EQ(waiting.size(), 2U) << "the receipt of the lost computer covers nothing";
    const Outbox outbox(config_.outbox);
    EXPECT_EQ(outbox.read(sealed_bundle(waiting.front())).value_or(""), bytes);
    ASSERT_EQ(refused.size(), 1U);
    EXPECT_EQ(refused.front().drop, "folder " + share.string());
}

TEST_F(ServiceDrops, without_a_recipient_says_what_to_configure) {
    session();
    keys_.recipients.clear();
    config_.drops = {folder_drop(workshop_.path())};
    start();
    const SyncReport failed = wait_for(SyncState::failed);
    EXPECT_EQ(failed.error->fault, Fault::unsupported);
    EXPECT_TRUE(log_.expected("supervisor's public key"));
}

}  // namespace
}  // namespace suluh::sync
