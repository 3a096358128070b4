#include "script/editor_help.h"

#include <chrono>

#include "script/lesson_host.h"

namespace suluh::script {

namespace {

constexpr std::chrono::milliseconds kAnswer{8000};

Result<std::string> answer_of(LessonHost& host) {
    for (;;) {
        const std::vector<LessonMessage> messages = host.wait(kAnswer);
        if (messages.empty()) return Error{Fault::gone, "the annotations were not made in time"};
        for (const LessonMessage& message : messages) {
            if (const auto* ready = std::get_if<LessonReady>(&message)) {
                if (ready->texts.text() != nullptr) return *ready->texts.text();
                return Error{Fault::internal, "author/editor.lua told no text"};
            }
            if (const auto* fault = std::get_if<LessonFault>(&message)) {
                return Error{Fault::internal, fault->file + ":" + std::to_string(fault->line) +
                                                  ": " + fault->message};
            }
            if (const auto* ended = std::get_if<LessonEnded>(&message)) {
                return Error{Fault::gone, "making the annotations: " + ended->detail};
            }
        }
    }
}

}  // namespace

Result<std::string> editor_help(const LessonCheckOptions& options, const Sources& author) {
    OpenLesson open;
    open.lib = options.lib;
    open.lib.insert(author.begin(), author.end());
    const auto editor = author.find("editor.lua");
    if (editor == author.end()) return Error{Fault::not_found, "scripts/author/editor.lua is gone"};
    open.lib["runner.lua"] = editor->second;
    open.files = {{"lessons/none.lua", "return {}"}};
    open.entry = "lessons/none.lua";
    open.pack = "none";
    LessonHost host({.program = options.program}, std::move(open));
    return answer_of(host);
}

std::string editor_settings() {
    return R"({
    "runtime.version": "LuaJIT",
    "runtime.path": ["?.lua"],
    "runtime.builtin": {
        "coroutine": "disable", "debug": "disable", "ffi": "disable", "io": "disable",
        "jit": "disable", "os": "disable", "package": "disable"
    },
    "workspace.library": [".suluh"],
    "workspace.ignoreDir": [".suluh"]
}
)";
}

}  // namespace suluh::script
