// Preloaded into a kiosk that is to live on another day: the wall clock is SULUH_MOVED_DAYS ahead.
// Time for timeouts is left alone.
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdlib>
#include <ctime>

namespace {

std::time_t moved_seconds() {
    constexpr std::time_t kDay = 24 * 60 * 60;
    const char* days = std::getenv("SULUH_MOVED_DAYS");
    return days != nullptr ? std::atoi(days) * kDay : 0;
}

}  // namespace

extern "C" int clock_gettime(clockid_t clock, timespec* now) noexcept {
    const long status = syscall(SYS_clock_gettime, clock, now);
    if (status == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
        now->tv_sec += moved_seconds();
    }
    return static_cast<int>(status);
}

extern "C" std::time_t time(std::time_t* out) noexcept {
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (out != nullptr) *out = now.tv_sec;
    return now.tv_sec;
}
