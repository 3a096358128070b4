#include "collect/answer_row.h"

#include <array>
#include <utility>

#include "collect/query_views.h"

namespace suluh::collect {

namespace {

using store::Statement;

// By primary key throughout: the walk needs neither a sort nor a table in memory. The attempt may
// be in a bundle that has not come yet; its answers are told all the same.
constexpr const char* kSource = R"(
SELECT k.kiosk, k.name, r.epoch, r.seq, r.wall_ms + coalesce(f.shift_ms, 0),
    CASE WHEN f.how IS NULL THEN r.doubt ELSE f.how > 1 END, coalesce(p.nip, ''),
    coalesce(p.name, ''), coalesce(p.unit, ''), coalesce(r.session_ref, 0), coalesce(r.attempt_ref, 0),
    coalesce(a.pack, ''), coalesce(a.pack_version, ''), coalesce(a.lesson, ''),
    coalesce(a.title, ''), r.wall_ms, r.doubt,
    a.seq IS NOT NULL AND (a.person_ref IS NULL OR p.seq IS NOT NULL), r.kiosk, )";

constexpr const char* kJoins = R"(
JOIN kiosk k ON k.id = r.kiosk
LEFT JOIN clock_fix f ON f.kiosk = r.kiosk AND f.epoch = r.epoch AND f.seq_from =
    (SELECT max(seq_from) FROM clock_fix c WHERE c.kiosk = r.kiosk AND c.epoch = r.epoch
        AND c.seq_from <= r.seq) AND f.seq_to >= r.seq
LEFT JOIN attempt a ON a.kiosk = r.kiosk AND a.epoch = r.attempt_ref >> 40
    AND a.seq = r.attempt_ref & 1099511627775
LEFT JOIN person p ON p.kiosk = r.kiosk AND p.epoch = a.person_ref >> 40
    AND p.seq = a.person_ref & 1099511627775
)";

constexpr int kKiosk = 18;  // its number here
constexpr int kOwn = 19;    // the first column behind those of the source

// When each row's bundle came, for rows in the order of their keys: the bundles go along with them.
class Arrivals {
public:
    [[nodiscard]] static Result<Arrivals> over(store::Connection& db) {
        Result<Statement> bundles = db.prepare(
            "SELECT kiosk, epoch, seq_to, added_ms FROM bundle ORDER BY kiosk, epoch, seq_to");
        if (!bundles) return bundles.error();
        return Arrivals(std::move(*bundles));
    }
    [[nodiscard]] Result<std::int64_t> of(std::int64_t kiosk, const RowSource& row) {
        const std::array<std::int64_t, 3> place{kiosk, row.epoch, row.seq};
        while (last_ < place) {
            const Result<bool> more = bundles_.step();
            if (!more) return more.error();
            if (!*more) return 0;
            last_ = {bundles_.integer(0), bundles_.integer(1), bundles_.integer(2)};
        }
        return bundles_.integer(3);
    }

private:
    explicit Arrivals(Statement bundles) : bundles_(std::move(bundles)) {}
    Statement bundles_;
    std::array<std::int64_t, 3> last_{};  // of the bundle at hand
};

RowSource read_source(const Statement& row) {
    return {.kiosk = row.text(0),
            .kiosk_name = row.text(1),
            .epoch = row.integer(2),
            .seq = row.integer(3),
            .wall_ms = row.integer(4),
            .doubt = row.boolean(5),
            .said_ms = row.integer(15),
            .said_in_doubt = row.boolean(16),
            .number = row.text(6),
            .nip = {},
            .person = row.text(7),
            .unit = row.text(8),
            .session = row.integer(9),
            .attempt = row.ref(10),
            .pack = row.text(11),
            .pack_version = row.text(12),
            .lesson = row.text(13),
            .title = row.text(14),
            .is_whole = row.boolean(17)};
}

template <class Read>
Status walk(CollectorDb& db, const std::string& own, const std::string& from, const Read& read) {
    const auto numbers = joined_numbers(db.connection());
    if (!numbers) return numbers.error();
    Result<Statement> statement = db.connection().prepare(kSource + own + " FROM " + from +
                                                          " ORDER BY r.kiosk, r.epoch, r.seq");
    if (!statement) return statement.error();
    Result<Arrivals> arrivals = Arrivals::over(db.connection());
    if (!arrivals) return arrivals.error();
    while (true) {
        const Result<bool> more = statement->step();
        if (!more) return more.error();
        if (!*more) return {};
        RowSource source = read_source(*statement);
        const Result<std::int64_t> heard = arrivals->of(statement->integer(kKiosk), source);
        if (!heard) return heard.error();
        source.heard_ms = *heard;
        const auto today = numbers->find(source.number);
        source.nip = today != numbers->end() ? today->second : source.number;
        if (Status s = read(*statement, std::move(source)); !s) return s;
    }
}

}  // namespace

Result<std::int64_t> count_answers(CollectorDb& db) {
    return db.connection().integer("SELECT count(*) FROM response");
}

Result<std::int64_t> count_finishes(CollectorDb& db) {
    return db.connection().integer("SELECT count(*) FROM event WHERE name = 'attempt_finished'");
}

Status walk_answers(CollectorDb& db, const std::function<Status(const AnswerRow&)>& see) {
    const std::string own =
        "r.item, r.indicator, r.kind, r.question, r.response, r.score, r.max, r.correct,"
        " r.duration_ms";
    return walk(db, own, std::string("response r") + kJoins,
                [&](const Statement& row, RowSource source) {
                    return see({.source = std::move(source),
                                .item = row.text(kOwn),
                                .indicator = row.text(kOwn + 1),
                                .kind = row.text(kOwn + 2),
                                .question = row.text(kOwn + 3),
                                .response = row.text(kOwn + 4),
                                .score = row.real(kOwn + 5),
                                .max = row.real(kOwn + 6),
                                .correct = row.boolean(kOwn + 7),
                                .duration_ms = row.integer(kOwn + 8)});
                });
}

Status walk_finishes(CollectorDb& db, const std::function<Status(const FinishRow&)>& see) {
    const std::string own =
        "coalesce(json_extract(r.detail, '$.score'), 0), coalesce(json_extract(r.detail, '$.max'),"
        " 0), coalesce(json_extract(r.detail, '$.passed'), 0)";
    const std::string from =
        std::string("(SELECT * FROM event WHERE name = 'attempt_finished') r") + kJoins;
    return walk(db, own, from, [&](const Statement& row, RowSource source) {
        return see({.source = std::move(source),
                    .score = row.real(kOwn),
                    .max = row.real(kOwn + 1),
                    .passed = row.boolean(kOwn + 2)});
    });
}

}  // namespace suluh::collect
