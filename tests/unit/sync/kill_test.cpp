// The kiosk is killed at random moments while it seals and while it delivers.
#include <gtest/gtest.h>
#include <poll.h>
#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <random>

#include "base/descriptor.h"
#include "kiosk_fixture.h"

namespace suluh::sync {
namespace {

constexpr int kKills = 20;       // wanted in the middle of the work
constexpr int kMaxRounds = 400;  // a moment may miss; so many cannot

// Kills work at moments spread over its length. That length is the latest one seen: the first run
// is cold, and other programs come and go.
class Killer {
public:
    explicit Killer(std::chrono::microseconds length) : length_(length) {}

    [[nodiscard]] bool goes_on() { return in_the_middle_ < kKills && rounds_++ < kMaxRounds; }
    [[nodiscard]] int in_the_middle() const { return in_the_middle_; }

    // In a process of its own; true if it was killed in the middle.
    template <class Work>
    bool run(Work work) {
        std::uniform_int_distribution<std::int64_t> spread(0, length_.count());
        const std::chrono::microseconds moment(spread(chance_));
        const auto begin = std::chrono::steady_clock::now();
        const pid_t child = ::fork();
        if (child == 0) {
            work();
            ::_exit(0);
        }
        const bool ended = ends_within(child, moment);
        if (!ended) ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        const bool killed = WIFSIGNALED(status);
        if (ended) length_ = since(begin);
        // Else a length once seen too short would spare the end of the work for ever.
        if (killed) length_ += length_ / 8;
        in_the_middle_ += killed ? 1 : 0;
        return killed;
    }

    static std::chrono::microseconds since(std::chrono::steady_clock::time_point begin) {
        return std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now() - begin);
    }

private:
    static bool ends_within(pid_t child, std::chrono::microseconds time) {
        // Debian 12's <sys/pidfd.h> cannot be used from C++.
        const Descriptor watch(static_cast<int>(::syscall(SYS_pidfd_open, child, 0)));
        pollfd ready{watch.get(), POLLIN, 0};
        const timespec wait{time.count() / 1'000'000, time.count() % 1'000'000 * 1000};
        return ::ppoll(&ready, 1, &wait, nullptr) == 1;
    }

    std::chrono::microseconds length_;
    std::mt19937 chance_{20260101};
    int rounds_ = 0;
    int in_the_middle_ = 0;
};

template <class Work>
std::chrono::microseconds time_of(Work work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return Killer::since(begin);
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
    Killer killer(time_of([&] { deliver_all(box, stick.path()); }));
    std::size_t placed_before = 0;
    while (killer.goes_on()) {
        fs::remove_all(results);
        const bool killed = killer.run([&] { deliver_all(box, stick.path()); });
        if (killed) placed_before += whole_bundles(results / kiosk()).size();
        deliver_all(box, stick.path());
        EXPECT_EQ(whole_bundles(results / kiosk()).size(), box.bundles().size());
        EXPECT_EQ(entries(results / kiosk()), box.bundles().size()) << "leftovers";
    }
    // Else the moments missed and nothing was tested.
    EXPECT_EQ(killer.in_the_middle(), kKills);
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
    Killer killer(time_of([&] { seal_for_a_while(data.path(), clock); }));
    std::size_t before = 0;
    while (killer.goes_on()) {
        killer.run([&] { seal_for_a_while(data.path(), clock); });
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
    EXPECT_EQ(killer.in_the_middle(), kKills);
}

}  // namespace
}  // namespace suluh::sync
