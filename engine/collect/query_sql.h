// What every query starts from. For the .cpp files of the query layer only.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "collect/collector_db.h"

namespace suluh::collect {

// Fills rows by read from every row of a statement.
template <class Row, class Read>
Result<std::vector<Row>> read_all(Result<store::Statement> statement, const Read& read) {
    if (!statement) return statement.error();
    std::vector<Row> rows;
    while (true) {
        const Result<bool> more = statement->step();
        if (!more) return more.error();
        if (!*more) return rows;
        rows.push_back(read(*statement));
    }
}

inline std::optional<double> maybe_real(const store::Statement& row, int column) {
    if (row.is_null(column)) return std::nullopt;
    return row.real(column);
}

// A person is a NIP over all kiosks; a guest is a visit. latest_person: the newest name of a NIP,
// by clocks that can be believed first.
inline constexpr const char* kViews = R"(
WITH latest_person AS (
    SELECT nip, name, unit FROM (
        SELECT nip, name, unit, row_number() OVER
            (PARTITION BY nip ORDER BY doubt, wall_ms DESC, kiosk, epoch, seq DESC) AS place
        FROM person) WHERE place = 1),
outcome AS (
    SELECT kiosk, attempt_ref, max(coalesce(json_extract(detail, '$.score'), 0)) AS score,
        max(coalesce(json_extract(detail, '$.max'), 0)) AS full_score,
        max(coalesce(json_extract(detail, '$.passed'), 0)) AS passed
    FROM event WHERE name = 'attempt_finished' AND attempt_ref IS NOT NULL
    GROUP BY kiosk, attempt_ref),
tried AS (
    SELECT a.kiosk, (a.epoch << 40 | a.seq) AS ref, a.epoch, a.seq, a.pack, a.lesson, a.title,
        a.jp, a.wall_ms, a.doubt, coalesce(p.nip, '') AS nip,
        coalesce(p.nip, 'guest ' || a.kiosk || ' ' || a.session_ref) AS who,
        o.score IS NOT NULL AS finished, coalesce(o.passed, 0) AS passed,
        CASE WHEN o.full_score > 0 THEN min(100.0, o.score * 100.0 / o.full_score) END AS percent
    FROM attempt a
    LEFT JOIN person p ON p.kiosk = a.kiosk AND p.epoch = a.person_ref >> 40
        AND p.seq = a.person_ref & 1099511627775
    LEFT JOIN outcome o ON o.kiosk = a.kiosk AND o.attempt_ref = (a.epoch << 40 | a.seq)),
)";

inline std::string with_views(const char* rest) {
    return std::string(kViews) + rest;
}

}  // namespace suluh::collect
