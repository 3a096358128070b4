// The person at the kiosk now, and what was chosen for this visit only. Emptied when it ends: the
// next person never sees the last one's work.
#pragma once

#include <optional>
#include <string>

#include "kiosk/journal.h"
#include "script/lesson_message.h"
#include "ui/theme.h"

namespace suluh::kiosk {

struct Visit {
    std::optional<Visitor> visitor;  // none: nobody has signed in
    std::optional<FinishedAttempt> last_result;
    script::LessonEnv look;  // text, theme, still and lang as chosen; sizes as the window has them
    double volume = 0;       // 0..1, of speech and clicks
};

// The choices that a new visit begins with, in the window's measures.
[[nodiscard]] script::LessonEnv fresh_look(int window_w, int window_h, const std::string& lang);
[[nodiscard]] ui::Look ui_look(const script::LessonEnv& env);
// Takes over the fields of settings.set; Fault::bad_input names the one that is wrong.
[[nodiscard]] Status apply_settings(script::LessonEnv& look, const Value& settings);
// The volume of settings.set, or the one there was; Fault::bad_input outside of 0..1.
[[nodiscard]] Result<double> chosen_volume(double volume, const Value& settings);

}  // namespace suluh::kiosk
