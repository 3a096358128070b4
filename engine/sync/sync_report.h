// What the sync thread tells the screens: plain values, in order, one a change.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "base/result.h"

namespace suluh::sync {

enum class SyncState {
    copying,  // do not pull
    safe,     // everything is there, read back; may be pulled
    failed,   // nothing is lost; may be tried again
    gone,     // the medium of a `safe`, `held` or `waiting` report was pulled: close its page
    held,     // a stick is in, and waits until it is asked for
    waiting,  // another stick is served first
    foreign   // a medium without a folder of ours came: it is left alone
};
enum class StepState { waiting, running, done, stopped };
enum class SyncStep { seal, receipts, copy, finish };  // in this order
constexpr std::size_t kSyncSteps = 4;

struct SyncReport {
    SyncState state = SyncState::copying;
    std::string place;      // the volume's name, or place_of() the drop
    std::string stick;      // tells two sticks of one name apart: the mount point
    bool is_stick = true;   // other drops have no page of their own
    bool unmounted = true;  // of safe: false when it is written out but could not be unmounted
    bool released = false;  // of safe and failed: only unmounted on request, nothing was copied
    std::array<StepState, kSyncSteps> steps{};
    std::size_t done = 0, total = 0;  // bundles
    double fraction = 0;              // of the bytes, 0..1
    std::int64_t answers = 0;         // in the bundles of this transfer
    std::int64_t to_come = 0;         // answers of a visit that has not ended: they come next time
    std::optional<Error> error;       // of failed
    std::string code;                 // of failed: short, to be read out on the telephone
};

// "USB-07": the fault as a number that stays the same in all versions.
[[nodiscard]] std::string help_code(Fault fault);

// Names for the screens' scripts: "copying", "seal", ...
[[nodiscard]] std::string_view name_of(SyncState state);
[[nodiscard]] std::string_view name_of(StepState state);
[[nodiscard]] std::string_view name_of(SyncStep step);

}  // namespace suluh::sync
