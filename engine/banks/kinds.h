// Which kinds of question the formats know, their fields in the order a person writes them, and
// what each field holds.
#pragma once

#include <span>
#include <string_view>

#include "banks/item.h"

namespace suluh::banks {

enum class Holds : std::uint8_t { text, number, truth, texts };

struct FieldFact {
    std::string_view name;
    Holds holds = Holds::text;
};

// Where a question belongs: of every kind.
[[nodiscard]] std::span<const FieldFact> bank_fields();
// The other fields of this kind; empty for a kind the formats do not know.
[[nodiscard]] std::span<const FieldFact> kind_fields(std::string_view kind);
[[nodiscard]] bool is_known_kind(std::string_view kind);
[[nodiscard]] std::span<const std::string_view> known_kinds();

// Names of what a builder takes in a row, as in s.pair("left", "right", "why").
[[nodiscard]] std::span<const std::string_view> taken_in_a_row(std::string_view part);

// A field's value from its text; nil when it does not fit (a word where a number belongs).
[[nodiscard]] Value value_from_text(Holds holds, const std::string& text);

// Fields and parts of this item that the formats have no place for, as words; empty: it fits.
[[nodiscard]] std::string what_does_not_fit(const Item& item);

// Warns of what check will ask for and the document did not say.
void note_missing(const Item& item, std::vector<packs::Problem>& problems);

}  // namespace suluh::banks
