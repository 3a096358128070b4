// Preloaded into a program whose screens are compared: it always is the same moment of the same
// day, chance always falls the same way, and with SULUH_STILL_BREATH the clock that animations
// follow moves in whole breaths, so that the breathing screen is always seen at the start of one.
// Time for timeouts (CLOCK_MONOTONIC) is left alone.
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <ctime>

namespace {

constexpr std::time_t kMoment = 1'930'183'200;  // 2031-03-02 09:00 in UTC+7
constexpr long kBreathMs = 2800;                // the design's token "breathe"
constexpr unsigned kChance = 20'310'302;

}  // namespace

extern "C" int clock_gettime(clockid_t clock, timespec* now) noexcept {
    const long status = syscall(SYS_clock_gettime, clock, now);
    if (status != 0) return static_cast<int>(status);
    if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) {
        *now = {kMoment, 0};
    } else if (clock == CLOCK_BOOTTIME && std::getenv("SULUH_STILL_BREATH") != nullptr) {
        const long ms = now->tv_sec * 1000 + now->tv_nsec / 1'000'000;
        const long still = ms / kBreathMs * kBreathMs;
        *now = {still / 1000, still % 1000 * 1'000'000};
    }
    return 0;
}

extern "C" std::time_t time(std::time_t* out) noexcept {
    if (out != nullptr) *out = kMoment;
    return kMoment;
}

// Keys made for the first start come from here too; they guard nothing.
extern "C" ssize_t getrandom(void* bytes, std::size_t count, unsigned) noexcept {
    std::memset(bytes, 0x5A, count);
    return static_cast<ssize_t>(count);
}

// std::random_device::_M_getval() of libstdc++.
extern "C" unsigned chance(void*) __asm__("_ZNSt13random_device9_M_getvalEv");
extern "C" unsigned chance(void*) {
    return kChance;
}
