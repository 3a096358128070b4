// The door to the maintenance screens: the PIN's hash and the count of wrong tries, each a file of
// the data folder. A try is on disk as a wrong one before it is judged, so that pulling the plug
// gains nothing. Slow (a hash and a disk): for the worker's thread, one call at a time.
#pragma once

#include <filesystem>
#include <string>

#include "base/clock.h"
#include "base/result.h"
#include "base/value.h"
#include "kiosk/pin_tries.h"

namespace suluh::kiosk {

namespace fs = std::filesystem;

struct PinState {
    bool is_set = false;
    bool is_readable = true;  // false: there is a file that this user cannot read or that is broken
    std::int64_t rest_ms = 0;
    int left = kMostWrongPins;  // wrong tries before the rest
};

// {set, readable, rest_s, left}, as the screens are told.
[[nodiscard]] Value to_value(const PinState& state);

struct PinVerdict {
    bool fits = false;
    PinState state;
};

class PinGate {
public:
    PinGate(fs::path data, const Clock& clock) : data_(std::move(data)), clock_(clock) {}

    [[nodiscard]] PinState look();
    // Fault::not_found: no PIN is set. During the rest nothing is judged.
    [[nodiscard]] Result<PinVerdict> open(const std::string& pin);

private:
    [[nodiscard]] fs::path tries_file() const;
    [[nodiscard]] Result<std::string> read_hash();
    void read_tries();
    void keep(const PinTries& tries);

    fs::path data_;
    const Clock& clock_;
    PinTries tries_;
    std::string hash_;  // for which the tries count: a new PIN begins anew
};

// Sets the PIN of the kiosk with this data folder, new or in place of the old one, and forgets
// wrong tries. Run as root, the file goes to the folder's owner.
[[nodiscard]] Status set_pin(const fs::path& data, const std::string& pin);

// Asks at the terminal, twice and unseen; from a pipe one line is read. The program's --set-pin.
[[nodiscard]] Status ask_and_set_pin(const fs::path& data);

}  // namespace suluh::kiosk
