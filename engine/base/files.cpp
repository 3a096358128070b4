#include "base/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

#include <algorithm>
#include <cerrno>

#include "base/descriptor.h"

namespace suluh {

namespace {

constexpr unsigned kModeBits = 07777;
constexpr unsigned kSecretMode = 0600;

Result<Descriptor> open_regular(const fs::path& file, struct stat& facts) {
    // Non-blocking: a pipe with a known name must not hang the reader.
    Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!descriptor.is_open()) return errno_error("opening " + file.string(), errno);
    if (::fstat(descriptor.get(), &facts) != 0) {
        return errno_error("asking about " + file.string(), errno);
    }
    if (!S_ISREG(facts.st_mode)) {
        return Error{Fault::refused, file.string() + " is not a regular file"};
    }
    return descriptor;
}

Result<std::string> read_all(int descriptor, const fs::path& file, std::size_t max_bytes) {
    constexpr std::size_t kStep = std::size_t{64} << 10;
    std::string bytes;
    while (true) {
        const std::size_t held = bytes.size();
        // One byte more than allowed is enough to know that the file is too large.
        const std::size_t want = std::min(kStep, max_bytes - held + 1);
        bytes.resize(held + want);
        const ssize_t got = ::read(descriptor, bytes.data() + held, want);
        if (got < 0 && errno == EINTR) {
            bytes.resize(held);
            continue;
        }
        if (got < 0) return errno_error("reading " + file.string(), errno);
        bytes.resize(held + static_cast<std::size_t>(got));
        if (bytes.size() > max_bytes) {
            return Error{Fault::refused, file.string() + " is larger than the allowed " +
                                             std::to_string(max_bytes) + " bytes"};
        }
        if (got == 0) return bytes;
    }
}

Status sync_folder(const fs::path& folder) {
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor.is_open()) return errno_error("opening folder " + folder.string(), errno);
    // Some file systems have nothing to sync for a folder and say EINVAL.
    if (::fsync(descriptor.get()) != 0 && errno != EINVAL) {
        return errno_error("syncing folder " + folder.string(), errno);
    }
    return {};
}

}  // namespace

Result<std::string> read_text(const fs::path& file, std::size_t max_bytes) {
    struct stat facts {};
    const Result<Descriptor> descriptor = open_regular(file, facts);
    if (!descriptor) return descriptor.error();
    return read_all(descriptor->get(), file, max_bytes);
}

Result<std::string> read_secret(const fs::path& file, std::size_t max_bytes) {
    struct stat facts {};
    const Result<Descriptor> descriptor = open_regular(file, facts);
    if (!descriptor) return descriptor.error();
    if ((facts.st_mode & kModeBits) != kSecretMode) {
        return Error{
            Fault::refused,
            file.string() + " may be read or changed by others; run: chmod 600 " + file.string()};
    }
    return read_all(descriptor->get(), file, max_bytes);
}

Status make_folder(const fs::path& folder, unsigned mode) {
    if (folder.empty()) return Error{Fault::bad_input, "making a folder: the name is empty"};
    std::error_code ignored;
    if (fs::is_directory(folder, ignored)) return {};
    const fs::path parent = folder.has_parent_path() ? folder.parent_path() : fs::path(".");
    if (parent != folder && !fs::is_directory(parent, ignored)) {
        if (Status s = make_folder(parent, mode); !s) return s;
    }
    if (::mkdir(folder.c_str(), static_cast<mode_t>(mode)) != 0) {
        const int reason = errno;
        // A trailing slash, or somebody else was faster.
        if (reason == EEXIST && fs::is_directory(folder, ignored)) return {};
        return errno_error("making folder " + folder.string(), reason);
    }
    return sync_folder(parent);
}

bool is_plain_name(std::string_view name) {
    constexpr std::size_t kMaxName = 120;
    if (name.empty() || name.size() > kMaxName || name.front() == '.') return false;
    return std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
    });
}

Result<std::uint64_t> free_bytes(const fs::path& path) {
    struct statvfs facts {};
    if (::statvfs(path.c_str(), &facts) != 0) {
        return errno_error("asking free space at " + path.string(), errno);
    }
    return std::uint64_t{facts.f_bavail} * std::uint64_t{facts.f_frsize};
}

}  // namespace suluh
