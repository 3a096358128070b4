#include "fleet_faults.h"

#include "base/files.h"
#include "base/value.h"
#include "sync/names.h"

namespace suluh::fleet {

namespace {

constexpr std::int64_t kFaults = 12;
constexpr std::int64_t kPerStick = 2;  // bundles that are new on a stick
constexpr const char* kNames[kFaults] = {
    "none",      "late",       "lost",        "twice",        "cloned",       "restored",
    "clock_set", "clock_1970", "clock_ahead", "damaged_copy", "other_office", "backwards"};
constexpr std::int64_t kDecades = 56 * 365 * kDay;

class Sticks {
public:
    explicit Sticks(fs::path folder) : folder_(std::move(folder)) {}

    void put(const std::string& stick, const MadeBundle& bundle) {
        put(stick, bundle, sync::bundle_name(bundle.kiosk, bundle.facts.number), bundle.bytes);
    }
    // Another file under that name stays, as kiosks do it.
    void put(const std::string& stick, const MadeBundle& bundle, const std::string& name,
             const std::string& bytes) {
        const fs::path folder =
            folder_ / stick / sync::kDropFolder / sync::kResultsFolder / bundle.kiosk;
        must(make_folder(folder));
        fs::path file = folder / name;
        if (fs::exists(file)) {
            file = folder /
                   sync::bundle_name_with_hash(bundle.kiosk, bundle.facts.number, bundle.hash);
        }
        must(publish_file(file, bytes));
    }

private:
    fs::path folder_;
};

Value told(const MadeBundle& bundle, bool arrives) {
    Value::List times;
    for (const Times& row : bundle.wrong_times) {
        times.push_back(Value::List{row.seq, row.shown_ms, row.true_ms});
    }
    return Value::Map{{"hash", crypto::to_hex(crypto::view_of(bundle.hash))},
                      {"prev", crypto::to_hex(crypto::view_of(bundle.facts.prev_hash))},
                      {"kiosk", bundle.kiosk},
                      {"epoch", bundle.facts.epoch},
                      {"number", bundle.facts.number},
                      {"seq_from", bundle.facts.seq_from},
                      {"seq_to", bundle.facts.seq_to},
                      {"rows", bundle.facts.rows},
                      {"answers", bundle.answers},
                      {"right", bundle.right},
                      {"arrives", arrives},
                      {"wrong_times", std::move(times)}};
}

// One kiosk's life; bundles of one fault.
class Life {
public:
    Life(const FleetPlan& plan, const FleetSetup& setup, std::int64_t index, Sticks& sticks)
        : plan_(plan), fault_(index % kFaults), kiosk_(setup, plan.seed, index), sticks_(sticks) {}

    void live(Value::List& bundles) {
        for (std::int64_t i = 0; i < plan_.bundles; ++i) {
            clock_before(i);
            if (fault_ == 5 && i == plan_.bundles / 2) kiosk_.restore();
            deliver(i, kiosk_.next_bundle(plan_.answers), bundles);
            if (fault_ == 4 && i == plan_.bundles / 2) twin_ = kiosk_.clone();
            if (twin_) deliver(i, twin_->next_bundle(plan_.answers), bundles);
        }
    }
    [[nodiscard]] Value told_kiosk() const {
        return Value::Map{{"kiosk", kiosk_.id()}, {"fault", kNames[fault_]}};
    }

private:
    void clock_before(std::int64_t i) {
        FleetClock& clock = kiosk_.clock();
        if (i == 2 && (fault_ == 6 || fault_ == 7)) clock.boot(-kDecades);
        if (i == 2 && fault_ == 8) clock.boot(4 * 365 * kDay);
        if (i == 3 && fault_ == 6) clock.wrong_by_ms = 0;  // somebody sets it
        if (i == 3 && (fault_ == 7 || fault_ == 8)) clock.boot(0);
    }
    // A stick carries what no receipt covers yet: here the newest of this and the last stick.
    void deliver(std::int64_t i, MadeBundle bundle, Value::List& bundles) {
        const bool is_lost = fault_ == 2 && i == 2;
        if (fault_ == 10 && i == plan_.bundles - 1) {
            // The office's key was mistyped for this one: nobody here can read it.
            FleetSetup other = setup_of_stranger();
            FleetKiosk stranger(other, plan_.seed + 1, 999);
            MadeBundle sealed = stranger.next_bundle(plan_.answers);
            sticks_.put(stick_of(i), sealed);
        }
        bundles.push_back(told(bundle, !is_lost));
        if (is_lost) return;
        if (fault_ == 1 && i == 2) return sticks_.put("late", bundle);
        const std::string stick = stick_of(fault_ == 11 ? plan_.bundles - 1 - i : i);
        std::string damaged = bundle.bytes;
        damaged[damaged.size() / 2] ^= 1;
        const std::string name = sync::bundle_name(bundle.kiosk, bundle.facts.number);
        sticks_.put(stick, bundle, name, fault_ == 9 && i == 1 ? damaged : bundle.bytes);
        sticks_.put(stick_of(i + kPerStick), bundle);
        if (fault_ == 3) sticks_.put(stick, bundle, "salinan-" + name, bundle.bytes);
    }
    [[nodiscard]] FleetSetup setup_of_stranger() const {
        static const std::vector<BankLesson> bank = make_bank(1);
        return {&bank, plan_.stranger};
    }
    [[nodiscard]] static std::string stick_of(std::int64_t i) {
        return "sticks/" + std::to_string(i / kPerStick);
    }

    const FleetPlan& plan_;
    std::int64_t fault_;
    FleetKiosk kiosk_;
    std::optional<FleetKiosk> twin_{};
    Sticks& sticks_;
};

}  // namespace

void make_fleet(const FleetPlan& plan) {
    const std::vector<BankLesson> bank = make_bank(4);
    FleetSetup setup{&bank, plan.recipient};
    setup.begin_ms = plan.begin_ms;
    Sticks sticks(plan.folder);
    Value::List bundles, kiosks;
    for (std::int64_t index = 0; index < plan.kiosks; ++index) {
        Life life(plan, setup, index, sticks);
        life.live(bundles);
        kiosks.push_back(life.told_kiosk());
    }
    const Value totals = Value::Map{{"bundles", std::move(bundles)}, {"kiosks", std::move(kiosks)}};
    must(publish_file(plan.folder / "totals.json", to_json(totals)));
}

}  // namespace suluh::fleet
