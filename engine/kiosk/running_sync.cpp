// The sync service: what it needs from the configuration, and what the screens hear of it.
#include <cmath>

#include "base/files.h"
#include "base/log.h"
#include "kiosk/running.h"

namespace suluh::kiosk {

namespace {

constexpr std::size_t kMaxKeyBytes = 4096;

// A key that cannot be read costs its owner results, so it is said; the others still count.
template <class Key, class Parse>
std::vector<Key> load_keys(const std::vector<fs::path>& files, Parse parse) {
    std::vector<Key> keys;
    for (const fs::path& file : files) {
        const Result<std::string> text = read_text(file, kMaxKeyBytes);
        Result<Key> key = text ? parse(*text) : Result<Key>(text.error());
        if (key) {
            keys.push_back(*key);
        } else {
            log_error("kiosk", "key " + file.string() + ": " + key.error().detail);
        }
    }
    return keys;
}

}  // namespace

void Running::start_sync() {
    sync::SyncConfig config;
    config.outbox = places_.data / "outbox";
    config.kiosk_name =
        config_.office.empty() ? config_.name : config_.office + " · " + config_.name;
    config.recipients =
        load_keys<crypto::SealPublicKey>(config_.seal_keys, crypto::parse_seal_public);
    config.collectors =
        load_keys<crypto::PublicKey>(config_.collector_keys, crypto::parse_signing_public);
    config.drops = all_drops(config_);
    Result<std::unique_ptr<sync::SyncService>> started =
        sync::SyncService::start(std::move(config), key_, writer_, sync_reports_);
    if (!started) {
        log_error("kiosk", "results will not travel: " + started.error().detail);
        return;
    }
    sync_ = std::move(*started);
}

void Running::report_sync(const sync::SyncReport& report) {
    maintenance_.note(report);
    if (!report.is_stick) {
        return tell_shell("drop", Value(Value::Map{{"state", Value(name_of(report.state))}}));
    }
    Value::List steps;
    for (std::size_t i = 0; i < sync::kSyncSteps; ++i) {
        steps.emplace_back(Value::Map{{"label_key", Value(name_of(static_cast<sync::SyncStep>(i)))},
                                      {"state", Value(name_of(report.steps[i]))}});
    }
    Value::Map data{{"state", Value(name_of(report.state))},
                    {"volume", report.place},
                    {"unmounted", report.unmounted},
                    {"steps", std::move(steps)},
                    {"done", static_cast<double>(report.done)},
                    {"total", static_cast<double>(report.total)},
                    {"fraction", report.fraction},
                    {"rows", static_cast<double>(report.rows)}};
    if (report.error) data["reason"] = Value(fault_name(report.error->fault));
    if (!report.code.empty()) data["code"] = report.code;
    tell_shell("usb", Value(std::move(data)));
}

}  // namespace suluh::kiosk
