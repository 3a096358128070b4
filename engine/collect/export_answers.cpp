#include "collect/export_answers.h"

#include <cerrno>
#include <cstdio>
#include <optional>

#include "base/published_file.h"
#include "collect/xapi.h"

namespace suluh::collect {

namespace {

// Tells of progress, and asks whether to stop, once in so many rows.
class Counter {
public:
    Counter(const ExportEars& ears, std::int64_t of) : ears_(&ears), of_(of) { tell(); }
    [[nodiscard]] Status count() {
        ++done_;
        if (done_ % kStep != 0 && done_ != of_) return {};
        tell();
        if (!ears_->stops || !ears_->stops()) return {};
        return Error{Fault::gone,
                     "stopped after " + std::to_string(done_) + " rows; no file was written"};
    }
    [[nodiscard]] std::int64_t done() const { return done_; }

private:
    static constexpr std::int64_t kStep = 1000;
    void tell() const {
        if (ears_->progress) ears_->progress({done_, of_, "rows"});
    }
    const ExportEars* ears_;
    std::int64_t of_, done_ = 0;
};

class Target {
public:
    [[nodiscard]] static Result<Target> begin(const std::filesystem::path& target) {
        if (target == kStandardOutput) return Target();
        Result<PublishedFile> file = PublishedFile::begin(target, {.mode = 0600});
        if (!file) return file.error();
        Target made;
        made.file_.emplace(std::move(*file));
        return made;
    }
    [[nodiscard]] Status write(std::string_view bytes) {
        if (file_) return file_->write(bytes);
        return printed(std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size());
    }
    [[nodiscard]] Status finish() {
        return file_ ? file_->finish() : printed(std::fflush(stdout) == 0);
    }

private:
    [[nodiscard]] static Status printed(bool good) {
        if (good) return {};
        if (errno == EPIPE) return Error{Fault::gone, "nobody reads standard output any more"};
        return errno_error("writing to standard output", errno);
    }
    std::optional<PublishedFile> file_{};
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
                               std::string_view home, const ExportEars& ears) {
    const Result<std::int64_t> answers = count_answers(db);
    if (!answers) return answers.error();
    const Result<std::int64_t> finishes = count_finishes(db);
    if (!finishes) return finishes.error();
    Result<Target> file = Target::begin(target);
    if (!file) return file.error();
    Counter counter(ears, *answers + *finishes);
    XapiExport done;
    const auto say = [&](const auto& row, const auto& statement) {
        if (Status s = counter.count(); !s) return s;
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
                                CsvProfile profile, const Words& words, const ExportEars& ears) {
    const Result<std::int64_t> answers = count_answers(db);
    if (!answers) return answers.error();
    Result<Target> file = Target::begin(target);
    if (!file) return file.error();
    const std::vector<Column> columns = answer_columns(words);
    if (Status s = file->write(csv_titles(columns, profile)); !s) return s.error();
    Counter counter(ears, *answers);
    const Status told = walk_answers(db, [&](const AnswerRow& row) {
        if (Status s = counter.count(); !s) return s;
        return file->write(csv_line(answer_cells(row), columns, profile));
    });
    if (!told) return told.error();
    if (Status s = file->finish(); !s) return s.error();
    return counter.done();
}

}  // namespace suluh::collect
