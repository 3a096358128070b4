// One kiosk of a fleet: visits become rows, rows become bundles, and it knows what is in them.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "crypto/seal.h"
#include "crypto/sign.h"
#include "fleet_bank.h"
#include "fleet_image.h"
#include "sync/bundle.h"

namespace suluh::fleet {

struct Times {  // of one row
    std::int64_t seq, shown_ms, true_ms;
};

struct MadeBundle {
    std::string bytes;
    sync::BundleFacts facts;
    std::string kiosk;
    crypto::Hash hash{};
    std::int64_t answers = 0, right = 0;
    std::vector<Times> wrong_times;  // rows whose clock was more than a minute off
};

struct FleetSetup {
    const std::vector<BankLesson>* bank;  // borrowed
    crypto::SealPublicKey recipient{};
    std::int64_t persons = 500;                 // people who may come to any kiosk
    std::int64_t begin_ms = 1'790'000'000'000;  // the true time at the beginning
};

class FleetKiosk {
public:
    FleetKiosk(const FleetSetup& setup, std::uint64_t seed, std::int64_t index);

    // Visits until so many answers are given.
    [[nodiscard]] MadeBundle next_bundle(std::int64_t answers);

    // The same disk in two machines, before either notices: same key, epoch and numbers.
    [[nodiscard]] FleetKiosk clone() const;
    // A backup was put back and the kiosk noticed: a new epoch.
    void restore();

    [[nodiscard]] const std::string& id() const { return id_; }
    [[nodiscard]] FleetClock& clock() { return clock_; }

private:
    void visit(ImageWriter& image, MadeBundle& made);
    void answer(ImageWriter& image, MadeBundle& made, const BankItem& item, std::int64_t attempt,
                std::int64_t session);
    [[nodiscard]] ImageWriter::Place next_row(MadeBundle& made);
    [[nodiscard]] std::int64_t person(ImageWriter& image, MadeBundle& made);

    FleetSetup setup_;
    std::shared_ptr<const crypto::SigningKey> key_;  // shared with clones: that is the fault
    std::string id_, name_, boot_id_;
    Dice dice_;
    FleetClock clock_;
    std::int64_t index_, epoch_, next_seq_ = 1, number_ = 0;
    crypto::Hash last_hash_{};
    std::map<std::int64_t, std::int64_t> persons_;  // known here: number and ref
    double points_ = 0, full_ = 0;                  // of the attempt at hand
};

}  // namespace suluh::fleet
