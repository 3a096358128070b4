// What a person could do on a lesson's screen, and whether two screens tell them the same. Pure.
#pragma once

#include <string>
#include <vector>

#include "script/lesson_message.h"

namespace suluh::kiosk::author {

struct Move {
    enum class Kind { option, other };
    Kind kind = Kind::other;  // an option is an answer to choose among others
    std::string name;         // the event
    Value arg;
};

// In reading order, each once; not what only scrolls.
[[nodiscard]] std::vector<Move> moves_of(const Value& tree);

// "2" or "like": of what the event carries, as part of a file's name; else the move's place, "m3".
[[nodiscard]] std::string short_name(const Move& move, std::size_t place);

// May the big button be pressed?
[[nodiscard]] bool is_ready(const script::LessonView& view);

// The same for screens that say the same in the same step, whatever was chosen on them: what is
// read aloud, or else everything that is drawn.
[[nodiscard]] std::string face_of(const script::LessonView& view);

}  // namespace suluh::kiosk::author
