// The sync service: what it needs from the configuration, and what the screens hear of it.
#include <cmath>

#include "base/log.h"
#include "kiosk/running.h"

namespace suluh::kiosk {

namespace {

// A key that cannot be read costs its owner results, so it is said; the others still count.
sync::ResultKeys load_keys(const sync::KeyPlaces& places) {
    sync::KeyRing ring = sync::load_key_ring(places);
    for (const Error& broken : ring.broken) log_error("kiosk", "key: " + broken.detail);
    for (const sync::KnownKey& known : ring.known) {
        if (!known.revoked) continue;
        log_warning("kiosk", "key of " + known.name + " " + known.seal + known.collector +
                                 " is revoked and not used");
    }
    return std::move(ring.keys);
}

}  // namespace

void Running::start_sync() {
    sync::SyncConfig config;
    config.outbox = places_.data / "outbox";
    config.kiosk_name =
        config_.office.empty() ? config_.name : config_.office + " · " + config_.name;
    config.read_keys = [places = key_places(config_, places_.data)] { return load_keys(places); };
    config.retention.keep_days = config_.keep_days;
    config.pruned = [this](const Status& how) { upkeep_.ended(Chore::prune, how); };
    config.drops = all_drops(config_);
    Result<std::unique_ptr<sync::SyncService>> started =
        sync::SyncService::start(std::move(config), key_, writer_, sync_reports_);
    if (!started) {
        log_error("kiosk", "results will not travel: " + started.error().detail);
        return;
    }
    sync_ = std::move(*started);
}

void Running::keys_changed() {
    if (sync_) sync_->keys_changed();
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
                    {"stick", report.stick},
                    {"released", report.released},
                    {"unmounted", report.unmounted},
                    {"steps", std::move(steps)},
                    {"done", static_cast<double>(report.done)},
                    {"total", static_cast<double>(report.total)},
                    {"fraction", report.fraction},
                    {"answers", static_cast<double>(report.answers)},
                    {"to_come", static_cast<double>(report.to_come)}};
    if (report.error) data["reason"] = Value(fault_name(report.error->fault));
    if (!report.code.empty()) data["code"] = report.code;
    tell_shell("usb", Value(std::move(data)));
}

}  // namespace suluh::kiosk
