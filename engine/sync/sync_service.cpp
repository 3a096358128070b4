#include "sync/sync_service.h"

#include <algorithm>
#include <atomic>
#include <deque>
#include <exception>
#include <random>
#include <thread>
#include <variant>

#include "base/log.h"
#include "sync/drop.h"
#include "sync/outbox.h"
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
using Message = std::variant<VolumeEvent, RowsAdded, SyncNow, Hold>;

Time now() {
    return std::chrono::steady_clock::now();
}

// A stick that is plugged in or was ejected but not yet pulled.
struct Stick {
    Volume volume;
    bool due = true;
    bool asked = false;  // by sync_now(): served even while sticks are held
    bool told_safe = false;
    bool unmounted = false;
};

}  // namespace

struct SyncService::State {
    State(SyncConfig settings, const crypto::SigningKey& key, store::Writer& store_writer,
          Mailbox<SyncReport>& out)
        : config(std::move(settings)),
          writer(store_writer),
          reports(out),
          outbox(config.outbox),
          sealer{config.kiosk_name, &key, config.recipients},
          backoff(config.folder_retry, std::random_device{}()) {
        if (config.folder) folder_due = now();
    }

    SyncConfig config;
    store::Writer& writer;
    Mailbox<SyncReport>& reports;
    Outbox outbox;
    Sealer sealer;
    std::vector<Stick> sticks;
    bool sticks_held = false;
    std::optional<Time> folder_due;
    Backoff backoff;
    std::string folder_complaint;  // the last one logged: said once, not at each attempt
    Mailbox<Message> inbox;
    std::atomic<bool> stopping = false;
    std::unique_ptr<VolumeWatch> watch;
    std::thread thread;

    void run();
    void run_guarded();
    void handle(const VolumeEvent& event);
    void handle(RowsAdded);
    void handle(SyncNow);
    void handle(Hold hold) { sticks_held = hold.held; }
    void tell_of(const Stick& stick, SyncState state);
    void serve_sticks();
    void serve_stick(Stick& stick);
    void serve_folder();
    void plan_folder(const Status& visited);
    [[nodiscard]] Status visit(Transfer& transfer, Drop& drop);
    [[nodiscard]] TransferContext context();
    [[nodiscard]] std::chrono::milliseconds pause() const;
    void tell(const SyncReport& report) { reports.post(report); }
};

TransferContext SyncService::State::context() {
    return {writer, outbox, sealer, config.collectors, stopping};
}

// Until the folder's next attempt; without one, a day, which is as good as for ever.
std::chrono::milliseconds SyncService::State::pause() const {
    constexpr std::chrono::milliseconds kDay = std::chrono::hours(24);
    if (!folder_due) return kDay;
    const auto rest = std::chrono::ceil<std::chrono::milliseconds>(*folder_due - now());
    return std::clamp(rest, std::chrono::milliseconds(0), kDay);
}

void SyncService::State::handle(const VolumeEvent& event) {
    const auto same = [&](const Stick& stick) { return stick.volume == event.volume; };
    if (event.kind == VolumeEvent::Kind::appeared) {
        // Mounted twice (a bind mount): the first one serves.
        const bool twice = std::any_of(sticks.begin(), sticks.end(), [&](const Stick& stick) {
            return stick.volume.mount.device == event.volume.mount.device && !stick.unmounted;
        });
        if (twice) return;
        sticks.push_back({event.volume});
        if (sticks_held) tell_of(sticks.back(), SyncState::held);
        return;
    }
    const auto stick = std::find_if(sticks.begin(), sticks.end(), same);
    if (stick == sticks.end()) return;
    // Our own unmounting is no news; that the stick was pulled afterwards is.
    if (event.kind == VolumeEvent::Kind::disappeared && stick->unmounted) return;
    if (stick->told_safe || sticks_held) tell_of(*stick, SyncState::gone);
    sticks.erase(stick);
}

void SyncService::State::tell_of(const Stick& stick, SyncState state) {
    SyncReport report;
    report.state = state;
    report.place = stick.volume.name;
    tell(report);
}

void SyncService::State::handle(RowsAdded) {
    // While the folder fails its own schedule decides, or each session would hammer it.
    if (config.folder && !backoff.is_waiting()) folder_due = now();
}

void SyncService::State::handle(SyncNow) {
    for (Stick& stick : sticks) stick.due = stick.asked = !stick.unmounted;
    if (config.folder) folder_due = now();
}

Status SyncService::State::visit(Transfer& transfer, Drop& drop) {
    if (sealer.recipients.empty()) {
        return Error{Fault::unsupported,
                     "no recipient key is configured: results cannot be sealed; add the "
                     "supervisor's public key to the kiosk's configuration"};
    }
    if (Status s = outbox.prepare(); !s) return s;
    return transfer.run(drop);
}

void SyncService::State::serve_stick(Stick& stick) {
    SyncReport report;
    report.place = stick.volume.name;
    Transfer transfer(context(), report, [this](const SyncReport& r) { tell(r); });
    Status visited;
    {
        // The drop holds folders of the stick open; it must be gone before the stick is ejected.
        const std::unique_ptr<Drop> drop =
            make_stick_drop(stick.volume.name, stick.volume.mount.point);
        visited = visit(transfer, *drop);
    }
    if (stopping) return;
    Result<Ejected> ejected = Error{Fault::internal, ""};
    if (visited) {
        transfer.finishing();
        ejected = eject(stick.volume);
        if (!ejected) visited = ejected.error();
    }
    if (!visited) {
        Error error = visited.error();
        // Whatever the file system called it: the medium is out.
        if (!is_still_there(stick.volume)) error.fault = Fault::gone;
        log_warning("sync", "stick " + stick.volume.name + ": " + error.detail);
        transfer.failed(error);
        return;
    }
    stick.told_safe = true;
    stick.unmounted = *ejected == Ejected::unmounted;
    transfer.finish(stick.unmounted);
}

void SyncService::State::serve_sticks() {
    for (Stick& stick : sticks) {
        if (stopping) return;
        if (sticks_held && !stick.asked) continue;
        stick.asked = false;
        if (std::exchange(stick.due, false)) serve_stick(stick);
    }
}

void SyncService::State::plan_folder(const Status& visited) {
    if (visited) {
        backoff.reset();
        folder_complaint.clear();
        folder_due = now() + config.folder_glance;
        return;
    }
    if (std::exchange(folder_complaint, visited.error().detail) != visited.error().detail) {
        log_warning("sync", visited.error().detail);
    }
    folder_due = now() + backoff.next();
}

void SyncService::State::serve_folder() {
    if (!folder_due || now() < *folder_due || stopping) return;
    SyncReport report;
    report.place = config.folder->string();
    report.is_stick = false;
    Transfer transfer(context(), report, [this](const SyncReport& r) { tell(r); });
    const std::unique_ptr<Drop> drop = make_folder_drop(*config.folder);
    const Status visited = visit(transfer, *drop);
    if (stopping) return;
    plan_folder(visited);
    if (visited) {
        transfer.finish(false);
    } else {
        transfer.failed(visited.error());
    }
}

void SyncService::State::run() {
    while (!stopping) {
        for (const Message& message : inbox.wait_all_for(pause())) {
            std::visit([this](const auto& m) { handle(m); }, message);
        }
        serve_sticks();
        serve_folder();
    }
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
        state->config.volumes,
        [running](const VolumeEvent& event) { running->inbox.post(Message(event)); });
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
void SyncService::hold_sticks(bool held) {
    state_->inbox.post(Hold{held});
}

}  // namespace suluh::sync
