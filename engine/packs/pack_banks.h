// Banks of other packs, for a folder whose pack.toml says banks_from = ["../cakap-digital", …]:
// what stands in items/*.lua and media/ of those folders is read as if it stood in this one, and
// their lang/en.lua as lang/en/<pack>.lua, so that the zip made of it needs no other pack.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "packs/pack.h"

namespace suluh::packs {

struct BorrowedFile {
    PackFile file;                // named as in both packs
    std::filesystem::path place;  // canonical
};

// Of the folders beside root (canonical) with these names; sorted by name. Refused: a folder that
// is not there or a link, a link within it, a name that own or another of them has already.
[[nodiscard]] Result<std::vector<BorrowedFile>> borrowed_files(
    const std::filesystem::path& root, const std::vector<std::string>& names,
    const std::vector<PackFile>& own);

}  // namespace suluh::packs
