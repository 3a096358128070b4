#include "store/people.h"

#include "store/rows.h"

namespace suluh::store {

namespace {

PersonKind kind_named(std::string_view name) {
    return name == "pns" ? PersonKind::pns : PersonKind::pppk;
}

Result<Ref> insert_person(Database& db, const Person& person) {
    const Result<Database::Stamp> stamp = db.stamp();
    if (!stamp) return stamp.error();
    Status s = db.connection().run(
        "INSERT INTO person (ref, boot_id, mono_ms, wall_ms, doubt, nip, kind, name, unit,"
        " position_level, office) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        stamp->ref, stamp->boot_id, stamp->mono_ms, stamp->wall_ms, stamp->doubt, person.nip,
        person_kind_name(person.kind), person.name, person.unit, person.position_level,
        person.office);
    if (!s) return s.error();
    s = db.connection().run(
        "INSERT INTO person_number (nip, person) VALUES (?, ?) ON CONFLICT (nip) DO NOTHING",
        person.nip, stamp->ref);
    if (!s) return s.error();
    return stamp->ref;
}

Status tell_joined(Database& db, std::string_view nip, std::string_view former) {
    const Event event{{}, {}, "numbers_joined", Value::Map{{"nip", nip}, {"former", former}}};
    const Result<Ref> written = insert_event(db, event);
    return written ? Status() : Status(written.error());
}

}  // namespace

Result<std::optional<Person>> find_person(Connection& db, std::string_view nip) {
    Result<Statement> row = db.prepare(
        "SELECT p.ref, p.nip, p.kind, p.name, p.unit, p.position_level, p.office FROM person p"
        " JOIN epoch_log l ON l.epoch = p.epoch WHERE p.nip = ?"
        " ORDER BY l.ordinal DESC, p.seq DESC LIMIT 1",
        nip);
    if (!row) return row.error();
    const Result<bool> found = row->step();
    if (!found) return found.error();
    if (!*found) return std::optional<Person>();
    return std::optional(Person{row->ref(0), row->text(1), kind_named(row->text(2)), row->text(3),
                                row->text(4), row->text(5), row->text(6)});
}

Person with_known(Person person, const Person& known) {
    const auto keep = [](std::string& field, const std::string& old) {
        if (field.empty()) field = old;
    };
    keep(person.name, known.name);
    keep(person.unit, known.unit);
    keep(person.position_level, known.position_level);
    keep(person.office, known.office);
    return person;
}

bool is_same(const Person& a, const Person& b) {
    return a.kind == b.kind && a.name == b.name && a.unit == b.unit &&
           a.position_level == b.position_level && a.office == b.office;
}

Result<Person> remember_person_within(Database& db, const Person& person) {
    if (person.kind == PersonKind::guest || person.nip.empty()) {
        return Error{Fault::bad_input, "a guest is not remembered"};
    }
    const Result<std::optional<Person>> known = find_person(db, person.nip);
    if (!known) return known.error();
    Person wanted = *known ? with_known(person, **known) : person;
    if (*known && is_same(wanted, **known)) return **known;
    const Result<Ref> ref = insert_person(db, wanted);
    if (!ref) return ref.error();
    wanted.ref = *ref;
    return wanted;
}

Result<Person> remember_person(Database& db, const Person& person) {
    Person stored;
    Status s = db.transact([&]() -> Status {
        Result<Person> done = remember_person_within(db, person);
        if (!done) return done.error();
        stored = std::move(*done);
        return {};
    });
    if (!s) return s.error().within("remembering a person");
    return stored;
}

Result<std::int64_t> person_id(Connection& db, std::string_view nip) {
    Result<Statement> row = db.prepare("SELECT person FROM person_number WHERE nip = ?", nip);
    if (!row) return row.error();
    const Result<bool> found = row->step();
    if (!found) return found.error();
    if (!*found) return Error{Fault::not_found, "nobody with this number has been here"};
    return row->integer(0);
}

Status join_numbers_within(Database& db, std::string_view nip, std::string_view former) {
    const Result<std::int64_t> now = person_id(db, nip), then = person_id(db, former);
    if (!now || !then) return (now ? then : now).error();
    if (*now == *then) return {};
    Connection& sql = db.connection();
    Status done = sql.run("UPDATE person_number SET person = ? WHERE person = ?", *then, *now);
    // One PIN is left: the newer number's, where it has one.
    if (done) {
        done = sql.run("UPDATE OR REPLACE person_pin SET person = ? WHERE person = ?", *then, *now);
    }
    if (!done) return done;
    return tell_joined(db, nip, former);
}

Status take_former_number_within(Database& db, std::string_view nip, std::string_view former) {
    const Result<std::int64_t> then = person_id(db, former);
    if (then) return join_numbers_within(db, nip, former);
    if (then.error().fault != Fault::not_found) return then.error();
    const Result<std::int64_t> now = person_id(db, nip);
    if (!now) return now.error();
    Status kept =
        db.connection().run("INSERT INTO person_number (nip, person) VALUES (?, ?)", former, *now);
    return kept ? tell_joined(db, nip, former) : kept;
}

Status join_numbers(Database& db, std::string_view nip, std::string_view former) {
    Status s = db.transact([&] { return join_numbers_within(db, nip, former); });
    if (!s) return s.error().within("joining two numbers");
    return {};
}

}  // namespace suluh::store
