#include "store/person_pin.h"

#include "store/people.h"
#include "store/rows.h"

namespace suluh::store {

namespace {

Status note(Database& db, Ref session, std::string name, std::string_view nip) {
    // In a visit the session says whose it is.
    const Value detail = session.is_set() ? Value() : Value(Value::Map{{"nip", nip}});
    const Result<Ref> written = insert_event(db, {session, {}, std::move(name), detail});
    return written ? Status() : Status(written.error());
}

}  // namespace

Result<std::optional<PersonPin>> find_pin(Database& db, std::string_view nip) {
    Result<Statement> row = db.connection().prepare(
        "SELECT p.hash, p.tries FROM person_pin p JOIN person_number n ON n.person = p.person"
        " WHERE n.nip = ?",
        nip);
    if (!row) return row.error();
    const Result<bool> found = row->step();
    if (!found) return found.error();
    if (!*found) return std::optional<PersonPin>();
    return std::optional(PersonPin{row->text(0), row->text(1)});
}

Status set_pin(Database& db, std::string_view nip, std::string_view hash, Ref session) {
    const Result<std::int64_t> person = person_id(db, nip);
    if (!person) return person.error().within("keeping a PIN");
    Status s = db.transact([&]() -> Status {
        Status kept = db.connection().run(
            "INSERT INTO person_pin (person, hash, tries, set_wall_ms) VALUES (?, ?, '', ?)"
            " ON CONFLICT (person) DO UPDATE SET hash = excluded.hash, tries = '',"
            " set_wall_ms = excluded.set_wall_ms",
            *person, hash, db.clock().wall_ms());
        if (!kept) return kept;
        return note(db, session, "pin_set", nip);
    });
    if (!s) return s.error().within("keeping a PIN");
    return {};
}

Status keep_pin_tries(Database& db, std::string_view nip, std::string_view tries) {
    Status s = db.transact([&] {
        return db.connection().run(
            "UPDATE person_pin SET tries = ? WHERE person ="
            " (SELECT person FROM person_number WHERE nip = ?)",
            tries, nip);
    });
    if (!s) return s.error().within("counting PIN tries");
    return {};
}

Status drop_pin(Database& db, std::string_view nip, Ref session) {
    Status s = db.transact([&]() -> Status {
        Status gone = db.connection().run(
            "DELETE FROM person_pin WHERE person = (SELECT person FROM person_number WHERE nip = "
            "?)",
            nip);
        if (!gone) return gone;
        if (db.connection().changes() == 0) return Error{Fault::not_found, "there is no PIN"};
        return note(db, session, session.is_set() ? "pin_removed" : "pin_reset", nip);
    });
    if (!s) return s.error().within("taking a PIN away");
    return {};
}

}  // namespace suluh::store
