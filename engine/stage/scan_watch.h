// A hand scanner types what it read like a keyboard. A certificate's code (sync/certificate.h)
// begins with "SULUH1:"; this takes such a row out of what is typed, so that a screen that waits
// for a certificate hears it whole and no other screen hears anything. Plain data; fed with what
// was typed and the time.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace suluh::stage {

class ScanWatch {
public:
    struct Heard {
        std::string typed{};                // no part of a code: for whoever is being typed to
        std::optional<std::string> scan{};  // a whole code, in capitals
    };

    // A letter that may begin a code waits a moment for the next one.
    [[nodiscard]] Heard written(std::string_view text, std::int64_t now_ms);
    // Enter or Tab: is it the end of a code? No scan: it is a key as any other.
    [[nodiscard]] Heard ended();
    // Something else was done: what waited was typed by hand. A code that is coming goes on.
    [[nodiscard]] Heard disturbed();
    // What has waited long enough; a scanner need not send Enter.
    [[nodiscard]] Heard tick(std::int64_t now_ms);
    [[nodiscard]] std::optional<std::int64_t> next_wake() const;
    // A digit's key that comes now is part of a code: its text says so once more.
    [[nodiscard]] bool takes_digits() const;

private:
    [[nodiscard]] bool is_scan() const;
    void take(char letter, std::string& typed);

    std::string row_;  // the beginning of a code, or more of it
    std::int64_t last_ms_ = 0;
};

}  // namespace suluh::stage
