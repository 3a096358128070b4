#include "collect/collector_schema.h"

#include <algorithm>

#include "collect/batch.h"
#include "collect/dictionary.h"
#include "store/schema.h"

namespace suluh::collect {

namespace {

using store::Statement;

constexpr std::int64_t kApplicationId = 0x53756C43;  // "SulC"
constexpr std::int64_t kVersion = 7;
constexpr std::string_view kResponses = "response";
constexpr std::string_view kAnswers = "answer";

// kiosk: pinned by key at first contact. bundle: what was merged. quarantine: genuine bundles that
// contradict what was merged before; kept whole, never merged.
constexpr const char* kTables = R"(
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE kiosk (
    id INTEGER PRIMARY KEY,
    kiosk TEXT NOT NULL UNIQUE,
    key BLOB NOT NULL,
    name TEXT NOT NULL,
    first_seen_ms INTEGER NOT NULL,
    last_seen_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE bundle (
    hash BLOB PRIMARY KEY,
    kiosk INTEGER NOT NULL REFERENCES kiosk (id),
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    seq_from INTEGER NOT NULL,
    seq_to INTEGER NOT NULL,
    prev_hash BLOB NOT NULL,
    rows INTEGER NOT NULL,
    added_ms INTEGER NOT NULL,
    UNIQUE (kiosk, epoch, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE quarantine (
    hash BLOB PRIMARY KEY,
    kiosk INTEGER NOT NULL REFERENCES kiosk (id),
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    reason TEXT NOT NULL,
    found_ms INTEGER NOT NULL,
    image BLOB NOT NULL
) STRICT;
)";

// Version 2. enrolled: kiosks that somebody has named as known, met or not. receipt: the newest
// receipt that reached a drop, so that it can be told what still waits.
constexpr const char* kSecondTables = R"(
CREATE TABLE enrolled (kiosk TEXT PRIMARY KEY, since_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE receipt (
    kiosk INTEGER NOT NULL REFERENCES kiosk (id),
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    written_ms INTEGER NOT NULL,
    PRIMARY KEY (kiosk, epoch)
) STRICT, WITHOUT ROWID;
)";

// Version 3. word: the dictionary; hash: of the text, so that no index holds it a second time.
constexpr const char* kWords = R"(
CREATE TABLE word (id INTEGER PRIMARY KEY, hash INTEGER NOT NULL, text TEXT NOT NULL) STRICT;
CREATE INDEX word_hash ON word (hash);
)";

// Version 4. clock_fix: what has to be added to the wall_ms of rows whose kiosk's clock was wrong;
// how: ClockKnowledge. clock_mark: where that has to be looked at again. refused: files that were
// no good, until a good one of that number comes.
constexpr const char* kFourthTables = R"(
CREATE TABLE clock_fix (
    kiosk INTEGER NOT NULL REFERENCES kiosk (id),
    epoch INTEGER NOT NULL,
    seq_from INTEGER NOT NULL,
    seq_to INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    shift_ms INTEGER NOT NULL,
    error_ms INTEGER NOT NULL,
    how INTEGER NOT NULL CHECK (how BETWEEN 0 AND 3),
    PRIMARY KEY (kiosk, epoch, seq_from)
) STRICT, WITHOUT ROWID;
CREATE TABLE clock_mark (
    kiosk INTEGER NOT NULL REFERENCES kiosk (id),
    epoch INTEGER NOT NULL,
    PRIMARY KEY (kiosk, epoch)
) STRICT, WITHOUT ROWID;
CREATE TABLE refused (
    hash BLOB PRIMARY KEY,
    kiosk TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    reason TEXT NOT NULL,
    file TEXT NOT NULL,
    found_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)";

// Version 5. roster: the list of staff that completion is measured against.
constexpr const char* kRoster = R"(
CREATE TABLE roster (
    nip TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    position_level TEXT NOT NULL,
    office TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)";

// Version 6. roster_number: numbers that persons had before, as the list of staff said.
// unit_deadline: a unit's own day. receipt_wait: receipts that could not be brought to a place.
constexpr const char* kSixthTables = R"(
CREATE TABLE roster_number (former TEXT PRIMARY KEY, nip TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE unit_deadline (unit TEXT PRIMARY KEY, day TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE receipt_wait (
    kiosk TEXT NOT NULL,
    place TEXT NOT NULL,
    is_server INTEGER NOT NULL CHECK (is_server IN (0, 1)),
    reason TEXT NOT NULL,
    since_ms INTEGER NOT NULL,
    PRIMARY KEY (kiosk, place)
) STRICT, WITHOUT ROWID;
)";

// Version 7. clock_stretch: of kiosks whose clock was ever odd, all stretches (sqlite_stretches.h)
// with what is known before each and what was made of it. clock_due: bundles whose rows have yet to
// be looked at; 0: all of the kiosk's epoch.
constexpr const char* kSeventhTables = R"(
CREATE TABLE clock_stretch (
    kiosk INTEGER NOT NULL REFERENCES kiosk (id),
    epoch INTEGER NOT NULL,
    seq_from INTEGER NOT NULL,
    seq_to INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    boot TEXT NOT NULL,
    mono_from INTEGER NOT NULL,
    mono_to INTEGER NOT NULL,
    wall_from INTEGER NOT NULL,
    doubt INTEGER NOT NULL,
    heard_ms INTEGER NOT NULL,
    latest_ms INTEGER NOT NULL,
    was_ahead INTEGER NOT NULL,
    before_ms INTEGER,
    open_heard_ms INTEGER NOT NULL,
    is_right INTEGER NOT NULL,
    shift_ms INTEGER NOT NULL,
    how INTEGER,
    PRIMARY KEY (kiosk, epoch, seq_from)
) STRICT, WITHOUT ROWID;
CREATE TABLE clock_due (
    kiosk INTEGER NOT NULL REFERENCES kiosk (id),
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (kiosk, epoch, number)
) STRICT, WITHOUT ROWID;
INSERT INTO clock_due SELECT kiosk, epoch, 0 FROM clock_mark;
DROP TABLE clock_mark;
)";

std::string create_table(const store::Table& table, std::string_view name) {
    std::string sql = "CREATE TABLE ";
    sql.append(name);
    sql +=
        " (kiosk INTEGER NOT NULL REFERENCES kiosk (id), epoch INTEGER NOT NULL,"
        " seq INTEGER NOT NULL";
    std::size_t place = 0;
    const auto add = [&](const store::Column& column) {
        const Coding coding = name == kAnswers ? coding_of(place) : Coding::plain;
        ++place;
        sql.append(", ").append(column.name).append(" ");
        switch (coding) {
            case Coding::plain: sql.append(column.type); break;
            case Coding::always: sql.append("INTEGER NOT NULL"); break;
            case Coding::unless_long: sql.append("ANY NOT NULL"); break;
        }
    };
    for (const store::Column& column : store::stamp_columns()) add(column);
    for (const store::Column& column : table.columns) add(column);
    return sql + ", PRIMARY KEY (kiosk, epoch, seq)) STRICT, WITHOUT ROWID";
}

const store::Table& response_table() {
    const auto tables = store::typed_tables();
    return *std::find_if(tables.begin(), tables.end(),
                         [](const store::Table& table) { return table.name == kResponses; });
}

std::string text_of(std::string_view column) {
    std::string sql = "(SELECT text FROM word WHERE id = a.";
    return sql.append(column).append(")");
}

std::string create_response_view() {
    std::string sql = "CREATE VIEW response AS SELECT a.kiosk, a.epoch, a.seq";
    std::size_t place = 0;
    const auto add = [&](const store::Column& column) {
        const std::string name(column.name);
        switch (coding_of(place++)) {
            case Coding::plain: sql += ", a." + name; break;
            case Coding::always: sql += ", " + text_of(name) + " AS " + name; break;
            case Coding::unless_long:
                sql += ", iif(typeof(a." + name + ") = 'integer', " + text_of(name) + ", a." +
                       name + ") AS " + name;
                break;
        }
    };
    for (const store::Column& column : store::stamp_columns()) add(column);
    for (const store::Column& column : response_table().columns) add(column);
    return sql + " FROM answer a";
}

Status create_first(store::Connection& db) {
    if (Status s = db.exec(kTables); !s) return s;
    for (const store::Table& table : store::typed_tables()) {
        if (Status s = db.exec(create_table(table, table.name).c_str()); !s) return s;
    }
    return {};
}

// One row of the table response of version 2 into answer.
Status code_row(const Statement& from, Statement& to, Dictionary& words) {
    to.reset();
    for (int column = 0; column < from.columns(); ++column) {
        const Coding coding =
            column < 3 ? Coding::plain : coding_of(static_cast<std::size_t>(column - 3));
        const std::string text = coding == Coding::plain ? "" : from.text(column);
        if (coding == Coding::plain) {
            to.bind_value(column + 1, from, column);
        } else if (coding == Coding::unless_long && !comes_again(text)) {
            to.bind(column + 1, text);
        } else {
            const Result<std::int64_t> id = words.id_of(text);
            if (!id) return id.error();
            to.bind(column + 1, *id);
        }
    }
    return to.run();
}

Status code_responses(store::Connection& db) {
    Result<Dictionary> words = Dictionary::over(db);
    if (!words) return words.error();
    Result<Statement> from = db.prepare("SELECT * FROM response");
    if (!from) return from.error();
    std::string marks = "?";
    for (int column = 1; column < from->columns(); ++column) marks += ", ?";
    Result<Statement> to = db.prepare("INSERT INTO answer VALUES (" + marks + ")");
    if (!to) return to.error();
    while (true) {
        const Result<bool> more = from->step();
        if (!more) return more.error();
        if (!*more) return {};
        if (Status s = code_row(*from, *to, *words); !s) return s;
    }
}

Status create_third(store::Connection& db) {
    if (Status s = db.exec(kWords); !s) return s;
    if (Status s = db.exec(create_table(response_table(), kAnswers).c_str()); !s) return s;
    if (Status s = code_responses(db); !s) return s;
    if (Status s = db.exec("DROP TABLE response"); !s) return s;
    return db.exec(create_response_view().c_str());
}

// version: what the file has, 0 for an empty one.
Status migrate(store::Connection& db, std::int64_t version) {
    Result<store::Transaction> work = store::Transaction::begin(db);
    if (!work) return work.error();
    if (version < 1) {
        if (Status s = create_first(db); !s) return s;
    }
    if (version < 2) {
        if (Status s = db.exec(kSecondTables); !s) return s;
    }
    if (version < 3) {
        if (Status s = create_third(db); !s) return s;
    }
    if (version < 4) {
        if (Status s = db.exec(kFourthTables); !s) return s;
    }
    if (version < 5) {
        if (Status s = db.exec(kRoster); !s) return s;
    }
    if (version < 6) {
        if (Status s = db.exec(kSixthTables); !s) return s;
    }
    if (version < 7) {
        if (Status s = db.exec(kSeventhTables); !s) return s;
    }
    const std::string stamp = "PRAGMA application_id = " + std::to_string(kApplicationId) +
                              "; PRAGMA user_version = " + std::to_string(kVersion);
    if (Status s = db.exec(stamp.c_str()); !s) return s;
    return work->commit();
}

std::vector<Coding> codings() {
    std::vector<Coding> all;
    const auto add = [&](const store::Column& column) {
        const bool is_text = column.type.starts_with("TEXT");
        const Coding text = column.name == "response" ? Coding::unless_long : Coding::always;
        all.push_back(is_text ? text : Coding::plain);
    };
    for (const store::Column& column : store::stamp_columns()) add(column);
    for (const store::Column& column : response_table().columns) add(column);
    return all;
}

}  // namespace

bool comes_again(std::string_view response) {
    constexpr std::size_t kLong = 80;
    return response.size() <= kLong && response.find("\"text\":") == std::string_view::npos;
}

Coding coding_of(std::size_t column) {
    static const std::vector<Coding> all = codings();
    return all[column];
}

std::string_view stored_table(std::string_view batch_table) {
    return batch_table == kResponses ? kAnswers : batch_table;
}

Status settle_schema(store::Connection& db) {
    const Result<std::int64_t> version = db.integer("PRAGMA user_version");
    if (!version) return version.error();
    const Result<std::int64_t> owner = db.integer("PRAGMA application_id");
    if (!owner) return owner.error();
    const Result<std::int64_t> tables = db.integer("SELECT count(*) FROM sqlite_schema");
    if (!tables) return tables.error();
    if (*tables == 0) return migrate(db, 0);
    if (*owner != kApplicationId) {
        return Error{Fault::bad_input, "not a collector's database; name another by --db"};
    }
    if (*version > kVersion) {
        return Error{Fault::unsupported, "written by a newer suluh-collect; use that one"};
    }
    return *version < kVersion ? migrate(db, *version) : Status();
}

}  // namespace suluh::collect
