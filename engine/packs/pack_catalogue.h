// All packs a kiosk can show. A broken pack is a value that names it; the others still open.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "packs/pack_archive.h"

namespace suluh::packs {

struct CatalogueSources {
    std::vector<std::filesystem::path> named;  // folders or zips a person named: unsigned too
    std::vector<std::filesystem::path>
        folders;                             // each holds packs, as folders or zips: unsigned too
    std::vector<std::filesystem::path> own;  // came with the engine: folders or zips
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
    // Of packs that came with the engine or were installed: the highest version below the one
    // shown.
    std::map<std::string, Version> beneath;

    [[nodiscard]] const Pack* find(std::string_view id) const;
};

// Of several packs with one id, a named one wins over a folder's and that over the engine's own and
// installed ones, which are of one kind; within the same kind the highest version. A folder that
// does not exist holds nothing.
[[nodiscard]] Catalogue open_catalogue(const CatalogueSources& sources);

// One pack: a folder or a zip. What open_catalogue calls for each.
[[nodiscard]] Result<std::unique_ptr<Pack>> open_pack(const std::filesystem::path& place,
                                                      const ArchiveOptions& options);

}  // namespace suluh::packs
