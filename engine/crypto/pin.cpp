#include "crypto/pin.h"

#include <sodium.h>

#include <algorithm>
#include <array>

#include "crypto/key_file.h"

namespace suluh::crypto {

namespace {

// The interactive bounds: an old office PC can spare 64 MiB for a moment, not the 256 of the next
// step up. What keeps guessers away is the rest after wrong tries and the file's mode.
constexpr unsigned long long kWork = crypto_pwhash_OPSLIMIT_INTERACTIVE;
constexpr std::size_t kMemory = crypto_pwhash_MEMLIMIT_INTERACTIVE;

bool steps_by(std::string_view pin, int step) {
    return std::adjacent_find(pin.begin(), pin.end(),
                              [step](char a, char b) { return b - a != step; }) == pin.end();
}

}  // namespace

Status check_new_pin(std::string_view pin) {
    const bool digits =
        std::all_of(pin.begin(), pin.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (pin.size() != kPinDigits || !digits) {
        return Error{Fault::bad_input, "a PIN is exactly 6 digits"};
    }
    for (const int step : {0, 1, -1}) {
        if (steps_by(pin, step)) {
            return Error{Fault::bad_input,
                         "this PIN is too easy to guess: not six like digits, nor a plain count"};
        }
    }
    return {};
}

Result<std::string> hash_pin(std::string_view pin) {
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (crypto_pwhash_str_alg(text.data(), pin.data(), pin.size(), kWork, kMemory,
                              crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return Error{Fault::full, "hashing a PIN needs 64 MiB of free memory"};
    }
    return std::string(text.data());
}

bool is_pin_hash(const std::string& text) {
    return text.size() < crypto_pwhash_STRBYTES &&
           crypto_pwhash_str_needs_rehash(text.c_str(), kWork, kMemory) >= 0;
}

bool pin_fits(std::string_view pin, const std::string& hash) {
    if (!is_pin_hash(hash)) return false;
    return crypto_pwhash_str_verify(hash.c_str(), pin.data(), pin.size()) == 0;
}

void forget_pin(std::string& pin) {
    wipe(pin);
}

}  // namespace suluh::crypto
