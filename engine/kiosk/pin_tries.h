// How often a wrong PIN may be tried, as plain functions: five times, then ten minutes of rest. By
// the machine's uptime, because office clocks are wrong and can be set.
#pragma once

#include <cstdint>
#include <string>

#include "base/clock.h"
#include "base/result.h"

namespace suluh::kiosk {

constexpr int kMostWrongPins = 5;
constexpr std::int64_t kPinRestMs = 10 * 60'000;

struct PinTries {
    int wrong = 0;
    std::string boot_id;       // of the boot in which the last one was
    std::int64_t mono_ms = 0;  // its time since that boot
    friend bool operator==(const PinTries&, const PinTries&) = default;
};

// How long until the next try: 0, or what is left of the rest. After a restart of the machine
// nothing is known of the time it was off, so only the time since that restart counts.
[[nodiscard]] std::int64_t pin_rest_ms(const PinTries& tries, const Clock& clock);
// How many wrong ones are left before the rest begins.
[[nodiscard]] int pins_left(const PinTries& tries, const Clock& clock);
// After one more that is, or is taken to be, wrong.
[[nodiscard]] PinTries one_more_try(const PinTries& tries, const Clock& clock);

[[nodiscard]] std::string pin_tries_text(const PinTries& tries);
[[nodiscard]] Result<PinTries> parse_pin_tries(std::string_view text);

}  // namespace suluh::kiosk
