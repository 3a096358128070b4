#include "collect/clock_correction.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace suluh::collect {

namespace {

constexpr std::int64_t kAheadMs = 86'400'000;

bool is_ahead(std::int64_t wall_ms, std::int64_t heard_ms) {
    return heard_ms >= kFirstDay && wall_ms > heard_ms + kAheadMs;
}

// Wall time at the boot of the stretch, as its clock would have it.
std::int64_t offset_of(const ClockStretch& stretch) {
    return stretch.wall_from - stretch.mono_from;
}

struct Judged {
    const ClockStretch* stretch;
    bool wrong = false;
    std::optional<ClockFix> fix{};
    // When it is known: in its own clock, corrected.
    [[nodiscard]] std::int64_t begin() const {
        return stretch->wall_from + (fix ? fix->shift_ms : 0);
    }
    [[nodiscard]] std::int64_t end() const {
        return stretch->wall_to() + (fix ? fix->shift_ms : 0);
    }
};

ClockFix fix_of(const ClockStretch& stretch, std::int64_t shift, ClockKnowledge how,
                std::int64_t error = 0) {
    return {stretch.seq_from, stretch.seq_to, stretch.rows, shift, error, how};
}

// Of what nobody doubts; 0: there is none.
std::int64_t latest_sure(const std::vector<ClockStretch>& stretches) {
    std::int64_t latest = 0;
    for (const ClockStretch& stretch : stretches) {
        const bool ahead = is_ahead(stretch.wall_to(), stretch.heard_ms);
        if (!stretch.doubt && !ahead) latest = std::max(latest, stretch.wall_to());
    }
    return latest;
}

// Where the collector's own clock was wrong. False: then nothing is known of when they came.
bool settle_heard(std::vector<ClockStretch>& stretches) {
    const std::int64_t latest = latest_sure(stretches);
    for (ClockStretch& stretch : stretches) {
        if (stretch.heard_ms >= kFirstDay) continue;
        if (latest < kFirstDay) return false;
        stretch.heard_ms = latest;
    }
    return true;
}

std::vector<Judged> judge(const std::vector<ClockStretch>& stretches) {
    std::vector<Judged> all;
    std::int64_t latest = 0;  // of what is right
    bool was_ahead = false;
    for (const ClockStretch& stretch : stretches) {
        Judged& one = all.emplace_back(Judged{&stretch});
        if (is_ahead(stretch.wall_to(), stretch.heard_ms)) {
            was_ahead = one.wrong = true;
            continue;
        }
        if (stretch.doubt) {
            const bool explained = was_ahead && stretch.wall_from >= latest - kClockDriftMs;
            one.wrong = !explained || latest == 0;
            if (!one.wrong) one.fix = fix_of(stretch, 0, ClockKnowledge::as_said);
        }
        if (!one.wrong) latest = stretch.wall_to();
    }
    return all;
}

// The nearest right stretch of the same boot.
const ClockStretch* anchor_of(const std::vector<Judged>& all, std::size_t wrong) {
    const ClockStretch* nearest = nullptr;
    std::int64_t distance = 0;
    for (const Judged& other : all) {
        if (other.wrong || other.stretch->boot != all[wrong].stretch->boot) continue;
        const std::int64_t far = std::abs(other.stretch->seq_from - all[wrong].stretch->seq_from);
        if (nearest != nullptr && far >= distance) continue;
        nearest = other.stretch;
        distance = far;
    }
    return nearest;
}

// Puts stretches first..last, of one boot and wrong, into the room that the known ones leave.
void place_between(std::vector<Judged>& all, std::size_t first, std::size_t last) {
    const std::int64_t length = all[last].stretch->mono_to - all[first].stretch->mono_from;
    std::int64_t upper = all[last].stretch->heard_ms;
    for (std::size_t i = last + 1; i < all.size(); ++i) {
        const bool known = !all[i].wrong || (all[i].fix && all[i].fix->error_ms == 0);
        if (!known) continue;
        upper = std::min(upper, all[i].begin());
        break;
    }
    const std::int64_t latest = upper - length;
    ClockKnowledge how = ClockKnowledge::at_latest;
    std::int64_t begin = latest, error = 0;
    if (first > 0) {  // everything before has its time by now
        const std::int64_t lower = all[first - 1].end();
        how = ClockKnowledge::between;
        error = std::max<std::int64_t>(latest - lower, 0) / 2;
        begin = lower + error;
    }
    const std::int64_t boot = begin - all[first].stretch->mono_from;
    for (std::size_t i = first; i <= last; ++i) {
        all[i].fix = fix_of(*all[i].stretch, boot - offset_of(*all[i].stretch), how, error);
    }
}

}  // namespace

bool is_suspicious(std::int64_t wall_ms, bool doubt, std::int64_t heard_ms) {
    return doubt || is_ahead(wall_ms, heard_ms);
}

std::vector<ClockFix> correct_clock(std::vector<ClockStretch> stretches) {
    if (!settle_heard(stretches)) return {};
    std::vector<Judged> all = judge(stretches);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!all[i].wrong) continue;
        const ClockStretch* anchor = anchor_of(all, i);
        if (anchor == nullptr) continue;
        const std::int64_t shift = offset_of(*anchor) - offset_of(*all[i].stretch);
        all[i].fix = fix_of(*all[i].stretch, shift, ClockKnowledge::same_boot);
    }
    for (std::size_t first = 0; first < all.size(); ++first) {
        if (!all[first].wrong || all[first].fix) continue;
        std::size_t last = first;
        while (last + 1 < all.size() && all[last + 1].wrong && !all[last + 1].fix &&
               all[last + 1].stretch->boot == all[first].stretch->boot) {
            ++last;
        }
        place_between(all, first, last);
    }
    std::vector<ClockFix> fixes;
    for (const Judged& one : all) {
        if (one.fix) fixes.push_back(*one.fix);
    }
    return fixes;
}

}  // namespace suluh::collect
