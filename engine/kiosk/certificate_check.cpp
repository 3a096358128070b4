#include "kiosk/certificate_check.h"

#include <utility>

#include "sync/key_ring.h"

namespace suluh::kiosk {

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

}  // namespace suluh::kiosk
