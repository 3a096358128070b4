// All packs a kiosk can show. A broken pack is a value that names it; the others still open.
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "packs/pack_archive.h"

namespace suluh::packs {

struct CatalogueSources {
    std::vector<std::filesystem::path> named;  // folders or zips a person named: unsigned too
    std::vector<std::filesystem::path>
        folders;  // each holds packs, as folders or zips: unsigned too
    std::vector<std::filesystem::path> installed;  // each holds zips: signed by a trusted key only
    std::vector<TrustedKey> keys;
    Version engine;  // packs that need a newer one are broken
};

struct BrokenPack {
    std::filesystem::path place;
    Error error;
};

struct Catalogue {
    std::vector<std::unique_ptr<Pack>> packs;  // by module code, then title; one a pack id
    std::vector<BrokenPack> broken;

    [[nodiscard]] const Pack* find(std::string_view id) const;
};

// Of several packs with one id, a named one wins over a folder's and that over an installed one;
// within the same kind the highest version. A folder that does not exist holds nothing.
[[nodiscard]] Catalogue open_catalogue(const CatalogueSources& sources);

// One pack: a folder or a zip. What open_catalogue calls for each.
[[nodiscard]] Result<std::unique_ptr<Pack>> open_pack(const std::filesystem::path& place,
                                                      const ArchiveOptions& options);

}  // namespace suluh::packs
