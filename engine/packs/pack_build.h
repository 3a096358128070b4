// From a folder to what travels: one deterministic zip, and its signature.
#pragma once

#include <filesystem>
#include <string>

#include "crypto/minisign.h"
#include "packs/pack.h"
#include "packs/pack_signature.h"

namespace suluh::packs {

// The bytes of the pack's zip: files by name, fixed times and modes, so the same source gives the
// same bytes. What the reader would refuse is refused here: the result was opened and read back.
[[nodiscard]] Result<std::string> archive_bytes(const Pack& pack);

struct Built {
    Manifest manifest;
    std::size_t files = 0;
    std::uint64_t size = 0;
};

// Checks the folder's files and publishes the archive; an older one of that name is replaced.
[[nodiscard]] Result<Built> build_archive(const std::filesystem::path& folder,
                                          const std::filesystem::path& archive);

// Checks the whole archive and publishes <archive>.minisig beside it.
[[nodiscard]] Result<SignedFacts> sign_archive(const std::filesystem::path& archive,
                                               const crypto::MinisignSecretKey& key);

}  // namespace suluh::packs
