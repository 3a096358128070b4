#include "recorder.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <mutex>

namespace recorder {

namespace {

struct Head {
    std::uint32_t op = 0, place = 0, other = 0, size = 0;
    std::uint64_t offset = 0;
};

int open_log() {
    const char* file = std::getenv("SULUH_FAULT_RECORD");
    if (file == nullptr) return -1;
    const auto real = reinterpret_cast<int (*)(const char*, int, ...)>(::dlsym(RTLD_NEXT, "open"));
    return real(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

int log_file() {
    static const int file = open_log();
    return file;
}

// Neither is ever destroyed: other libraries' destructors still write files.
std::recursive_mutex& order() {
    static auto* mutex = new std::recursive_mutex;
    return *mutex;
}

void append(const void* bytes, std::size_t size) {
    static const auto real =
        reinterpret_cast<ssize_t (*)(int, const void*, std::size_t)>(::dlsym(RTLD_NEXT, "write"));
    if (size > 0 && real(log_file(), bytes, size) != static_cast<ssize_t>(size)) std::abort();
}

}  // namespace

bool is_on() {
    return log_file() >= 0;
}

void record(Op op, const char* place, const char* other, std::uint64_t offset, const void* bytes,
            std::size_t size) {
    if (!is_on() || op == Op::none) return;
    const std::size_t place_size = std::strlen(place);
    const std::size_t other_size = other == nullptr ? 0 : std::strlen(other);
    const Head head{static_cast<std::uint32_t>(op), static_cast<std::uint32_t>(place_size),
                    static_cast<std::uint32_t>(other_size),
                    static_cast<std::uint32_t>(bytes == nullptr ? 0 : size),
                    op == Op::allocate || op == Op::truncate ? size : offset};
    append(&head, sizeof head);
    append(place, place_size);
    append(other, other_size);
    append(bytes, head.size);
}

Turn::Turn() {
    if (is_on()) order().lock();
}
Turn::~Turn() {
    if (is_on()) order().unlock();
}

}  // namespace recorder
