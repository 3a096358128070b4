// What the maintenance screens may ask, once the PIN was right: how the kiosk stands, that results
// be sent now, that everything be checked, that packs come from a stick or an earlier version comes
// back. Main thread only; slow work goes to the worker.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "kiosk/doctor.h"
#include "kiosk/ledger.h"
#include "kiosk/pin_gate.h"
#include "kiosk/shelf.h"
#include "kiosk/upkeep.h"
#include "script/shell_state.h"
#include "store/bundles.h"
#include "store/roster_import.h"
#include "store/waiting.h"
#include "sync/sync_report.h"
#include "sync/volumes.h"

namespace suluh::kiosk {

struct MaintenanceParts {
    Ledger& ledger;
    Shelf& shelf;
    stage::Worker& worker;
    stage::Tasks& tasks;
    const Options& options;
    const Config& config;
    const Clock& clock;
    fs::path data;
    std::string kiosk;               // its id, which collectors enrol it by
    std::function<bool()> send_now;  // false: results do not travel from this kiosk
    // While true a stick stays in to be read; may be empty.
    std::function<void(bool)> hold_sticks = {};
    std::function<bool()> release_sticks = {};  // false: nobody would do it
    sync::VolumeRules volumes = {};
    std::function<void()> keys_changed = {};       // files of keys were added; may be empty
    std::function<ChoreTroubles()> troubles = {};  // of the kiosk's own chores; may be empty
};

class Maintenance {
public:
    explicit Maintenance(MaintenanceParts parts);
    Maintenance(const Maintenance&) = delete;
    Maintenance& operator=(const Maintenance&) = delete;

    void register_on(script::ShellState& shell);
    // The sync thread's word, for the card of the last transfer.
    void note(const sync::SyncReport& report);
    struct FoundList {  // a staff list
        fs::path file;
        bool on_stick = false;
    };
    // Something asked of the worker is not answered yet.
    [[nodiscard]] bool is_waiting() const { return waiting_ > 0; }

private:
    using Reply = script::Reply;

    struct Disk {  // what the worker saw
        std::optional<fs::space_info> space;
        std::optional<sync::Volume> stick;
        std::optional<fs::space_info> stick_space;
        std::int64_t recipients = 0;  // keys that can read results
    };
    struct Results {  // what the database knows
        store::WaitingAnswers waiting;
        store::TransferState transfer;
        std::int64_t last_seen_ms = 0;
        bool clock_doubted = false;
    };

    struct ReadList {
        std::optional<FoundList> found;
        std::optional<Error> failed;
        std::shared_ptr<const store::Roster> roster;  // shared: the threads pass it on unchanged
    };

    void look(const Reply& reply);
    void open(const std::string& pin, const Reply& reply);
    void tell_facts(const Reply& reply);
    void send(const Reply& reply);
    void release(const Reply& reply);
    void check(const Reply& reply);
    void check_rest(const Status& sound, std::int64_t last_seen_ms, const Reply& reply);
    void tell_delivery(const Reply& reply);
    void accept_keys(const std::vector<std::string>& ids, const Reply& reply);
    void hold(bool held);
    void offer_packs(const Reply& reply);
    void install_packs(const Reply& reply);
    void roll_back(const std::string& id, const Reply& reply);
    void register_people(script::ShellState& shell);
    void look_at_list(const Value& args, const Reply& reply);
    void tell_list(const ReadList& read, const Reply& reply);
    void apply_list(const Value& args, const Reply& reply);
    void find_person(const Value& args, const Reply& reply);
    void reset_pin(const Value& args, const Reply& reply);
    void check_certificate(const Value& args, const Reply& reply);
    [[nodiscard]] bool is_installed(const packs::Pack& pack) const;
    [[nodiscard]] Value facts(const Disk& disk, const Results& results) const;
    [[nodiscard]] Value sent_value(const Results& results) const;
    [[nodiscard]] Value pack_list() const;
    [[nodiscard]] static Result<Results> read_results(store::Database& db);
    [[nodiscard]] static Disk see_disk(const fs::path& data, const sync::VolumeRules& rules,
                                       const sync::KeyPlaces& keys);

    // work runs on the worker's thread, done on the main thread.
    template <class T>
    void on_worker(std::function<T()> work, std::function<void(T)> done);

    MaintenanceParts parts_;
    std::shared_ptr<PinGate> gate_;  // shared: the worker may still use it when we are gone
    std::optional<sync::SyncReport> last_;
    std::shared_ptr<const store::Roster> list_;  // looked at, not yet applied
    bool open_ = false;
    int waiting_ = 0;
};

template <class T>
void Maintenance::on_worker(std::function<T()> work, std::function<void(T)> done) {
    ++waiting_;
    parts_.worker.post(
        [this, &tasks = parts_.tasks, work = std::move(work), done = std::move(done)] {
            tasks.post([this, done, result = work()]() mutable {
                --waiting_;
                done(std::move(result));
            });
        });
}

}  // namespace suluh::kiosk
