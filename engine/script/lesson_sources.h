// Reading a folder of Lua files into what OpenLesson carries.
#pragma once

#include <filesystem>

#include "base/result.h"
#include "script/lesson_message.h"

namespace suluh::script {

// Every *.lua below folder, by its path relative to it. Bounded in count, size and depth; links are
// not followed.
[[nodiscard]] Result<Sources> read_sources(const std::filesystem::path& folder);

}  // namespace suluh::script
