#include "collect/progress_line.h"

#include <unistd.h>

#include <cstdio>

namespace suluh::collect {

namespace {

std::string grouped(std::int64_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3;) {
        at -= 3;
        digits.insert(at, ",");
    }
    return digits;
}

std::string duration_text(std::int64_t ms) {
    const std::int64_t seconds = (ms + 999) / 1000;
    if (seconds < 90) return std::to_string(seconds) + " s";
    const std::int64_t minutes = (seconds + 59) / 60;
    if (minutes < 90) return std::to_string(minutes) + " min";
    return std::to_string((minutes + 59) / 60) + " h";
}

}  // namespace

std::string progress_text(const Progress& progress, std::optional<std::int64_t> left_ms) {
    const std::string what(progress.what);
    if (progress.total <= 0) return grouped(progress.done) + " " + what;
    std::string text = grouped(progress.done) + " of " + grouped(progress.total) + " " + what;
    text += " (" + std::to_string(progress.done * 100 / progress.total) + " %)";
    if (left_ms && progress.done < progress.total) {
        text += ", about " + duration_text(*left_ms) + " left";
    }
    return text;
}

ProgressLine::ProgressLine() : shown_(isatty(STDERR_FILENO) != 0) {}

ProgressLine::~ProgressLine() {
    clear();
}

ProgressEar ProgressLine::ear() {
    if (!shown_) return {};
    return [this](const Progress& progress) { tell(progress); };
}

void ProgressLine::clear() {
    if (width_ == 0) return;
    std::fprintf(stderr, "\r%*s\r", static_cast<int>(width_), "");
    std::fflush(stderr);
    width_ = 0;
    last_ms_ = -1;
}

void ProgressLine::tell(const Progress& progress) {
    constexpr std::int64_t kEvery = 100;  // ms: quick enough to see, too slow to cost anything
    const std::int64_t now = clock_.mono_ms();
    pace_.tell(progress, now);
    if (last_ms_ >= 0 && now - last_ms_ < kEvery && progress.done != progress.total) return;
    last_ms_ = now;
    const std::string text = progress_text(progress, pace_.left_ms());
    const std::size_t padding = width_ > text.size() ? width_ - text.size() : 0;
    std::fprintf(stderr, "\r%s%*s", text.c_str(), static_cast<int>(padding), "");
    std::fflush(stderr);
    width_ = text.size();
}

}  // namespace suluh::collect
