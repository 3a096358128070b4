#include "store/notes.h"

namespace suluh::store {

Status keep_note(Database& db, std::string_view name, std::string_view text) {
    return db.connection().run(
        "INSERT INTO meta (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        name, text);
}

Result<std::vector<Note>> notes_under(Database& db, std::string_view prefix) {
    // LIKE would read the names of drops as patterns.
    Result<Statement> row = db.connection().prepare(
        "SELECT substr(key, ?), value FROM meta WHERE substr(key, 1, ?) = ? ORDER BY key",
        static_cast<std::int64_t>(prefix.size() + 1), static_cast<std::int64_t>(prefix.size()),
        prefix);
    if (!row) return row.error();
    std::vector<Note> notes;
    while (true) {
        const Result<bool> more = row->step();
        if (!more) return more.error();
        if (!*more) return notes;
        notes.push_back({row->text(0), row->text(1)});
    }
}

}  // namespace suluh::store
