#include "collect/item_analysis.h"

#include <cmath>

#include "collect/query_sql.h"

namespace suluh::collect {

namespace {

using store::Statement;

// given: the last answer to each item of each attempt. whole: the attempt's points. first: a
// person's first attempt at an item. placed: ranked by the attempt's share of points, ties by the
// attempt itself so that every run ranks alike; the fringes are the nearest whole number to 27 % of
// n. sure: 1 to 4, from 3 on one is sure (scripts/lib/steps/confidence.lua).
constexpr const char* kFirstAnswers = R"(
given AS (
    SELECT * FROM (
        SELECT kiosk, attempt_ref, item, kind, indicator, score, max AS full_score,
            iif(json_valid(question), question, '{}') AS question,
            iif(json_valid(response), response, '{}') AS response, duration_ms, row_number() OVER
            (PARTITION BY kiosk, attempt_ref, item ORDER BY wall_ms DESC, epoch DESC, seq DESC)
            AS nth FROM response WHERE max > 0)
    WHERE nth = 1),
whole AS (
    SELECT kiosk, attempt_ref, sum(score) AS score, sum(full_score) AS full_score
    FROM given GROUP BY kiosk, attempt_ref),
first AS (
    SELECT * FROM (
        SELECT t.who, t.pack, t.lesson, t.kiosk, t.epoch, t.seq, g.item, g.kind, g.indicator,
            g.question, g.response, g.duration_ms, t.wall_ms, g.score / g.full_score AS share,
            w.score / w.full_score AS total,
            CASE WHEN w.full_score > g.full_score
                THEN (w.score - g.score) / (w.full_score - g.full_score) END AS rest,
            row_number() OVER (PARTITION BY t.who, t.pack, t.lesson, g.item
                ORDER BY t.wall_ms, t.kiosk, t.epoch, t.seq) AS turn
        FROM given g
        JOIN tried t ON t.kiosk = g.kiosk AND t.ref = g.attempt_ref
        JOIN whole w ON w.kiosk = g.kiosk AND w.attempt_ref = g.attempt_ref)
    WHERE turn = 1),
counted AS (
    SELECT *, count(*) OVER (PARTITION BY pack, lesson, item) AS n,
        row_number() OVER (PARTITION BY pack, lesson, item
            ORDER BY total, kiosk, epoch, seq) AS place,
        row_number() OVER (PARTITION BY pack, lesson, item
            ORDER BY duration_ms, kiosk, epoch, seq) AS quick,
        row_number() OVER (PARTITION BY pack, lesson, item
            ORDER BY wall_ms DESC, kiosk, epoch, seq) AS newest
    FROM first),
placed AS (
    SELECT *, iif(instr(response, '"confidence":') > 0, json_extract(response, '$.confidence'), NULL)
            AS sure,
        place <= round(n * 0.27) AS is_lower, place > n - round(n * 0.27) AS is_upper
    FROM counted)
)";

constexpr const char* kItems = R"(
SELECT pack, lesson, item, n, max(kind) FILTER (WHERE newest = 1),
    max(indicator) FILTER (WHERE newest = 1),
    coalesce(max(json_extract(question, '$.ask')) FILTER (WHERE newest = 1), ''),
    avg(share), count(rest), sum(share) FILTER (WHERE rest IS NOT NULL), sum(rest),
    sum(share * rest), sum(share * share) FILTER (WHERE rest IS NOT NULL), sum(rest * rest),
    avg(share) FILTER (WHERE is_upper) - avg(share) FILTER (WHERE is_lower),
    avg(duration_ms) FILTER (WHERE quick IN ((n + 1) / 2, n / 2 + 1)),
    count(sure), avg(sure >= 3 AND share < 1) FILTER (WHERE sure IS NOT NULL)
FROM placed GROUP BY pack, lesson, item, n ORDER BY pack, lesson, item
)";

constexpr const char* kOptions = R"(,
shown AS (
    SELECT p.*, json_extract(o.value, '$.id') AS option, json_extract(o.value, '$.text') AS words,
        json_extract(o.value, '$.right') AS is_right,
        EXISTS (SELECT 1 FROM json_each(p.response, '$.ids') j
            WHERE j.value = json_extract(o.value, '$.id')) AS chosen
    FROM placed p, json_each(p.question, '$.options') o WHERE p.n >= ?)
SELECT pack, lesson, item, coalesce(max(words) FILTER (WHERE newest = 1), max(words), ''),
    coalesce(max(is_right), 0), avg(chosen), coalesce(avg(chosen) FILTER (WHERE is_upper), 0),
    coalesce(avg(chosen) FILTER (WHERE is_lower), 0)
FROM shown WHERE option IS NOT NULL GROUP BY pack, lesson, item, option
ORDER BY pack, lesson, item, option
)";

// Pearson's r of points and rest from its sums; n: pairs.
std::optional<double> correlation(double n, const Statement& row, int first_column) {
    const double x = row.real(first_column), y = row.real(first_column + 1);
    const double xy = row.real(first_column + 2);
    const double xx = row.real(first_column + 3), yy = row.real(first_column + 4);
    const double spread_x = n * xx - x * x, spread_y = n * yy - y * y;
    constexpr double kNothing = 1e-9;  // sums of doubles are not exact
    if (spread_x < kNothing || spread_y < kNothing) return std::nullopt;
    return (n * xy - x * y) / std::sqrt(spread_x * spread_y);
}

ItemRow read_item(const Statement& row) {
    ItemRow item;
    item.pack = row.text(0);
    item.lesson = row.text(1);
    item.item = row.text(2);
    item.n = row.integer(3);
    item.kind = row.text(4);
    item.indicator = row.text(5);
    item.question = row.text(6);
    if (item.n < kFewestPersons) return item;
    item.facility = row.real(7);
    item.discrimination = correlation(static_cast<double>(row.integer(8)), row, 9);
    item.upper_lower = maybe_real(row, 14);
    item.median_ms = maybe_real(row, 15);
    item.asked_sure = row.integer(16);
    if (item.asked_sure >= kFewestPersons) item.sure_wrong = maybe_real(row, 17);
    return item;
}

struct ItemOption {
    std::string pack, lesson, item;
    OptionRow option;
};

Result<std::vector<ItemOption>> all_options(CollectorDb& db) {
    return read_all<ItemOption>(
        db.connection().prepare(with_views(kFirstAnswers) + kOptions, kFewestPersons),
        [](const Statement& row) {
            return ItemOption{row.text(0),
                              row.text(1),
                              row.text(2),
                              {row.text(3), row.boolean(4), row.real(5), row.real(6), row.real(7)}};
        });
}

}  // namespace

Result<std::vector<ItemRow>> item_analysis(CollectorDb& db) {
    Result<std::vector<ItemRow>> items =
        read_all<ItemRow>(db.connection().prepare(with_views(kFirstAnswers) + kItems), read_item);
    if (!items) return items;
    Result<std::vector<ItemOption>> options = all_options(db);
    if (!options) return options.error();
    // Both come in the same order.
    auto next = options->begin();
    for (ItemRow& item : *items) {
        while (next != options->end() && next->pack == item.pack && next->lesson == item.lesson &&
               next->item == item.item) {
            item.options.push_back(std::move(next->option));
            ++next;
        }
    }
    return items;
}

}  // namespace suluh::collect
