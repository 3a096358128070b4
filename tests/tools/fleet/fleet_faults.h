// What goes wrong between kiosks and a collector, and what a collector must make of it.
#pragma once

#include <filesystem>

#include "fleet_kiosk.h"

namespace suluh::fleet {

struct FleetPlan {
    std::uint64_t seed = 1;
    std::int64_t kiosks = 12;
    std::int64_t bundles = 6;                   // a kiosk
    std::int64_t answers = 40;                  // a bundle
    std::int64_t begin_ms = 1'790'000'000'000;  // the true time at the beginning
    std::filesystem::path folder;               // sticks/<n>/suluh/..., late/suluh/..., totals.json
    crypto::SealPublicKey recipient{}, stranger{};
};

// Writes the sticks and the true totals. Which fault a kiosk has depends on its number:
// 0 none; 1 a bundle comes only later; 2 a bundle is lost for good; 3 everything twice and under
// other names; 4 a cloned disk: two kiosks go on with the same numbers; 5 a backup was put back;
// 6 the clock begins in 1970 and is set right; 7 the clock begins in 1970 and stays so for a boot;
// 8 the clock is years ahead for a boot; 9 one copy is damaged, another whole; 10 a bundle is
// sealed to somebody else; 11 its sticks come last to first.
void make_fleet(const FleetPlan& plan);

}  // namespace suluh::fleet
