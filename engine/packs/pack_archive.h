// A pack in a zip, read in place from one open descriptor and never unpacked: what was verified is
// what is read, whatever happens to the name on the disk.
#pragma once

#include "base/descriptor.h"
#include "packs/pack.h"
#include "packs/pack_signature.h"

namespace suluh::packs {

enum class Accept {
    signed_only,   // what a kiosk installs and keeps
    unsigned_too,  // what a person names on the command line; a wrong signature is still refused
    unverified,    // tools that judge the content only: no signature is looked at, none counts
};

enum class Depth {
    whole,      // every byte of every file is unpacked once and its CRC compared
    directory,  // for archives that went through whole before; each read still checks its file
};

struct ArchiveOptions {
    const std::vector<TrustedKey>* keys = nullptr;  // borrowed during the call; none: no keys
    Accept accept = Accept::signed_only;
    Depth depth = Depth::whole;
};

// The signature is read from <archive>.minisig; where there is none, options.accept decides.
[[nodiscard]] Result<std::unique_ptr<Pack>> open_archive(const std::filesystem::path& archive,
                                                         const ArchiveOptions& options);

// The same from a descriptor that is already open (read-only, a regular file). place is only named;
// signature is the text of the .minisig, empty when there is none.
[[nodiscard]] Result<std::unique_ptr<Pack>> open_archive(Descriptor descriptor,
                                                         const std::filesystem::path& place,
                                                         std::string_view signature,
                                                         const ArchiveOptions& options);

}  // namespace suluh::packs
