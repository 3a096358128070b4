// The parts of results_cost. Each prints its figures and gives back the exit status: 1 when a
// ratio is worse than promised.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "fleet_kiosk.h"

namespace suluh::bench {

[[nodiscard]] int bench_merge(std::int64_t bundles, std::int64_t answers);
// medium: where both are laid; empty: where temporary files lie.
[[nodiscard]] int bench_write(std::int64_t bundles, std::int64_t answers,
                              const std::filesystem::path& medium);
[[nodiscard]] int bench_scale(const std::vector<std::int64_t>& sizes);
// Of suluh-collect, at so many bundles.
[[nodiscard]] int bench_memory(const std::vector<std::int64_t>& bundles);
// Leaves the database of so many answers at file.
[[nodiscard]] int bench_fill(const std::string& file, std::int64_t answers);

// ---- shared ----

// Bundles of many kiosks that come in turn; made as they are asked for.
class FleetStream {
public:
    FleetStream(const fleet::FleetSetup& setup, std::int64_t kiosks);
    [[nodiscard]] fleet::MadeBundle next(std::int64_t answers);

private:
    std::vector<fleet::FleetKiosk> kiosks_;
    std::size_t turn_ = 0;
};

// Processor time of this process, all threads: what other programs do meanwhile does not count.
[[nodiscard]] double cpu_seconds();
[[nodiscard]] double wall_seconds();

struct Spent {
    double cpu = 0, wall = 0;
    template <class Work>
    void time(const Work& work) {
        const double cpu_before = cpu_seconds(), wall_before = wall_seconds();
        work();
        cpu += cpu_seconds() - cpu_before;
        wall += wall_seconds() - wall_before;
    }
};

}  // namespace suluh::bench
