#include "kiosk/options.h"

namespace suluh::kiosk {

namespace {

Error bad(std::string_view text, std::string_view what) {
    return Error{Fault::bad_input, "'" + std::string(text) + "' " + std::string(what)};
}

}  // namespace

Result<LessonName> parse_lesson_name(std::string_view text) {
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos || slash == 0 || slash + 1 == text.size() ||
        text.find('/', slash + 1) != std::string_view::npos) {
        return bad(text, "is not a lesson; write it as PACK/LESSON");
    }
    return LessonName{std::string(text.substr(0, slash)), std::string(text.substr(slash + 1))};
}

}  // namespace suluh::kiosk
