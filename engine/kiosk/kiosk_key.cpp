#include "kiosk/kiosk_key.h"

#include "base/log.h"

namespace suluh::kiosk {

Result<crypto::SigningKey> load_or_make_key(const std::filesystem::path& data) {
    const std::filesystem::path file = data / "kiosk.key";
    Result<crypto::SigningKey> key = crypto::SigningKey::load(file);
    if (key || key.error().fault != Fault::not_found) return key;

    crypto::SigningKey fresh = crypto::SigningKey::generate();
    if (Status saved = fresh.save(file); !saved) {
        return saved.error().within("making the kiosk's key");
    }
    log_info("kiosk", "made this kiosk's own key, " + file.string());
    return fresh;
}

}  // namespace suluh::kiosk
