// Whole zips in memory, as documents of other programs are (a workbook, a package of questions):
// their names are not a pack's, so each file is asked for by name and nothing is ever unpacked.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace suluh::packs {

struct ZipFile {
    std::string name, content;
};

// The same files give the same bytes. Names are taken as they are.
[[nodiscard]] Result<std::string> write_zip(const std::vector<ZipFile>& files);

struct ZipLimits {
    std::size_t max_files = 20'000;
    std::size_t max_file_bytes = std::size_t{8} << 20;
    std::size_t max_bytes = std::size_t{64} << 20;  // all that is read
};

// The files of an archive whose name is wanted, in the archive's order, every byte read and its
// checksum compared. Beyond a limit, counted while unpacking, Fault::refused.
[[nodiscard]] Result<std::vector<ZipFile>> read_zip(std::string_view bytes,
                                                    bool (*is_wanted)(std::string_view name),
                                                    const ZipLimits& limits = {});

}  // namespace suluh::packs
