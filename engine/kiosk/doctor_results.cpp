#include "kiosk/doctor.h"

namespace suluh::kiosk {

namespace {

using Grade = Finding::Grade;

std::string counted(std::size_t count, const char* what) {
    return std::to_string(count) + " " + what;
}

Finding recipients(const sync::KeyRing& ring) {
    if (!ring.broken.empty()) {
        return {Grade::fail, "seal keys", ring.broken.front().detail,
                "copy the supervisor's card or public key there again"};
    }
    if (ring.keys.recipients.empty()) {
        return {Grade::warn, "seal keys", "none, so results stay on this kiosk",
                "suluh-collect keygen, then put its card into the folder of [results] keys"};
    }
    std::string names;
    for (const sync::KnownKey& key : ring.known) {
        if (!key.revoked && !key.seal.empty()) names += ": " + key.name + " " + key.seal;
    }
    return {Grade::ok, "seal keys", counted(ring.keys.recipients.size(), "recipient(s)") + names,
            ""};
}

Finding collectors(const sync::KeyRing& ring) {
    if (!ring.keys.collectors.empty() || ring.keys.recipients.empty()) {
        return {Grade::ok, "receipts",
                "of " + counted(ring.keys.collectors.size(), "collector(s) count"), ""};
    }
    return {Grade::warn, "receipts", "no collector's key, so everything travels again and again",
            "name it under [results] collector_keys, or use its card"};
}

std::vector<Finding> revoked(const sync::KeyRing& ring) {
    std::vector<Finding> findings;
    for (const sync::KnownKey& key : ring.known) {
        if (!key.revoked) continue;
        const std::string id = key.seal.empty() ? key.collector : key.seal;
        findings.push_back({Grade::warn, "revoked", key.name + " " + id + " is not used any more",
                            "remove its file, or put the new card beside it"});
    }
    return findings;
}

Finding drop(const sync::DropConfig& config) {
    const std::string place = sync::place_of(config);
    if (const Status ready = sync::check_files(config); !ready) {
        return {Grade::warn, "drops", place + ": " + ready.error().detail,
                "results go nowhere else meanwhile than to sticks and other drops"};
    }
    std::error_code ignored;
    if (config.kind == sync::DropKind::folder && !fs::is_directory(config.folder, ignored)) {
        return {Grade::warn, "drops", place + " is not there",
                "mount it or make it; the kiosk never does"};
    }
    return {Grade::ok, "drops", place, ""};
}

}  // namespace

std::vector<Finding> examine_results(const Config& config, const fs::path& data) {
    const sync::KeyRing ring = sync::load_key_ring(key_places(config, data));
    std::vector<Finding> findings{recipients(ring), collectors(ring)};
    for (Finding& finding : revoked(ring)) findings.push_back(std::move(finding));
    for (const sync::DropConfig& config_of : all_drops(config)) findings.push_back(drop(config_of));
    return findings;
}

}  // namespace suluh::kiosk
