// Kills the writing program at random moments, again and again on the same database, and looks for
// everything it had acknowledged.
#include <fcntl.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <map>
#include <random>
#include <sstream>

#include "base/descriptor.h"
#include "crypto/crypto.h"
#include "store/attempts.h"
#include "store/database.h"
#include "support/temp_folder.h"

extern char** environ;

namespace suluh::store {
namespace {

using namespace std::chrono_literals;

constexpr int kCuts = 120;

struct Life {
    std::chrono::microseconds time;
    bool from_first_word = true;  // else from its start: cut while opening
};

// What the program said until it was killed.
std::string words_until_killed(const std::string& folder, int run, const Life& life) {
    int ends[2];
    EXPECT_EQ(::pipe2(ends, O_CLOEXEC), 0);
    Descriptor out(ends[0]);
    Descriptor in(ends[1]);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in.get(), STDOUT_FILENO);
    std::string program = SULUH_STORE_WRITER;
    std::string place = folder;
    std::string name = std::to_string(run);
    char* arguments[] = {program.data(), place.data(), name.data(), nullptr};
    pid_t pid = 0;
    EXPECT_EQ(::posix_spawn(&pid, program.c_str(), &actions, nullptr, arguments, environ), 0);
    posix_spawn_file_actions_destroy(&actions);
    in.reset();
    pollfd first{out.get(), POLLIN, 0};
    if (life.from_first_word) ::poll(&first, 1, 20'000);
    ::usleep(static_cast<useconds_t>(life.time.count()));
    ::kill(pid, SIGKILL);
    int status = 0;
    ::waitpid(pid, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "it ended by itself, status " << status;
    std::string words;
    char buffer[4096];
    for (ssize_t got = 0; (got = ::read(out.get(), buffer, sizeof buffer)) > 0;) {
        words.append(buffer, static_cast<std::size_t>(got));
    }
    return words;
}

void remember(std::map<std::int64_t, std::string>& acknowledged, const std::string& words) {
    std::istringstream lines(words.substr(0, words.rfind('\n') + 1));
    std::string ack;
    std::int64_t ref = 0;
    std::string item;
    while (lines >> ack >> ref >> item) {
        EXPECT_TRUE(acknowledged.emplace(ref, item).second) << "one ref for two answers: " << ref;
    }
}

void expect_all(Database& db, const std::map<std::int64_t, std::string>& acknowledged) {
    Connection& sql = db.connection();
    for (const auto& [ref, item] : acknowledged) {
        const Result<std::string> stored =
            sql.text("SELECT item FROM response WHERE ref = ?", Ref{ref});
        ASSERT_TRUE(stored) << item << " was acknowledged and is lost";
        ASSERT_EQ(*stored, item);
    }
    EXPECT_TRUE(sql.check_integrity(true));
    EXPECT_EQ(sql.integer("SELECT count(*) FROM pragma_foreign_key_check").value_or(0), 0);
    const std::string gaps =
        "SELECT max(seq) - count(*) FROM (SELECT seq FROM person UNION ALL SELECT seq FROM session"
        " UNION ALL SELECT seq FROM attempt UNION ALL SELECT seq FROM response"
        " UNION ALL SELECT seq FROM event)";
    EXPECT_EQ(*sql.integer(gaps), 0) << "sequence numbers follow without a gap";
}

void expect_resume_fits(Database& db) {
    const Result<std::optional<Resume>> resume =
        find_resume(db, "198501152010011001", "pack", "lesson");
    ASSERT_TRUE(resume && *resume && (*resume)->checkpoint);
    const std::string last =
        *db.connection().text("SELECT item FROM response ORDER BY ref DESC LIMIT 1");
    EXPECT_EQ((*resume)->checkpoint->step, "after-" + last);
}

TEST(StoreKill, nothing_acknowledged_is_lost_at_any_moment) {
    ASSERT_TRUE(crypto::start());
    const suluh::testing::TempFolder folder;
    const SystemClock clock;
    OpenOptions options;
    options.folder = folder / "data";
    options.reserve_bytes = 0;
    std::map<std::int64_t, std::string> acknowledged;
    std::mt19937 chance(20260921);  // NOLINT: the moments differ anyway, the machine is noisy
    std::uniform_int_distribution<int> life(0, 40'000);
    for (int cut = 0; cut < kCuts; ++cut) {
        const Life span{std::chrono::microseconds(life(chance)), cut == 0 || cut % 4 != 0};
        remember(acknowledged, words_until_killed(options.folder, cut, span));
        if (cut % 10 != 9) continue;  // in between the next run itself opens what was cut
        Result<Database> db = Database::open(options, clock);
        ASSERT_TRUE(db) << db.error().detail;
        expect_all(*db, acknowledged);
        expect_resume_fits(*db);
        if (HasFatalFailure()) return;
    }
    EXPECT_GT(acknowledged.size(), std::size_t{kCuts}) << "it was killed before it could answer";
    std::printf("%zu answers acknowledged over %d cuts, all there\n", acknowledged.size(), kCuts);
}

}  // namespace
}  // namespace suluh::store
