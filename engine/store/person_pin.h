// The PIN a person may lay before their number. It never leaves this kiosk; only that one was set,
// removed or reset travels, as an event without digits.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "store/database.h"

namespace suluh::store {

struct PersonPin {
    std::string hash{};
    std::string tries{};  // how it was tried, as whoever judges PINs keeps it; empty: never wrong
};

// Under any number of that person; nothing when there is none.
[[nodiscard]] Result<std::optional<PersonPin>> find_pin(Database& db, std::string_view nip);
// New or in place of the old one; forgets tries. Fault::not_found: nobody has this number.
[[nodiscard]] Status set_pin(Database& db, std::string_view nip, std::string_view hash,
                             Ref session);
// Replaces what is known of tries; without a PIN nothing happens.
[[nodiscard]] Status keep_pin_tries(Database& db, std::string_view nip, std::string_view tries);
// session: the person's own visit; unset: local IT did it. Fault::not_found: there is no PIN.
[[nodiscard]] Status drop_pin(Database& db, std::string_view nip, Ref session);

}  // namespace suluh::store
