// Where things lie on a drop. Names help people and lookups; nothing is ever believed for its name.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "crypto/hash.h"

namespace suluh::sync {

constexpr std::string_view kDropFolder = "suluh";  // on a stick; a folder drop is this folder
constexpr std::string_view kResultsFolder = "results";
constexpr std::string_view kReceiptsFolder = "receipts";

// "<kiosk>-<number, 8 digits>.bundle"
[[nodiscard]] std::string bundle_name(std::string_view kiosk, std::int64_t number);
// "<kiosk>-<number>-<first 8 hex digits of its hash>.bundle", when another file has the plain name
// (another epoch of a restored kiosk, or damage).
[[nodiscard]] std::string bundle_name_with_hash(std::string_view kiosk, std::int64_t number,
                                                const crypto::Hash& hash);
// What such a name claims; an empty kiosk: it is no such name.
struct BundleClaim {
    std::string kiosk{};
    std::int64_t number = 0;
};
[[nodiscard]] BundleClaim claim_of(std::string_view name);
// "<kiosk>-<collector>.receipt"
[[nodiscard]] std::string receipt_name(std::string_view kiosk, std::string_view collector);

}  // namespace suluh::sync
