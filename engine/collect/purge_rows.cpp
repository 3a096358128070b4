#include "collect/purge_rows.h"

#include <sqlite3.h>

#include "collect/collector_schema.h"
#include "collect/query_sql.h"
#include "collect/sqlite_clocks.h"
#include "crypto/hash.h"
#include "store/schema.h"

namespace suluh::collect {

namespace {

using store::Connection;
using store::Statement;

// What is left when an attempt or a visit has at least one row that stays. A row is old when even
// the latest moment it can be of lies before the date: that of its corrected clock, or, where a
// doubted one was not corrected yet, that of its merging.
constexpr const char* kTables = R"(
DROP TABLE IF EXISTS temp.doomed;
DROP TABLE IF EXISTS temp.young_attempt;
DROP TABLE IF EXISTS temp.young_session;
DROP TABLE IF EXISTS temp.mine;
DROP TABLE IF EXISTS temp.mine_kiosk;
CREATE TEMP TABLE mine (nip TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE mine_kiosk (kiosk INTEGER PRIMARY KEY);
CREATE TEMP TABLE doomed (place INTEGER, kiosk INTEGER, epoch INTEGER, seq INTEGER,
    PRIMARY KEY (kiosk, epoch, place, seq)) WITHOUT ROWID;
CREATE TEMP TABLE young_attempt (kiosk INTEGER, ref INTEGER, PRIMARY KEY (kiosk, ref)) WITHOUT ROWID;
CREATE TEMP TABLE young_session (kiosk INTEGER, ref INTEGER, PRIMARY KEY (kiosk, ref)) WITHOUT ROWID;
)";

const std::string kYoung =
    " coalesce(t.wall_ms + (SELECT CASE WHEN f.seq_to >= t.seq THEN f.shift_ms + f.error_ms END"
    " FROM clock_fix f WHERE f.kiosk = t.kiosk AND f.epoch = t.epoch AND f.seq_from <= t.seq"
    " ORDER BY f.seq_from DESC LIMIT 1),"
    " iif(t.doubt, coalesce((SELECT b.added_ms FROM bundle b WHERE b.kiosk = t.kiosk"
    " AND b.epoch = t.epoch AND b.seq_to >= t.seq ORDER BY b.number LIMIT 1), ?1), t.wall_ms))"
    " >= ?1 ";
constexpr const char* kRef = "(t.epoch << 40 | t.seq)";

constexpr const char* kJoinsMine =
    "(t.name = 'numbers_joined' AND json_valid(t.detail) AND (json_extract(t.detail, '$.nip') IN "
    "mine"
    " OR json_extract(t.detail, '$.former') IN mine))";

std::string in(const char* table, const std::string& ref) {
    return " EXISTS (SELECT 1 FROM " + std::string(table) +
           " y WHERE y.kiosk = t.kiosk AND y.ref = " + ref + ") ";
}

std::vector<std::string> by_date() {
    const std::string ref = kRef;
    const std::string young = kYoung;
    const std::string attempts = "INSERT OR IGNORE INTO young_attempt SELECT t.kiosk, ";
    const std::string sessions = "INSERT OR IGNORE INTO young_session SELECT t.kiosk, ";
    const std::string doomed = "INSERT INTO doomed SELECT ";
    const std::string row = ", t.kiosk, t.epoch, t.seq FROM ";
    return {
        attempts + ref + " FROM attempt t WHERE" + young,
        attempts + "t.attempt_ref FROM answer t WHERE" + young,
        attempts + "t.attempt_ref FROM event t WHERE t.attempt_ref IS NOT NULL AND" + young,
        sessions + ref + " FROM session t WHERE" + young,
        sessions + "t.session_ref FROM attempt t WHERE" + in("young_attempt", ref),
        sessions + "t.session_ref FROM answer t WHERE" + in("young_attempt", "t.attempt_ref"),
        sessions + "t.session_ref FROM event t WHERE t.session_ref IS NOT NULL AND (" + young +
            "OR" + in("young_attempt", "t.attempt_ref") + ")",
        doomed + "1" + row + "session t WHERE NOT" + in("young_session", ref),
        doomed + "2" + row + "attempt t WHERE NOT" + in("young_attempt", ref),
        doomed + "3" + row + "answer t WHERE NOT" + in("young_attempt", "t.attempt_ref"),
        // What says that two numbers are one person stays like the person's own line.
        doomed + "4" + row +
            "event t WHERE t.name <> 'numbers_joined' AND CASE WHEN t.attempt_ref IS NOT NULL THEN "
            "NOT" +
            in("young_attempt", "t.attempt_ref") + "WHEN t.session_ref IS NOT NULL THEN NOT" +
            in("young_session", "t.session_ref") + "ELSE NOT (" + young + ") END",
        // The newest line of a person stays, by number as the kiosk goes on with it: what the
        // person does later is no guest's.
        doomed + "0" + row + "person t WHERE NOT (" + young +
            ") AND EXISTS (SELECT 1 FROM person n WHERE n.kiosk = t.kiosk AND n.nip = t.nip"
            " AND n.epoch = t.epoch AND n.seq > t.seq)"
            " AND NOT EXISTS (SELECT 1 FROM session s WHERE s.kiosk = t.kiosk AND s.person_ref = " +
            ref +
            " AND NOT EXISTS (SELECT 1 FROM doomed d WHERE d.place = 1 AND d.kiosk = s.kiosk"
            " AND d.epoch = s.epoch AND d.seq = s.seq))"
            " AND NOT EXISTS (SELECT 1 FROM attempt a WHERE a.kiosk = t.kiosk AND a.person_ref = " +
            ref +
            " AND NOT EXISTS (SELECT 1 FROM doomed d WHERE d.place = 2 AND d.kiosk = a.kiosk"
            " AND d.epoch = a.epoch AND d.seq = a.seq))",
    };
}

// Here young_attempt and young_session hold what belongs to the person, mine every number that the
// person ever had, and mine_kiosk where: only there rows are looked through.
std::vector<std::string> of_person() {
    const std::string ref = kRef;
    const std::string there = " t.kiosk IN (SELECT kiosk FROM mine_kiosk) AND ";
    const std::string is_mine =
        there +
        "EXISTS (SELECT 1 FROM person p WHERE p.kiosk = t.kiosk AND p.epoch = t.person_ref >> 40"
        " AND p.seq = t.person_ref & 1099511627775 AND p.nip IN mine)";
    const std::string doomed = "INSERT INTO doomed SELECT ";
    const std::string row = ", t.kiosk, t.epoch, t.seq FROM ";
    const std::string both = " t WHERE" + there + "(" + in("young_attempt", "t.attempt_ref") +
                             "OR" + in("young_session", "t.session_ref") + ")";
    return {
        "INSERT INTO mine SELECT ?1",
        "INSERT OR IGNORE INTO mine SELECT nip FROM joined WHERE number = ?1",
        "INSERT OR IGNORE INTO mine SELECT number FROM joined WHERE nip IN (SELECT nip FROM mine)",
        "INSERT OR IGNORE INTO mine_kiosk SELECT kiosk FROM person WHERE nip IN mine",
        "INSERT INTO young_attempt SELECT t.kiosk, " + ref + " FROM attempt t WHERE" + is_mine,
        "INSERT INTO young_session SELECT t.kiosk, " + ref + " FROM session t WHERE" + is_mine,
        doomed + "0" + row + "person t WHERE t.nip IN mine",
        doomed + "1" + row + "session t WHERE" + there + in("young_session", ref),
        doomed + "2" + row + "attempt t WHERE" + there + in("young_attempt", ref),
        doomed + "3" + row + "answer" + both,
        doomed + "4" + row + "event" + both,
        "INSERT OR IGNORE INTO doomed SELECT 4" + row + "event t WHERE " + kJoinsMine,
    };
}

const store::Table& table_named(std::string_view name) {
    for (const store::Table& table : store::typed_tables()) {
        if (table.name == name) return table;
    }
    return store::typed_tables().front();  // kPurgeTables are all there
}

// "quote(t.epoch << 40 | t.seq) || ',' || quote(t.boot_id) ...": a row as sync/FORMAT.md has it.
std::string quoted_row(std::string_view name) {
    std::string sql = "quote(t.epoch << 40 | t.seq)";
    const auto add = [&sql](const store::Column& column) {
        sql.append(" || ',' || quote(t.").append(column.name).append(")");
    };
    for (const store::Column& column : store::stamp_columns()) add(column);
    for (const store::Column& column : table_named(name).columns) add(column);
    return sql;
}

struct Where {
    std::int64_t kiosk = 0, epoch = 0;
    std::string name{};
};

// Hashes rows and tells how far that is.
struct Hashing {
    crypto::Hasher& hasher;
    Progress& progress;
    const ProgressEar& ear;

    void add(const std::string& row) const {
        hasher.add(row);
        ++progress.done;
        if (ear) ear(progress);
    }
};

Result<std::int64_t> hash_table(Connection& db, const Where& where, std::size_t place,
                                const Hashing& hashing) {
    const std::string name(kPurgeTables[place]);
    Result<Statement> row =
        db.prepare("SELECT " + quoted_row(name) + " FROM doomed d CROSS JOIN " + name +
                       " t ON t.kiosk = d.kiosk AND t.epoch = d.epoch AND t.seq = d.seq"
                       " WHERE d.kiosk = ? AND d.epoch = ? AND d.place = ? ORDER BY d.seq",
                   where.kiosk, where.epoch, static_cast<std::int64_t>(place));
    if (!row) return row.error();
    std::int64_t count = 0;
    while (true) {
        const Result<bool> more = row->step();
        if (!more) return more.error();
        if (!*more) return count;
        hashing.add(name + '\0' + row->text(0) + "\n");
        ++count;
    }
}

// The columns of answer that hold numbers of the dictionary, or some of them a text.
std::string coded_columns() {
    std::string list;
    std::size_t place = 0;
    const auto add = [&](const store::Column& column) {
        if (coding_of(place++) == Coding::plain) return;
        list.append(list.empty() ? "" : ", ").append(column.name);
    };
    for (const store::Column& column : store::stamp_columns()) add(column);
    for (const store::Column& column : table_named("response").columns) add(column);
    return list;
}

// Which of the numbers up to most are words of any answer: one look at every answer, and a bit a
// word.
Result<std::vector<bool>> used_words(Connection& db, std::int64_t most) {
    std::vector<bool> used(static_cast<std::size_t>(most) + 1);
    Result<Statement> row = db.prepare("SELECT " + coded_columns() + " FROM answer");
    if (!row) return row.error();
    while (true) {
        const Result<bool> more = row->step();
        if (!more) return more.error();
        if (!*more) return used;
        for (int column = 0; column < row->columns(); ++column) {
            if (sqlite3_column_type(row->handle(), column) != SQLITE_INTEGER) continue;
            const std::int64_t word = row->integer(column);
            if (word >= 0 && word <= most) used[static_cast<std::size_t>(word)] = true;
        }
    }
}

Status remove_unused_words(Connection& db) {
    const auto words = read_all<std::int64_t>(db.prepare("SELECT id FROM word ORDER BY id"),
                                              [](const Statement& row) { return row.integer(0); });
    if (!words) return words.error();
    if (words->empty()) return {};
    const Result<std::vector<bool>> used = used_words(db, words->back());
    if (!used) return used.error();
    Result<Statement> remove = db.prepare("DELETE FROM word WHERE id = ?");
    if (!remove) return remove.error();
    for (const std::int64_t word : *words) {
        if (word >= 0 && (*used)[static_cast<std::size_t>(word)]) continue;
        remove->reset();
        remove->bind(1, word);
        if (Status s = remove->run(); !s) return s;
    }
    return {};
}

// Whether a set-aside bundle holds rows of the person, by its own rows or by refs known here.
// numbers: all of the person's, as a JSON list.
Result<bool> holds_person(Connection& db, const std::string& hash, const std::string& numbers) {
    Result<Statement> row = db.prepare("SELECT kiosk, image FROM quarantine WHERE hash = ?");
    if (!row) return row.error();
    row->bind_blob(1, hash);
    const Result<bool> found = row->step();
    if (!found) return found.error();
    if (!*found || row->text(1).empty()) return false;
    Result<Connection> image = Connection::open_image(row->text(1));
    if (!image) return true;  // it cannot be looked into: it goes
    const Result<std::int64_t> own = image->integer(
        "SELECT (SELECT count(*) FROM person WHERE nip IN"
        " (SELECT value FROM json_each(?1))) + (SELECT count(*) FROM event"
        " WHERE name = 'numbers_joined' AND EXISTS (SELECT 1 FROM json_each(?1) j"
        " WHERE instr(detail, j.value) > 0))",
        numbers);
    if (!own || *own > 0) return true;
    const auto refs = read_all<std::int64_t>(
        db.prepare("SELECT epoch << 40 | seq FROM person WHERE kiosk = ? AND nip IN mine",
                   row->integer(0)),
        [](const Statement& ref) { return ref.integer(0); });
    if (!refs) return refs.error();
    for (const std::int64_t ref : *refs) {
        const Result<std::int64_t> named = image->integer(
            "SELECT (SELECT count(*) FROM session WHERE person_ref = ?1)"
            " + (SELECT count(*) FROM attempt WHERE person_ref = ?1)",
            ref);
        if (!named || *named > 0) return true;
    }
    return false;
}

}  // namespace

Status find_doomed(Connection& db, const PurgeRule& rule) {
    if (rule.before_ms.has_value() == !rule.nip.empty()) {
        return Error{Fault::bad_input, "a purge is by a date or of a person"};
    }
    if (Status s = db.exec(kTables); !s) return s;
    for (const std::string& sql : rule.before_ms ? by_date() : of_person()) {
        Result<Statement> statement = db.prepare(sql);
        if (!statement) return statement.error();
        if (sql.find("?1") != std::string::npos) {
            rule.before_ms ? statement->bind(1, *rule.before_ms) : statement->bind(1, rule.nip);
        }
        if (Status s = statement->run(); !s) return s;
    }
    return {};
}

Result<std::vector<PurgedPart>> doomed_parts(Connection& db, const ProgressEar& ear) {
    const Result<std::int64_t> total = db.integer("SELECT count(*) FROM doomed");
    if (!total) return total.error();
    const auto places = read_all<Where>(
        db.prepare(
            "SELECT d.kiosk, d.epoch, k.kiosk FROM (SELECT DISTINCT kiosk, epoch FROM doomed)"
            " d JOIN kiosk k ON k.id = d.kiosk ORDER BY k.kiosk, d.epoch"),
        [](const Statement& row) {
            return Where{row.integer(0), row.integer(1), row.text(2)};
        });
    if (!places) return places.error();
    std::vector<PurgedPart> parts;
    Progress progress{0, *total, "rows"};
    for (const Where& where : *places) {
        PurgedPart part{where.name, where.epoch};
        crypto::Hasher hasher;
        for (std::size_t place = 0; place < kPurgeTables.size(); ++place) {
            const Result<std::int64_t> rows = hash_table(db, where, place, {hasher, progress, ear});
            if (!rows) return rows.error();
            part.rows[place] = *rows;
        }
        part.hash = hasher.finish();
        parts.push_back(std::move(part));
    }
    return parts;
}

Result<std::int64_t> doomed_listings(Connection& db) {
    return db.integer("SELECT count(*) FROM roster WHERE nip IN mine");
}

Result<std::vector<std::string>> doomed_images(Connection& db, const PurgeRule& rule) {
    const auto text = [](const Statement& row) { return row.text(0); };
    if (rule.before_ms) {
        return read_all<std::string>(
            db.prepare("SELECT hash FROM quarantine WHERE length(image) > 0 AND found_ms < ?",
                       *rule.before_ms),
            text);
    }
    Result<std::vector<std::string>> all = read_all<std::string>(
        db.prepare("SELECT hash FROM quarantine WHERE length(image) > 0"), text);
    if (!all) return all;
    const Result<std::string> numbers = db.text("SELECT json_group_array(nip) FROM mine");
    if (!numbers) return numbers.error();
    std::vector<std::string> doomed;
    for (const std::string& hash : *all) {
        const Result<bool> holds = holds_person(db, hash, *numbers);
        if (!holds) return holds.error();
        if (*holds) doomed.push_back(hash);
    }
    return doomed;
}

Status remove_doomed(Connection& db, const ProgressEar& ear) {
    Progress progress{0, static_cast<std::int64_t>(kPurgeTables.size()), "tables"};
    // Rows name only earlier tables, so the last ones go first.
    for (std::size_t place = kPurgeTables.size(); place > 0; --place) {
        const std::string table(stored_table(kPurgeTables[place - 1]));
        Status gone = db.run("DELETE FROM " + table +
                                 " WHERE (kiosk, epoch, seq) IN (SELECT kiosk, epoch, seq FROM "
                                 "doomed WHERE place = ?)",
                             static_cast<std::int64_t>(place - 1));
        if (!gone) return gone;
        ++progress.done;
        if (ear) ear(progress);
    }
    if (Status s = db.run("DELETE FROM roster WHERE nip IN mine"); !s) return s;
    Status numbers = db.run("DELETE FROM roster_number WHERE former IN mine OR nip IN mine");
    if (!numbers) return numbers;
    if (Status s = shrink_clock_fixes(db); !s) return s;
    return remove_unused_words(db);
}

}  // namespace suluh::collect
