// The person at the kiosk now, and what was chosen for this visit only. Emptied when it ends: the
// next person never sees the last one's work.
#pragma once

#include <optional>
#include <string>

#include "kiosk/journal.h"
#include "script/lesson_message.h"
#include "stage/look.h"

namespace suluh::kiosk {

struct Visit {
    std::optional<Visitor> visitor;  // none: nobody has signed in
    std::optional<FinishedAttempt> last_result;
    script::LessonEnv look;  // text, theme, still and lang as chosen; sizes as the window has them
    double volume = 0;       // 0..1, of speech and clicks
};

// The volume of settings.set, or the one there was; Fault::bad_input outside of 0..1.
[[nodiscard]] Result<double> chosen_volume(double volume, const Value& settings);

}  // namespace suluh::kiosk
