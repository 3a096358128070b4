// The kiosk is killed at random moments while it seals and while it delivers.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <random>
#include <thread>

#include "kiosk_fixture.h"

namespace suluh::sync {
namespace {

constexpr int kRounds = 32;

// Runs work in a process of its own and kills it after `when`; true if it was killed in the middle.
template <class Work>
bool killed_in_the_middle(std::chrono::microseconds when, Work work) {
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        ::_exit(0);
    }
    std::this_thread::sleep_for(when);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status);
}

// A moment somewhere in work that takes `length`.
class Moments {
public:
    explicit Moments(std::chrono::microseconds length) : length_(length) {}
    std::chrono::microseconds next() {
        std::uniform_int_distribution<std::int64_t> spread(0, length_.count());
        return std::chrono::microseconds(spread(chance_));
    }

private:
    std::chrono::microseconds length_;
    std::mt19937 chance_{20260101};
};

template <class Work>
std::chrono::microseconds time_of(Work work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() -
                                                                 begin);
}

void deliver_all(const OutboxWith& box, const fs::path& stick) {
    const std::unique_ptr<Drop> drop = make_stick_drop("UJI", stick);
    ASSERT_TRUE(drop->open(kiosk()));
    const Delivered delivered = deliver(*drop, box.outbox(), box.bundles(), keep_going);
    EXPECT_FALSE(delivered.ended_by) << delivered.ended_by->detail;
    EXPECT_EQ(delivered.there.size(), box.bundles().size());
}

std::size_t entries(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), {}));
}

TEST(Kill, in_a_delivery_leaves_whole_bundles_and_the_next_run_completes) {
    const LogWatch log;
    const TempFolder stick;
    const OutboxWith box(8, 150'000);
    fs::create_directory(stick.path() / "suluh");
    const fs::path results = stick.path() / "suluh" / "results";
    Moments moments(time_of([&] { deliver_all(box, stick.path()); }));
    int in_the_middle = 0;
    std::size_t placed_before = 0;
    for (int round = 0; round < kRounds; ++round) {
        fs::remove_all(results);
        if (killed_in_the_middle(moments.next(), [&] { deliver_all(box, stick.path()); })) {
            ++in_the_middle;
        }
        placed_before += whole_bundles(results / kiosk()).size();
        deliver_all(box, stick.path());
        EXPECT_EQ(whole_bundles(results / kiosk()).size(), box.bundles().size());
        EXPECT_EQ(entries(results / kiosk()), box.bundles().size()) << "leftovers";
    }
    // Else the moments missed and nothing was tested.
    EXPECT_GT(in_the_middle, kRounds / 2);
    EXPECT_GT(placed_before, 0U);
}

void seal_for_a_while(const fs::path& data, const Clock& clock) {
    store::Database db = open_store(data, clock);
    const Outbox outbox(data / "outbox");
    const crypto::SigningKey key = kiosk_key();
    const Sealer sealer = office_sealer(key);
    for (int i = 0; i < 4; ++i) {
        add_session(db);
        (void)seal_one(db, sealer, outbox);
    }
}

// Each registered bundle is in the outbox with its registered bytes, and the chain holds.
std::size_t check_chain(store::Database& db, const Outbox& outbox) {
    const auto bundles = store::unreceipted_bundles(db);
    EXPECT_TRUE(bundles);
    std::map<std::int64_t, crypto::Hash> last;
    for (const store::BundleRecord& record : *bundles) {
        const Result<std::string> bytes = outbox.read(sealed_bundle(record));
        EXPECT_TRUE(bytes) << (bytes ? "" : bytes.error().detail);
        if (!bytes) continue;
        const Result<BundleHeader> header = verify_bundle(*bytes);
        EXPECT_TRUE(header);
        EXPECT_EQ(header->facts.prev_hash, last[record.range.epoch]);
        last[record.range.epoch] = record.hash;
    }
    return bundles->size();
}

TEST(Kill, while_sealing_leaves_a_chain_without_a_gap) {
    const TempFolder data;
    const SystemClock clock;
    const Outbox outbox(data.path() / "outbox");
    ASSERT_TRUE(outbox.prepare());
    Moments moments(time_of([&] { seal_for_a_while(data.path(), clock); }));
    std::size_t before = 0;
    int in_the_middle = 0;
    for (int round = 0; round < kRounds; ++round) {
        if (killed_in_the_middle(moments.next(), [&] { seal_for_a_while(data.path(), clock); })) {
            ++in_the_middle;
        }
        store::Database db = open_store(data.path(), clock);
        ASSERT_TRUE(outbox.prepare());
        const std::size_t now = check_chain(db, outbox);
        EXPECT_GE(now, before);
        const crypto::SigningKey key = kiosk_key();
        while (seal_one(db, office_sealer(key), outbox)) {
        }
        before = check_chain(db, outbox);
        EXPECT_EQ(entries(outbox.folder()), before) << "leftovers";
    }
    EXPECT_GT(in_the_middle, kRounds / 2);
}

}  // namespace
}  // namespace suluh::sync
