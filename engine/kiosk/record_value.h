// A person's own page: what this kiosk keeps about them, as a plain value for the shell; and what
// the other lists of lessons say in the same words.
#pragma once

#include <string>
#include <vector>

#include "base/value.h"
#include "kiosk/shelf.h"
#include "store/person_record.h"
#include "store/progress.h"
#include "store/standings.h"

namespace suluh::kiosk {

struct Record {
    store::PersonRecord own;
    std::vector<store::LessonProgress> lessons;
    std::vector<store::Standing> standings;
};
// On the thread that has the database.
[[nodiscard]] Result<Record> read_record(store::Database& db, const store::StandingsOf& whose);

// {visits, answers, minutes, level, office, numbers, score, questions,
// lessons = {{title, state, progress, passed, jp,
// score, times, when = {y, m, d}}, …} newest first, pillars = {{id, score, questions,
// indicators =
// {{id, label, before, after, n}, …}}, …}}; scores are of 100.
[[nodiscard]] Value record_value(const Record& record, const Shelf& shelf, const std::string& lang);

// "new", "started", "done".
[[nodiscard]] std::string_view state_name(store::LessonState state);
// How much of a lesson is done, 0..1.
[[nodiscard]] double share_of(const store::LessonProgress& progress);
[[nodiscard]] double minutes_of(std::int64_t active_ms);

// As the pack names the lesson in this language; a pack that is gone left the title it had.
template <class Kept>
std::string title_of(const Kept& lesson, const Shelf& shelf, const std::string& lang) {
    const LessonCard* card = shelf.find_card(lesson.pack, lesson.lesson);
    return card != nullptr ? title_in(lang, lesson.title, card->titles) : lesson.title;
}

}  // namespace suluh::kiosk
