// Brings what a lesson shows into another look, in the kiosk's frame: what shots draws and check
// judges.
#pragma once

#include <functional>

#include "kiosk/author/author_shell.h"
#include "kiosk/author/lesson_run.h"
#include "kiosk/author/still_stage.h"

namespace suluh::kiosk::author {

// Given the screen and who hears its events; the stage's work.
using LookWork = std::function<Status(const StillStage::Tree&, const StillStage::Tell&)>;

// The lesson keeps the look; what it was told of "more below" is taken back afterwards, so that the
// next look begins anew.
[[nodiscard]] Status work_in_look(AuthorShell& shell, const script::LessonEnv& env, LessonRun& run,
                                  const LookWork& work);

}  // namespace suluh::kiosk::author
