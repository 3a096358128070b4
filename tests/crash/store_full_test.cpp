// A disk that runs full under the store. Each case runs in a child of its own, because a mount or a
// limit cannot be taken back.
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>

#include "base/descriptor.h"
#include "base/files.h"
#include "crypto/crypto.h"
#include "store/attempts.h"
#include "store/database.h"
#include "store/people.h"
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

bool mount_small_disk(const fs::path& folder, const char* size) {
    const bool own_mounts =
        ::unshare(CLONE_NEWNS) == 0 || ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0;
    return own_mounts && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("tmpfs", folder.c_str(), "tmpfs", 0, size) == 0;
}

// Somebody else fills the disk but for this much.
bool fill_but_for(const fs::path& folder, std::uint64_t left) {
    const Result<std::uint64_t> room = free_bytes(folder);
    const Descriptor file(
        ::open((folder / "filler").c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    struct stat facts {};
    if (!room || !file.is_open() || ::fstat(file.get(), &facts) != 0) return false;
    if (*room <= left) return true;
    return ::posix_fallocate(file.get(), facts.st_size, static_cast<off_t>(*room - left)) == 0;
}

int on_a_small_disk(const fs::path& folder) {
    if (!mount_small_disk(folder, "size=2m")) return kCannotMount;
    const SystemClock clock;
    const OpenOptions options = options_in(folder, 256 << 10);
    const fs::path filler = folder / "filler";
    std::int64_t written = 0;
    {
        Result<Database> db = Database::open(options, clock);
        if (!db) return complain(db.error().detail);
        if (!db->has_reserve()) return complain("no reserve was kept");
        if (!fill_but_for(folder, 40'960)) return complain("cannot fill the disk");
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

struct Visit {
    Ref person, session, attempt;
};

Result<Visit> visit(Database& db) {
    const Result<Person> budi = remember_person(db, {.nip = "198501152010011001", .name = "Budi"});
    if (!budi) return budi.error();
    const Result<Ref> session = start_session(db, budi->ref);
    if (!session) return session.error();
    const Result<Ref> attempt = start_attempt(
        db, {.session = *session, .person = budi->ref, .pack = "p", .lesson = "l", .steps = 40});
    if (!attempt) return attempt.error();
    return Visit{budi->ref, *session, *attempt};
}

Status answer(Database& db, const Visit& at, int number) {
    const std::string item = "q" + std::to_string(number);
    const Result<Ref> saved =
        save_answer(db, {.attempt = at.attempt,
                         .session = at.session,
                         .step = item,
                         .item = item,
                         .kind = "choice",
                         .question = Value(std::string(1500, 'x')),
                         .response = Value("a"),
                         .score = 1,
                         .max = 1,
                         .correct = true,
                         .checkpoint = Checkpoint{item, Value::Map{{"n", number}}, number, 40}});
    return saved ? Status() : Status(saved.error());
}

Fault fault_of(const Result<Visit>& visit) {
    return visit ? Fault::internal : visit.error().fault;
}

// Forty answers and the end of a lesson: more than any lesson of the course asks.
int finish_lesson(Database& db, const Visit& at) {
    for (int i = 0; i < 40; ++i) {
        if (Status s = answer(db, at, i); !s) {
            return complain("answer " + std::to_string(i) + " failed: " + s.error().detail);
        }
    }
    const Result<Ref> done =
        finish_attempt(db, at.session, at.attempt, {.score = 40, .max = 40, .passed = true});
    if (!done) return complain("the end failed: " + done.error().detail);
    if (Status s = end_session(db, at.session, "leave"); !s) return complain(s.error().detail);
    return 0;
}

// New lessons are refused while there is still room for every answer of those under way; with no
// room left at all the reserve takes them; and the kiosk starts again on a disk that is full.
int answers_never_fail_first(const fs::path& folder) {
    if (!mount_small_disk(folder, "size=24m")) return kCannotMount;
    const SystemClock clock;
    OpenOptions options = options_in(folder, 2 << 20);
    // Above it stands what SQLite's log grows to before it is folded in, 4 MiB.
    options.low_water_bytes = 8 << 20;
    std::int64_t rows = 0;
    {
        Result<Database> db = Database::open(options, clock);
        if (!db || !db->has_reserve()) return complain("no reserve on a fresh disk");
        const Result<Visit> early = visit(*db), late = visit(*db);
        if (!early || !late) return complain("a lesson was refused on an empty disk");
        if (!fill_but_for(folder, (8 << 20) - 4096)) return complain("cannot fill the disk");
        if (fault_of(visit(*db)) != Fault::full) return complain("a lesson began below the mark");
        if (const int bad = finish_lesson(*db, *early)) return bad;
        if (!db->has_reserve()) return complain("the reserve was needed above zero");
        if (!fill_but_for(folder, 0)) return complain("cannot fill the disk");
        if (const int bad = finish_lesson(*db, *late)) return bad;
        if (db->has_reserve()) return complain("the reserve was not needed at zero");
        if (fault_of(visit(*db)) != Fault::full) return complain("a lesson began at zero");
        rows = *db->last_seq();
    }
    if (!fill_but_for(folder, 0)) return complain("cannot fill the disk again");
    {
        Result<Database> db = Database::open(options, clock);
        if (!db) return complain("does not start on a full disk: " + db.error().detail);
        if (*db->last_seq() < rows - 1) return complain("rows are missing");
        if (fault_of(visit(*db)) != Fault::full) return complain("a lesson began after the start");
    }
    fs::remove(folder / "filler");
    Result<Database> db = Database::open(options, clock);
    if (!db) return complain(db.error().detail);
    const Result<Visit> again = visit(*db);
    if (!again) return complain("still refused with room: " + again.error().detail);
    if (!db->has_reserve()) return complain("the reserve is not kept again");
    return db->connection().check_integrity(true) ? 0 : complain("not whole");
}

TEST(StoreFull, answers_never_fail_first) {
    ASSERT_TRUE(crypto::start());
    const suluh::testing::TempFolder folder;
    const int status = in_child([&] { return answers_never_fail_first(folder.path()); });
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
