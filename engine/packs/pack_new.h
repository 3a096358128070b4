// A fresh pack for an author: the template's files under another id.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"

namespace suluh::packs {

struct NewPack {
    std::string id;                // is_pack_id
    std::filesystem::path folder;  // made; Fault::exists when it is there and not empty
};

// Copies every file of the template (a pack's folder); in pack.toml the id becomes the new one.
// Gives the names of the files written. A failure on the way leaves what was written.
[[nodiscard]] Result<std::vector<std::string>> make_new_pack(
    const std::filesystem::path& template_folder, const NewPack& wanted);

}  // namespace suluh::packs
