#include "crypto/crypto.h"
#include "fuzz/harness.h"
#include "fuzz/seed_keys.h"
#include "packs/pack_signature.h"

// A .minisig and a .pub from outside. The fuzzer has no secret key: whatever it finds that
// verifies must carry the comment that was really signed.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace suluh;
    static const bool started = crypto::start().has_value();
    fuzz::must(started);
    const std::string_view text = fuzz::text_of(data, size);
    const auto key = crypto::parse_minisign_public(fuzz::kMinisignPublic);
    fuzz::must(key.has_value());
    const auto verdict = crypto::minisign_verify(*key, fuzz::kMinisignContent, text);
    if (verdict) fuzz::must(verdict->trusted_comment == fuzz::kMinisignComment);
    static_cast<void>(crypto::parse_minisign_public(text));
    const auto facts = packs::parse_signed_comment(text);
    if (facts) fuzz::must(packs::signed_comment(*facts) == text);
    return 0;
}
