#include "store/standings.h"

#include <utility>

namespace suluh::store {

namespace {

constexpr std::string_view kAnswers =
    "SELECT r.attempt_ref, a.pack, coalesce(json_extract(r.response, '$.pillar'), ''),"
    " r.indicator, r.item, r.score, r.max"
    " FROM response r JOIN attempt a ON a.ref = r.attempt_ref"
    " JOIN epoch_log l ON l.epoch = r.epoch"
    " WHERE a.person_ref IN (SELECT ref FROM person_rows WHERE nip = ?)"
    " AND r.max > 0 AND r.indicator <> '' ORDER BY l.ordinal, r.seq";

constexpr std::string_view kLabels =
    "SELECT j.key, coalesce(json_extract(j.value, '$.label_in.' || ?2),"
    "  json_extract(j.value, '$.label'))"
    " FROM event e JOIN attempt a ON a.ref = e.attempt_ref"
    " JOIN epoch_log l ON l.epoch = e.epoch JOIN json_each(e.detail, '$.indicators') j"
    " WHERE a.person_ref IN (SELECT ref FROM person_rows WHERE nip = ?1)"
    " AND e.name = 'attempt_finished' AND json_extract(j.value, '$.label') IS NOT NULL"
    " ORDER BY l.ordinal, e.seq";

// What was answered of one indicator; the last answer to an item stands.
struct Answered {
    std::int64_t first_attempt = 0;
    using Items = std::map<std::pair<std::string, std::string>, Points>;  // by pack and item
    Items first, since;
};

Points sum_of(const Answered::Items& items) {
    Points sum;
    for (const auto& [name, points] : items) {
        sum.score += points.score;
        sum.max += points.max;
        ++sum.n;
    }
    return sum;
}

using ByIndicator = std::map<std::pair<std::string, std::string>, Answered>;  // pillar, indicator

void fold(ByIndicator& all, const StandingsOf& whose, const Statement& row) {
    const std::string pack = row.text(1);
    std::string pillar = row.text(2);
    if (const auto own = whose.pillars.find(pack); pillar.empty() && own != whose.pillars.end()) {
        pillar = own->second;
    }
    Answered& answered = all[{std::move(pillar), row.text(3)}];
    const std::int64_t attempt = row.integer(0);
    if (answered.first_attempt == 0) answered.first_attempt = attempt;
    Answered::Items& items = attempt == answered.first_attempt ? answered.first : answered.since;
    items[{pack, row.text(4)}] = {row.real(5), row.real(6), 1};
}

Result<std::map<std::string, std::string>> labels_of(Database& db, const StandingsOf& whose) {
    Result<Statement> row = db.connection().prepare(kLabels, whose.nip, whose.lang);
    if (!row) return row.error();
    std::map<std::string, std::string> labels;
    while (true) {
        const Result<bool> more = row->step();
        if (!more) return more.error();
        if (!*more) return labels;
        labels[row->text(0)] = row->text(1);
    }
}

}  // namespace

Result<std::vector<Standing>> standings(Database& db, const StandingsOf& whose) {
    Result<Statement> row = db.connection().prepare(kAnswers, whose.nip);
    if (!row) return row.error();
    ByIndicator all;
    while (true) {
        const Result<bool> more = row->step();
        if (!more) return more.error();
        if (!*more) break;
        fold(all, whose, *row);
    }
    Result<std::map<std::string, std::string>> labels = labels_of(db, whose);
    if (!labels) return labels.error();
    std::vector<Standing> list;
    for (const auto& [name, answered] : all) {
        Standing standing{name.first, name.second, (*labels)[name.second], {}, {}};
        standing.now = sum_of(answered.since.empty() ? answered.first : answered.since);
        if (!answered.since.empty()) standing.before = sum_of(answered.first);
        list.push_back(std::move(standing));
    }
    return list;
}

Points total_of(const std::vector<Standing>& standings) {
    Points sum;
    for (const Standing& one : standings) {
        sum.score += one.now.score;
        sum.max += one.now.max;
        sum.n += one.now.n;
    }
    return sum;
}

}  // namespace suluh::store
