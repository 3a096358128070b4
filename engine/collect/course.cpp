#include "collect/course.h"

#include <algorithm>

#include "base/value.h"
#include "collect/built_in.h"

namespace suluh::collect {

namespace {

constexpr std::size_t kMostLessons = 200;

Error unsound(const std::string& what) {
    return {Fault::bad_input, "course: " + what};
}

bool is_name_part(std::string_view part) {
    return !part.empty() && part.size() <= 60 &&
           part.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_") == part.npos;
}

Status read_lessons(const Value* value, std::vector<std::string>& lessons) {
    const Value::List* list = value != nullptr ? value->list() : nullptr;
    if (list == nullptr || list->empty() || list->size() > kMostLessons) {
        return unsound("'lessons' is a list of 1 to 200 names");
    }
    for (const Value& entry : *list) {
        const std::string* name = entry.text();
        if (name == nullptr || !is_lesson_name(*name)) {
            return unsound("each of 'lessons' is written \"pack/lesson\"");
        }
        lessons.push_back(*name);
    }
    return {};
}

}  // namespace

bool is_lesson_name(std::string_view name) {
    const std::size_t slash = name.find('/');
    return slash != std::string_view::npos && is_name_part(name.substr(0, slash)) &&
           is_name_part(name.substr(slash + 1));
}

Result<Course> parse_course(std::string_view json) {
    const Result<Value> value = parse_json(json);
    if (!value) return value.error().within("course");
    Course course;
    course.id = value->text_or("id", "");
    course.title = value->text_or("title", "");
    course.title_en = value->text_or("title_en", course.title);
    course.final = value->text_or("final", "");
    if (!is_name_part(course.id)) return unsound("'id' is 1 to 60 of a-z, 0-9, - and _");
    if (course.title.empty()) return unsound("'title' is missing");
    if (Status s = read_lessons(value->find("lessons"), course.lessons); !s) return s.error();
    const bool known = std::find(course.lessons.begin(), course.lessons.end(), course.final) !=
                       course.lessons.end();
    if (!course.final.empty() && !known) return unsound("'final' is none of its lessons");
    return course;
}

Result<Course> built_in_course() {
    return parse_course(kCourse);
}

}  // namespace suluh::collect
