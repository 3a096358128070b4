#include "store/reserve.h"

#include <fcntl.h>
#include <unistd.h>

#include "base/descriptor.h"
#include "base/files.h"
#include "base/log.h"

namespace suluh::store {

Reserve::Reserve(std::filesystem::path file, std::int64_t bytes)
    : file_(std::move(file)), bytes_(bytes) {}

void Reserve::keep() {
    if (bytes_ <= 0) return;
    std::error_code failed;
    const auto size = std::filesystem::file_size(file_, failed);
    if (!failed && static_cast<std::int64_t>(size) >= bytes_) return;
    // Taking the last room for the reserve would bring about what it is for.
    constexpr std::int64_t kAmple = 4;
    const Result<std::uint64_t> room = free_bytes(file_.parent_path());
    if (!room || *room < static_cast<std::uint64_t>(bytes_ * kAmple)) {
        log_warning("store", "too little room on the disk to keep a reserve; free some space");
        return;
    }
    const Descriptor made(::open(file_.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (made.is_open() && ::posix_fallocate(made.get(), 0, bytes_) == 0 &&
        ::fsync(made.get()) == 0) {
        return;
    }
    log_warning("store", "cannot keep a reserve at " + file_.string());
    std::filesystem::remove(file_, failed);
}

bool Reserve::is_there() const {
    std::error_code failed;
    const auto size = std::filesystem::file_size(file_, failed);
    return !failed && size > 0;
}

bool Reserve::give_up() {
    if (!is_there()) return false;
    std::error_code failed;
    return std::filesystem::remove(file_, failed) && !failed;
}

}  // namespace suluh::store
