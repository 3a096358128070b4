// Memory of the collector's commands over more and more results: it must not grow with them.
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <map>

#include "base/files.h"
#include "bench/results_kit.h"
#include "collect/collector_keys.h"
#include "support/temp_folder.h"
#include "sync/names.h"

namespace suluh::bench {

namespace {

using fleet::must;

constexpr std::int64_t kAnswersOfBundle = 1000;
constexpr std::int64_t kBundlesOfKiosk = 10;

// What it says goes nowhere. Gives back megabytes; ending with another status than these is a
// fault.
double memory_of(std::vector<std::string> words, const std::vector<int>& statuses) {
    words.insert(words.begin(), SULUH_COLLECT);
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        const int nowhere = ::open("/dev/null", O_RDWR);
        ::dup2(nowhere, STDIN_FILENO);
        ::dup2(nowhere, STDOUT_FILENO);
        ::execv(SULUH_COLLECT, arguments.data());
        ::_exit(127);
    }
    int status = 0;
    rusage usage{};
    const bool ended = ::wait4(child, &status, 0, &usage) == child && WIFEXITED(status);
    if (!ended ||
        std::find(statuses.begin(), statuses.end(), WEXITSTATUS(status)) == statuses.end()) {
        fleet::give_up(words[3] + " failed");
    }
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

// As kiosks lay them on a drop.
void lay_down(const fs::path& drop, const crypto::SealPublicKey& recipient, std::int64_t bundles) {
    const std::vector<fleet::BankLesson> bank = fleet::make_bank(12);
    FleetStream stream({&bank, recipient, std::max<std::int64_t>(100, bundles * 5)},
                       std::max<std::int64_t>(1, bundles / kBundlesOfKiosk));
    for (std::int64_t i = 0; i < bundles; ++i) {
        const fleet::MadeBundle made = stream.next(kAnswersOfBundle);
        const fs::path folder = drop / sync::kResultsFolder / made.kiosk;
        must(make_folder(folder));
        must(publish_file(folder / sync::bundle_name(made.kiosk, made.facts.number), made.bytes));
    }
}

using Megabytes = std::map<std::string, double>;

Megabytes one_size(std::int64_t bundles) {
    const testing::TempFolder folder;
    const std::string db = folder / "r.db", keys = folder / "keys", out = folder / "out";
    const collect::CollectorKeys made = must(collect::make_keys(keys, {}));
    lay_down(folder / "drop", made.seal.public_key(), bundles);
    const auto run = [&](std::vector<std::string> words, const std::vector<int>& statuses = {0}) {
        words.insert(words.begin(), {"--db", db});
        return memory_of(std::move(words), statuses);
    };
    Megabytes most;
    most["add"] = run({"add", "--keys", keys, (folder / "drop").string()});
    most["add again"] = run({"add", "--keys", keys, (folder / "drop").string()});
    most["status"] = run({"status"}, {0, 1});
    most["export --csv"] = run({"export", "--csv", "-"});
    most["export --xapi"] = run({"export", "--xapi", "-"});
    // Everybody is looked at; only the course's is made, which nobody has.
    most["certificate"] = run({"certificate", "--all", "--course", "--keys", keys, "-o", out}, {1});
    most["purge"] = run({"purge", "--before", "2040-01-01"});
    std::printf("%8lld bundles:", static_cast<long long>(bundles));
    for (const auto& [what, megabytes] : most) std::printf("  %s %.0f MB", what.c_str(), megabytes);
    std::printf("\n");
    std::fflush(stdout);
    return most;
}

}  // namespace

int bench_memory(const std::vector<std::int64_t>& sizes) {
    // The cache of the database, 64 MB of it, and the words met lately: both have their own bounds.
    constexpr double kMost = 200;
    bool good = !sizes.empty();
    for (const std::int64_t size : sizes) {
        for (const auto& [what, megabytes] : one_size(size)) {
            if (megabytes < kMost) continue;
            std::printf("%s took more than %.0f MB\n", what.c_str(), kMost);
            good = false;
        }
    }
    return good ? 0 : 1;
}

}  // namespace suluh::bench
