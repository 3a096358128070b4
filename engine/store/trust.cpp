#include "store/trust.h"

#include "base/utf8.h"
#include "base/value.h"
#include "store/notes.h"

namespace suluh::store {
namespace {

constexpr std::string_view kPrefix = "refused ";  // a note a collector

}  // namespace

Result<std::int64_t> forget_receipts_of(Database& db, const std::set<std::string>& collectors) {
    std::int64_t forgotten = 0;
    const Status s = db.transact([&]() -> Status {
        forgotten = 0;
        for (const std::string& collector : collectors) {
            Status gone = db.connection().run("DELETE FROM receipt WHERE collector = ?", collector);
            if (!gone) return gone;
            forgotten += db.connection().changes();
        }
        return {};
    });
    if (!s) return s.error().within("forgetting receipts of revoked keys");
    return forgotten;
}

Status note_refused_collector(Database& db, std::string_view collector, std::string_view drop) {
    const Value note(Value::Map{{"at", db.clock().wall_ms()},
                                {"drop", is_utf8(drop) ? std::string(drop) : std::string()}});
    return db.transact(
        [&] { return keep_note(db, std::string(kPrefix).append(collector), to_json(note)); });
}

Result<std::vector<RefusedCollector>> refused_collectors(Database& db) {
    const Result<std::vector<Note>> notes = notes_under(db, kPrefix);
    if (!notes) return notes.error();
    std::vector<RefusedCollector> refused;
    for (const Note& note : *notes) {
        const Result<Value> value = parse_json(note.text);
        if (!value) return value.error().within("what is noted of a refused receipt");
        refused.push_back({note.name, value->text_or("drop", ""),
                           static_cast<std::int64_t>(value->number_or("at", 0))});
    }
    return refused;
}

}  // namespace suluh::store
