// What the time of rows was when their kiosk's clock was wrong. Plain functions on plain data.
//
// A kiosk numbers its rows and stamps each with the boot it runs in, the time since that boot
// (which no one can set), the wall clock, and whether it doubts that clock. A *stretch* is a run of
// rows of one boot during which nobody set the clock. The rule, in order:
//   1. A stretch is wrong if it lies more than a day after the moment the collector got its bundle,
//      or if the kiosk doubted it; but not if the kiosk doubted it only because an earlier stretch
//      was wrong by lying ahead. A collector whose own clock is before kFirstDay knows no moment:
//      nothing lies ahead of it, and the latest time that nobody doubts stands in its place.
//   2. A wrong stretch in a boot that has a right one gets that one's clock: exact.
//   3. The wrong rows of any other boot keep their distances and lie between the last row before
//      them whose time is known and the first one after them (or the moment the collector got
//      them): put into the middle, with the most they can be off.
//   4. With nothing known before them they are put as late as they can be.
// Order never depends on any of this: numbers alone give it. What the kiosk said is kept.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace suluh::collect {

struct ClockStretch {
    std::int64_t seq_from = 0, seq_to = 0, rows = 0;
    std::string boot{};
    std::int64_t mono_from = 0, mono_to = 0;  // milliseconds since that boot
    std::int64_t wall_from = 0;               // as the kiosk said, at mono_from
    bool doubt = false;                       // as the kiosk said, of its first row
    std::int64_t heard_ms = 0;                // the collector's clock when the bundle came
    [[nodiscard]] std::int64_t wall_to() const { return wall_from + mono_to - mono_from; }
};

enum class ClockKnowledge {
    as_said,    // doubted by the kiosk, but right
    same_boot,  // exact
    between,    // off by error_ms at most
    at_latest,  // this or earlier
};

struct ClockFix {
    std::int64_t seq_from = 0, seq_to = 0, rows = 0;
    std::int64_t shift_ms = 0;  // to be added to what the kiosk said
    std::int64_t error_ms = 0;
    ClockKnowledge how = ClockKnowledge::as_said;
};

// stretches: of one kiosk and epoch, by number. What is right as the kiosk said has no entry.
[[nodiscard]] std::vector<ClockFix> correct_clock(std::vector<ClockStretch> stretches);

// The first day of 2025: there was no Suluh before, so a collector's clock that says so is wrong.
constexpr std::int64_t kFirstDay = 1'735'689'600'000;

// Whether a row alone makes its kiosk's clock worth a look.
[[nodiscard]] bool is_suspicious(std::int64_t wall_ms, bool doubt, std::int64_t heard_ms);
// How far a wall clock and the time since boot may drift apart without anybody having set it.
constexpr std::int64_t kClockDriftMs = 5000;

}  // namespace suluh::collect
