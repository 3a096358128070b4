#include "collect/export_answers.h"

#include "base/published_file.h"
#include "collect/xapi.h"

namespace suluh::collect {

namespace {

// Tells of progress once in so many rows.
class Counter {
public:
    Counter(const ProgressEar& ear, std::int64_t of) : ear_(&ear), of_(of) { tell(); }
    void count() {
        ++done_;
        if (done_ % kStep == 0 || done_ == of_) tell();
    }
    [[nodiscard]] std::int64_t done() const { return done_; }

private:
    static constexpr std::int64_t kStep = 1000;
    void tell() const {
        if (*ear_) (*ear_)({done_, of_, "rows"});
    }
    const ProgressEar* ear_;
    std::int64_t of_, done_ = 0;
};

std::vector<Column> answer_columns(const Words& words) {
    using enum CellKind;
    const std::vector<std::pair<const char*, CellKind>> columns{
        {"kiosk", text},    {"kiosk_id", text},  {"epoch", whole},
        {"seq", whole},     {"moment", moment},  {"clock_doubt", whole},
        {"nip", digits},    {"name", text},      {"unit", text},
        {"pack", text},     {"version", text},   {"lesson", text},
        {"title", text},    {"item", text},      {"indicator", text},
        {"kind", text},     {"ask", text},       {"question", text},
        {"response", text}, {"points", decimal}, {"full_points", decimal},
        {"right", whole},   {"seconds", decimal}};
    std::vector<Column> all;
    all.reserve(columns.size());
    for (const auto& [name, kind] : columns) {
        all.push_back({words("answers_" + std::string(name)), kind});
    }
    return all;
}

std::string asked(const std::string& question) {
    const Result<Value> value = parse_json(question);
    return value ? value->text_or("ask", "") : "";
}

std::vector<Cell> answer_cells(const AnswerRow& row) {
    const RowSource& from = row.source;
    return {from.kiosk_name,
            from.kiosk,
            static_cast<double>(from.epoch),
            static_cast<double>(from.seq),
            SheetMoment{from.wall_ms},
            from.doubt ? 1.0 : 0.0,
            from.nip,
            from.person,
            from.unit,
            from.pack,
            from.pack_version,
            from.lesson,
            from.title,
            row.item,
            row.indicator,
            row.kind,
            asked(row.question),
            row.question,
            row.response,
            row.score,
            row.max,
            row.correct ? 1.0 : 0.0,
            static_cast<double>(row.duration_ms) / 1000};
}

}  // namespace

Result<XapiExport> export_xapi(CollectorDb& db, const std::filesystem::path& target,
                               std::string_view home, const ProgressEar& ear) {
    const Result<std::int64_t> answers = count_answers(db);
    if (!answers) return answers.error();
    const Result<std::int64_t> finishes = count_finishes(db);
    if (!finishes) return finishes.error();
    Result<PublishedFile> file = PublishedFile::begin(target, {.mode = 0600});
    if (!file) return file.error();
    Counter counter(ear, *answers + *finishes);
    XapiExport done;
    const auto say = [&](const auto& row, const auto& statement) {
        counter.count();
        if (!row.source.is_whole) {
            ++done.held_back;
            return Status();
        }
        ++done.written;
        return file->write(to_json(statement(row, home)) + "\n");
    };
    const Status told =
        walk_answers(db, [&](const AnswerRow& row) { return say(row, xapi_answered); });
    if (!told) return told.error();
    const Status ended =
        walk_finishes(db, [&](const FinishRow& row) { return say(row, xapi_finished); });
    if (!ended) return ended.error();
    if (Status s = file->finish(); !s) return s.error();
    return done;
}

Result<std::int64_t> export_csv(CollectorDb& db, const std::filesystem::path& target,
                                CsvProfile profile, const Words& words, const ProgressEar& ear) {
    const Result<std::int64_t> answers = count_answers(db);
    if (!answers) return answers.error();
    Result<PublishedFile> file = PublishedFile::begin(target, {.mode = 0600});
    if (!file) return file.error();
    const std::vector<Column> columns = answer_columns(words);
    if (Status s = file->write(csv_titles(columns, profile)); !s) return s.error();
    Counter counter(ear, *answers);
    const Status told = walk_answers(db, [&](const AnswerRow& row) {
        counter.count();
        return file->write(csv_line(answer_cells(row), columns, profile));
    });
    if (!told) return told.error();
    if (Status s = file->finish(); !s) return s.error();
    return counter.done();
}

}  // namespace suluh::collect
