// Packs that come and go on a kiosk: copied from a stick only when signed, whole or not at all; set
// aside so that the version before is shown again. Every function may wait for a disk.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "packs/pack_catalogue.h"

namespace suluh::packs {

// A pack as a stick carries it.
struct OfferedPack {
    std::filesystem::path place;
    std::string id, title;  // of a refused one: its file's name
    Version version;
    std::optional<Error> refused;  // not signed, damaged, or for a newer engine
};

// The zips of a stick's packs folder, by name, at most kMaxOffered; a folder that is not there
// holds none. Whoever made the stick may have made anything: only what is signed has an id.
constexpr std::size_t kMaxOffered = 100;
[[nodiscard]] std::vector<OfferedPack> offered_packs(const std::filesystem::path& folder,
                                                     const CatalogueSources& sources);

// Copies the archive and its signature into the folder for installed packs: temporary copy, fsync,
// the copy verified whole, rename. A cut leaves the old version or the new one, whole. Afterwards
// the folder holds at most two versions of the pack. Fault::refused when it is not signed or not
// newer than what `shown` has, Fault::unsupported for a newer engine.
[[nodiscard]] Result<Manifest> install_pack(const std::filesystem::path& archive,
                                            const CatalogueSources& sources,
                                            const Catalogue& shown);

// Moves an installed pack into the folder's "aside", from where nothing is shown: one rename.
[[nodiscard]] Status set_aside(const std::filesystem::path& archive);

}  // namespace suluh::packs
