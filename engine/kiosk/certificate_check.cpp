#include "kiosk/certificate_check.h"

#include <algorithm>
#include <utility>

#include "sync/key_ring.h"

namespace suluh::kiosk {

namespace {

using Kind = CertificateVerdict::Kind;

Kind kind_of(const Error& error) {
    switch (error.fault) {
        case Fault::refused: return Kind::forged;
        case Fault::unsupported: return Kind::newer;
        case Fault::not_found: return Kind::stranger;
        default: return Kind::unreadable;
    }
}

}  // namespace

Result<std::vector<crypto::PublicKey>> believed_collectors(const Config& config,
                                                           const std::filesystem::path& data) {
    sync::KeyRing ring = sync::load_key_ring(key_places(config, data));
    if (!ring.keys.collectors.empty()) return std::move(ring.keys.collectors);
    std::string why =
        "no collector's key is known to this kiosk; name one as collector_keys in kiosk.toml, or "
        "bring its card";
    for (const Error& broken : ring.broken) why += "; " + broken.detail;
    return Error{Fault::not_found, why};
}

CertificateVerdict check_certificate(const sync::KeyPlaces& places, const std::string& token) {
    const sync::KeyRing ring = sync::load_key_ring(places);
    const Result<sync::Token> read = sync::verify_token(token, ring.keys.collectors);
    CertificateVerdict verdict;
    verdict.kind = read ? Kind::genuine : kind_of(read.error());
    verdict.collector = read ? read->collector : sync::claimed_collector(token);
    if (read) verdict.facts = read->facts;
    const auto known = std::find_if(ring.known.begin(), ring.known.end(), [&](const auto& one) {
        return !one.collector.empty() && one.collector == verdict.collector;
    });
    if (known != ring.known.end()) verdict.collector_name = known->name;
    if (verdict.kind != Kind::stranger) return verdict;
    // Of a card that was lost nothing but its id may be left here.
    const bool revoked = known != ring.known.end() || ring.keys.revoked.contains(verdict.collector);
    if (revoked) {
        verdict.kind = Kind::revoked;
    } else if (ring.keys.collectors.empty()) {
        verdict.kind = Kind::no_keys;
    }
    return verdict;
}

}  // namespace suluh::kiosk
