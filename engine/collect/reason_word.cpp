#include "collect/reason_word.h"

#include <array>

namespace suluh::collect {

namespace {

struct Check {
    std::string_view begins, word;
};
// How errors of bundles begin (sync/FORMAT.md section 5, collect/merge.h).
constexpr std::array kChecks{
    Check{"not enrolled", "not_enrolled"}, Check{"wrong key", "wrong_key"},
    Check{"kiosk key", "kiosk_key"},       Check{"kiosk id", "signature"},
    Check{"signature", "signature"},       Check{"damaged", "damaged"},
    Check{"truncated", "damaged"},         Check{"malformed", "damaged"},
    Check{"content", "damaged"},           Check{"not a bundle", "not_a_bundle"},
    Check{"version", "version"},           Check{"revoked", "revoked"},
};
// As contradiction() says it; the collector's database keeps that sentence.
constexpr std::array kForks{
    Check{"fork: another bundle with this number", "twin"},
    Check{"fork: it does not follow", "before"},
    Check{"fork: the merged bundle after it", "after"},
};

}  // namespace

std::string reason_word(const Error& refused) {
    for (const Check& check : kChecks) {
        if (refused.detail.starts_with(check.begins)) return std::string(check.word);
    }
    if (refused.fault == Fault::full) return "full";
    return "unreadable";
}

std::string aside_word(std::string_view reason) {
    for (const Check& fork : kForks) {
        if (reason.starts_with(fork.begins)) return std::string(fork.word);
    }
    return "other";
}

}  // namespace suluh::collect
