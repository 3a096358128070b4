// A short secret that people type, kept only as its Argon2id hash.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace suluh::crypto {

constexpr std::size_t kPinDigits = 6;

// Six digits that are neither all alike nor a plain count up or down: what anybody tries first.
// Fault::bad_input says what is wrong, without the digits.
[[nodiscard]] Status check_new_pin(std::string_view pin);

// Takes about 0.1 s and 64 MiB for that long: not for the main thread.
[[nodiscard]] Result<std::string> hash_pin(std::string_view pin);

// Whether text is such a hash at all.
[[nodiscard]] bool is_pin_hash(const std::string& text);

// As slow as hash_pin. False also for what is no hash.
[[nodiscard]] bool pin_fits(std::string_view pin, const std::string& hash);

// Overwrites the digits before the memory is given back.
void forget_pin(std::string& pin);

}  // namespace suluh::crypto
