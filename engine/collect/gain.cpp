#include "collect/gain.h"

#include "collect/item_analysis.h"
#include "collect/query_sql.h"

namespace suluh::collect {

namespace {

using store::Statement;

// tested: the last answer to each item of a test. part: a test's share of points per indicator, and
// of all ('' as indicator). picked: the first pre-test and the latest post-test of each person.
const std::string kGains = "WITH " + std::string(kLabelSql) + R"(,
tested AS (
    SELECT * FROM (
        SELECT kiosk, attempt_ref, indicator, score, max AS full_score,
            json_extract(response, '$.purpose') AS purpose, row_number() OVER
            (PARTITION BY kiosk, attempt_ref, item ORDER BY wall_ms DESC, epoch DESC, seq DESC)
            AS nth
        FROM response
        WHERE max > 0 AND instr(response, '"purpose":"p') > 0 AND json_valid(response))
    WHERE nth = 1 AND purpose IN ('pretest', 'posttest')),
part AS (
    SELECT kiosk, attempt_ref, indicator, purpose, sum(score) * 100.0 / sum(full_score) AS percent
    FROM tested WHERE indicator <> '' GROUP BY kiosk, attempt_ref, indicator, purpose
    UNION ALL
    SELECT kiosk, attempt_ref, '', purpose, sum(score) * 100.0 / sum(full_score)
    FROM tested GROUP BY kiosk, attempt_ref, purpose),
picked AS (
    SELECT * FROM (
        SELECT p.indicator, p.purpose, p.percent, t.nip,
            row_number() OVER (PARTITION BY t.nip, p.indicator, p.purpose
                ORDER BY t.wall_ms, t.kiosk, t.epoch, t.seq) AS nth,
            count(*) OVER (PARTITION BY t.nip, p.indicator, p.purpose) AS total
        FROM part p JOIN tried t ON t.kiosk = p.kiosk AND t.ref = p.attempt_ref
        WHERE t.nip <> '')
    WHERE nth = iif(purpose = 'pretest', 1, total)),
paired AS (
    SELECT indicator, nip, max(percent) FILTER (WHERE purpose = 'pretest') AS before,
        max(percent) FILTER (WHERE purpose = 'posttest') AS after
    FROM picked GROUP BY indicator, nip)
SELECT p.indicator, coalesce(max(l.label), p.indicator),
    count(*) FILTER (WHERE before IS NOT NULL AND after IS NOT NULL),
    count(*) FILTER (WHERE after IS NULL), count(*) FILTER (WHERE before IS NULL),
    avg(before) FILTER (WHERE after IS NOT NULL), avg(after) FILTER (WHERE before IS NOT NULL)
FROM paired p LEFT JOIN label l ON l.indicator = p.indicator
GROUP BY p.indicator ORDER BY p.indicator
)";

GainRow read_gain(const Statement& row) {
    GainRow gain;
    gain.indicator = row.text(0);
    gain.label = row.text(1);
    gain.pairs = row.integer(2);
    gain.dropped = row.integer(3);
    gain.post_only = row.integer(4);
    if (gain.pairs < kFewestPersons) return gain;
    gain.before = maybe_real(row, 5);
    gain.after = maybe_real(row, 6);
    constexpr double kNothing = 1e-9;
    if (gain.before && gain.after && *gain.before < 100 - kNothing) {
        gain.normalised = (*gain.after - *gain.before) / (100 - *gain.before);
    }
    return gain;
}

}  // namespace

Result<std::vector<GainRow>> gains(CollectorDb& db) {
    return read_all<GainRow>(db.connection().prepare(kGains), read_gain);
}

}  // namespace suluh::collect
