#include "base/clock.h"

#include <chrono>
#include <ctime>

#include "base/files.h"

namespace suluh {

std::int64_t SystemClock::wall_ms() const {
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

std::int64_t SystemClock::mono_ms() const {
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);  // goes on while the machine is suspended
    return std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
}

std::string SystemClock::boot_id() const {
    constexpr std::size_t kMaxBootId = 64;
    Result<std::string> text = read_text("/proc/sys/kernel/random/boot_id", kMaxBootId);
    if (!text) return "unknown";
    while (!text->empty() && text->back() == '\n') text->pop_back();
    return *text;
}

}  // namespace suluh
