// Bounds of a pack, the same for folders, archives and the builder.
#pragma once

#include <cstddef>
#include <cstdint>

namespace suluh::packs {

constexpr std::size_t kMaxFiles = 20'000;
constexpr std::uint64_t kMaxFileBytes = std::uint64_t{64} << 20;
constexpr std::uint64_t kMaxPackBytes = std::uint64_t{512} << 20;  // all files unpacked
constexpr std::uint64_t kMaxArchiveBytes = kMaxPackBytes;          // the .zip itself

// Deflate packs plain repetition a thousandfold; honest texts and drawings stay below 200. Small
// files are free of it: they cannot hurt, and a page of spaces is no attack.
constexpr std::uint64_t kMaxRatio = 200;
constexpr std::uint64_t kRatioFreeBytes = 64 * 1024;

}  // namespace suluh::packs
