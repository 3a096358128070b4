// What this database remembers for itself, each under a name of its own in the table meta.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "store/database.h"

namespace suluh::store {

// In place of what stood under this name. Inside a transaction.
[[nodiscard]] Status keep_note(Database& db, std::string_view name, std::string_view text);

struct Note {
    std::string name{};  // what follows the prefix
    std::string text{};
};
// All whose name begins so, by name.
[[nodiscard]] Result<std::vector<Note>> notes_under(Database& db, std::string_view prefix);

}  // namespace suluh::store
