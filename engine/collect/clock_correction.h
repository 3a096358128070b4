// What the time of rows was when their kiosk's clock was wrong. Plain functions on plain data.
//
// A kiosk numbers its rows and stamps each with the boot it runs in, the time since that boot
// (which no one can set), the wall clock, and whether it doubts that clock. A *stretch* is a run of
// rows of one boot during which nobody set the clock. The rule, in order:
//   1. A stretch is wrong if it lies more than a day after the moment the collector got its bundle,
//      or if the kiosk doubted it; but not if the kiosk doubted it only because an earlier stretch
//      was wrong by lying ahead. A collector whose own clock is before kFirstDay knows no moment:
//      nothing lies ahead of it, and what is known after, else before, stands in its place.
//   2. A wrong stretch in a boot that has a right one gets that one's clock: exact.
//   3. The wrong rows of any other boot keep their distances and lie between the last row before
//      them whose time is known and the first one after them (or the moment the collector got
//      them): put into the middle, with the most they can be off.
//   4. With nothing known before them they are put as late as they can be.
// Order never depends on any of this: numbers alone give it. What the kiosk said is kept.
#pragma once

#include <cstdint>
#include <optional>
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

// What is known before a stretch, from those before it.
struct ClockBefore {
    std::int64_t latest_ms = 0;            // the end of the last one that was right
    bool was_ahead = false;                // one of them was wrong by lying ahead
    std::optional<std::int64_t> end_ms{};  // corrected, of the last one that has a time
    // Of those just before whose time is not known: until when a known one after them would bound
    // them, which is when they were heard of; 0: there is none.
    std::int64_t open_heard_ms = 0;
};

struct JudgedStretch {
    ClockStretch stretch{};
    ClockBefore before{};
    bool is_right = true;  // as the kiosk said
    // What is right as the kiosk said has none, or as_said; a wrong one has none where nobody
    // knows.
    std::optional<ClockFix> fix{};
    // Exactly; else it lies between others.
    [[nodiscard]] bool is_known() const {
        return is_right || (fix && fix->how == ClockKnowledge::same_boot);
    }
    [[nodiscard]] std::int64_t shift_ms() const { return fix ? fix->shift_ms : 0; }
    [[nodiscard]] bool has_time() const { return is_right || fix; }
    [[nodiscard]] std::int64_t begin_ms() const { return stretch.wall_from + shift_ms(); }
    [[nodiscard]] std::int64_t end_ms() const { return stretch.wall_to() + shift_ms(); }
    [[nodiscard]] ClockBefore after() const;
};

// stretches: of one kiosk and epoch, by number, consecutive. Of those that are left out before and
// after, all of a boot is left out or nothing. known_after: when the first known one after them
// begins.
[[nodiscard]] std::vector<JudgedStretch> judge_clock(const std::vector<ClockStretch>& stretches,
                                                     const ClockBefore& before = {},
                                                     std::optional<std::int64_t> known_after = {});
// All of a kiosk and epoch. What is right as the kiosk said has no entry.
[[nodiscard]] std::vector<ClockFix> correct_clock(const std::vector<ClockStretch>& stretches);

// Right whatever came before it; and wrong, whatever that was.
[[nodiscard]] bool is_right_by_itself(const ClockStretch& stretch);
[[nodiscard]] bool is_ahead(const ClockStretch& stretch);

// The first day of 2025: there was no Suluh before, so a collector's clock that says so is wrong.
constexpr std::int64_t kFirstDay = 1'735'689'600'000;

// Whether a row alone makes its kiosk's clock worth a look.
[[nodiscard]] bool is_suspicious(std::int64_t wall_ms, bool doubt, std::int64_t heard_ms);
// How far a wall clock and the time since boot may drift apart without anybody having set it.
constexpr std::int64_t kClockDriftMs = 5000;

}  // namespace suluh::collect
