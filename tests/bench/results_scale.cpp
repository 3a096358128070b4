// Merging and reporting at sizes that grow: what one answer costs must not.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <string_view>

#include "base/files.h"
#include "bench/results_kit.h"
#include "collect/merge.h"
#include "support/temp_folder.h"

namespace suluh::bench {

namespace {

using fleet::must;

constexpr std::int64_t kAnswersOfBundle = 1000;

struct Reported {
    double wall = 0, cpu = 0;
    double megabytes = 0;  // most that was resident
};

Reported report(const fs::path& db, const fs::path& target) {
    const double begin = wall_seconds();
    const pid_t child = ::fork();
    if (child == 0) {
        ::execl(SULUH_COLLECT, SULUH_COLLECT, "--db", db.c_str(), "report", "-o", target.c_str(),
                static_cast<char*>(nullptr));
        ::_exit(127);
    }
    int status = 0;
    rusage usage{};
    if (::wait4(child, &status, 0, &usage) != child || status != 0) fleet::give_up("report failed");
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return {wall_seconds() - begin, seconds(usage.ru_utime) + seconds(usage.ru_stime),
            static_cast<double>(usage.ru_maxrss) / 1024};
}

Spent fill(const fs::path& file, std::int64_t answers) {
    const crypto::SealKeyPair keys = crypto::SealKeyPair::generate();
    const std::vector<fleet::BankLesson> bank = fleet::make_bank(12);
    // A kiosk gives some ten thousand answers a year, a person some two hundred.
    const std::int64_t kiosks = std::max<std::int64_t>(10, answers / 10'000);
    FleetStream stream({&bank, keys.public_key(), std::max<std::int64_t>(100, answers / 200)},
                       kiosks);
    collect::CollectorDb db = must(collect::CollectorDb::open(file));
    Spent spent;
    for (std::int64_t done = 0; done < answers; done += kAnswersOfBundle) {
        const std::string bytes = stream.next(kAnswersOfBundle).bytes;
        spent.time([&] { (void)must(collect::merge_bundle(db, bytes, keys, 1)); });
    }
    return spent;
}

// Of the processor, microseconds an answer; memory: the most that a report had.
struct Cost {
    double merging = 0, page = 0, workbook = 0;
    double megabytes = 0;
};

Cost one_size(std::int64_t answers) {
    const testing::TempFolder folder;
    const fs::path file = folder / "results.db";
    const Spent merging = fill(file, answers);
    const double n = static_cast<double>(answers);
    Cost cost{.merging = merging.cpu / n * 1e6};
    std::printf("%11lld  merge %7.1f s, %5.2f us an answer, %6.1f MB", (long long)answers,
                merging.wall, cost.merging, static_cast<double>(fs::file_size(file)) / 1e6);
    for (const char* kind : {"report.html", "report.xlsx"}) {
        const Reported done = report(file, folder / kind);
        const double each = done.cpu / n * 1e6;
        (kind == std::string_view("report.html") ? cost.page : cost.workbook) = each;
        cost.megabytes = std::max(cost.megabytes, done.megabytes);
        std::printf("; %s %6.1f s (%.1f s of processor, %.2f us an answer), %4.0f MB", kind + 7,
                    done.wall, done.cpu, each, done.megabytes);
    }
    std::printf("\n");
    std::fflush(stdout);
    return cost;
}

bool stays(const char* what, double first, double last) {
    constexpr double kMost = 1.5;  // noise, and trees that are a level deeper
    std::printf("%s: an answer costs %.2f times what it did (at most %.1f)\n", what, last / first,
                kMost);
    return last <= kMost * first;
}

}  // namespace

int bench_fill(const std::string& file, std::int64_t answers) {
    const Spent merging = fill(file, answers);
    std::printf("%lld answers merged in %.1f s (%.1f s of processor)\n", (long long)answers,
                merging.wall, merging.cpu);
    return 0;
}

int bench_scale(const std::vector<std::int64_t>& sizes) {
    constexpr double kMostMegabytes = 300;
    std::vector<Cost> costs;
    for (const std::int64_t size : sizes) costs.push_back(one_size(size));
    if (costs.empty()) return 2;
    bool good = stays("merging", costs.front().merging, costs.back().merging);
    good = stays("the page", costs.front().page, costs.back().page) && good;
    good = stays("the workbook", costs.front().workbook, costs.back().workbook) && good;
    for (const Cost& cost : costs) good = good && cost.megabytes < kMostMegabytes;
    return good ? 0 : 1;
}

}  // namespace suluh::bench
