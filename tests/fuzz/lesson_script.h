// An input of fuzz_lesson: a lesson's Lua source, whose lines that begin with "--@ " say what
// happens to it. To Lua they are comments, so that an input stays one readable file.
//
//   --@ seed 7             of its shuffles                  --@ check    as `suluh-pack check`
//   opens it
//   --@ resume "q1" {…}    begins at this step and state    --@ env 3    which look: see env_of()
//   --@ walk 20 9          20 taps on what is shown, chosen by chance from seed 9
//   --@ tap 3              the third thing that can be touched
//   --@ event "pick" {…}   an event as no screen may send it
//   --@ hold, --@ save     answers are not, or are, said to be saved from here on
//   --@ saved "q1#1"       a reference that may never have been given out
//   --@ reopen [{…}]       the process died: begins again at the last checkpoint, or at this state
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/value.h"

namespace suluh::fuzz {

struct Deed {
    std::string what;
    std::vector<Value> args;  // of its line, as far as they are JSON
};

struct LessonScript {
    std::string source;
    std::vector<Deed> deeds;
};

[[nodiscard]] LessonScript read_lesson_script(std::string_view input);

}  // namespace suluh::fuzz
