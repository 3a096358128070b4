// The number of a civil servant: NIP (PNS) or NI PPPK, both 18 digits. What is checked is only what
// holds for both: length, digits, birth date, sex. The middle digits differ and are never refused.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace suluh::store {

struct Date {
    int year = 0, month = 0, day = 0;
    friend bool operator==(const Date&, const Date&) = default;
};

[[nodiscard]] bool is_real_date(const Date& date);

enum class NipProblem { length, digits, birth_date, sex };
[[nodiscard]] std::string_view nip_problem_name(NipProblem problem);  // as the enum spells it

enum class Sex { male, female };
enum class PersonKind { pns, pppk, guest };
[[nodiscard]] std::string_view person_kind_name(PersonKind kind);

struct NipFacts {
    Date birth;
    Sex sex = Sex::male;
    PersonKind kind = PersonKind::pns;  // pns if digits 9-14 can be a year and month, else pppk
};

using NipVerdict = std::variant<NipFacts, NipProblem>;

// today: absent when the clock is in doubt; then ages are not judged, only that the date exists.
// With it, 15 to 100 years of age are taken. Spaces are not.
[[nodiscard]] NipVerdict parse_nip(std::string_view digits, std::optional<Date> today);

}  // namespace suluh::store
