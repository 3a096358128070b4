// The keys of a preview, beside those that the kiosk itself knows.
#pragma once

#include <optional>

union SDL_Event;

namespace suluh::kiosk::author {

struct PreviewKey {
    enum class Kind { step, lesson, language, size, set, restart, legend, end };
    Kind kind = Kind::step;
    int number = 0;  // step: by how many; lesson: which, from 1 on
};

// nullopt: no key of ours. typing: letters and digits are for a field of the lesson.
[[nodiscard]] std::optional<PreviewKey> read_preview_key(const SDL_Event& event, bool typing);

}  // namespace suluh::kiosk::author
