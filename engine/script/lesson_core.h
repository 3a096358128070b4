// What stands behind LessonRuntime, shared with the file that binds `host`. For this room only.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "script/fault_place.h"
#include "script/lesson_guard.h"
#include "script/lesson_runtime.h"
#include "script/lua_require.h"
#include "script/lua_value.h"
#include "script/message_fields.h"

namespace suluh::script {

// Every call into Lua, a push included, may raise when memory is out: all of them happen inside
// handle(), below one protected call.
class LessonCore {
public:
    explicit LessonCore(RuntimeOptions options);

    [[nodiscard]] std::optional<LessonFault> handle(const Value& message);

    // For `host`: a checked message of the library; where the entry makes its lesson; what to say
    // of an error whose stack still stands.
    [[nodiscard]] Status send(Value message);
    [[nodiscard]] CodePlace entry_return() const;
    void explain(lua_State* L, int error_index);

private:
    static int handle_protected(lua_State* L);
    void take(const Value& message);
    [[nodiscard]] Result<LuaSource> find(std::string_view name) const;
    [[nodiscard]] Status read_open(const Value& message);
    void make_state();
    [[nodiscard]] LessonFault fault_outside(int outcome);
    void open(const Value& message);
    void look(const Value& env);
    void load_words();
    [[nodiscard]] bool load_lent_words();
    [[nodiscard]] bool load_table(const std::string& file, const std::string& text);
    void load_entry();
    void load_runner();
    void call(int function, std::initializer_list<Value> args);
    void run(int nargs, int nresults);
    void fail(LessonFault fault);
    [[nodiscard]] bool good() const { return !fault_.has_value(); }

    RuntimeOptions options_;
    LessonGuard guard_{limits_of(LessonBudget{})};
    Sources lib_, files_;
    std::string entry_, lang_;
    bool watching_ = false;  // the library notes which texts it is asked for
    Value runner_options_;
    ModuleFinder finder_;
    int lib_globals_ = 0, pack_globals_ = 0, require_ = 0, lesson_ = 0;
    int open_ = 0, event_ = 0, env_ = 0, saved_ = 0;  // the runner's functions
    std::optional<LessonFault> fault_;                // what ended the lesson
    std::optional<LessonFault> explained_;            // of the error on its way
    LuaHandle lua_;                                   // last: it dies first
};

// Pushes the table `host` that library code sees.
void push_host(lua_State* L, LessonCore& core);

}  // namespace suluh::script
