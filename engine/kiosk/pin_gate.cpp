#include "kiosk/pin_gate.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "base/files.h"
#include "base/log.h"
#include "crypto/pin.h"

namespace suluh::kiosk {

namespace {

constexpr std::size_t kMaxBytes = 1024;
constexpr unsigned kOwnerOnly = 0600;

fs::path pin_file(const fs::path& data) {
    return data / "maintenance.pin";
}

// As root: the kiosk's own user must be able to read it.
Status give_to_owner_of(const fs::path& folder, const fs::path& file) {
    if (::geteuid() != 0) return {};
    struct stat owner {};
    if (::stat(folder.c_str(), &owner) != 0 ||
        ::chown(file.c_str(), owner.st_uid, owner.st_gid) != 0) {
        return errno_error("giving " + file.string() + " to the kiosk's user", errno);
    }
    return {};
}

}  // namespace

Value to_value(const PinState& state) {
    constexpr std::int64_t kSecondMs = 1000;
    return Value::Map{{"set", state.is_set},
                      {"readable", state.is_readable},
                      {"rest_s", (state.rest_ms + kSecondMs - 1) / kSecondMs},
                      {"left", state.left}};
}

fs::path PinGate::tries_file() const {
    return data_ / "maintenance.tries";
}

// The hash without its line end. A new one may have been set meanwhile, which forgets the tries.
Result<std::string> PinGate::read_hash() {
    Result<std::string> text = read_secret(pin_file(data_), kMaxBytes);
    if (!text) return text;
    while (text->ends_with('\n')) text->pop_back();
    if (!crypto::is_pin_hash(*text)) {
        return Error{Fault::corrupt, pin_file(data_).string() + " holds no hash: --set-pin again"};
    }
    if (std::exchange(hash_, *text) != *text) read_tries();
    return text;
}

void PinGate::read_tries() {
    tries_ = {};
    const Result<std::string> text = read_text(tries_file(), kMaxBytes);
    if (!text && text.error().fault == Fault::not_found) return;
    const Result<PinTries> tries = text ? parse_pin_tries(*text) : Result<PinTries>(text.error());
    if (tries) {
        tries_ = *tries;
        return;
    }
    // Whoever could spoil it must gain nothing by it: as if all tries had been used before this
    // boot.
    log_warning("kiosk", tries_file().string() + ": " + tries.error().detail);
    tries_ = {kMostWrongPins, "", 0};
}

void PinGate::keep(const PinTries& tries) {
    tries_ = tries;
    const Status kept = publish_file(tries_file(), pin_tries_text(tries), {.mode = kOwnerOnly});
    // A full or broken disk is what the maintenance screens are for: the count goes on in memory.
    if (!kept) log_warning("kiosk", "counting PIN tries: " + kept.error().detail);
}

PinState PinGate::look() {
    const Result<std::string> hash = read_hash();
    PinState state;
    state.is_set = hash || hash.error().fault != Fault::not_found;
    state.is_readable = hash || !state.is_set;
    if (!state.is_readable) log_warning("kiosk", hash.error().detail);
    state.rest_ms = pin_rest_ms(tries_, clock_);
    state.left = pins_left(tries_, clock_);
    return state;
}

Result<PinVerdict> PinGate::open(const std::string& pin) {
    const Result<std::string> hash = read_hash();
    if (!hash) return hash.error();
    if (pin_rest_ms(tries_, clock_) > 0) return PinVerdict{false, look()};
    keep(one_more_try(tries_, clock_));
    const bool fits = crypto::pin_fits(pin, *hash);
    if (fits) keep({});
    return PinVerdict{fits, look()};
}

Status set_pin(const fs::path& data, const std::string& pin) {
    if (Status good = crypto::check_new_pin(pin); !good) return good;
    const Result<std::string> hash = crypto::hash_pin(pin);
    if (!hash) return hash.error();
    const fs::path file = pin_file(data);
    if (Status kept = publish_file(file, *hash + "\n", {.mode = kOwnerOnly}); !kept) return kept;
    std::error_code ignored;
    fs::remove(data / "maintenance.tries", ignored);
    return give_to_owner_of(data, file);
}

}  // namespace suluh::kiosk
