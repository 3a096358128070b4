// The log: one line per event, decided and written once, at the place that decides. Never secrets.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace suluh {

enum class LogLevel { debug, info, warning, error };

// room is the folder that speaks: "store", "sync", ...  Callable from every thread.
void log_line(LogLevel level, std::string_view room, std::string_view text);
inline void log_info(std::string_view room, std::string_view text) {
    log_line(LogLevel::info, room, text);
}
inline void log_warning(std::string_view room, std::string_view text) {
    log_line(LogLevel::warning, room, text);
}
inline void log_error(std::string_view room, std::string_view text) {
    log_line(LogLevel::error, room, text);
}

// Adds a rotating file (4 x 1 MiB) to standard error. Call once, from main.
[[nodiscard]] Status log_to_file(const std::filesystem::path& file);

// Quieter than this is not written. The default is debug: everything.
void set_log_level(LogLevel lowest);

// Tests replace the log by their own ear; an empty function restores standard error.
using LogEar = std::function<void(LogLevel, std::string_view room, std::string_view text)>;
void set_log_ear(LogEar ear);

}  // namespace suluh
