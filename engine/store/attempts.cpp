#include "store/attempts.h"

#include <cmath>

#include "store/rows.h"

namespace suluh::store {

namespace {

Status upsert_checkpoint(Database& db, Ref attempt, const Checkpoint& checkpoint) {
    return db.connection().run(
        "INSERT INTO checkpoint (attempt_ref, step, state, position, steps, wall_ms)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (attempt_ref) DO UPDATE SET step = excluded.step,"
        " state = excluded.state, wall_ms = excluded.wall_ms,"
        " position = iif(excluded.position > 0, excluded.position, position),"
        " steps = iif(excluded.steps > 0, excluded.steps, steps)",
        attempt, checkpoint.step, to_json(checkpoint.state), checkpoint.position, checkpoint.steps,
        db.clock().wall_ms());
}

Result<Ref> insert_answer(Database& db, const Answer& answer) {
    const Result<Database::Stamp> stamp = db.stamp();
    if (!stamp) return stamp.error();
    Status s = db.connection().run(
        "INSERT INTO response (ref, boot_id, mono_ms, wall_ms, doubt, attempt_ref, session_ref,"
        " step, item, indicator, kind, question, response, score, max, correct, duration_ms)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        stamp->ref, stamp->boot_id, stamp->mono_ms, stamp->wall_ms, stamp->doubt, answer.attempt,
        answer.session, answer.step, answer.item, answer.indicator, answer.kind,
        to_json(answer.question), to_json(answer.response), answer.score, answer.max,
        answer.correct, answer.duration_ms);
    if (!s) return s.error();
    return stamp->ref;
}

Result<bool> is_finished(Database& db, Ref attempt) {
    const Result<std::int64_t> count = db.connection().integer(
        "SELECT count(*) FROM event WHERE attempt_ref = ? AND name = 'attempt_finished'", attempt);
    if (!count) return count.error();
    return *count > 0;
}

Value value_of(const Outcome& outcome) {
    Value::Map indicators;
    for (const auto& [name, sum] : outcome.indicators) {
        Value::Map fields{{"score", sum.score}, {"max", sum.max}, {"n", sum.n}};
        if (!sum.label.empty()) fields.emplace("label", sum.label);
        Value::Map label_in;
        for (const auto& [lang, words] : sum.label_in) label_in.emplace(lang, words);
        if (!label_in.empty()) fields.emplace("label_in", std::move(label_in));
        indicators.emplace(name, std::move(fields));
    }
    return Value::Map{{"score", outcome.score},
                      {"max", outcome.max},
                      {"passed", outcome.passed},
                      {"indicators", std::move(indicators)}};
}

Result<std::optional<Checkpoint>> find_checkpoint(Database& db, Ref attempt) {
    Result<Statement> row = db.connection().prepare(
        "SELECT step, state, position, steps FROM checkpoint WHERE attempt_ref = ?", attempt);
    if (!row) return row.error();
    const Result<bool> found = row->step();
    if (!found) return found.error();
    if (!*found) return std::optional<Checkpoint>();
    const Result<Value> state = parse_json(row->text(1));
    if (!state) return state.error().within("checkpoint");
    return std::optional(Checkpoint{row->text(0), *state, static_cast<int>(row->integer(2)),
                                    static_cast<int>(row->integer(3))});
}

}  // namespace

Result<Ref> start_attempt(Database& db, const NewAttempt& attempt) {
    if (Status s = db.room_for_more(); !s) return s.error().within("starting an attempt");
    Ref ref;
    Status s = db.transact([&]() -> Status {
        const Result<Database::Stamp> stamp = db.stamp();
        if (!stamp) return stamp.error();
        ref = stamp->ref;
        return db.connection().run(
            "INSERT INTO attempt (ref, boot_id, mono_ms, wall_ms, doubt, session_ref, person_ref,"
            " pack, pack_version, lesson, title, seed, pass_mark, jp, steps)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            stamp->ref, stamp->boot_id, stamp->mono_ms, stamp->wall_ms, stamp->doubt,
            attempt.session, attempt.person, attempt.pack, attempt.pack_version, attempt.lesson,
            attempt.title, attempt.seed, attempt.pass_mark, attempt.jp, attempt.steps);
    });
    if (!s) return s.error().within("starting an attempt");
    return ref;
}

Status save_checkpoint(Database& db, Ref attempt, const Checkpoint& checkpoint) {
    Status s = db.transact([&] { return upsert_checkpoint(db, attempt, checkpoint); });
    if (!s) return s.error().within("saving a checkpoint");
    return {};
}

Result<std::optional<Resume>> find_resume(Database& db, std::string_view nip, std::string_view pack,
                                          std::string_view lesson) {
    Result<Statement> row = db.connection().prepare(
        "SELECT a.ref, a.pack_version, a.seed FROM attempt a"
        " JOIN epoch_log l ON l.epoch = a.epoch"
        " WHERE a.person_ref IN (SELECT ref FROM person_rows WHERE nip = ?)"
        " AND a.pack = ? AND a.lesson = ? ORDER BY l.ordinal DESC, a.seq DESC LIMIT 1",
        nip, pack, lesson);
    if (!row) return row.error();
    const Result<bool> found = row->step();
    if (!found) return found.error();
    if (!*found) return std::optional<Resume>();
    Resume resume{row->ref(0), row->text(1), row->integer(2), std::nullopt};
    const Result<bool> finished = is_finished(db, resume.attempt);
    if (!finished) return finished.error();
    if (*finished) return std::optional<Resume>();
    Result<std::optional<Checkpoint>> checkpoint = find_checkpoint(db, resume.attempt);
    if (!checkpoint) return checkpoint.error();
    resume.checkpoint = std::move(*checkpoint);
    return std::optional(std::move(resume));
}

Status resume_attempt(Database& db, Ref session, Ref attempt) {
    const Result<Ref> noted = add_event(db, {session, attempt, "attempt_resumed", {}});
    if (!noted) return noted.error();
    return {};
}

Result<Ref> save_answer(Database& db, const Answer& answer) {
    const bool sound = std::isfinite(answer.score) && std::isfinite(answer.max) &&
                       answer.score >= 0 && answer.score <= answer.max && answer.duration_ms >= 0;
    if (!sound) return Error{Fault::bad_input, "saving an answer: its score or time is no number"};
    Ref ref;
    Status s = db.transact([&]() -> Status {
        const Result<Ref> written = insert_answer(db, answer);
        if (!written) return written.error();
        ref = *written;
        if (!answer.checkpoint) return {};
        return upsert_checkpoint(db, answer.attempt, *answer.checkpoint);
    });
    if (!s) return s.error().within("saving an answer");
    return ref;
}

Result<Ref> finish_attempt(Database& db, Ref session, Ref attempt, const Outcome& outcome) {
    Ref ref;
    Status s = db.transact([&]() -> Status {
        const Result<bool> finished = is_finished(db, attempt);
        if (!finished) return finished.error();
        if (*finished) return Error{Fault::exists, "it was finished before"};
        const Event event{session, attempt, "attempt_finished", value_of(outcome)};
        const Result<Ref> written = insert_event(db, event);
        if (!written) return written.error();
        ref = *written;
        return db.connection().run("DELETE FROM checkpoint WHERE attempt_ref = ?", attempt);
    });
    if (!s) return s.error().within("finishing an attempt");
    return ref;
}

}  // namespace suluh::store
