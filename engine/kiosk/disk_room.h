// How much room answers need on a disk.
#pragma once

#include <cstdint>

namespace suluh::kiosk {

enum class DiskRoom { enough, little, none };

[[nodiscard]] constexpr DiskRoom judge_room(std::uint64_t free_bytes) {
    constexpr std::uint64_t kMegabyte = std::uint64_t{1} << 20;
    if (free_bytes < 20 * kMegabyte) return DiskRoom::none;
    return free_bytes < 500 * kMegabyte ? DiskRoom::little : DiskRoom::enough;
}

}  // namespace suluh::kiosk
