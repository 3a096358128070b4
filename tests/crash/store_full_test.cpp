// A disk that runs full under the store. Each case runs in a child of its own, because a mount or a
// limit cannot be taken back.
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>

#include "base/files.h"
#include "crypto/crypto.h"
#include "store/attempts.h"
#include "store/database.h"
#include "support/temp_folder.h"

namespace suluh::store {
namespace {

constexpr int kCannotMount = 77;

int in_child(const std::function<int()>& work) {
    const pid_t pid = ::fork();
    if (pid == 0) ::_exit(work());
    int status = 0;
    ::waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int complain(const std::string& what) {
    std::fprintf(stderr, "store_full_test: %s\n", what.c_str());
    return 1;
}

OpenOptions options_in(const fs::path& folder, std::int64_t reserve) {
    OpenOptions options;
    options.folder = folder / "data";
    options.reserve_bytes = reserve;
    return options;
}

// Writes until refused; gives the number acknowledged and why it stopped.
std::pair<std::int64_t, Error> write_until_refused(Database& db) {
    for (std::int64_t written = 0;; ++written) {
        Event event;
        event.name = "x";
        event.detail = std::string(1000, 'x');
        const Result<Ref> ref = add_event(db, event);
        if (!ref) return {written, ref.error()};
        if (written > 100'000) return {written, Error{Fault::internal, "never full"}};
    }
}

std::int64_t events(Database& db) {
    return db.connection().integer("SELECT count(*) FROM event").value_or(-1);
}

int check_after(const OpenOptions& options, const Clock& clock, std::int64_t written) {
    Result<Database> again = Database::open(options, clock);
    if (!again) return complain("opening again: " + again.error().detail);
    if (events(*again) != written) return complain("acknowledged rows are missing");
    if (Status s = again->connection().check_integrity(true); !s) return complain(s.error().detail);
    if (!add_event(*again, {})) return complain("no room made, yet still refusing");
    return 0;
}

int on_a_small_disk(const fs::path& folder) {
    const bool own_mounts =
        ::unshare(CLONE_NEWNS) == 0 || ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0;
    if (!own_mounts || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=2m") != 0) {
        return kCannotMount;
    }
    const SystemClock clock;
    const OpenOptions options = options_in(folder, 256 << 10);
    const fs::path filler = folder / "filler";
    std::int64_t written = 0;
    {
        Result<Database> db = Database::open(options, clock);
        if (!db) return complain(db.error().detail);
        if (!db->has_reserve()) return complain("no reserve was kept");
        // Somebody else fills the disk up to the last 40 kB.
        const Result<std::uint64_t> room = free_bytes(folder);
        const int fd = ::open(filler.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        if (::posix_fallocate(fd, 0, static_cast<off_t>(*room - 40'960)) != 0) {
            return complain("cannot fill the disk");
        }
        ::close(fd);
        const auto [count, why] = write_until_refused(*db);
        if (why.fault != Fault::full) return complain("stopped for another reason: " + why.detail);
        if (db->has_reserve()) return complain("the reserve was not given up");
        if (count < 10) return complain("the reserve gave no room");
        if (events(*db) != count) return complain("acknowledged rows are missing while full");
        // Room again: the same opened database goes on.
        fs::remove(filler);
        if (!add_event(*db, {})) return complain("still refusing after room was made");
        written = count + 1;
    }
    return check_after(options, clock, written);
}

TEST(StoreFull, a_full_disk_loses_nothing_and_the_reserve_gives_room) {
    ASSERT_TRUE(crypto::start());
    const suluh::testing::TempFolder folder;
    const int status = in_child([&] { return on_a_small_disk(folder.path()); });
    if (status == kCannotMount) GTEST_SKIP() << "no right to mount a small disk here";
    EXPECT_EQ(status, 0);
}

int under_a_file_limit(const fs::path& folder) {
    ::signal(SIGXFSZ, SIG_IGN);
    const SystemClock clock;
    const OpenOptions options = options_in(folder, 0);
    std::int64_t written = 0;
    {
        Result<Database> db = Database::open(options, clock);
        if (!db) return complain(db.error().detail);
        struct rlimit limit {};
        ::getrlimit(RLIMIT_FSIZE, &limit);
        limit.rlim_cur = 600'000;
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto [count, why] = write_until_refused(*db);
        if (why.fault != Fault::io && why.fault != Fault::full) return complain(why.detail);
        if (events(*db) != count) return complain("acknowledged rows are missing at the limit");
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_FSIZE, &limit);
        written = count;
    }
    return check_after(options, clock, written);
}

TEST(StoreFull, a_disk_that_refuses_to_write_loses_nothing) {
    ASSERT_TRUE(crypto::start());
    const suluh::testing::TempFolder folder;
    EXPECT_EQ(in_child([&] { return under_a_file_limit(folder.path()); }), 0);
}

}  // namespace
}  // namespace suluh::store
