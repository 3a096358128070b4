#include "stage/scan_watch.h"

#include <utility>

namespace suluh::stage {

namespace {

constexpr std::string_view kStart = "SULUH1:";
constexpr std::string_view kLetters = "SULUH";  // before its digit
constexpr std::size_t kMostBytes = 1000;        // longer than any code; the rest is let go
// Scanners type a letter every few milliseconds; whoever types an "s" by hand does not see the
// wait.
constexpr std::int64_t kHeldMs = 120;
constexpr std::int64_t kScanPauseMs = 800;  // one without a wire may falter

// A scanner types in capitals, and the other way round while Caps Lock is on.
char capital(char letter) {
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

}  // namespace

bool ScanWatch::is_scan() const {
    return row_.size() >= kStart.size();
}

bool ScanWatch::takes_digits() const {
    return row_.size() >= kLetters.size();
}

void ScanWatch::take(char letter, std::string& typed) {
    if (is_scan()) {
        if (row_.size() < kMostBytes) row_ += letter;
        return;
    }
    if (capital(letter) != kStart[row_.size()]) typed += std::exchange(row_, {});
    if (capital(letter) == kStart[row_.size()]) {
        row_ += letter;
    } else {
        typed += letter;
    }
}

ScanWatch::Heard ScanWatch::written(std::string_view text, std::int64_t now_ms) {
    Heard heard;
    for (const char letter : text) take(letter, heard.typed);
    last_ms_ = now_ms;
    return heard;
}

ScanWatch::Heard ScanWatch::ended() {
    if (!is_scan()) return disturbed();
    Heard heard;
    heard.scan = std::exchange(row_, {});
    for (char& letter : *heard.scan) letter = capital(letter);
    return heard;
}

ScanWatch::Heard ScanWatch::disturbed() {
    if (is_scan()) return {};
    return {std::exchange(row_, {}), std::nullopt};
}

ScanWatch::Heard ScanWatch::tick(std::int64_t now_ms) {
    const std::optional<std::int64_t> wake = next_wake();
    return wake && now_ms >= *wake ? ended() : Heard{};
}

std::optional<std::int64_t> ScanWatch::next_wake() const {
    if (row_.empty()) return std::nullopt;
    return last_ms_ + (is_scan() ? kScanPauseMs : kHeldMs);
}

}  // namespace suluh::stage
