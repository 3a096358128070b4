// A lesson library of a few lines, so that tests say what the engine does and not what the real one
// does. Pack code gets `host` through require "open_host" (the real library keeps it to itself).
#pragma once

#include <string>

#include "script/lesson_message.h"

namespace suluh::script::testing {

inline const char* const kSmallRunner = R"(
local runner, play = {}, nil
local function show(tree)
    host.send { t = "view", step = 1, steps = 1, step_id = "a", step_kind = "test",
                tree = tree or { kind = "text", text = "x" } }
end
function runner.open(lesson, options)
    play = lesson
    host.send { t = "ready", title = lesson.title or "Test", steps = 1, problems = lesson.problems }
    show(play.open and play.open(options))
end
function runner.event(name, arg) show(play.event and play.event(name, arg)) end
function runner.env(env) show(play.env and play.env(env)) end
function runner.saved(ref) show(play.saved and play.saved(ref)) end
return runner
)";

inline Sources small_library() {
    return {{"runner.lua", kSmallRunner}, {"open_host.lua", "return host"}};
}

// A lesson whose file is lessons/a.lua.
inline OpenLesson small_lesson(std::string source) {
    OpenLesson open;
    open.lib = small_library();
    open.files = {{"lessons/a.lua", std::move(source)}};
    open.entry = "lessons/a.lua";
    open.pack = "test";
    return open;
}

// The body runs when the event "go" comes; nothing it does may hurt.
inline OpenLesson attack_lesson(const std::string& body) {
    return small_lesson("local host = require 'open_host'\nreturn { event = function(name, arg)\n" +
                        body + "\nend }\n");
}
constexpr int kAttackLine = 3;

}  // namespace suluh::script::testing
