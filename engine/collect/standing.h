// How far each person and each unit is with the course, against the roster and the deadline.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "collect/plan.h"
#include "collect/query.h"

namespace suluh::collect {

enum class Standing : std::uint8_t {
    completed,  // no deadline was set
    on_time,
    late,
    under_way,    // something was opened
    not_started,  // on the roster only
};

struct PersonRow {
    std::string nip{}, name{}, unit{};  // the roster's words before those of a kiosk
    bool listed = true;                 // on the roster; true for all where there is none
    Standing standing = Standing::not_started;
    std::int64_t passed = 0, lessons = 0;  // of the course
    std::optional<Moment> completed{};     // when the last lesson was passed for the first time
    std::vector<std::string> missing{};    // "pack/lesson"
    std::int64_t active_ms = 0;            // over everything, the course or not
    double jp = 0;                         // of different lessons passed, likewise
};

// Sees attempts one after the other, with numbers for persons and lessons: a million attempts of
// many persons take little memory.
struct LessonDone {
    bool passed = false;
    Moment last{};  // of the attempt
    std::int64_t active_ms = 0;
    double jp = 0;
};
struct Learner {
    std::string nip{}, name{}, unit{};  // nip: the one of today
};
class PersonTally {
public:
    void add(std::uint32_t person, std::uint32_t lesson, const LessonDone& done);
    // By unit, then name. learners: by the numbers of persons; guests are none. lessons:
    // "pack/lesson" by theirs.
    [[nodiscard]] std::vector<PersonRow> rows(const Plan& plan,
                                              const std::vector<Learner>& learners,
                                              const std::vector<std::string>& lessons) const;

private:
    struct Passed {
        std::uint32_t lesson = 0;
        Moment first{};
        double jp = 0;
    };
    struct Deeds {
        bool started = false;
        std::int64_t active_ms = 0;
        std::vector<Passed> passed{};
    };
    static void tell(PersonRow& row, const Deeds& deeds, const Plan& plan,
                     const std::vector<std::string>& lessons);
    std::vector<Deeds> deeds_{};  // by person
};

struct UnitRow {
    std::string unit{};
    std::int64_t persons = 0;  // listed; where there is no roster, those with results
    std::int64_t started = 0, completed = 0, late = 0;  // late ones are completed, too
    std::optional<std::int64_t> deadline_ms{};
    std::int64_t active_ms = 0;
    double jp = 0;
    [[nodiscard]] double percent() const;  // completed of persons
};
// By unit; whoever is not on the roster counts in none.
[[nodiscard]] std::vector<UnitRow> unit_rows(const std::vector<PersonRow>& persons,
                                             const Plan& plan);
// All units together.
[[nodiscard]] UnitRow all_units(const std::vector<UnitRow>& units);

}  // namespace suluh::collect
