#include "collect/plan.h"

#include "base/files.h"
#include "collect/day.h"
#include "store/roster_file.h"

namespace suluh::collect {

namespace {

constexpr std::size_t kMaxCourseBytes = std::size_t{1} << 20;

Status read_deadline(const std::string& text, Plan& plan) {
    const std::size_t equals = text.rfind('=');
    const bool of_unit = equals != std::string::npos;
    const Result<std::int64_t> end = end_of_day(of_unit ? text.substr(equals + 1) : text);
    if (!end) return end.error().within("deadline");
    if (of_unit) {
        plan.unit_deadlines_ms[text.substr(0, equals)] = *end;
    } else {
        plan.deadline_ms = *end;
    }
    return {};
}

Status read_roster(const std::string& file, Plan& plan) {
    const Result<store::Roster> roster = store::read_roster(file);
    if (!roster) return roster.error().within("roster");
    if (!roster->bad.empty()) {
        return Error{Fault::bad_input,
                     store::to_text(roster->bad.front(), roster->file_name) + " (of " +
                         std::to_string(roster->bad.size()) +
                         (roster->bad.size() == 1 ? " such line" : " such lines") +
                         "); a report needs all of the roster"};
    }
    for (const store::RosterLine& line : roster->lines) {
        plan.roster.push_back(line.person);
        if (!line.former.empty()) plan.numbers[line.former] = line.person.nip;
    }
    return {};
}

}  // namespace

Result<Plan> read_plan(const PlanSource& source) {
    Plan plan;
    Result<Course> course = built_in_course();
    if (!source.course.empty()) {
        const Result<std::string> text = read_text(source.course, kMaxCourseBytes);
        if (!text) return text.error().within("course");
        course = parse_course(*text);
    }
    if (!course) return course.error();
    plan.course = std::move(*course);
    for (const std::string& deadline : source.deadlines) {
        if (Status s = read_deadline(deadline, plan); !s) return s.error();
    }
    if (source.roster.empty()) return plan;
    if (Status s = read_roster(source.roster, plan); !s) return s.error();
    return plan;
}

}  // namespace suluh::collect
