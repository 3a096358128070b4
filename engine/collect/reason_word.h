// Why something was refused or set aside, as one word that screens and reports have sentences for.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace suluh::collect {

// Of a bundle that was refused: "wrong_key", "signature", "damaged", "not_enrolled", "unreadable",
// …
[[nodiscard]] std::string reason_word(const Error& refused);

// Of one that was set aside: "twin", "before", "after"; "other" for what is none of these.
[[nodiscard]] std::string aside_word(std::string_view reason);

}  // namespace suluh::collect
