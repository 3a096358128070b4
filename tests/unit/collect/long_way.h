// The figures of a report the long way: one query each over the rows as they are, with views and
// window functions, nothing kept from one to the next. Too slow for an office; to compare with.
#pragma once

#include "collect/query_sql.h"

namespace suluh::collect::long_way {

inline constexpr const char* kViews = R"(
DROP VIEW IF EXISTS temp.outcome;
CREATE TEMP VIEW outcome AS
SELECT kiosk, attempt_ref, max(coalesce(json_extract(detail, '$.score'), 0)) AS score,
    max(coalesce(json_extract(detail, '$.max'), 0)) AS full_score,
    max(coalesce(json_extract(detail, '$.passed'), 0)) AS passed
FROM event WHERE name = 'attempt_finished' AND attempt_ref IS NOT NULL
GROUP BY kiosk, attempt_ref;
DROP VIEW IF EXISTS temp.tried;
CREATE TEMP VIEW tried AS
SELECT kiosk, ref, epoch, seq, pack, lesson, title, jp,
    wall_ms + coalesce(shift_ms, 0) AS wall_ms,
    CASE WHEN how IS NULL THEN doubt ELSE how > 1 END AS doubt,
    coalesce(shift_ms, 0) AS shift_ms, nip, who, finished, passed, percent
FROM (
    SELECT a.kiosk, (a.epoch << 40 | a.seq) AS ref, a.epoch, a.seq, a.pack, a.lesson, a.title,
        a.jp, a.wall_ms, a.doubt, coalesce(j.nip, p.nip, '') AS nip,
        coalesce(j.nip, p.nip, 'guest ' || a.kiosk || ' ' || a.session_ref) AS who,
        o.score IS NOT NULL AS finished, coalesce(o.passed, 0) AS passed,
        CASE WHEN o.full_score > 0 THEN min(100.0, o.score * 100.0 / o.full_score) END AS percent,
        f.shift_ms, f.how
    FROM attempt a
    LEFT JOIN person p ON p.kiosk = a.kiosk AND p.epoch = a.person_ref >> 40
        AND p.seq = a.person_ref & 1099511627775
    LEFT JOIN joined j ON j.number = p.nip
    LEFT JOIN outcome o ON o.kiosk = a.kiosk AND o.attempt_ref = (a.epoch << 40 | a.seq)
    LEFT JOIN clock_fix f ON f.kiosk = a.kiosk AND f.epoch = a.epoch AND f.seq_from =
        (SELECT max(seq_from) FROM clock_fix c WHERE c.kiosk = a.kiosk AND c.epoch = a.epoch
            AND c.seq_from <= a.seq) AND f.seq_to >= a.seq);
DROP VIEW IF EXISTS temp.given;
CREATE TEMP VIEW given AS
SELECT kiosk, attempt_ref, item, kind, indicator, question, response, score, full_score,
    duration_ms, wall_ms
FROM (
    SELECT kiosk, attempt_ref, item, kind, indicator, question, response, score,
        max AS full_score, duration_ms, wall_ms, row_number() OVER
        (PARTITION BY kiosk, attempt_ref, item ORDER BY wall_ms DESC, epoch DESC, seq DESC) AS nth
    FROM answer WHERE max > 0)
WHERE nth = 1;
)";

inline constexpr const char* kAttempts = R"(
WITH deed AS (
    SELECT kiosk, (epoch << 40 | seq) AS ref, session_ref, mono_ms, wall_ms, 0 AS n FROM attempt
    UNION ALL SELECT kiosk, attempt_ref, session_ref, mono_ms, wall_ms, 1 FROM answer
    UNION ALL SELECT kiosk, attempt_ref, session_ref, mono_ms, wall_ms, 0
    FROM event WHERE attempt_ref IS NOT NULL),
stretch AS (
    SELECT kiosk, ref, max(mono_ms) - min(mono_ms) AS ms, sum(n) AS answers, max(wall_ms) AS last_ms
    FROM deed GROUP BY kiosk, ref, session_ref),
activity AS (
    SELECT kiosk, ref, sum(ms) AS active_ms, sum(answers) AS answers, max(last_ms) AS last_ms
    FROM stretch GROUP BY kiosk, ref)
SELECT t.nip, coalesce(l.name, ''), coalesce(l.unit, ''), iif(k.name = '', k.kiosk, k.name),
    t.pack, t.lesson, t.title, t.finished, t.passed, t.percent, coalesce(y.answers, 0),
    coalesce(y.active_ms, 0), t.jp, 
    CASE WHEN t.shift_ms = 0 THEN coalesce(y.last_ms, t.wall_ms)
        ELSE t.wall_ms + coalesce(y.active_ms, 0) END, t.doubt,
    k.kiosk, t.epoch, t.seq
FROM tried t JOIN kiosk k ON k.id = t.kiosk
LEFT JOIN latest_person l ON l.nip = t.nip
LEFT JOIN activity y ON y.kiosk = t.kiosk AND y.ref = t.ref
ORDER BY t.nip = '', l.name COLLATE NOCASE, t.nip, t.wall_ms, t.kiosk, t.epoch, t.seq
)";

inline constexpr const char* kModules = R"(
WITH named AS (
    SELECT pack, lesson, title FROM (
        SELECT pack, lesson, title, row_number() OVER
            (PARTITION BY pack, lesson ORDER BY title = '', doubt, wall_ms DESC) AS place FROM tried)
    WHERE place = 1)
SELECT t.pack, t.lesson, n.title, count(DISTINCT t.who), count(*), sum(t.finished), sum(t.passed),
    avg(t.percent)
FROM tried t JOIN named n ON n.pack = t.pack AND n.lesson = t.lesson
GROUP BY t.pack, t.lesson ORDER BY n.title COLLATE NOCASE, t.pack, t.lesson
)";

inline constexpr const char* kIndicators = R"(
WITH label AS (
    SELECT j.key AS indicator, max(json_extract(j.value, '$.label')) AS label
    FROM event e, json_each(e.detail, '$.indicators') j
    WHERE e.name = 'attempt_finished' GROUP BY j.key),
summed AS (
    SELECT g.kiosk, g.attempt_ref, g.indicator, count(*) AS answers,
        sum(g.score) * 100.0 / sum(g.full_score) AS percent
    FROM given g GROUP BY g.kiosk, g.attempt_ref, g.indicator),
scored AS (
    SELECT w.text AS indicator, t.who, t.wall_ms, t.kiosk, t.epoch, t.seq, s.answers, s.percent
    FROM summed s JOIN word w ON w.id = s.indicator
    JOIN tried t ON t.kiosk = s.kiosk AND t.ref = s.attempt_ref WHERE w.text <> ''),
ranked AS (
    SELECT indicator, who, answers, percent,
        row_number() OVER (PARTITION BY indicator, who ORDER BY wall_ms, kiosk, epoch, seq) AS nth,
        count(*) OVER (PARTITION BY indicator, who) AS total
    FROM scored)
SELECT r.indicator, coalesce(max(label.label), r.indicator), count(DISTINCT who), sum(answers), avg(percent) FILTER (WHERE nth = total),
    count(*) FILTER (WHERE nth = 1 AND total > 1),
    avg(percent) FILTER (WHERE nth = 1 AND total > 1),
    avg(percent) FILTER (WHERE nth = total AND total > 1)
FROM ranked r LEFT JOIN label ON label.indicator = r.indicator
GROUP BY r.indicator ORDER BY r.indicator
)";

inline constexpr const char* kGains = R"(
WITH label AS (
    SELECT j.key AS indicator, max(json_extract(j.value, '$.label')) AS label
    FROM event e, json_each(e.detail, '$.indicators') j
    WHERE e.name = 'attempt_finished' GROUP BY j.key),
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

inline constexpr const char* kItemTables = R"(
CREATE TEMP TABLE who_no (no INTEGER PRIMARY KEY, who UNIQUE);
INSERT INTO who_no (who) SELECT DISTINCT who FROM tried;
CREATE TEMP TABLE lesson_no (no INTEGER PRIMARY KEY, pack, lesson, UNIQUE (pack, lesson));
INSERT INTO lesson_no (pack, lesson) SELECT DISTINCT pack, lesson FROM tried ORDER BY 1, 2;
CREATE TEMP TABLE numbered (no INTEGER PRIMARY KEY, kiosk, ref, who, lesson, wall_ms);
INSERT INTO numbered (kiosk, ref, who, lesson, wall_ms)
    SELECT t.kiosk, t.ref, w.no, l.no, t.wall_ms FROM tried t JOIN who_no w ON w.who = t.who
    JOIN lesson_no l ON l.pack = t.pack AND l.lesson = t.lesson ORDER BY t.kiosk, t.ref;
CREATE TEMP TABLE whole (kiosk, attempt_ref, score, full_score, PRIMARY KEY (kiosk, attempt_ref))
    WITHOUT ROWID;
INSERT INTO whole SELECT kiosk, attempt_ref, sum(score), sum(full_score) FROM given
    GROUP BY kiosk, attempt_ref;
CREATE TEMP TABLE placed (lesson, item, place, n, is_lower, is_upper, share, rest, duration_ms,
    wall_ms, kind, indicator, question, response, PRIMARY KEY (lesson, item, place)) WITHOUT ROWID;
INSERT INTO placed
SELECT lesson, item, place, n, place <= round(n * 0.27), place > n - round(n * 0.27), share, rest,
    duration_ms, wall_ms, kind, indicator, question, response
FROM (
    SELECT *, count(*) OVER (PARTITION BY lesson, item) AS n,
        row_number() OVER (PARTITION BY lesson, item ORDER BY total, attempt) AS place
    FROM (
        SELECT n.lesson, n.no AS attempt, g.item, g.kind, g.indicator, g.question, g.response,
            g.duration_ms, n.wall_ms, g.score / g.full_score AS share,
            w.score / w.full_score AS total,
            CASE WHEN w.full_score > g.full_score
                THEN (w.score - g.score) / (w.full_score - g.full_score) END AS rest,
            row_number() OVER (PARTITION BY n.who, n.lesson, g.item ORDER BY n.wall_ms, n.no)
                AS turn
        FROM numbered n
        CROSS JOIN whole w ON w.kiosk = n.kiosk AND w.attempt_ref = n.ref
        CROSS JOIN given g ON g.kiosk = n.kiosk AND g.attempt_ref = n.ref)
    WHERE turn = 1);
CREATE TEMP TABLE sureness (response INTEGER PRIMARY KEY, sure);
INSERT INTO sureness SELECT id, json_extract(text, '$.confidence') FROM word
    WHERE instr(text, '"confidence":') > 0 AND json_valid(text);
CREATE TEMP TABLE choosing (question INTEGER PRIMARY KEY);
INSERT INTO choosing SELECT id FROM word
    WHERE instr(text, '"options":') > 0 AND json_valid(text);
)";

inline constexpr const char* kDropItemTables = R"(
DROP TABLE IF EXISTS temp.who_no; DROP TABLE IF EXISTS temp.lesson_no;
DROP TABLE IF EXISTS temp.numbered; DROP TABLE IF EXISTS temp.whole;
DROP TABLE IF EXISTS temp.placed; DROP TABLE IF EXISTS temp.sureness;
DROP TABLE IF EXISTS temp.choosing;
)";

inline constexpr const char* kItems = R"(
WITH item AS (
    SELECT p.lesson, p.item, p.n, max(p.wall_ms), p.kind, p.indicator, p.question,
        avg(p.share) AS facility, count(p.rest) AS pairs,
        sum(p.share) FILTER (WHERE p.rest IS NOT NULL) AS x, sum(p.rest) AS y,
        sum(p.share * p.rest) AS xy,
        sum(p.share * p.share) FILTER (WHERE p.rest IS NOT NULL) AS xx,
        sum(p.rest * p.rest) AS yy,
        avg(p.share) FILTER (WHERE p.is_upper) - avg(p.share) FILTER (WHERE p.is_lower) AS fringes,
        count(p.sure) AS asked_sure,
        avg(p.sure >= 3 AND p.share < 1) FILTER (WHERE p.sure IS NOT NULL) AS sure_wrong
    FROM (
        SELECT q.*, CASE WHEN typeof(q.response) = 'integer' THEN s.sure
            WHEN instr(q.response, '"confidence":') > 0
            THEN json_extract(q.response, '$.confidence') END AS sure
        FROM placed q LEFT JOIN sureness s ON s.response = q.response) p
    GROUP BY p.lesson, p.item),
middle AS (
    SELECT lesson, item, avg(duration_ms) AS median FROM (
        SELECT lesson, item, n, duration_ms, row_number() OVER
            (PARTITION BY lesson, item ORDER BY duration_ms) AS quick FROM placed)
    WHERE quick IN ((n + 1) / 2, n / 2 + 1) GROUP BY lesson, item)
SELECT l.pack, l.lesson, name.text, i.n, kind.text, indicator.text,
    coalesce(json_extract(question.text, '$.ask'), ''), i.facility, i.pairs, i.x, i.y, i.xy, i.xx,
    i.yy, i.fringes, m.median, i.asked_sure, i.sure_wrong
FROM item i JOIN lesson_no l ON l.no = i.lesson JOIN word name ON name.id = i.item
JOIN word kind ON kind.id = i.kind JOIN word indicator ON indicator.id = i.indicator
JOIN word question ON question.id = i.question
JOIN middle m ON m.lesson = i.lesson AND m.item = i.item
ORDER BY 1, 2, 3
)";

inline constexpr const char* kOptions = R"(
WITH chosen_alike AS (
    SELECT p.lesson, p.item, p.question, p.response, max(p.wall_ms) AS newest, count(*) AS times,
        sum(p.is_upper) AS upper, sum(p.is_lower) AS lower
    FROM placed p WHERE p.n >= ? AND p.question IN (SELECT question FROM choosing)
    GROUP BY p.lesson, p.item, p.question, p.response),
read AS (
    SELECT c.*, q.text AS question_text,
        CASE WHEN typeof(c.response) = 'text' THEN c.response
            ELSE (SELECT text FROM word WHERE id = c.response) END AS response_text
    FROM chosen_alike c JOIN word q ON q.id = c.question),
shown AS (
    SELECT r.lesson, r.item, r.newest, r.times, r.upper, r.lower,
        json_extract(o.value, '$.id') AS option, json_extract(o.value, '$.text') AS words,
        json_extract(o.value, '$.right') AS is_right,
        EXISTS (SELECT 1 FROM json_each(r.response_text, '$.ids') j
            WHERE j.value = json_extract(o.value, '$.id')) AS chosen
    FROM read r, json_each(r.question_text, '$.options') o),
counted AS (
    SELECT lesson, item, option, max(newest), words, sum(coalesce(is_right, 0)) > 0 AS is_right,
        sum(chosen * times) * 1.0 / sum(times) AS share,
        sum(chosen * upper) * 1.0 / sum(upper) AS upper,
        sum(chosen * lower) * 1.0 / sum(lower) AS lower
    FROM shown WHERE option IS NOT NULL GROUP BY lesson, item, option)
SELECT l.pack, l.lesson, name.text, coalesce(c.words, ''), c.is_right, c.share,
    coalesce(c.upper, 0), coalesce(c.lower, 0)
FROM counted c JOIN lesson_no l ON l.no = c.lesson JOIN word name ON name.id = c.item
ORDER BY 1, 2, 3, c.option
)";

inline constexpr const char* kTotals = R"(
SELECT (SELECT count(*) FROM kiosk), (SELECT count(*) FROM bundle), count(DISTINCT nip) FILTER (WHERE nip <> ''), count(DISTINCT who) FILTER (WHERE nip = ''), count(*), sum(finished), sum(passed), (SELECT count(*) FROM response) FROM tried
)";

}  // namespace suluh::collect::long_way
