#include "crypto/crypto.h"
#include "fuzz/harness.h"
#include "fuzz/seed_keys.h"
#include "sync/bundle.h"

// A result file on a stick, opened by a supervisor. Whoever can write sticks can sign with a kiosk
// key of his own, but not with another's: an accepted file is of the kiosk its id names.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace suluh;
    static const bool started = crypto::start().has_value();
    fuzz::must(started);
    static const auto key = crypto::SealKeyPair::from_secret(fuzz::kSealSecret);
    fuzz::must(key.has_value());
    const std::string_view file = fuzz::text_of(data, size);
    static_cast<void>(sync::parse_bundle_header(file));
    const auto header = sync::verify_bundle(file);
    const auto opened = sync::open_bundle(file, *key);
    if (opened) fuzz::must(header.has_value());
    if (!header) return 0;
    fuzz::must(header->kiosk == sync::kiosk_id(header->kiosk_key));
    // The fuzzer cannot sign for the seed's kiosk: what is accepted in its name is the seed.
    static const auto kiosk = crypto::SigningKey::from_seed(fuzz::kSignSeed);
    if (header->kiosk_key != kiosk->public_key()) return 0;
    fuzz::must(crypto::to_hex(crypto::view_of(crypto::hash(file))) == fuzz::kGoodBundle);
    return 0;
}
