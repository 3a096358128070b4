#include "sync/sync_service.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <random>
#include <thread>
#include <variant>

#include "base/log.h"
#include "store/deliveries.h"
#include "store/trust.h"
#include "sync/ask.h"
#include "sync/drop_remote.h"
#include "sync/drop_schedule.h"
#include "sync/outbox.h"
#include "sync/plugged_sticks.h"
#include "sync/prune.h"
#include "sync/sealing.h"
#include "sync/transfer.h"
#include "sync/volumes.h"

namespace suluh::sync {
namespace {

using Time = std::chrono::steady_clock::time_point;

struct RowsAdded {};
struct SyncNow {};
struct Hold {
    bool held = false;
};
struct Release {};
struct KeysChanged {};
struct Heard {
    VolumeEvent event;
    bool told = false;  // to wait
};
using Message = std::variant<Heard, RowsAdded, SyncNow, Hold, Release, KeysChanged>;

Time now() {
    return std::chrono::steady_clock::now();
}

struct ConfiguredDrop {
    DropConfig config;
    DropSchedule schedule;
    std::string complaint{};  // the last one logged: said once, not at each attempt
};

}  // namespace

struct SyncService::State {
    State(SyncConfig settings, const crypto::SigningKey& key, store::Writer& store_writer,
          Mailbox<SyncReport>& out)
        : config(std::move(settings)),
          writer(store_writer),
          reports(out),
          outbox(config.outbox),
          sealer{config.kiosk_name, &key, {}},
          prune_due(now() + config.first_prune) {
        for (const DropConfig& drop : config.drops) {
            const DropSchedule schedule(config.drop_retry, config.drop_glance,
                                        std::random_device{}(), now());
            drops.push_back({drop, schedule});
        }
    }

    SyncConfig config;
    store::Writer& writer;
    Mailbox<SyncReport>& reports;
    Outbox outbox;
    ResultKeys keys;
    Sealer sealer;
    Time prune_due;
    bool receipts_judged = false;  // those of revoked collectors were forgotten
    std::atomic<bool> stopping = false;
    std::atomic<bool> stick_came = false;
    std::atomic<bool> serving_sticks = false;
    PluggedSticks sticks{context(), [this](const SyncReport& r) { tell(r); }};
    std::vector<ConfiguredDrop> drops;
    Mailbox<Message> inbox;
    std::unique_ptr<VolumeWatch> watch;
    std::thread thread;

    void run();
    void run_guarded();
    void on_volume(const VolumeEvent& event);
    void handle(const Heard& heard) { sticks.heard(heard.event, heard.told); }
    void handle(RowsAdded);
    void handle(SyncNow);
    void handle(Hold hold) { sticks.hold(hold.held); }
    void handle(Release) { sticks.release_all(); }
    void handle(KeysChanged);
    void read_keys();
    void judge_receipts();
    void prune_old();
    void serve_drops();
    void serve_drop(ConfiguredDrop& drop);
    void plan(ConfiguredDrop& drop, const Status& visited);
    [[nodiscard]] Status visit_configured(Transfer& transfer, const DropConfig& drop);
    [[nodiscard]] TransferContext context();
    [[nodiscard]] bool must_hurry() const { return stopping || stick_came; }
    [[nodiscard]] std::chrono::milliseconds pause() const;
    void tell(const SyncReport& report) { reports.post(report); }
};

TransferContext SyncService::State::context() {
    return {writer, outbox, sealer, keys, stopping, [this] { return stopping.load(); }};
}

// Until the first drop's next attempt or the next look for what is old.
std::chrono::milliseconds SyncService::State::pause() const {
    Time first = prune_due;
    for (const ConfiguredDrop& drop : drops) first = std::min(first, drop.schedule.due());
    const auto rest = std::chrono::ceil<std::chrono::milliseconds>(first - now());
    return std::max(rest, std::chrono::milliseconds(0));
}

void SyncService::State::handle(RowsAdded) {
    for (ConfiguredDrop& drop : drops) drop.schedule.rows_added(now());
}

void SyncService::State::handle(SyncNow) {
    sticks.ask_for_all();
    for (ConfiguredDrop& drop : drops) drop.schedule.asked_for(now());
}

void SyncService::State::read_keys() {
    keys = config.read_keys();
    sealer.recipients = keys.recipients;
    receipts_judged = false;
}

void SyncService::State::handle(KeysChanged) {
    read_keys();
    for (ConfiguredDrop& drop : drops) drop.schedule.asked_for(now());
}

// Before anything travels: what a revoked collector alone has covered is due again.
void SyncService::State::judge_receipts() {
    if (receipts_judged || keys.revoked.empty()) return;
    const Result<std::int64_t> forgotten = ask<std::int64_t>(
        writer, stopping,
        [ids = keys.revoked](store::Database& db) { return store::forget_receipts_of(db, ids); });
    receipts_judged = forgotten.has_value();
    if (forgotten && *forgotten > 0) {
        log_warning("sync", std::to_string(*forgotten) +
                                " receipts are of revoked keys and do not count any more");
    }
    if (!forgotten && !stopping) log_warning("sync", forgotten.error().detail);
}

void SyncService::State::prune_old() {
    if (must_hurry() || now() < prune_due) return;
    prune_due = now() + config.prune_glance;
    const Result<Pruned> pruned =
        prune({writer, outbox, config.retention, stopping, [this] { return must_hurry(); }});
    if (!pruned) {
        if (stopping) return;
        log_warning("sync", pruned.error().detail);
        if (config.pruned) config.pruned(pruned.error());
        return;
    }
    if (!pruned->whole) prune_due = now();
    if (pruned->whole && config.pruned) config.pruned({});
    if (pruned->answers == 0) return;
    log_info("sync", std::to_string(pruned->answers) + " answers of " +
                         std::to_string(pruned->bundles) + " bundles are old and were pruned");
}

void SyncService::State::plan(ConfiguredDrop& drop, const Status& visited) {
    const std::string place = place_of(drop.config);
    const Status noted = ask<void>(writer, stopping, [place, visited](store::Database& db) {
        return store::record_visit(db, place, visited);
    });
    if (!noted && !stopping) {
        log_warning("sync", noted.error().within("noting a visit").detail);
    }
    if (visited) {
        drop.complaint.clear();
        drop.schedule.succeeded(now());
        return;
    }
    if (std::exchange(drop.complaint, visited.error().detail) != visited.error().detail) {
        log_warning("sync", visited.error().detail);
    }
    drop.schedule.failed(now());
}

Status SyncService::State::visit_configured(Transfer& transfer, const DropConfig& config_of) {
    const Result<std::unique_ptr<Drop>> drop =
        make_drop(config_of, [this] { return must_hurry(); });
    if (!drop) return drop.error();
    return transfer.run(**drop);
}

void SyncService::State::serve_drop(ConfiguredDrop& drop) {
    SyncReport report;
    report.place = place_of(drop.config);
    report.is_stick = false;
    TransferContext careful = context();
    careful.interrupted = [this] { return must_hurry(); };
    Transfer transfer(careful, report, [this](const SyncReport& r) { tell(r); });
    const Status visited = visit_configured(transfer, drop.config);
    if (stopping) return;
    if (!visited && stick_came) return drop.schedule.interrupted(now());
    plan(drop, visited);
    if (visited) {
        transfer.finish(false);
    } else {
        transfer.failed(visited.error());
    }
}

void SyncService::State::serve_drops() {
    for (ConfiguredDrop& drop : drops) {
        if (must_hurry()) return;
        if (drop.schedule.due() <= now()) serve_drop(drop);
    }
}

void SyncService::State::run() {
    read_keys();
    while (!stopping) {
        for (const Message& message : inbox.wait_all_for(pause())) {
            std::visit([this](const auto& m) { handle(m); }, message);
        }
        judge_receipts();
        stick_came = false;
        serving_sticks = true;
        sticks.serve();
        serving_sticks = false;
        serve_drops();
        prune_old();
    }
}

// On the watch's thread. Whoever plugs in a second stick is told at once, not when the first is
// done.
void SyncService::State::on_volume(const VolumeEvent& event) {
    const bool came = event.kind == VolumeEvent::Kind::appeared;
    const bool waits = came && serving_sticks;
    if (waits) tell(waiting_report(event.volume));
    inbox.post(Heard{event, waits});
    // After the message, or it might be served and forgotten before it was heard of.
    if (came) stick_came = true;
}

// A thread's first function is one of the three places that catch (memory).
void SyncService::State::run_guarded() {
    try {
        run();
    } catch (const std::exception& problem) {
        log_error("sync", std::string("the sync thread ended: ") + problem.what());
    }
}

SyncService::SyncService(std::unique_ptr<State> state) : state_(std::move(state)) {}

Result<std::unique_ptr<SyncService>> SyncService::start(SyncConfig config,
                                                        const crypto::SigningKey& key,
                                                        store::Writer& writer,
                                                        Mailbox<SyncReport>& reports) {
    auto state = std::make_unique<State>(std::move(config), key, writer, reports);
    State* running = state.get();
    Result<std::unique_ptr<VolumeWatch>> watch = VolumeWatch::start(
        state->config.volumes, [running](const VolumeEvent& event) { running->on_volume(event); });
    if (!watch) return watch.error().within("sync");
    state->watch = std::move(*watch);
    state->thread = std::thread([running] { running->run_guarded(); });
    return std::unique_ptr<SyncService>(new SyncService(std::move(state)));
}

SyncService::~SyncService() {
    state_->stopping = true;
    state_->watch.reset();
    state_->inbox.close();
    state_->thread.join();
}

void SyncService::rows_added() {
    state_->inbox.post(RowsAdded{});
}
void SyncService::sync_now() {
    state_->inbox.post(SyncNow{});
}
void SyncService::keys_changed() {
    state_->inbox.post(KeysChanged{});
}
void SyncService::release_sticks() {
    state_->inbox.post(Release{});
}
void SyncService::hold_sticks(bool held) {
    state_->inbox.post(Hold{held});
}

}  // namespace suluh::sync
