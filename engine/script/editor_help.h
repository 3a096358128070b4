// Help for whoever writes lessons in an editor that knows lua-language-server.
#pragma once

#include <string>

#include "base/result.h"
#include "script/lesson_check.h"

namespace suluh::script {

// The lesson language as annotations (a file "suluh.lua"), made by author/annotations.lua from the
// library's own registry. author: scripts/author. Starts a fenced process; blocks for a moment.
[[nodiscard]] Result<std::string> editor_help(const LessonCheckOptions& options,
                                              const Sources& author);

// .luarc.json for a pack's folder, with the annotations in ".suluh".
[[nodiscard]] std::string editor_settings();

}  // namespace suluh::script
