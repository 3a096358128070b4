#include "sync/folder_at.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <memory>

#include "base/log.h"

namespace suluh::sync {
namespace {

constexpr int kFolderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

struct CloseFolder {
    void operator()(DIR* folder) const noexcept { ::closedir(folder); }
};

bool is_single_name(std::string_view name) {
    return !name.empty() && name != "." && name != ".." &&
           name.find_first_of(std::string_view("/\0", 2)) == std::string_view::npos;
}

Result<std::string> read_whole(int descriptor, std::size_t size) {
    std::string bytes(size + 1, '\0');  // one more, to notice a file that grows
    std::size_t have = 0;
    while (have < bytes.size()) {
        const ssize_t got = ::read(descriptor, bytes.data() + have, bytes.size() - have);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return errno_error("reading", errno);
        if (got == 0) break;
        have += static_cast<std::size_t>(got);
    }
    if (have > size) return Error{Fault::refused, "reading: the file grows while it is read"};
    bytes.resize(have);
    return bytes;
}

}  // namespace

Error FolderAt::failed(std::string_view doing, std::string_view name, int reason) const {
    const std::string what = std::string(doing) + " " + (path_ / name).string();
    if (reason == ELOOP)
        return {Fault::refused, what + ": a symbolic link; links are not followed"};
    // A stick that was pulled answers with one of these, depending on the file system.
    if (reason == ESTALE || reason == ENOTCONN) return {Fault::gone, what + ": the medium is gone"};
    return errno_error(what, reason);
}

Result<FolderAt> FolderAt::open(const std::filesystem::path& path) {
    Descriptor descriptor(::open(path.c_str(), kFolderFlags));
    if (!descriptor.is_open()) return errno_error("opening folder " + path.string(), errno);
    return FolderAt(std::move(descriptor), path);
}

Result<FolderAt> FolderAt::enter(std::string_view name) const {
    if (!is_single_name(name)) return failed("entering", name, EINVAL);
    const std::string text(name);
    Descriptor descriptor(::openat(descriptor_.get(), text.c_str(), kFolderFlags));
    if (descriptor.is_open()) return FolderAt(std::move(descriptor), path_ / text);
    const int reason = errno;
    // With O_NOFOLLOW and O_DIRECTORY a link and a file both answer "not a directory".
    if (reason == ENOTDIR || reason == ELOOP) {
        return Error{Fault::refused, (path_ / text).string() +
                                         " is a link or a file where a "
                                         "folder must be; remove it"};
    }
    return failed("entering", text, reason);
}

Result<FolderAt> FolderAt::enter_or_make(std::string_view name) const {
    Result<FolderAt> there = enter(name);
    if (there || there.error().fault != Fault::not_found) return there;
    const std::string text(name);
    if (::mkdirat(descriptor_.get(), text.c_str(), 0755) != 0 && errno != EEXIST) {
        return failed("making folder", text, errno);
    }
    if (::fsync(descriptor_.get()) != 0 && errno != EINVAL) {
        return failed("syncing folder for", text, errno);
    }
    return enter(name);
}

Result<Descriptor> FolderAt::open_regular(std::string_view name, std::size_t max) const {
    if (!is_single_name(name)) return failed("opening", name, EINVAL);
    const std::string text(name);
    Descriptor file(::openat(descriptor_.get(), text.c_str(),
                             O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!file.is_open()) {
        const int reason = errno;
        // A socket answers so; it is there, but it is no file.
        if (reason == ENXIO) return Error{Fault::refused, text + " is not a regular file"};
        return failed("opening", name, reason);
    }
    struct stat facts {};
    if (::fstat(file.get(), &facts) != 0) return failed("asking about", name, errno);
    if (!S_ISREG(facts.st_mode)) {
        return Error{Fault::refused, (path_ / text).string() + " is not a regular file"};
    }
    if (static_cast<std::uint64_t>(facts.st_size) > max) {
        return Error{Fault::refused, (path_ / text).string() + " is larger than the allowed " +
                                         std::to_string(max) + " bytes"};
    }
    return file;
}

Result<std::string> FolderAt::read_open(const Descriptor& file, std::string_view name) const {
    struct stat facts {};
    if (::fstat(file.get(), &facts) != 0) return failed("asking about", name, errno);
    Result<std::string> bytes = read_whole(file.get(), static_cast<std::size_t>(facts.st_size));
    if (!bytes) return bytes.error().within((path_ / name).string());
    return bytes;
}

Result<std::string> FolderAt::read(std::string_view name, std::size_t max_bytes) const {
    const Result<Descriptor> file = open_regular(name, max_bytes);
    if (!file) return file.error();
    return read_open(*file, name);
}

Result<std::string> FolderAt::read_settled(std::string_view name, std::size_t max_bytes) const {
    const Result<Descriptor> file = open_regular(name, max_bytes);
    if (!file) return file.error();
    // A read-only medium has nothing to push.
    if (::fsync(file->get()) != 0 && errno != EROFS) return failed("syncing", name, errno);
    ::posix_fadvise(file->get(), 0, 0, POSIX_FADV_DONTNEED);
    return read_open(*file, name);
}

std::filesystem::path FolderAt::here() const {
    return std::filesystem::path("/proc/self/fd") / std::to_string(descriptor_.get());
}

Status FolderAt::publish(std::string_view name, std::string_view bytes,
                         const PublishOptions& options) const {
    if (!is_single_name(name)) return failed("publishing", name, EINVAL);
    if (Status s = publish_file(here() / name, bytes, options); !s) {
        return s.error().within((path_ / name).string());
    }
    return {};
}

Result<PublishedFile> FolderAt::begin(std::string_view name, const PublishOptions& options) const {
    if (!is_single_name(name)) return failed("publishing", name, EINVAL);
    return PublishedFile::begin(here() / name, options);
}

Status FolderAt::sync() const {
    Status synced = sync_folder(here(), descriptor_.get());
    if (!synced && synced.error().fault == Fault::read_only) return {};
    return synced ? synced : Status(synced.error().within(path_.string()));
}

Status FolderAt::remove(std::string_view name) const {
    if (!is_single_name(name)) return failed("removing", name, EINVAL);
    const std::string text(name);
    if (::unlinkat(descriptor_.get(), text.c_str(), 0) != 0) return failed("removing", name, errno);
    return {};
}

Status FolderAt::each_name(std::size_t max_names,
                           const std::function<bool(std::string_view)>& visit) const {
    Descriptor again(::openat(descriptor_.get(), ".", kFolderFlags));
    if (!again.is_open()) return failed("listing", "", errno);
    const std::unique_ptr<DIR, CloseFolder> folder(::fdopendir(again.get()));
    if (!folder) return failed("listing", "", errno);
    (void)again.release();  // the stream closes it
    for (std::size_t seen = 0; seen < max_names;) {
        errno = 0;
        const dirent* entry = ::readdir(folder.get());
        if (entry == nullptr) {
            return errno == 0 ? Status{} : Status(failed("listing", "", errno));
        }
        const std::string_view name = entry->d_name;
        if (name == "." || name == "..") continue;
        ++seen;
        if (!visit(name)) return {};
    }
    log_warning("sync", path_.string() + " holds more than " + std::to_string(max_names) +
                            " files; the others are not looked at");
    return {};
}

}  // namespace suluh::sync
