#include "collect/certificate/person_attempts.h"

#include <algorithm>
#include <tuple>

#include "base/value.h"
#include "collect/query_sql.h"
#include "collect/query_views.h"
#include "collect/study/numbers.h"
#include "collect/study/spill.h"
#include "collect/study/study.h"

namespace suluh::collect {

namespace {

struct Record {
    std::int64_t began_ms = 0, active_ms = 0, last_ms = 0;
    std::int64_t epoch = 0, seq = 0;
    double percent = 0, jp = 0;
    std::uint32_t person = 0, lesson = 0, title = 0, kiosk = 0;
    bool finished = false, passed = false, has_percent = false, doubt = false;
};

// Persons share shelves, so that their number does not count either.
constexpr std::uint32_t kShelves = 64;

// All kiosks where one of these persons ever was, under whatever number.
Result<std::vector<std::int64_t>> kiosks_of(CollectorDb& db, const std::vector<std::string>& nips) {
    const auto numbers = joined_numbers(db.connection());
    if (!numbers) return numbers.error();
    Value::List all(nips.begin(), nips.end());
    for (const auto& [number, today] : *numbers) {
        if (std::find(nips.begin(), nips.end(), today) != nips.end()) all.emplace_back(number);
    }
    return read_all<std::int64_t>(
        db.connection().prepare("SELECT DISTINCT kiosk FROM person WHERE nip IN"
                                " (SELECT value FROM json_each(?))",
                                to_json(Value(std::move(all)))),
        [](const store::Statement& row) { return row.integer(0); });
}

}  // namespace

struct PersonAttempts::Shelf {
    explicit Shelf(const std::filesystem::path& folder) : records(folder) {}

    [[nodiscard]] Status put(const SeenAttempt& seen);
    void keep_only(const std::vector<std::string>& nips);
    [[nodiscard]] AttemptRow row_of(const Record& record) const;
    [[nodiscard]] Result<bool> tell(std::vector<Record>::const_iterator begin,
                                    std::vector<Record>::const_iterator end, const See& see) const;

    Spill<Record> records;
    TextNumbers lessons{}, titles{}, kiosks{};
    std::vector<Learner> people{}, persons{};
    std::vector<bool> wanted{};  // of people; until all have been met: who tried anything
};

Status PersonAttempts::Shelf::put(const SeenAttempt& seen) {
    const AttemptRow& row = seen.row;
    Record record{.began_ms = seen.began_ms,
                  .active_ms = row.active_ms,
                  .last_ms = row.last.wall_ms,
                  .epoch = row.epoch,
                  .seq = row.seq,
                  .percent = row.percent.value_or(0),
                  .jp = row.jp,
                  .person = seen.person,
                  .lesson = lessons.of(row.pack + "/" + row.lesson),
                  .title = titles.of(row.title),
                  .kiosk = kiosks.of(row.kiosk_id),
                  .finished = row.finished,
                  .passed = row.passed,
                  .has_percent = row.percent.has_value(),
                  .doubt = row.last.doubt};
    if (seen.person >= wanted.size()) wanted.resize(seen.person + 1);
    wanted[seen.person] = true;
    return records.add(seen.person % kShelves, record);
}

AttemptRow PersonAttempts::Shelf::row_of(const Record& record) const {
    AttemptRow row;
    const Learner& person = people[record.person];
    row.nip = person.nip;
    row.name = person.name;
    row.unit = person.unit;
    const std::string& lesson = lessons.text(record.lesson);
    const std::size_t slash = lesson.find('/');
    row.pack = lesson.substr(0, slash);
    row.lesson = lesson.substr(slash + 1);
    row.title = titles.text(record.title);
    row.finished = record.finished;
    row.passed = record.passed;
    if (record.has_percent) row.percent = record.percent;
    row.active_ms = record.active_ms;
    row.jp = record.jp;
    row.last = {record.last_ms, record.doubt};
    row.kiosk_id = kiosks.text(record.kiosk);
    row.epoch = record.epoch;
    row.seq = record.seq;
    return row;
}

Result<bool> PersonAttempts::Shelf::tell(std::vector<Record>::const_iterator begin,
                                         std::vector<Record>::const_iterator end,
                                         const See& see) const {
    std::vector<AttemptRow> rows;
    std::transform(begin, end, std::back_inserter(rows),
                   [&](const Record& record) { return row_of(record); });
    return see(rows);
}

void PersonAttempts::Shelf::keep_only(const std::vector<std::string>& nips) {
    wanted.resize(people.size());
    for (std::size_t i = 0; i < people.size(); ++i) {
        const bool named =
            nips.empty() || std::find(nips.begin(), nips.end(), people[i].nip) != nips.end();
        wanted[i] = wanted[i] && named;
        if (wanted[i]) persons.push_back(people[i]);
    }
}

PersonAttempts::PersonAttempts(std::unique_ptr<Shelf> shelf) : shelf_(std::move(shelf)) {}
PersonAttempts::PersonAttempts(PersonAttempts&&) noexcept = default;
PersonAttempts::~PersonAttempts() = default;

Result<PersonAttempts> PersonAttempts::read(CollectorDb& db, const std::vector<std::string>& nips,
                                            const ProgressEar& ear) {
    StudyWish wish{.depth = StudyDepth::time, .ear = ear};
    if (!nips.empty()) {
        Result<std::vector<std::int64_t>> kiosks = kiosks_of(db, nips);
        if (!kiosks) return kiosks.error();
        wish.kiosks = std::move(*kiosks);
    }
    auto shelf = std::make_unique<Shelf>(db.folder());
    if (!nips.empty() && wish.kiosks.empty()) return PersonAttempts(std::move(shelf));
    wish.see = [&shelf](const SeenAttempt& seen) { return shelf->put(seen); };
    Result<Study> study = collect::study(db, wish);
    if (!study) return study.error();
    shelf->people = std::move(study->people);
    shelf->keep_only(nips);
    return PersonAttempts(std::move(shelf));
}

Status PersonAttempts::each(const See& see) const {
    for (std::uint32_t shelf = 0; shelf < kShelves; ++shelf) {
        Result<std::vector<Record>> records = shelf_->records.read(shelf);
        if (!records) return records.error();
        // Of equal moments the one that was met first.
        std::stable_sort(records->begin(), records->end(), [](const Record& a, const Record& b) {
            return std::tie(a.person, a.began_ms) < std::tie(b.person, b.began_ms);
        });
        for (auto begin = records->cbegin(); begin != records->cend();) {
            const auto end = std::find_if(begin, records->cend(), [&](const Record& record) {
                return record.person != begin->person;
            });
            if (shelf_->wanted[begin->person]) {
                const Result<bool> more = shelf_->tell(begin, end, see);
                if (!more) return more.error();
                if (!*more) return {};
            }
            begin = end;
        }
    }
    return {};
}

const std::vector<Learner>& PersonAttempts::persons() const {
    return shelf_->persons;
}

bool PersonAttempts::has_lesson(const std::string& lesson) const {
    for (std::uint32_t i = 0; i < shelf_->lessons.size(); ++i) {
        if (shelf_->lessons.text(i) == lesson) return true;
    }
    return false;
}

}  // namespace suluh::collect
