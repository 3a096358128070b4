#include "collect/sqlite_clocks.h"

#include <algorithm>
#include <deque>
#include <limits>
#include <utility>
#include <vector>

#include "collect/batch.h"
#include "collect/collector_schema.h"
#include "collect/query_sql.h"
#include "collect/sqlite_stretches.h"

namespace suluh::collect {

namespace {

using store::Connection;
using store::Statement;

constexpr SeqSpan kAll{0, std::numeric_limits<std::int64_t>::max()};

// Consecutive stretches that are judged anew: those of a new bundle, and around them what they can
// change.
struct Window {
    std::deque<ClockStretch> stretches{};
    ClockBefore before{};
    std::optional<JudgedStretch> beyond{};  // stays as it is; none: there is no further one
    // The earliest that a known one of the window began before it was judged anew.
    std::int64_t known_ms = std::numeric_limits<std::int64_t>::max();

    void met(const JudgedStretch& one) {
        if (one.is_known()) known_ms = std::min(known_ms, one.begin_ms());
    }
    [[nodiscard]] std::vector<JudgedStretch> judge() const {
        return judge_clock({stretches.begin(), stretches.end()}, before,
                           beyond ? std::optional(beyond->begin_ms()) : std::nullopt);
    }
};

// Up to the first stretch that stays as it is: it is right by itself, begins a boot, and whether a
// clock before it ran ahead stays the same.
Status widen_up(Connection& db, const ClockPlace& place, Window& window) {
    Result<KeptStretches> above = KeptStretches::after(db, place, window.stretches.back().seq_to);
    if (!above) return above.error();
    bool was_ahead = std::any_of(window.stretches.begin(), window.stretches.end(), is_ahead);
    while (true) {
        Result<std::optional<JudgedStretch>> next = above->next();
        if (!next) return next.error();
        if (!*next) return {};
        const ClockStretch& own = (*next)->stretch;
        const bool new_boot = own.boot != window.stretches.back().boot;
        const bool same_past = (*next)->before.was_ahead || !was_ahead;
        window.met(**next);
        if (new_boot && same_past && is_right_by_itself(own)) {
            window.beyond = std::move(*next);
            return {};
        }
        was_ahead = was_ahead || is_ahead(own);
        window.stretches.push_back(own);
    }
}

// Down to the begin of a boot for which stays() says that it and all before it stay as they are.
template <class Stays>
Status widen_down(KeptStretches& below, std::optional<JudgedStretch>& next, Window& window,
                  const Stays& stays) {
    while (next && (next->stretch.boot == window.stretches.front().boot || !stays(*next))) {
        window.met(*next);
        window.stretches.push_front(next->stretch);
        Result<std::optional<JudgedStretch>> further = below.next();
        if (!further) return further.error();
        next = std::move(*further);
    }
    window.before = next ? next->after() : ClockBefore{};
    return {};
}

// Those whose time is not known are bounded by the first known one after them, where that began
// before they were heard of: a known one in the window can move them.
Status widen_down(Connection& db, const ClockPlace& place, Window& window) {
    Result<KeptStretches> below =
        KeptStretches::before(db, place, window.stretches.front().seq_from);
    if (!below) return below.error();
    Result<std::optional<JudgedStretch>> next = below->next();
    if (!next) return next.error();
    Status begun = widen_down(*below, *next, window, [](const JudgedStretch&) { return true; });
    if (!begun || !*next || (*next)->is_known()) return begun;
    for (const JudgedStretch& one : window.judge()) window.met(one);
    return widen_down(*below, *next, window, [&](const JudgedStretch& one) {
        return one.is_known() || one.after().open_heard_ms <= window.known_ms;
    });
}

Status correct_all(Connection& db, const ClockPlace& place) {
    const Result<std::vector<ClockStretch>> all = stretches_of_rows(db, place, kAll);
    if (!all) return all.error();
    return keep_stretches(db, place, kAll, judge_clock(*all));
}

// A bundle's rows, where all others of the kiosk and epoch have been looked at.
Status correct_bundle(Connection& db, const ClockPlace& place, const SeqSpan& span) {
    const Result<std::vector<ClockStretch>> fresh = stretches_of_rows(db, place, span);
    if (!fresh) return fresh.error();
    if (fresh->empty()) return {};
    Window window;
    window.stretches.assign(fresh->begin(), fresh->end());
    if (Status s = widen_up(db, place, window); !s) return s;
    if (Status s = widen_down(db, place, window); !s) return s;
    const std::vector<JudgedStretch> judged = window.judge();
    const SeqSpan whole{judged.front().stretch.seq_from, judged.back().stretch.seq_to};
    if (Status s = keep_stretches(db, place, whole, judged); !s || !window.beyond) return s;
    return keep_before(db, place, window.beyond->stretch.seq_from, judged.back().after());
}

// Whose rows are due, by number.
Result<std::vector<SeqSpan>> due_spans(Connection& db, const ClockPlace& place) {
    return read_all<SeqSpan>(
        db.prepare("SELECT b.seq_from, b.seq_to FROM clock_due d JOIN bundle b"
                   " ON b.kiosk = d.kiosk AND b.epoch = d.epoch AND b.number = d.number"
                   " WHERE d.kiosk = ? AND d.epoch = ? ORDER BY b.seq_from",
                   place.kiosk, place.epoch),
        [](const Statement& row) {
            return SeqSpan{row.integer(0), row.integer(1)};
        });
}

Status correct_due(Connection& db, const ClockPlace& place) {
    const Result<bool> any = any_stretches(db, place, kAll);
    if (!any) return any.error();
    if (!*any) return correct_all(db, place);
    const Result<std::vector<SeqSpan>> spans = due_spans(db, place);
    if (!spans) return spans.error();
    for (const SeqSpan& span : *spans) {
        const Result<bool> twice = any_stretches(db, place, span);
        if (!twice) return twice.error();
        // Rows that came in two bundles: which of them a stretch belongs to is told from all.
        if (*twice) return correct_all(db, place);
        if (Status s = correct_bundle(db, place, span); !s) return s;
    }
    return {};
}

Status correct_one(Connection& db, const ClockPlace& place) {
    Result<store::Transaction> work = store::Transaction::begin(db);
    if (!work) return work.error();
    if (Status s = correct_due(db, place); !s) return s;
    Status done =
        db.run("DELETE FROM clock_due WHERE kiosk = ? AND epoch = ?", place.kiosk, place.epoch);
    return done ? work->commit() : done;
}

}  // namespace

Status mark_clock(Connection& db, const DueClock& due, bool is_odd) {
    return db.run(
        "INSERT INTO clock_due SELECT ?1, ?2, ?3 WHERE ?4"
        " OR EXISTS (SELECT 1 FROM clock_stretch WHERE kiosk = ?1 AND epoch = ?2)"
        " OR EXISTS (SELECT 1 FROM clock_fix WHERE kiosk = ?1 AND epoch = ?2)"
        " ON CONFLICT (kiosk, epoch, number) DO NOTHING",
        due.kiosk, due.epoch, due.number, is_odd);
}

Status shrink_clock_fixes(Connection& db) {
    std::string left;
    for (const BatchTable& table : batch_tables()) {
        left += left.empty() ? "SELECT seq FROM " : " UNION ALL SELECT seq FROM ";
        left.append(stored_table(table.name));
        left +=
            " WHERE kiosk = f.kiosk AND epoch = f.epoch AND seq BETWEEN f.seq_from AND f.seq_to";
    }
    Status shrunk = db.run(
        "UPDATE clock_fix AS f SET (seq_from, seq_to, rows) = (SELECT"
        " coalesce(min(seq), f.seq_from), coalesce(max(seq), f.seq_to), count(*) FROM (" +
        left +
        ")) WHERE EXISTS (SELECT 1 FROM temp.doomed d WHERE d.kiosk = f.kiosk AND d.epoch ="
        " f.epoch)");
    if (!shrunk) return shrunk;
    // Those kiosks are read anew when their next bundle comes.
    Status forgotten = db.run(
        "DELETE FROM clock_stretch AS s WHERE EXISTS"
        " (SELECT 1 FROM temp.doomed d WHERE d.kiosk = s.kiosk AND d.epoch = s.epoch)");
    if (!forgotten) return forgotten;
    return db.run("DELETE FROM clock_fix WHERE rows = 0");
}

Status correct_marked_clocks(Connection& db) {
    const auto places = read_all<ClockPlace>(
        db.prepare("SELECT DISTINCT kiosk, epoch FROM clock_due"), [](const Statement& row) {
            return ClockPlace{row.integer(0), row.integer(1)};
        });
    if (!places) return places.error();
    for (const ClockPlace& place : *places) {
        if (Status s = correct_one(db, place); !s) return s;
    }
    return {};
}

}  // namespace suluh::collect
