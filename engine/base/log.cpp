#include "base/log.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <memory>
#include <mutex>

namespace suluh {

namespace {

constexpr std::size_t kFileBytes = std::size_t{1} << 20;
constexpr std::size_t kOldFiles = 3;  // beside the current one

struct Log {
    std::mutex mutex;
    LogEar ear;
    spdlog::logger out{"suluh", std::make_shared<spdlog::sinks::stderr_sink_mt>()};

    Log() {
        out.set_level(spdlog::level::debug);
        out.flush_on(spdlog::level::info);
        out.set_pattern("%Y-%m-%dT%H:%M:%S.%e %l %v");
    }
};

// The one piece of state shared by the whole program: every room may speak at any time.
Log& the_log() {
    static Log log;
    return log;
}

spdlog::level::level_enum spdlog_level(LogLevel level) {
    switch (level) {
        case LogLevel::debug: return spdlog::level::debug;
        case LogLevel::info: return spdlog::level::info;
        case LogLevel::warning: return spdlog::level::warn;
        case LogLevel::error: return spdlog::level::err;
    }
    return spdlog::level::err;
}

// One event is one line, whatever a lesson or a file name put into it.
std::string one_line(std::string_view room, std::string_view text) {
    std::string line(room);
    line += ": ";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        line += byte < 0x20 || byte == 0x7F ? ' ' : c;
    }
    return line;
}

}  // namespace

void log_line(LogLevel level, std::string_view room, std::string_view text) {
    Log& log = the_log();
    LogEar ear;
    {
        const std::lock_guard lock(log.mutex);
        ear = log.ear;
    }
    if (ear) {
        ear(level, room, text);
        return;
    }
    // As a value, not as a format: braces in the text stay braces.
    log.out.log(spdlog_level(level), spdlog::string_view_t(one_line(room, text)));
}

Status log_to_file(const std::filesystem::path& file) {
    Log& log = the_log();
    const std::lock_guard lock(log.mutex);
    try {  // spdlog reports an unwritable file by throwing only
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file.string(),
                                                                           kFileBytes, kOldFiles);
        sink->set_pattern("%Y-%m-%dT%H:%M:%S.%e %l %v");
        log.out.sinks().push_back(std::move(sink));
    } catch (const spdlog::spdlog_ex& failure) {
        return Error{Fault::io, "opening the log " + file.string() + ": " + failure.what()};
    }
    return {};
}

void set_log_level(LogLevel lowest) {
    the_log().out.set_level(spdlog_level(lowest));
}

void set_log_ear(LogEar ear) {
    Log& log = the_log();
    const std::lock_guard lock(log.mutex);
    log.ear = std::move(ear);
}

}  // namespace suluh
