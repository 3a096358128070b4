// How screens look: theme, size of text and language as chosen, sizes as the window has them.
#pragma once

#include <string>

#include "base/result.h"
#include "base/value.h"
#include "script/lesson_message.h"
#include "ui/theme.h"

namespace suluh::stage {

// The choices that everybody begins with, in the window's measures.
[[nodiscard]] script::LessonEnv fresh_look(int window_w, int window_h, const std::string& lang);
// The window has another size: its measures anew, the choices stay.
void fit_window(script::LessonEnv& look, int window_w, int window_h);
[[nodiscard]] ui::Look ui_look(const script::LessonEnv& env);
// Takes over the fields of settings.set; Fault::bad_input names the one that is wrong.
[[nodiscard]] Status apply_settings(script::LessonEnv& look, const Value& settings);

}  // namespace suluh::stage
