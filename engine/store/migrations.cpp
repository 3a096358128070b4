// How a database comes from any earlier form to this one. Steps are only ever added: what a step of
// an earlier version does is in kiosks out there.
#include <array>

#include "store/schema.h"

namespace suluh::store {

namespace {

constexpr std::int64_t kApplicationId = 0x53756C68;  // "Sulh"

// counter: one row. epoch_log: the order of epochs (their numbers are random). open_session: what a
// power cut leaves behind. checkpoint: where an unfinished attempt goes on.
constexpr const char* kVersion1 = R"(
CREATE INDEX person_nip ON person (nip);
CREATE INDEX session_person ON session (person_ref);
CREATE INDEX attempt_person ON attempt (person_ref);
CREATE INDEX attempt_session ON attempt (session_ref);
CREATE INDEX response_attempt ON response (attempt_ref);
CREATE INDEX response_session ON response (session_ref);
CREATE INDEX event_attempt ON event (attempt_ref);
CREATE INDEX event_session ON event (session_ref);
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE counter (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    epoch INTEGER NOT NULL,
    next_seq INTEGER NOT NULL,
    last_wall_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE epoch_log (
    ordinal INTEGER PRIMARY KEY,
    epoch INTEGER NOT NULL UNIQUE,
    began_wall_ms INTEGER NOT NULL,
    because TEXT NOT NULL
) STRICT;
CREATE TABLE open_session (session_ref INTEGER PRIMARY KEY REFERENCES session (ref)) STRICT;
CREATE TABLE checkpoint (
    attempt_ref INTEGER PRIMARY KEY REFERENCES attempt (ref),
    step TEXT NOT NULL,
    state TEXT NOT NULL,
    position INTEGER NOT NULL,
    steps INTEGER NOT NULL,
    wall_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE bundle (
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    seq_from INTEGER NOT NULL,
    seq_to INTEGER NOT NULL,
    hash BLOB NOT NULL,
    prev_hash BLOB NOT NULL,
    size INTEGER NOT NULL,
    file TEXT NOT NULL,
    wall_ms INTEGER NOT NULL,
    PRIMARY KEY (epoch, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE delivery (
    id INTEGER PRIMARY KEY,
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    "drop" TEXT NOT NULL,
    wall_ms INTEGER NOT NULL,
    FOREIGN KEY (epoch, number) REFERENCES bundle (epoch, number)
) STRICT;
CREATE INDEX delivery_bundle ON delivery (epoch, number);
CREATE TABLE receipt (
    collector TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    chain_hash BLOB NOT NULL,
    wall_ms INTEGER NOT NULL,
    PRIMARY KEY (collector, epoch)
) STRICT, WITHOUT ROWID;
CREATE TABLE old_database (
    file TEXT PRIMARY KEY,
    moved_wall_ms INTEGER NOT NULL,
    because TEXT NOT NULL,
    rows_taken_over INTEGER NOT NULL
) STRICT;
)";

// person_number: which numbers are one person's: a contract's NI PPPK, later a NIP. `person` is the
// internal id, the ref of the first row of that person here. person_rows: all rows of the person
// asked for by any of their numbers. person_pin: local as well; a PIN never leaves its kiosk.
constexpr const char* kVersion2 = R"(
CREATE TABLE person_number (nip TEXT PRIMARY KEY, person INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX person_number_person ON person_number (person);
INSERT INTO person_number SELECT nip, min(ref) FROM person GROUP BY nip;
CREATE VIEW person_rows AS
    SELECT asked.nip AS nip, p.ref AS ref FROM person_number asked
    JOIN person_number one ON one.person = asked.person JOIN person p ON p.nip = one.nip;
CREATE TABLE person_pin (
    person INTEGER PRIMARY KEY,
    hash TEXT NOT NULL,
    tries TEXT NOT NULL,
    set_wall_ms INTEGER NOT NULL
) STRICT;
)";

// The typed tables are made as they are today: a later change of them needs a step that tells a
// fresh database from an older one.
Status create_version_1(Connection& db) {
    for (const Table& table : typed_tables()) {
        const std::string sql = create_typed_table(table, "main", ForeignKeys::yes);
        if (Status s = db.exec(sql.c_str()); !s) return s;
    }
    return db.exec(kVersion1);
}

Status add_version_2(Connection& db) {
    return db.exec(kVersion2);
}

// The step at place n leads from version n to n + 1.
constexpr std::array<Status (*)(Connection&), kSchemaVersion> kSteps = {create_version_1,
                                                                        add_version_2};

}  // namespace

Status migrate(Connection& db) {
    const Result<std::int64_t> version = db.integer("PRAGMA user_version");
    if (!version) return version.error();
    if (*version == kSchemaVersion) return {};
    if (*version > kSchemaVersion) {
        return Error{Fault::unsupported, "the database was written by a newer Suluh (schema " +
                                             std::to_string(*version) +
                                             "); install that version again"};
    }
    if (*version < 0) return Error{Fault::corrupt, "the database has no version"};
    Result<Transaction> work = Transaction::begin(db);
    if (!work) return work.error();
    for (auto step = static_cast<std::size_t>(*version); step < kSteps.size(); ++step) {
        if (Status s = kSteps[step](db); !s) {
            return s.error().within("bringing the tables to version " + std::to_string(step + 1));
        }
    }
    const std::string stamp = "PRAGMA application_id = " + std::to_string(kApplicationId) +
                              "; PRAGMA user_version = " + std::to_string(kSchemaVersion);
    if (Status s = db.exec(stamp.c_str()); !s) return s;
    return work->commit();
}

}  // namespace suluh::store
