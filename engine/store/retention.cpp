#include "store/retention.h"

#include <algorithm>

#include "store/attempts.h"
#include "store/notes.h"
#include "store/rows.h"
#include "store/schema.h"

namespace suluh::store {
namespace {

constexpr std::int64_t kDayMs = std::int64_t{24} * 60 * 60 * 1000;

// How far an epoch's bundles are marked as pruned, and how far their rows are emptied: a note
// each, so that a step need not look at what was done long ago.
constexpr std::string_view kMarked = "pruned ";
constexpr std::string_view kEmptied = "emptied ";

// What of a response other queries still read (store/history, store/standings) stays.
constexpr std::string_view kEmpty =
    "UPDATE response SET question = '{}', response = iif(json_valid(response),"
    " json_patch('{}', json_object('quiz', json_extract(response, '$.quiz'),"
    " 'bank', json_extract(response, '$.bank'), 'purpose', json_extract(response, '$.purpose'),"
    " 'pillar', json_extract(response, '$.pillar'))), '{}')"
    " WHERE ref IN (SELECT ref FROM response WHERE ref BETWEEN ?1 AND ?2 AND question <> '{}'"
    " ORDER BY ref LIMIT ?3)";

Result<std::int64_t> reached(Database& db, std::string_view what, std::int64_t epoch) {
    return db.connection().integer(
        "SELECT coalesce(max(CAST(value AS INTEGER)), 0) FROM meta WHERE key = ?",
        std::string(what) + std::to_string(epoch));
}

Status reach(Database& db, std::string_view what, const BundleRecord& bundle) {
    return keep_note(db, std::string(what) + std::to_string(bundle.range.epoch),
                     std::to_string(bundle.number));
}

// select: with %T for the table's name. Each is a query of its own, so that a LIMIT is one, too.
std::string of_all_tables(std::string_view select) {
    std::string all;
    for (const Table& table : typed_tables()) {
        std::string one(select);
        one.replace(one.find("%T"), 2, table.name);
        all.append(all.empty() ? "" : " UNION ALL ").append("SELECT * FROM (").append(one) += ")";
    }
    return all;
}

// The newest believable time in the bundle, and the first one at or after its last row; 0: none.
// A time that is still to come is none: somebody took it back (store/clock_trust).
struct Age {
    std::int64_t newest_ms = 0, settled_ms = 0;
};
Result<Age> age_of(Database& db, const SeqRange& range) {
    const std::int64_t now_ms = db.clock().wall_ms() + kOrdinaryCorrectionMs;
    const Result<std::int64_t> newest = db.connection().integer(
        "SELECT coalesce(max(wall_ms), 0) FROM (" +
            of_all_tables("SELECT max(wall_ms) AS wall_ms FROM %T WHERE ref BETWEEN ?1 AND ?2"
                          " AND doubt = 0 AND wall_ms <= ?3") +
            ")",
        make_ref(range.epoch, range.from), make_ref(range.epoch, range.to), now_ms);
    if (!newest) return newest.error();
    Result<Statement> settled = db.connection().prepare(
        "SELECT wall_ms FROM (" +
            of_all_tables("SELECT ref, wall_ms FROM %T WHERE ref BETWEEN ?1 AND ?2 AND doubt = 0"
                          " AND wall_ms <= ?3 ORDER BY ref LIMIT 1") +
            ") ORDER BY ref LIMIT 1",
        make_ref(range.epoch, range.to), make_ref(range.epoch + 1, 0), now_ms);
    if (!settled) return settled.error();
    const Result<bool> found = settled->step();
    if (!found) return found.error();
    return Age{*newest, *found ? settled->integer(0) : 0};
}

Result<bool> is_old(Database& db, const SeqRange& range, std::int64_t limit_ms) {
    const Result<Age> age = age_of(db, range);
    if (!age) return age.error();
    return age->settled_ms > 0 && age->settled_ms <= limit_ms && age->newest_ms <= limit_ms;
}

struct Cover {
    std::string collector;
    std::int64_t number = 0;  // all bundles up to it; 0: there is no receipt
};
Result<Cover> cover_of(Database& db, std::int64_t epoch) {
    Result<Statement> row = db.connection().prepare(
        "SELECT collector, number FROM receipt WHERE epoch = ? ORDER BY number DESC, collector"
        " LIMIT 1",
        epoch);
    if (!row) return row.error();
    const Result<bool> found = row->step();
    if (!found) return found.error();
    return *found ? Cover{row->text(0), row->integer(1)} : Cover{};
}

Result<std::int64_t> answers_in(Database& db, const SeqRange& range) {
    return db.connection().integer(
        "SELECT count(*) FROM response WHERE ref BETWEEN ? AND ? AND question <> '{}'",
        make_ref(range.epoch, range.from), make_ref(range.epoch, range.to));
}

// The entry goes first: nothing is ever gone without one.
Status mark(Database& db, const BundleRecord& bundle, const Cover& cover) {
    const Result<std::int64_t> answers = answers_in(db, bundle.range);
    if (!answers) return answers.error();
    return db.transact([&]() -> Status {
        const Event entry{{},
                          {},
                          "answers_pruned",
                          Value::Map{{"epoch", bundle.range.epoch},
                                     {"number", bundle.number},
                                     {"seq_from", bundle.range.from},
                                     {"seq_to", bundle.range.to},
                                     {"answers", *answers},
                                     {"receipt", Value::Map{{"collector", cover.collector},
                                                            {"number", cover.number}}}}};
        const Result<Ref> written = insert_event(db, entry);
        if (!written) return written.error();
        return reach(db, kMarked, bundle);
    });
}

Status empty_some(Database& db, const BundleRecord& bundle, int rows, PruneStep& step) {
    return db.transact([&]() -> Status {
        Status emptied =
            db.connection().run(kEmpty, make_ref(bundle.range.epoch, bundle.range.from),
                                make_ref(bundle.range.epoch, bundle.range.to), rows);
        if (!emptied) return emptied;
        step.answers = db.connection().changes();
        if (step.answers == rows) return {};
        step.finished = true;
        return reach(db, kEmptied, bundle);
    });
}

struct Next {
    BundleRecord bundle;
    bool is_marked = false;
    Cover cover;
};
Result<std::optional<Next>> next_in(Database& db, std::int64_t epoch, std::int64_t limit_ms) {
    const Result<std::int64_t> emptied = reached(db, kEmptied, epoch);
    if (!emptied) return emptied.error();
    const Result<std::optional<BundleRecord>> bundle = bundle_after(db, epoch, *emptied);
    if (!bundle) return bundle.error();
    if (!*bundle) return std::optional<Next>();
    const Result<std::int64_t> marked = reached(db, kMarked, epoch);
    if (!marked) return marked.error();
    if (*marked >= (*bundle)->number) return std::optional(Next{**bundle, true, {}});
    Result<Cover> cover = cover_of(db, epoch);
    if (!cover) return cover.error();
    if (cover->number < (*bundle)->number) return std::optional<Next>();
    const Result<bool> old = is_old(db, (*bundle)->range, limit_ms);
    if (!old) return old.error();
    if (!*old) return std::optional<Next>();
    return std::optional(Next{**bundle, false, std::move(*cover)});
}

Result<std::optional<Next>> next_of_all(Database& db, std::int64_t limit_ms) {
    Result<Statement> row = db.connection().prepare("SELECT epoch FROM epoch_log ORDER BY ordinal");
    if (!row) return row.error();
    while (true) {
        const Result<bool> more = row->step();
        if (!more) return more.error();
        if (!*more) return std::optional<Next>();
        Result<std::optional<Next>> next = next_in(db, row->integer(0), limit_ms);
        if (!next || *next) return next;
    }
}

}  // namespace

Result<PruneStep> prune_step(Database& db, const RetentionRule& rule) {
    PruneStep step;
    if (rule.keep_days <= 0) return step;
    const Result<bool> doubtful = db.is_clock_doubtful();
    if (!doubtful) return doubtful.error();
    if (*doubtful) return step;
    const std::int64_t limit_ms = db.clock().wall_ms() - rule.keep_days * kDayMs;
    const Result<std::optional<Next>> next = next_of_all(db, limit_ms);
    if (!next) return next.error().within("pruning");
    if (!*next) return step;
    step.more = true;
    const Status done = (*next)->is_marked ? empty_some(db, (*next)->bundle, rule.rows_a_step, step)
                                           : mark(db, (*next)->bundle, (*next)->cover);
    if (!done) return done.error().within("pruning");
    return step;
}

Result<std::vector<PrunedRange>> pruned_ranges(Database& db) {
    Result<Statement> row = db.connection().prepare(
        "SELECT json_extract(e.detail, '$.epoch'), json_extract(e.detail, '$.number'),"
        " json_extract(e.detail, '$.seq_from'), json_extract(e.detail, '$.seq_to'),"
        " json_extract(e.detail, '$.answers'), json_extract(e.detail, '$.receipt.collector'),"
        " e.wall_ms FROM event e JOIN epoch_log l ON l.epoch = e.epoch"
        " WHERE e.name = 'answers_pruned' ORDER BY l.ordinal, e.seq");
    if (!row) return row.error();
    std::vector<PrunedRange> ranges;
    while (true) {
        const Result<bool> more = row->step();
        if (!more) return more.error();
        if (!*more) return ranges;
        ranges.push_back({row->integer(0), row->integer(1), row->integer(2), row->integer(3),
                          row->integer(4), row->text(5), row->integer(6)});
    }
}

}  // namespace suluh::store
