// Where an error of a lesson lies, for its author: the pack's file and line, not the library's.
// For the .cpp files of this room only.
#pragma once

#include <string>
#include <string_view>

#include "script/lesson_message.h"

struct lua_State;

namespace suluh::script {

// Pack chunks are named "@lessons/x.lua", those of the shipped library "=lib/ui.lua".
[[nodiscard]] std::string pack_chunk(std::string_view path);
[[nodiscard]] std::string library_chunk(std::string_view path);

struct CodePlace {
    std::string file;
    int line = 0;  // 0: none found
};

// The innermost frame of pack code at or above level.
[[nodiscard]] CodePlace pack_caller(lua_State* L, int level);

// The line of the last "return" that starts a line: where a file of the form "return s.lesson{…}"
// makes its tail call, which leaves no frame on the stack. 0: none.
[[nodiscard]] int last_return_line(std::string_view source);

// Splits "file:line: message" where file is one of the sources; otherwise looks at the stack (when
// there is one), and keeps a library place at the end of the message.
[[nodiscard]] LessonFault place_fault(std::string_view message, const Sources& files,
                                      lua_State* L_or_null, int level);

}  // namespace suluh::script
