#include "store/person_record.h"

#include "store/people.h"

namespace suluh::store {

namespace {

// A clock of one boot measures a stretch of an attempt; the stretches of all sessions add up.
constexpr std::string_view kRecord =
    "WITH me AS (SELECT ref FROM person_rows WHERE nip = ?1),"
    " mine AS MATERIALIZED (SELECT ref, session_ref, boot_id, mono_ms FROM attempt"
    "  WHERE person_ref IN (SELECT ref FROM me)),"
    " moments AS (SELECT ref AS attempt, session_ref, boot_id, mono_ms FROM mine"
    "  UNION ALL SELECT r.attempt_ref, r.session_ref, r.boot_id, r.mono_ms FROM response r"
    "   JOIN mine ON mine.ref = r.attempt_ref"
    "  UNION ALL SELECT e.attempt_ref, e.session_ref, e.boot_id, e.mono_ms FROM event e"
    "   JOIN mine ON mine.ref = e.attempt_ref)"
    " SELECT (SELECT count(*) FROM session WHERE person_ref IN (SELECT ref FROM me)),"
    " (SELECT count(*) FROM response r JOIN mine ON mine.ref = r.attempt_ref),"
    " (SELECT coalesce(sum(stretch), 0) FROM (SELECT max(mono_ms) - min(mono_ms) AS stretch"
    "  FROM moments GROUP BY attempt, session_ref, boot_id))";

Result<std::vector<std::string>> other_numbers(Connection& db, std::string_view nip) {
    Result<Statement> row = db.prepare(
        "SELECT other.nip FROM person_number mine JOIN person_number other"
        " ON other.person = mine.person WHERE mine.nip = ?1 AND other.nip <> ?1 ORDER BY other.nip",
        nip);
    if (!row) return row.error();
    std::vector<std::string> numbers;
    while (true) {
        const Result<bool> more = row->step();
        if (!more) return more.error();
        if (!*more) return numbers;
        numbers.push_back(row->text(0));
    }
}

}  // namespace

Result<PersonRecord> person_record(Database& db, std::string_view nip) {
    Result<Statement> row = db.connection().prepare(kRecord, nip);
    if (!row) return row.error();
    const Result<bool> found = row->step();
    if (!found) return found.error();
    PersonRecord record{row->integer(0), row->integer(1), row->integer(2)};
    Result<std::vector<std::string>> numbers = other_numbers(db.connection(), nip);
    if (!numbers) return numbers.error();
    record.other_numbers = std::move(*numbers);
    const Result<std::optional<Person>> person = find_person(db, nip);
    if (!person) return person.error();
    if (*person) {
        record.position_level = (*person)->position_level;
        record.office = (*person)->office;
    }
    return record;
}

}  // namespace suluh::store
