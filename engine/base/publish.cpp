#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <random>

#include "base/descriptor.h"
#include "base/files.h"

namespace suluh {

namespace {

// Removes the temporary name unless it has become the target.
class TemporaryName {
public:
    explicit TemporaryName(fs::path path) : path_(std::move(path)) {}
    ~TemporaryName() {
        if (!path_.empty()) ::unlink(path_.c_str());
    }
    TemporaryName(const TemporaryName&) = delete;
    TemporaryName& operator=(const TemporaryName&) = delete;
    [[nodiscard]] const fs::path& path() const { return path_; }
    void release() { path_.clear(); }

private:
    fs::path path_;
};

fs::path folder_of(const fs::path& target) {
    return target.has_parent_path() ? target.parent_path() : fs::path(".");
}

fs::path fresh_name(const fs::path& target) {
    std::random_device chance;
    char suffix[24];
    std::snprintf(suffix, sizeof suffix, ".%08x.part", chance());
    std::string name = ".";
    name += target.filename().string();
    name += suffix;
    return folder_of(target) / name;
}

Status write_all(int descriptor, std::string_view bytes, const fs::path& file) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno_error("writing " + file.string(), errno);
        if (written == 0) return Error{Fault::io, "writing " + file.string() + ": wrote nothing"};
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

Status sync_file(int descriptor, const fs::path& file) {
    if (::fsync(descriptor) != 0) return errno_error("syncing " + file.string(), errno);
    return {};
}

Status set_mode(int descriptor, unsigned mode, const fs::path& file) {
    if (::fchmod(descriptor, static_cast<mode_t>(mode)) == 0) return {};
    // vfat knows no modes and refuses; only for a secret does that matter.
    constexpr unsigned kOthers = 077;
    if ((mode & kOthers) != 0) return {};
    return errno_error("setting the mode of " + file.string(), errno);
}

struct FreeBuffer {
    void operator()(void* buffer) const noexcept { std::free(buffer); }
};

constexpr std::size_t kDirectStep = std::size_t{64} << 10;
constexpr std::size_t kDirectAlign = 4096;

// Whether the file at descriptor holds exactly these bytes; nothing when reading itself fails.
Result<bool> holds(int descriptor, std::string_view bytes, const fs::path& file) {
    const std::unique_ptr<void, FreeBuffer> buffer(std::aligned_alloc(kDirectAlign, kDirectStep));
    if (!buffer) return Error{Fault::internal, "no memory to read back " + file.string()};
    while (true) {
        const ssize_t got = ::read(descriptor, buffer.get(), kDirectStep);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return errno_error("reading back " + file.string(), errno);
        if (got == 0) return bytes.empty();
        const std::string_view read(static_cast<const char*>(buffer.get()),
                                    static_cast<std::size_t>(got));
        if (!bytes.starts_with(read)) return false;
        bytes.remove_prefix(read.size());
    }
}

// Reads the medium, not the page cache, where the file system can (sticks lie about what they
// hold).
Status same_bytes(const fs::path& file, std::string_view bytes) {
    Result<bool> same = Error{Fault::unsupported, ""};
    if (const Descriptor direct(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_DIRECT));
        direct.is_open()) {
        same = holds(direct.get(), bytes, file);
    }
    if (!same) {
        const Descriptor cached(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
        if (!cached.is_open()) return errno_error("reopening " + file.string(), errno);
        ::posix_fadvise(cached.get(), 0, 0, POSIX_FADV_DONTNEED);
        same = holds(cached.get(), bytes, file);
    }
    if (!same) return same.error();
    if (*same) return {};
    return Error{Fault::corrupt, file.string() + " read back differs from what was written; the " +
                                     "medium is failing, use another one"};
}

Status rename_fresh(const fs::path& from, const fs::path& to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return {};
    const int reason = errno;
    if (reason != EINVAL && reason != ENOSYS) {
        return errno_error("giving " + to.string() + " its name", reason);
    }
    // The file system cannot rename without replacing: look first.
    struct stat facts {};
    if (::lstat(to.c_str(), &facts) == 0) {
        return errno_error("giving " + to.string() + " its name", EEXIST);
    }
    if (::rename(from.c_str(), to.c_str()) == 0) return {};
    return errno_error("giving " + to.string() + " its name", errno);
}

Status give_name(const fs::path& from, const fs::path& to, Overwrite overwrite) {
    if (overwrite == Overwrite::refused) return rename_fresh(from, to);
    if (::rename(from.c_str(), to.c_str()) == 0) return {};
    return errno_error("giving " + to.string() + " its name", errno);
}

Status settle(int descriptor, const fs::path& target) {
    // On vfat the rename made a new entry of size 0 that only this second sync fills in.
    if (Status s = sync_file(descriptor, target); !s) return s;
    const fs::path folder = folder_of(target);
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened.is_open()) return errno_error("opening folder " + folder.string(), errno);
    if (::fsync(opened.get()) != 0 && errno != EINVAL) {
        return errno_error("syncing folder " + folder.string(), errno);
    }
    if (::syncfs(descriptor) != 0) return errno_error("syncing " + target.string(), errno);
    return {};
}

}  // namespace

Status publish_file(const fs::path& target, std::string_view bytes, const PublishOptions& options) {
    struct stat facts {};
    if (options.overwrite == Overwrite::refused && ::lstat(target.c_str(), &facts) == 0) {
        return errno_error("publishing " + target.string(), EEXIST);
    }
    const fs::path fresh = fresh_name(target);
    const Descriptor file(::open(fresh.c_str(),
                                 O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
                                 static_cast<mode_t>(options.mode)));
    if (!file.is_open()) return errno_error("creating a file for " + target.string(), errno);
    TemporaryName temporary(fresh);

    if (Status s = set_mode(file.get(), options.mode, target); !s) return s;
    if (Status s = write_all(file.get(), bytes, target); !s) return s;
    if (Status s = sync_file(file.get(), target); !s) return s;
    // Read back under the temporary name first: a failing medium then leaves the old target alone.
    if (Status s = same_bytes(temporary.path(), bytes); !s) return s;
    if (Status s = give_name(temporary.path(), target, options.overwrite); !s) return s;
    temporary.release();
    if (Status s = settle(file.get(), target); !s) return s;
    return same_bytes(target, bytes);
}

}  // namespace suluh
