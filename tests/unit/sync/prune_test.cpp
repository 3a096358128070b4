#include "sync/prune.h"

#include "kiosk_fixture.h"
#include "support/fake_clock.h"

namespace suluh::sync {
namespace {

class Prune : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(outbox_.prepare());
        for (int i = 0; i < 3; ++i) {
            add_session(2);
            bundles_.push_back(*seal_one());
        }
        receipt(2);
        clock_.pass(std::int64_t{401} * 24 * 60 * 60 * 1000);
    }
    void run(const std::function<void(store::Database&)>& work) {
        writer_.post(work);
        writer_.drain();
    }
    void add_session(int events) {
        run([&](store::Database& db) { sync::add_session(db, events); });
    }
    std::optional<store::BundleRecord> seal_one() {
        std::optional<store::BundleRecord> record;
        run([&](store::Database& db) { record = sync::seal_one(db, sealer_, outbox_); });
        return record;
    }
    void receipt(std::int64_t number) {
        run([&](store::Database& db) {
            const store::BundleRecord& last = bundles_.at(static_cast<std::size_t>(number - 1));
            EXPECT_TRUE(record_receipts(db, {receipt_for(last.range.epoch, number, last.hash)}));
        });
    }
    Pruned prune_all(const std::function<bool()>& hurry = [] { return false; }) {
        const Result<Pruned> done = prune({writer_, outbox_, {}, stopping_, hurry});
        EXPECT_TRUE(done) << (done ? "" : done.error().detail);
        return done ? *done : Pruned{};
    }
    // After the day this was built: the clock is not in doubt.
    store::Database open_later() {
        clock_.wall = store::build_date_ms() + 1'000'000'000;
        return open_store(data_.path(), clock_);
    }
    [[nodiscard]] bool is_there(std::size_t index) const {
        return outbox_.read(sealed_bundle(bundles_.at(index))).has_value();
    }

    LogWatch log_;
    TempFolder data_;
    testing::FakeClock clock_;
    crypto::SigningKey key_ = kiosk_key();
    Sealer sealer_ = office_sealer(key_);
    Outbox outbox_{data_.path() / "outbox"};
    store::Writer writer_{open_later()};
    std::atomic<bool> stopping_ = false;
    std::vector<store::BundleRecord> bundles_;
};

TEST_F(Prune, files_of_what_is_old_and_received_go_and_others_stay) {
    EXPECT_EQ(prune_all().bundles, 2);
    EXPECT_FALSE(is_there(0));
    EXPECT_FALSE(is_there(1));
    EXPECT_TRUE(is_there(2)) << "no receipt";
}

TEST_F(Prune, goes_on_where_it_was_broken_off) {
    int steps = 0;
    EXPECT_FALSE(prune_all([&] { return ++steps > 3; }).whole);
    EXPECT_TRUE(prune_all().whole);
    EXPECT_FALSE(is_there(1));
}

TEST_F(Prune, a_file_that_a_cut_left_behind_goes_the_next_time) {
    const Result<std::string> bytes = outbox_.read(sealed_bundle(bundles_[0]));
    (void)prune_all();
    ASSERT_TRUE(outbox_.keep(bundles_[0].range.epoch, 1, *bytes));
    (void)prune_all();
    EXPECT_FALSE(is_there(0));
}

TEST_F(Prune, a_file_that_cannot_go_is_told_and_keeps_no_other) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(data_.path() / "outbox")) {
        files.push_back(entry.path());
    }
    const fs::path first = *std::min_element(files.begin(), files.end());
    fs::remove(first);
    fs::create_directories(first / "in the way");
    const Result<Pruned> done = prune({writer_, outbox_, {}, stopping_, [] { return false; }});
    EXPECT_FALSE(done);
    EXPECT_FALSE(is_there(1));
    fs::remove_all(first);
    EXPECT_TRUE(prune_all().whole);
}

}  // namespace
}  // namespace suluh::sync
