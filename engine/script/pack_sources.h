// What OpenLesson carries of a pack: the Lua files a lesson can ask for, and the names of its
// media.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "packs/pack.h"
#include "script/lesson_message.h"

namespace suluh::script {

// Fills files, media, entry and pack; the caller adds lib, seed, env and the rest. Of lessons/ and
// items/ only what a text in the files taken names (see source_names.h), because the lesson's
// process cannot ask for more later; every other Lua file. Reads the pack: not for the main thread.
// Fault::refused when the sources are larger than a message can carry.
[[nodiscard]] Result<OpenLesson> open_from_pack(const packs::Pack& pack,
                                                std::string_view lesson_id);
// The same with any Lua file of the pack as the entry, such as a bank.
[[nodiscard]] Result<OpenLesson> open_file(const packs::Pack& pack, std::string_view entry);

// The name under which the library's own lesson is opened: a few questions that are due again. No
// file of a pack can have it. Of the banks only those named travel, with what they name; one that
// the pack no longer has is left out.
inline constexpr std::string_view kRefresher = "~refresher";
[[nodiscard]] Result<OpenLesson> open_refresher(const packs::Pack& pack,
                                                const std::vector<std::string>& banks);

}  // namespace suluh::script
