// What results cost: merging bundles beside a raw INSERT ... SELECT of the same rows, laying
// bundles on a drop beside copying the same bytes, and reports over more and more answers.
//   results_cost merge [BUNDLES] [ANSWERS]     results_cost write [BUNDLES] [ANSWERS] [FOLDER]
//   results_cost scale ANSWERS...              from few to many; by hand: 100000 1000000 10000000
//   results_cost memory BUNDLES...             of 1,000 answers; by hand: 1 100 1000
//   results_cost fill FILE ANSWERS             by hand: a database to look into
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "bench/results_kit.h"

namespace {

std::int64_t number(int argc, char** argv, int index, std::int64_t otherwise) {
    return argc > index ? std::atoll(argv[index]) : otherwise;
}

}  // namespace

int main(int argc, char** argv) {
    using namespace suluh::bench;
    const std::string what = argc > 1 ? argv[1] : "";
    if (what == "merge")
        return bench_merge(number(argc, argv, 2, 100), number(argc, argv, 3, 1000));
    if (what == "write") {
        return bench_write(number(argc, argv, 2, 20), number(argc, argv, 3, 1000),
                           argc > 4 ? argv[4] : "");
    }
    if (what == "fill" && argc > 3) return bench_fill(argv[2], std::atoll(argv[3]));
    std::vector<std::int64_t> sizes;
    for (int i = 2; i < argc; ++i) sizes.push_back(std::atoll(argv[i]));
    if (what == "scale") return bench_scale(sizes);
    if (what == "memory") return bench_memory(sizes);
    std::fprintf(stderr, "results_cost merge|write|scale|memory|fill\n");
    return 2;
}
