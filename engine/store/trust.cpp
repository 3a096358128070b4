#include "store/trust.h"

#include "base/utf8.h"
#include "base/value.h"

namespace suluh::store {
namespace {

constexpr std::string_view kPrefix = "refused ";  // meta holds a row a collector

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
    return db.transact([&] {
        return db.connection().run(
            "INSERT INTO meta (key, value) VALUES (?, ?)"
            " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            std::string(kPrefix).append(collector), to_json(note));
    });
}

Result<std::vector<RefusedCollector>> refused_collectors(Database& db) {
    Result<Statement> row = db.connection().prepare(
        "SELECT substr(key, ?), value FROM meta WHERE substr(key, 1, ?) = ? ORDER BY key",
        static_cast<std::int64_t>(kPrefix.size() + 1), static_cast<std::int64_t>(kPrefix.size()),
        kPrefix);
    if (!row) return row.error();
    std::vector<RefusedCollector> refused;
    while (true) {
        const Result<bool> more = row->step();
        if (!more) return more.error();
        if (!*more) return refused;
        const Result<Value> note = parse_json(row->text(1));
        if (!note) return note.error().within("what is noted of a refused receipt");
        refused.push_back({row->text(0), note->text_or("drop", ""),
                           static_cast<std::int64_t>(note->number_or("at", 0))});
    }
}

}  // namespace suluh::store
