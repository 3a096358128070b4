#include "collect/study/kiosk_rows.h"

#include "store/ref.h"

namespace suluh::collect {

namespace {

using store::Statement;

enum { kPersons, kFixes, kAttempts, kEvents, kAnswers };

constexpr const char* kSql[] = {
    "SELECT epoch, seq, nip, name, unit, wall_ms, doubt FROM person WHERE kiosk = ?1"
    " ORDER BY epoch, seq",
    // how: see ClockKnowledge; up to 1 it is exact.
    "SELECT epoch, seq_from, seq_to, shift_ms, how > 1 FROM clock_fix WHERE kiosk = ?1"
    " ORDER BY epoch, seq_from",
    "SELECT session_ref, mono_ms, wall_ms, epoch, seq, person_ref, pack, lesson, title, jp, doubt"
    " FROM attempt WHERE kiosk = ?1 ORDER BY epoch, seq",
    "SELECT session_ref, mono_ms, wall_ms, attempt_ref, name = 'attempt_finished', detail"
    " FROM event WHERE kiosk = ?1 AND (attempt_ref IS NOT NULL OR name = 'attempt_finished')"
    " ORDER BY epoch, seq",
    "SELECT session_ref, mono_ms, wall_ms, attempt_ref, max, item, kind, indicator, question,"
    " score, duration_ms, response FROM answer WHERE kiosk = ?1 ORDER BY epoch, seq"};

template <class See>
Status each_row(Statement& rows, std::int64_t kiosk, const See& see) {
    rows.reset();
    rows.bind(1, kiosk);
    while (true) {
        const Result<bool> more = rows.step();
        if (!more) return more.error();
        if (!*more) break;
        if (Status s = see(rows); !s) return s;
    }
    rows.reset();
    return {};
}

std::optional<std::int64_t> maybe(const Statement& row, int column) {
    if (row.is_null(column)) return std::nullopt;
    return row.integer(column);
}

Deed read_deed(const Statement& row) {
    return {maybe(row, 0), row.integer(1), row.integer(2)};
}

}  // namespace

Result<KioskRows> KioskRows::over(store::Connection& db, Responses& responses) {
    KioskRows rows(responses);
    for (const char* sql : kSql) {
        Result<Statement> statement = db.prepare(sql);
        if (!statement) return statement.error();
        rows.statements_.push_back(std::move(*statement));
    }
    return rows;
}

Status KioskRows::persons(std::int64_t kiosk,
                          const std::function<void(std::int64_t ref, const People::Row&)>& see) {
    return each_row(statements_[kPersons], kiosk, [&](const Statement& row) {
        const std::int64_t epoch = row.integer(0);
        see(store::make_ref(epoch, row.integer(1)).value,
            {text_view(row, 2), text_view(row, 3), text_view(row, 4), row.integer(5),
             row.boolean(6), kiosk, epoch});
        return Status();
    });
}

Result<std::vector<KioskFix>> KioskRows::fixes(std::int64_t kiosk) {
    std::vector<KioskFix> all;
    Status read = each_row(statements_[kFixes], kiosk, [&](const Statement& row) {
        all.push_back(
            {row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.boolean(4)});
        return Status();
    });
    if (!read) return read.error();
    return all;
}

Status KioskRows::attempts(std::int64_t kiosk,
                           const std::function<void(const AttemptFacts&)>& see) {
    return each_row(statements_[kAttempts], kiosk, [&](const Statement& row) {
        see({.epoch = row.integer(3),
             .seq = row.integer(4),
             .person = maybe(row, 5),
             .pack = text_view(row, 6),
             .lesson = text_view(row, 7),
             .title = text_view(row, 8),
             .jp = row.real(9),
             .doubt = row.boolean(10),
             .deed = read_deed(row)});
        return Status();
    });
}

Status KioskRows::events(std::int64_t kiosk, const std::function<void(const EventFacts&)>& see) {
    return each_row(statements_[kEvents], kiosk, [&](const Statement& row) {
        see({.attempt = maybe(row, 3),
             .deed = read_deed(row),
             .finish = row.boolean(4) ? text_view(row, 5) : std::string_view()});
        return Status();
    });
}

Result<AnswerFacts> KioskRows::read_answer(const Statement& row) {
    AnswerFacts answer{.attempt = row.integer(3), .deed = read_deed(row)};
    Given& given = answer.given;
    given.full_score = row.real(4);
    answer.counts = given.full_score > 0;
    if (!answer.counts) return answer;
    given.wall_ms = answer.deed.wall_ms;
    given.item = row.integer(5);
    given.kind = row.integer(6);
    given.indicator = row.integer(7);
    given.question = row.integer(8);
    given.score = row.real(9);
    given.duration_ms = row.integer(10);
    const Result<Said> said = responses_->read(row, 11);
    if (!said) return said.error();
    given.said = *said;
    return answer;
}

Status KioskRows::answers(std::int64_t kiosk, const std::function<void(const AnswerFacts&)>& see) {
    return each_row(statements_[kAnswers], kiosk, [&](const Statement& row) {
        const Result<AnswerFacts> answer = read_answer(row);
        if (!answer) return Status(answer.error());
        see(*answer);
        return Status();
    });
}

}  // namespace suluh::collect
