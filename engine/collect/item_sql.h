// The queries of item_analysis.cpp. Only for it.
#pragma once

namespace suluh::collect {

// Temporary tables, each made from those before it. numbered: attempts, with numbers for persons
// and lessons, since sorting ten million texts takes minutes. whole: an attempt's points. placed: a
// person's first answers to an item, ranked by the attempt's share of points, ties by the attempt
// itself so that every run ranks alike; the fringes are the nearest whole number to 27 % of n.
// sureness: 1 to 4, from 3 on one is sure (scripts/lib/steps/confidence.lua). choosing: questions
// with options.
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

// max(wall_ms) alone makes SQLite take kind, indicator and question from the newest answer.
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

// Who chose the same of the same question is counted before any JSON is read: of ten million
// answers a few ten thousand such groups are left.
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

}  // namespace suluh::collect
