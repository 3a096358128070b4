// Whose certificates a kiosk believes, to tell offline whether one is genuine.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "kiosk/config.h"
#include "sync/certificate.h"

namespace suluh::kiosk {

// The collectors whose receipts count here, without revoked ones. Reads key files only: no database
// is opened, nothing is made. Fault::not_found: none is known.
[[nodiscard]] Result<std::vector<crypto::PublicKey>> believed_collectors(
    const Config& config, const std::filesystem::path& data);

// What a scanned code proves.
struct CertificateVerdict {
    enum class Kind : std::uint8_t {
        genuine,
        forged,      // signed by somebody else, or changed afterwards
        unreadable,  // no code of a certificate, or half of one
        newer,       // of a later version of Suluh
        stranger,    // of a collector that is not known here: it may be genuine
        revoked,     // of a collector that is not believed any more
        no_keys,     // no collector is known here
    };
    Kind kind = Kind::unreadable;
    std::string collector{};         // id: who signed; who claims to have, unless it is genuine
    std::string collector_name{};    // of its card; empty: it is not known here
    sync::CertificateFacts facts{};  // only of a genuine one
};

// token: what a scanner read. Reads key files, so not for the main thread.
[[nodiscard]] CertificateVerdict check_certificate(const sync::KeyPlaces& places,
                                                   const std::string& token);

}  // namespace suluh::kiosk
