#include "kiosk/pin_tries.h"

#include <algorithm>
#include <cmath>

#include "base/value.h"

namespace suluh::kiosk {

namespace {

// How long ago the last try was, at least.
std::int64_t age_ms(const PinTries& tries, const Clock& clock) {
    const std::int64_t now = clock.mono_ms();
    const bool same_boot = clock.boot_id() == tries.boot_id && now >= tries.mono_ms;
    return same_boot ? now - tries.mono_ms : now;
}

// Wrong ones that still count: they are forgotten after as long as the rest would take.
int counting(const PinTries& tries, const Clock& clock) {
    return age_ms(tries, clock) < kPinRestMs ? tries.wrong : 0;
}

}  // namespace

std::int64_t pin_rest_ms(const PinTries& tries, const Clock& clock) {
    if (counting(tries, clock) < kMostWrongPins) return 0;
    return kPinRestMs - age_ms(tries, clock);
}

int pins_left(const PinTries& tries, const Clock& clock) {
    return std::max(0, kMostWrongPins - counting(tries, clock));
}

PinTries one_more_try(const PinTries& tries, const Clock& clock) {
    return {counting(tries, clock) + 1, clock.boot_id(), clock.mono_ms()};
}

std::string pin_tries_text(const PinTries& tries) {
    return to_json(Value::Map{
               {"wrong", tries.wrong}, {"boot", tries.boot_id}, {"mono_ms", tries.mono_ms}}) +
           "\n";
}

Result<PinTries> parse_pin_tries(std::string_view text) {
    const Result<Value> value = parse_json(text);
    if (!value) return value.error();
    const double wrong = value->number_or("wrong", -1);
    const double mono = value->number_or("mono_ms", -1);
    constexpr double kMostMs = 9e15;  // what a double still counts exactly
    if (wrong < 0 || wrong > kMostWrongPins || wrong != std::floor(wrong) || mono < 0 ||
        mono > kMostMs) {
        return Error{Fault::bad_input, "no count of wrong PINs"};
    }
    return PinTries{static_cast<int>(wrong), value->text_or("boot", ""),
                    static_cast<std::int64_t>(mono)};
}

}  // namespace suluh::kiosk
