#include "collect/clock_correction.h"

#include <algorithm>
#include <limits>

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

ClockFix fix_of(const ClockStretch& stretch, std::int64_t shift, ClockKnowledge how,
                std::int64_t error = 0) {
    return {stretch.seq_from, stretch.seq_to, stretch.rows, shift, error, how};
}

using Judged = std::vector<JudgedStretch>;

// Which are right; what is known before each is only filled in as far as that needs.
void tell_right(Judged& all, const std::vector<ClockStretch>& stretches, ClockBefore before) {
    for (const ClockStretch& stretch : stretches) {
        JudgedStretch& one = all.emplace_back(JudgedStretch{.stretch = stretch, .before = before});
        one.is_right = is_right_by_itself(stretch);
        if (is_ahead(stretch)) {
            before.was_ahead = true;
            continue;
        }
        if (stretch.doubt && before.latest_ms != 0 && before.was_ahead &&
            stretch.wall_from >= before.latest_ms - kClockDriftMs) {
            one.is_right = true;
            one.fix = fix_of(stretch, 0, ClockKnowledge::as_said);
        }
        if (one.is_right) before.latest_ms = stretch.wall_to();
    }
}

// The end of the boot that begins at first.
std::size_t boot_end(const Judged& all, std::size_t first) {
    std::size_t end = first + 1;
    while (end < all.size() && all[end].stretch.boot == all[first].stretch.boot) ++end;
    return end;
}

// Wrong ones of a boot get the clock of the nearest right one, of two as near the earlier one's.
void anchor(Judged& all, std::size_t first, std::size_t end) {
    const JudgedStretch* before = nullptr;
    std::vector<const JudgedStretch*> after(end - first, nullptr);
    for (std::size_t i = end; i-- > first;) {
        after[i - first] = i + 1 == end          ? nullptr
                           : all[i + 1].is_right ? &all[i + 1]
                                                 : after[i + 1 - first];
    }
    for (std::size_t i = first; i < end; ++i) {
        if (all[i].is_right) {
            before = &all[i];
            continue;
        }
        const ClockStretch& own = all[i].stretch;
        const JudgedStretch* nearest = before != nullptr ? before : after[i - first];
        if (nearest == nullptr) continue;
        if (const JudgedStretch* next = after[i - first]; before != nullptr && next != nullptr) {
            const bool is_nearer =
                next->stretch.seq_from - own.seq_from < own.seq_from - before->stretch.seq_from;
            if (is_nearer) nearest = next;
        }
        all[i].fix =
            fix_of(own, offset_of(nearest->stretch) - offset_of(own), ClockKnowledge::same_boot);
    }
}

struct Room {
    std::optional<std::int64_t> lower{};
    std::int64_t upper = 0;
};

// Puts stretches first..last, of one boot and wrong, into the room that the known ones leave.
void place_between(Judged& all, std::size_t first, std::size_t last, const Room& room) {
    const std::int64_t length = all[last].stretch.mono_to - all[first].stretch.mono_from;
    const std::int64_t latest = room.upper - length;
    ClockKnowledge how = ClockKnowledge::at_latest;
    std::int64_t begin = latest, error = 0;
    if (room.lower) {
        how = ClockKnowledge::between;
        error = std::max<std::int64_t>(latest - *room.lower, 0) / 2;
        begin = *room.lower + error;
    }
    const std::int64_t boot = begin - all[first].stretch.mono_from;
    for (std::size_t i = first; i <= last; ++i) {
        all[i].fix = fix_of(all[i].stretch, boot - offset_of(all[i].stretch), how, error);
    }
}

// Of each: when the first known one after it begins.
std::vector<std::optional<std::int64_t>> known_after_each(const Judged& all,
                                                          std::optional<std::int64_t> beyond) {
    std::vector<std::optional<std::int64_t>> begins(all.size());
    for (std::size_t i = all.size(); i-- > 0;) {
        begins[i] = beyond;
        if (all[i].is_known()) beyond = all[i].begin_ms();
    }
    return begins;
}

// Until when a stretch can have been, as far as the collector knows.
std::optional<std::int64_t> upper_bound(const JudgedStretch& last,
                                        std::optional<std::int64_t> known_after) {
    const std::int64_t heard = last.stretch.heard_ms;
    if (heard >= kFirstDay) return std::min(heard, known_after.value_or(heard));
    if (known_after || last.before.latest_ms == 0) return known_after;
    return last.before.latest_ms;
}

void place_rest(Judged& all, const ClockBefore& before, std::optional<std::int64_t> known_after) {
    const auto known = known_after_each(all, known_after);
    std::optional<std::int64_t> lower = before.end_ms;
    for (std::size_t first = 0; first < all.size(); ++first) {
        std::size_t last = first;
        if (!all[first].is_known()) {
            const std::size_t end = boot_end(all, first);
            while (last + 1 < end && !all[last + 1].is_known()) ++last;
            const auto upper = upper_bound(all[last], known[last]);
            if (upper) place_between(all, first, last, {lower, *upper});
        }
        if (all[last].has_time()) lower = all[last].end_ms();
        first = last;
    }
}

}  // namespace

bool is_ahead(const ClockStretch& stretch) {
    return is_ahead(stretch.wall_to(), stretch.heard_ms);
}

bool is_right_by_itself(const ClockStretch& stretch) {
    return !stretch.doubt && !is_ahead(stretch);
}

bool is_suspicious(std::int64_t wall_ms, bool doubt, std::int64_t heard_ms) {
    return doubt || is_ahead(wall_ms, heard_ms);
}

ClockBefore JudgedStretch::after() const {
    constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();
    const std::int64_t heard = stretch.heard_ms >= kFirstDay ? stretch.heard_ms : kNever;
    ClockBefore then = before;
    then.was_ahead = then.was_ahead || is_ahead(stretch);
    if (is_right) then.latest_ms = stretch.wall_to();
    if (has_time()) then.end_ms = end_ms();
    then.open_heard_ms = is_known() ? 0 : std::max(then.open_heard_ms, heard);
    return then;
}

std::vector<JudgedStretch> judge_clock(const std::vector<ClockStretch>& stretches,
                                       const ClockBefore& before,
                                       std::optional<std::int64_t> known_after) {
    Judged all;
    tell_right(all, stretches, before);
    for (std::size_t first = 0; first < all.size();) {
        const std::size_t end = boot_end(all, first);
        anchor(all, first, end);
        first = end;
    }
    place_rest(all, before, known_after);
    ClockBefore so_far = before;
    for (JudgedStretch& one : all) {
        one.before = so_far;
        so_far = one.after();
    }
    return all;
}

std::vector<ClockFix> correct_clock(const std::vector<ClockStretch>& stretches) {
    std::vector<ClockFix> fixes;
    for (const JudgedStretch& one : judge_clock(stretches)) {
        if (one.fix) fixes.push_back(*one.fix);
    }
    return fixes;
}

}  // namespace suluh::collect
