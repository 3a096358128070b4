// Persons this kiosk knows. Rows are only added: a change of name or unit is a new row of the same
// NIP, and the newest counts.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "store/database.h"
#include "store/nip.h"

namespace suluh::store {

struct Person {
    Ref ref{};  // of the newest row; set by the store
    std::string nip{};
    PersonKind kind = PersonKind::pns;
    std::string name{}, unit{};              // may be empty: known by NIP only
    std::string position_level{}, office{};  // may be empty
};

[[nodiscard]] Result<std::optional<Person>> find_person(Database& db, std::string_view nip);

// Writes a row if something differs from the newest; either way returns the person as stored now.
// Empty fields of person do not overwrite filled ones.
[[nodiscard]] Result<Person> remember_person(Database& db, const Person& person);

}  // namespace suluh::store
