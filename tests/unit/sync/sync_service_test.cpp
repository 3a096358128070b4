#include "sync/sync_service.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include "kiosk_fixture.h"
#include "store/deliveries.h"
#include "store/trust.h"

namespace suluh::sync {
namespace {

using namespace std::chrono_literals;

DropConfig folder_drop(fs::path folder) {
    DropConfig drop;
    drop.folder = std::move(folder);
    return drop;
}

class Service : public ::testing::Test {
protected:
    void SetUp() override {
        config_.outbox = data_.path() / "outbox";
        config_.kiosk_name = "Kios Uji";
        keys_.recipients = {office_key().public_key()};
        keys_.collectors = {collector_key().public_key()};
        config_.read_keys = [this] {
            read_by_ = std::this_thread::get_id();
            return keys_;
        };
        config_.volumes.roots = {media_.path()};
        config_.drop_retry = {20ms, 50ms};
    }
    void TearDown() override {
        service_.reset();
        for (const auto& entry : fs::directory_iterator(media_.path())) {
            ::umount2(entry.path().c_str(), MNT_DETACH);
        }
    }

    void start() {
        Result<std::unique_ptr<SyncService>> service =
            SyncService::start(config_, key_, writer_, reports_);
        ASSERT_TRUE(service) << service.error().detail;
        service_ = std::move(*service);
    }
    void session() {
        writer_.post([](store::Database& db) { add_session(db); });
        writer_.drain();
    }

    // Waits for a report in this state and returns it; what came before is kept in seen_.
    SyncReport wait_for(SyncState state) {
        const auto deadline = std::chrono::steady_clock::now() + 10s;
        while (std::chrono::steady_clock::now() < deadline) {
            for (SyncReport& report : reports_.wait_all_for(100ms)) waiting_.push_back(report);
            while (!waiting_.empty()) {
                seen_.push_back(waiting_.front());
                waiting_.erase(waiting_.begin());
                if (seen_.back().state == state) return seen_.back();
            }
        }
        ADD_FAILURE() << "no report " << name_of(state);
        return {};
    }

    // A stick with content, as udev would mount it.
    bool plug(const std::string& name, const char* options = "size=8m") {
        const fs::path source = workshop_.path() / name;
        sticks_.push_back(std::make_unique<SmallMount>(source, options));
        if (!sticks_.back()->mounted()) return false;
        fs::create_directory(source / "suluh");
        return bind(name);
    }
    bool bind(const std::string& name) {
        fs::create_directories(media_.path() / name);
        return ::mount((workshop_.path() / name).c_str(), (media_.path() / name).c_str(), nullptr,
                       MS_BIND, nullptr) == 0;
    }
    // A hand needs far longer than the watch does to see that the stick was unmounted; a test does
    // not, and a mount that is back before anybody looked was never away.
    bool plug_again(const std::string& name) {
        std::this_thread::sleep_for(500ms);
        return bind(name);
    }
    [[nodiscard]] std::vector<std::string> bundles_on(const std::string& name) const {
        return whole_bundles(workshop_.path() / name / "suluh" / "results" / kiosk());
    }
    // The collector reads everything on the stick and answers.
    void collect(const std::string& stick, const crypto::SigningKey& collector) {
        std::vector<BundleHeader> headers;
        std::map<std::int64_t, crypto::Hash> hashes;
        const fs::path suluh = workshop_.path() / stick / "suluh";
        for (const std::string& name : bundles_on(stick)) {
            const Result<OpenedBundle> opened =
                open_bundle(bytes_of(suluh / "results" / kiosk() / name), office_key());
            ASSERT_TRUE(opened) << opened.error().detail;
            hashes[opened->header.facts.number] = opened->hash;
            epoch_ = opened->header.facts.epoch;
        }
        const auto [number, hash] = *hashes.rbegin();
        const Result<std::string> receipt =
            make_receipt({"Dinas", kiosk(), {{epoch_, number, hash}}}, collector);
        ASSERT_TRUE(receipt);
        write_file(suluh / "receipts" / receipt_name(kiosk(), collector_id(collector.public_key())),
                   *receipt);
    }

    LogWatch log_;
    TempFolder data_, media_, workshop_;
    SystemClock clock_;
    crypto::SigningKey key_ = kiosk_key();
    store::Writer writer_{open_store(data_.path(), clock_)};
    Mailbox<SyncReport> reports_;
    ResultKeys keys_;
    std::thread::id read_by_;
    SyncConfig config_;
    std::vector<std::unique_ptr<SmallMount>> sticks_;
    std::unique_ptr<SyncService> service_;
    std::vector<SyncReport> waiting_, seen_;
    std::int64_t epoch_ = 0;
};

TEST_F(Service, a_stick_gets_the_results_is_unmounted_and_may_be_pulled) {
    session();
    start();
    if (!plug("SULUH-USB")) GTEST_SKIP() << "mounting is not allowed here";
    const SyncReport safe = wait_for(SyncState::safe);
    EXPECT_EQ(safe.place, "SULUH-USB");
    EXPECT_TRUE(safe.is_stick);
    EXPECT_TRUE(safe.unmounted);
    EXPECT_EQ(safe.done, 1U);
    EXPECT_EQ(safe.total, 1U);
    EXPECT_EQ(safe.answers, 0);  // a visit without a lesson
    EXPECT_EQ(safe.stick, media_.path() / "SULUH-USB");
    for (const StepState step : safe.steps) EXPECT_EQ(step, StepState::done);
    EXPECT_EQ(bundles_on("SULUH-USB").size(), 1U);
    EXPECT_TRUE(fs::is_empty(media_.path() / "SULUH-USB"));
    double last = 0;
    for (const SyncReport& report : seen_) {
        EXPECT_GE(report.fraction, last);
        last = report.fraction;
    }
}

TEST_F(Service, a_lost_stick_loses_nothing_and_a_receipt_ends_the_travel) {
    session();
    start();
    if (!plug("hilang")) GTEST_SKIP() << "mounting is not allowed here";
    (void)wait_for(SyncState::safe);
    session();
    ASSERT_TRUE(plug("kedua"));
    (void)wait_for(SyncState::safe);
    EXPECT_EQ(bundles_on("kedua").size(), 2U);

    collect("kedua", collector_key());
    session();
    ASSERT_TRUE(plug_again("kedua"));
    (void)wait_for(SyncState::safe);
    EXPECT_EQ(bundles_on("kedua").size(), 3U);

    ASSERT_TRUE(plug("keempat"));
    (void)wait_for(SyncState::safe);
    EXPECT_EQ(bundles_on("keempat").size(), 1U);  // only what no receipt covers
    // Retention takes them, not the receipt: it might lose its worth.
    EXPECT_EQ(std::distance(fs::directory_iterator(config_.outbox), {}), 3);
}

TEST_F(Service, a_receipt_of_a_stranger_changes_nothing) {
    session();
    start();
    if (!plug("satu")) GTEST_SKIP() << "mounting is not allowed here";
    (void)wait_for(SyncState::safe);
    collect("satu", signing_key(9));
    ASSERT_TRUE(plug_again("satu"));
    (void)wait_for(SyncState::safe);
    ASSERT_TRUE(plug("dua"));
    (void)wait_for(SyncState::safe);
    EXPECT_EQ(bundles_on("dua").size(), 1U);
}

TEST_F(Service, a_full_stick_fails_with_its_reason_and_can_be_tried_again) {
    session();
    start();
    if (!plug("penuh", "size=4k")) GTEST_SKIP() << "mounting is not allowed here";
    const SyncReport failed = wait_for(SyncState::failed);
    ASSERT_TRUE(failed.error);
    EXPECT_EQ(failed.error->fault, Fault::full) << failed.error->detail;
    EXPECT_EQ(failed.code, "USB-05");
    EXPECT_EQ(failed.steps[2], StepState::stopped);
    EXPECT_TRUE(log_.expected("No space left"));
    ASSERT_EQ(::mount("none", (workshop_.path() / "penuh").c_str(), "tmpfs", MS_REMOUNT, "size=8m"),
              0);
    service_->sync_now();
    (void)wait_for(SyncState::safe);
    EXPECT_EQ(bundles_on("penuh").size(), 1U);
}

TEST_F(Service, a_stick_pulled_in_the_middle_is_gone) {
    session();
    std::atomic<bool> pulled = false;
    writer_.post([&](store::Database&) {
        while (!pulled) std::this_thread::sleep_for(1ms);
    });
    start();
    const bool plugged = plug("cabut");
    if (plugged) {
        (void)wait_for(SyncState::copying);
        EXPECT_EQ(::umount2((media_.path() / "cabut").c_str(), MNT_DETACH), 0);
    }
    pulled = true;
    if (!plugged) GTEST_SKIP() << "mounting is not allowed here";
    const SyncReport failed = wait_for(SyncState::failed);
    EXPECT_EQ(failed.error->fault, Fault::gone) << failed.error->detail;
    EXPECT_EQ(failed.code, "USB-09");
    EXPECT_TRUE(log_.expected("not mounted any more"));
    ASSERT_TRUE(plug_again("cabut"));  // plugged in again
    (void)wait_for(SyncState::safe);
    EXPECT_EQ(bundles_on("cabut").size(), 1U);
}

TEST_F(Service, something_in_the_way_is_named_and_does_not_stop_the_next_stick) {
    session();
    if (!plug("penghalang")) GTEST_SKIP() << "mounting is not allowed here";
    write_file(workshop_.path() / "penghalang/suluh/results", "a file, not a folder");
    start();
    EXPECT_EQ(wait_for(SyncState::failed).error->fault, Fault::refused);
    EXPECT_TRUE(log_.expected("remove it"));
    ASSERT_TRUE(plug("lain"));
    EXPECT_EQ(wait_for(SyncState::safe).place, "lain");
}

TEST_F(Service, a_stick_that_others_use_is_safe_but_not_called_unmounted) {
    session();
    if (!plug("dipakai")) GTEST_SKIP() << "mounting is not allowed here";
    std::ofstream user(media_.path() / "dipakai" / "open.txt");
    start();
    const SyncReport safe = wait_for(SyncState::safe);
    EXPECT_FALSE(safe.unmounted);
    EXPECT_EQ(safe.steps[3], StepState::stopped) << "it is not released, and nobody says so";
    EXPECT_TRUE(log_.expected("stays mounted"));
    user.close();
    ASSERT_EQ(::umount2((media_.path() / "dipakai").c_str(), 0), 0);
    EXPECT_EQ(wait_for(SyncState::gone).place, "dipakai");
}

TEST_F(Service, two_sticks_are_served_one_after_the_other_and_the_second_is_told_to_wait) {
    session();
    start();
    // Held until both were heard of: the first might be served before the second is seen.
    service_->hold_sticks(true);
    if (!plug("kiri") || !plug("kanan")) GTEST_SKIP() << "mounting is not allowed here";
    EXPECT_EQ(wait_for(SyncState::held).place, "kiri");
    EXPECT_EQ(wait_for(SyncState::held).place, "kanan");
    service_->hold_sticks(false);
    const SyncReport waits = wait_for(SyncState::waiting);
    EXPECT_EQ(waits.place, "kanan");
    EXPECT_EQ(wait_for(SyncState::safe).place, "kiri");
    EXPECT_EQ(wait_for(SyncState::safe).stick, waits.stick);
    EXPECT_EQ(bundles_on("kiri"), bundles_on("kanan"));
    EXPECT_EQ(bundles_on("kiri").size(), 1U);
}

// In the place of a slow stick: the store is busy while the first one is served.
TEST_F(Service, a_stick_that_comes_while_another_is_served_is_told_at_once) {
    session();
    start();
    std::atomic<bool> busy = true;
    writer_.post([&](store::Database&) {
        while (busy) std::this_thread::sleep_for(5ms);
    });
    const bool plugged = plug("kiri");
    if (plugged) (void)wait_for(SyncState::copying);
    const bool both = plugged && plug("kanan") && plug("tengah");
    const SyncReport waits = both ? wait_for(SyncState::waiting) : SyncReport();
    if (both) {
        EXPECT_EQ(waits.place, "kanan");
        EXPECT_EQ(wait_for(SyncState::waiting).place, "tengah");
        ::umount2((media_.path() / "tengah").c_str(), MNT_DETACH);
        std::this_thread::sleep_for(500ms);
    }
    busy = false;
    if (!both) GTEST_SKIP() << "mounting is not allowed here";
    EXPECT_EQ(wait_for(SyncState::safe).place, "kiri");
    EXPECT_EQ(wait_for(SyncState::gone).place, "tengah");
    EXPECT_EQ(wait_for(SyncState::safe).stick, waits.stick);
}

TEST_F(Service, the_folder_is_tried_until_it_is_there_and_again_for_new_rows) {
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

TEST_F(Service, several_drops_each_get_everything_once_and_a_failing_one_stops_no_other) {
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
TEST_F(Service, new_keys_count_from_the_next_bundle_and_revoked_receipts_no_more) {
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

TEST_F(Service, tells_how_each_look_for_what_is_old_ended) {
    Mailbox<bool> ends;
    config_.first_prune = config_.prune_glance = 1ms;
    config_.pruned = [&ends](const Status& how) { ends.post(how.has_value()); };
    start();
    const std::vector<bool> well = ends.wait_all_for(10s);
    ASSERT_FALSE(well.empty());
    EXPECT_TRUE(well.front());
    writer_.post([](store::Database& db) {
        EXPECT_TRUE(db.connection().run("ALTER TABLE epoch_log RENAME TO gone"));
    });
    writer_.drain();
    std::vector<bool> later;
    while (later.empty() || later.back()) later = ends.wait_all_for(10s);
    EXPECT_FALSE(later.back());
    service_.reset();
    EXPECT_TRUE(log_.expected("epoch_log"));
}

TEST_F(Service, without_a_recipient_says_what_to_configure) {
    session();
    keys_.recipients.clear();
    config_.drops = {folder_drop(workshop_.path())};
    start();
    const SyncReport failed = wait_for(SyncState::failed);
    EXPECT_EQ(failed.error->fault, Fault::unsupported);
    EXPECT_TRUE(log_.expected("supervisor's public key"));
}

TEST_F(Service, ends_within_a_moment_even_when_the_store_is_busy) {
    config_.drops = {folder_drop(workshop_.path())};
    std::atomic<bool> release = false;
    writer_.post([&](store::Database&) {
        while (!release) std::this_thread::sleep_for(1ms);
    });
    start();
    std::this_thread::sleep_for(50ms);
    const auto begin = std::chrono::steady_clock::now();
    service_.reset();
    EXPECT_LT(std::chrono::steady_clock::now() - begin, 1s);
    release = true;
    writer_.drain();
}

TEST_F(Service, a_held_stick_is_left_alone_until_it_is_asked_for) {
    session();
    start();
    service_->hold_sticks(true);
    if (!plug("stik")) GTEST_SKIP() << "mounting is not allowed here";
    EXPECT_EQ(wait_for(SyncState::held).place, "stik");
    EXPECT_TRUE(bundles_on("stik").empty());
    service_->sync_now();
    (void)wait_for(SyncState::safe);
    EXPECT_EQ(bundles_on("stik").size(), 1U);
}

TEST_F(Service, a_held_stick_is_released_without_copying) {
    session();
    start();
    service_->hold_sticks(true);
    if (!plug("stik")) GTEST_SKIP() << "mounting is not allowed here";
    (void)wait_for(SyncState::held);
    service_->release_sticks();
    const SyncReport safe = wait_for(SyncState::safe);
    EXPECT_TRUE(safe.released);
    EXPECT_TRUE(safe.unmounted);
    EXPECT_TRUE(bundles_on("stik").empty());
    EXPECT_TRUE(fs::is_empty(media_.path() / "stik"));
    service_->hold_sticks(false);  // it is out already: nothing is served
    ASSERT_TRUE(plug("lain"));
    EXPECT_EQ(wait_for(SyncState::safe).place, "lain");
    EXPECT_TRUE(bundles_on("stik").empty());
}

TEST_F(Service, a_stick_in_use_is_not_called_released) {
    start();
    service_->hold_sticks(true);
    if (!plug("dipakai")) GTEST_SKIP() << "mounting is not allowed here";
    (void)wait_for(SyncState::held);
    std::ofstream user(media_.path() / "dipakai" / "open.txt");
    service_->release_sticks();
    const SyncReport failed = wait_for(SyncState::failed);
    EXPECT_TRUE(failed.released);
    EXPECT_EQ(failed.error->fault, Fault::timed_out);
    EXPECT_TRUE(log_.expected("stays mounted"));
    EXPECT_TRUE(log_.expected("cannot be unmounted now"));
    user.close();
    service_->release_sticks();
    EXPECT_TRUE(wait_for(SyncState::safe).released);
}

TEST_F(Service, a_private_stick_is_told_of_and_left_alone) {
    start();
    if (!plug("kosong")) GTEST_SKIP() << "mounting is not allowed here";
    (void)wait_for(SyncState::safe);
    fs::remove_all(workshop_.path() / "kosong" / "suluh");
    ASSERT_TRUE(plug_again("kosong"));
    const SyncReport foreign = wait_for(SyncState::foreign);
    EXPECT_EQ(foreign.place, "kosong");
    EXPECT_TRUE(fs::is_empty(media_.path() / "kosong"));
}

TEST_F(Service, a_held_stick_is_served_once_it_is_let_go) {
    session();
    start();
    service_->hold_sticks(true);
    if (!plug("stik")) GTEST_SKIP() << "mounting is not allowed here";
    (void)wait_for(SyncState::held);
    service_->hold_sticks(false);
    (void)wait_for(SyncState::safe);
    EXPECT_EQ(bundles_on("stik").size(), 1U);
}

}  // namespace
}  // namespace suluh::sync
