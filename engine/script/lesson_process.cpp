#include "script/lesson_process.h"

#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstdio>
#include <ctime>
#include <exception>
#include <optional>
#include <string_view>

#include "script/lesson_budget.h"
#include "script/lesson_jail.h"
#include "script/lesson_runtime.h"
#include "script/message_frame.h"

namespace suluh::script {

namespace {

constexpr int kGood = 0;
constexpr int kFailed = 1;

// Thrown out of the middle of anything when the kiosk is gone: there is nobody to tell.
[[noreturn]] void leave(int status) {
    _exit(status);
}

void write_all(const std::string& bytes) {
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::write(kLessonDescriptor, bytes.data() + done, bytes.size() - done);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) leave(kFailed);
        done += static_cast<std::size_t>(count);
    }
}

void send(const Value& message) {
    const Result<std::string> frame = to_frame(message);
    if (frame) return write_all(*frame);
    leave(kFailed);
}

// The next message; nothing when the kiosk has gone or speaks nonsense.
std::optional<Value> receive(FrameReader& frames) {
    char buffer[64 * 1024];
    for (;;) {
        if (std::optional<Result<Value>> message = frames.next()) {
            if (!*message) return std::nullopt;
            return std::move(**message);
        }
        const ssize_t count = ::read(kLessonDescriptor, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return std::nullopt;
        frames.add({buffer, static_cast<std::size_t>(count)});
    }
}

void send_fault(const LessonFault& fault) {
    send(Value::Map{
        {"t", "fault"}, {"file", fault.file}, {"line", fault.line}, {"message", fault.message}});
}

int serve(LessonRuntime& lesson) {
    FrameReader frames;
    while (const std::optional<Value> message = receive(frames)) {
        if (message->text_or("t", "") == "close") leave(kGood);
        const std::optional<LessonFault> fault = lesson.handle(*message);
        if (fault) send_fault(*fault);
        send(Value::Map{{"t", "ack"}});
        // What Lua holds is not torn down: the process is, and a broken state is left alone.
        if (fault) leave(kGood);
    }
    leave(kGood);
}

}  // namespace

int memory_in(int count, char** arguments) {
    if (count < 3 || std::string_view(arguments[1]) != kMemoryOption) return kMemoryMib.usual;
    const std::string_view text = arguments[2];
    int mib = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), mib);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && mib >= kMemoryMib.least && mib <= kMemoryMib.most ? mib : kMemoryMib.usual;
}

int run_lesson_process(int memory_mib, void (*more_host)(lua_State*)) {
    // Only memory can run out here; abort() would need calls that the jail does not have.
    std::set_terminate([] { leave(kFailed); });
    // The C library reads the time zone at the first use of it, from a file.
    ::tzset();
    LessonRuntime lesson({write_all, more_host});  // makes a timer, which the jail does not allow
    if (Status s = lock_in(kLessonDescriptor, {address_space(memory_mib)}); !s) {
        std::fprintf(stderr, "suluh-lesson: %s\n", s.error().detail.c_str());
        return 2;
    }
    return serve(lesson);
}

}  // namespace suluh::script
