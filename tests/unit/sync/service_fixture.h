// The sync thread with a kiosk's database, places where sticks are mounted, and an ear for reports.
#pragma once

#include <gtest/gtest.h>

#include <map>
#include <thread>

#include "kiosk_fixture.h"
#include "sync/sync_service.h"

namespace suluh::sync {

using namespace std::chrono_literals;

inline DropConfig folder_drop(fs::path folder) {
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

}  // namespace suluh::sync
