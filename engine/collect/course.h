// The course that a certificate of the whole and the report's completion are about: which lessons
// belong to it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace suluh::collect {

struct Course {
    std::string id{}, title{}, title_en{};
    std::vector<std::string> lessons{};  // "pack/lesson": all are to be passed
    std::string final{};                 // the one whose score is the course's; may be empty
};

// scripts/collector/course.json, built in.
[[nodiscard]] Result<Course> built_in_course();
// Fault::bad_input names what is missing or unsound.
[[nodiscard]] Result<Course> parse_course(std::string_view json);

[[nodiscard]] bool is_lesson_name(std::string_view name);  // "pack/lesson"

}  // namespace suluh::collect
