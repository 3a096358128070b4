#include "store/attempts.h"
#include "store/rows.h"

namespace suluh::store {

Result<Ref> insert_event(Database& db, const Event& event) {
    const Result<Database::Stamp> stamp = db.stamp();
    if (!stamp) return stamp.error();
    const std::string detail = event.detail.is_nil() ? "{}" : to_json(event.detail);
    Status s = db.connection().run(
        "INSERT INTO event (ref, boot_id, mono_ms, wall_ms, doubt, session_ref, attempt_ref, name,"
        " detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        stamp->ref, stamp->boot_id, stamp->mono_ms, stamp->wall_ms, stamp->doubt, event.session,
        event.attempt, event.name, detail);
    if (!s) return s.error();
    return stamp->ref;
}

Result<Ref> start_session(Database& db, std::optional<Ref> person) {
    Ref session;
    Status s = db.transact([&]() -> Status {
        const Result<Database::Stamp> stamp = db.stamp();
        if (!stamp) return stamp.error();
        session = stamp->ref;
        Status inserted = db.connection().run(
            "INSERT INTO session (ref, boot_id, mono_ms, wall_ms, doubt, person_ref, guest)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            stamp->ref, stamp->boot_id, stamp->mono_ms, stamp->wall_ms, stamp->doubt, person,
            !person.has_value());
        if (!inserted) return inserted;
        return db.connection().run("INSERT INTO open_session VALUES (?)", session);
    });
    if (!s) return s.error().within("starting a session");
    return session;
}

Status end_session(Database& db, Ref session, std::string_view why) {
    Status s = db.transact([&]() -> Status {
        Status closed =
            db.connection().run("DELETE FROM open_session WHERE session_ref = ?", session);
        if (!closed) return closed;
        if (db.connection().changes() == 0) {
            return Error{Fault::not_found, "no such open session"};
        }
        Event event{session, {}, "session_ended", Value::Map{{"why", why}}};
        const Result<Ref> written = insert_event(db, event);
        if (!written) return written.error();
        return {};
    });
    if (!s) return s.error().within("ending a session");
    return {};
}

Result<Ref> add_event(Database& db, const Event& event) {
    Ref ref;
    Status s = db.transact([&]() -> Status {
        const Result<Ref> written = insert_event(db, event);
        if (!written) return written.error();
        ref = *written;
        return {};
    });
    if (!s) return s.error().within("noting the event " + event.name);
    return ref;
}

}  // namespace suluh::store
