// Persons this kiosk knows. Rows are only added: a change of name or unit is a new row of the same
// NIP, and the newest counts. A person may have had several numbers (an NI PPPK, later a NIP):
// their rows belong together by an internal id.
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

[[nodiscard]] Result<std::optional<Person>> find_person(Connection& db, std::string_view nip);
[[nodiscard]] inline Result<std::optional<Person>> find_person(Database& db, std::string_view nip) {
    return find_person(db.connection(), nip);
}

// Writes a row if something differs from the newest; either way returns the person as stored now.
// Empty fields of person do not overwrite filled ones.
[[nodiscard]] Result<Person> remember_person(Database& db, const Person& person);

// What would be stored: the empty fields filled with what is known.
[[nodiscard]] Person with_known(Person person, const Person& known);
[[nodiscard]] bool is_same(const Person& a, const Person& b);  // but for number and row

// The internal id that all numbers of one person share. Fault::not_found: nobody has this number.
[[nodiscard]] Result<std::int64_t> person_id(Connection& db, std::string_view nip);
[[nodiscard]] inline Result<std::int64_t> person_id(Database& db, std::string_view nip) {
    return person_id(db.connection(), nip);
}

// From now on whoever had the number `former` and whoever has `nip` are one person: progress, hours
// and PIN go on under either (of two PINs the one of nip counts). An event tells collectors.
// Fault::not_found: this kiosk knows one of them not.
[[nodiscard]] Status join_numbers(Database& db, std::string_view nip, std::string_view former);

// The same two inside a transaction, for those who write many.
[[nodiscard]] Result<Person> remember_person_within(Database& db, const Person& person);
[[nodiscard]] Status join_numbers_within(Database& db, std::string_view nip,
                                         std::string_view former);
// As told by a staff list: the number `former` may never have been here.
[[nodiscard]] Status take_former_number_within(Database& db, std::string_view nip,
                                               std::string_view former);

}  // namespace suluh::store
