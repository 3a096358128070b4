// The central directory of a zip, read with our own eyes before any library acts on it. Plain
// functions on bytes; every refusal names the entry.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace suluh::packs {

struct ZipEntry {
    std::string name;
    std::uint64_t size = 0;         // unpacked, as declared
    std::uint64_t packed_size = 0;  // as declared
    std::uint32_t crc = 0;
    std::uint64_t offset = 0;  // of its local header
};

// Where the directory is. It must end exactly where the end record begins.
struct ZipEnd {
    std::uint64_t directory_offset = 0;
    std::uint64_t directory_size = 0;
    std::size_t entries = 0;
};

// A zip without comment ends in this many bytes; before them could stand zip64's locator.
constexpr std::size_t kZipTailBytes = 22 + 20;
constexpr std::uint64_t kMaxDirectoryBytes = std::uint64_t{8} << 20;

// tail: the last kZipTailBytes (or all) of an archive of archive_size bytes. Refuses zip64, more
// than one part, comments, bytes before or after, more than the allowed entries.
[[nodiscard]] Result<ZipEnd> parse_zip_end(std::string_view tail, std::uint64_t archive_size);

// directory: exactly the bytes ZipEnd names. Entries come in the archive's order. Refuses names
// that check_file_name refuses or that stand twice, methods other than store and deflate,
// encryption, zip64, links, folders and devices, sizes, sums and ratios beyond packs/limits.h, and
// entries whose bytes overlap.
[[nodiscard]] Result<std::vector<ZipEntry>> parse_zip_entries(std::string_view directory,
                                                              const ZipEnd& end);

}  // namespace suluh::packs
