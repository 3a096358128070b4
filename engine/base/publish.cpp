#include <fcntl.h>
#include <sys/stat.h>

#include <xxhash.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <new>
#include <random>
#include <utility>
#include <vector>

#include "base/descriptor.h"
#include "base/files.h"
#include "base/published_file.h"

namespace suluh {

namespace {

// Removes the temporary name unless it has become the target.
class TemporaryName {
public:
    explicit TemporaryName(fs::path path) : path_(std::move(path)) {}
    ~TemporaryName() {
        if (!path_.empty()) ::unlink(path_.c_str());
    }
    TemporaryName(TemporaryName&& other) noexcept : path_(std::exchange(other.path_, {})) {}
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

// ".NAME.", then 8 hex digits and ".part"
std::string hidden_name(const fs::path& target) {
    return "." + target.filename().string() + ".";
}

constexpr std::string_view kPart = ".part";
constexpr std::size_t kChanceDigits = 8;

fs::path fresh_name(const fs::path& target) {
    std::random_device chance;
    char digits[kChanceDigits + 1];
    std::snprintf(digits, sizeof digits, "%08x", chance());
    return folder_of(target) / (hidden_name(target) + digits + std::string(kPart));
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

// Each direct read waits for the medium once: measured, 64 KiB at a time takes four times as long.
constexpr std::size_t kDirectStep = std::size_t{1} << 20;
constexpr std::size_t kWriteStep = std::size_t{64} << 10;
constexpr std::size_t kDirectAlign = 4096;

// What a file holds, by size and hash: enough to find a failing medium, no word against anybody. It
// costs a tenth of copying (https://xxhash.com), for every file is summed up twice.
class Sum {
public:
    Sum() : state_(::XXH3_createState()) {
        if (!state_) throw std::bad_alloc();
        ::XXH3_64bits_reset(state_.get());
    }
    void add(std::string_view bytes) {
        size_ += bytes.size();
        ::XXH3_64bits_update(state_.get(), bytes.data(), bytes.size());
    }
    friend bool operator==(const Sum& a, const Sum& b) {
        return a.size_ == b.size_ &&
               ::XXH3_64bits_digest(a.state_.get()) == ::XXH3_64bits_digest(b.state_.get());
    }

private:
    struct Free {
        void operator()(::XXH3_state_t* state) const noexcept { ::XXH3_freeState(state); }
    };
    std::unique_ptr<::XXH3_state_t, Free> state_;
    std::uint64_t size_ = 0;
};

// Fails when reading itself fails.
Result<Sum> sum_of(int descriptor, const fs::path& file) {
    const std::unique_ptr<void, FreeBuffer> buffer(std::aligned_alloc(kDirectAlign, kDirectStep));
    if (!buffer) return Error{Fault::internal, "no memory to read back " + file.string()};
    Sum sum;
    while (true) {
        const ssize_t got = ::read(descriptor, buffer.get(), kDirectStep);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return errno_error("reading back " + file.string(), errno);
        if (got == 0) return sum;
        sum.add({static_cast<const char*>(buffer.get()), static_cast<std::size_t>(got)});
    }
}

// Reads the medium, not the page cache, where the file system can (sticks lie about what they
// hold).
Status same_bytes(const fs::path& file, const Sum& wanted) {
    Result<Sum> sum = Error{Fault::unsupported, ""};
    if (const Descriptor direct(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_DIRECT));
        direct.is_open()) {
        sum = sum_of(direct.get(), file);
    }
    if (!sum) {
        const Descriptor cached(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
        if (!cached.is_open()) return errno_error("reopening " + file.string(), errno);
        ::posix_fadvise(cached.get(), 0, 0, POSIX_FADV_DONTNEED);
        sum = sum_of(cached.get(), file);
    }
    if (!sum) return sum.error();
    if (*sum == wanted) return {};
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

}  // namespace

void remove_leftovers(const fs::path& target) {
    const std::string start = hidden_name(target);
    std::error_code failed;
    std::vector<fs::path> leftovers;
    for (fs::directory_iterator it(folder_of(target), failed), end; !failed && it != end;
         it.increment(failed)) {
        const std::string name = it->path().filename().string();
        if (name.size() == start.size() + kChanceDigits + kPart.size() && name.starts_with(start) &&
            name.ends_with(kPart)) {
            leftovers.push_back(it->path());
        }
    }
    for (const fs::path& file : leftovers) fs::remove(file, failed);
}

struct PublishedFile::State {
    fs::path target;
    PublishOptions options;
    TemporaryName temporary;
    Descriptor file;
    std::string waiting;
    Sum sum;

    Status flush() {
        if (Status s = write_all(file.get(), waiting, target); !s) return s;
        waiting.clear();
        return {};
    }
};

PublishedFile::PublishedFile(std::unique_ptr<State> state) : state_(std::move(state)) {}
PublishedFile::PublishedFile(PublishedFile&&) noexcept = default;
PublishedFile::~PublishedFile() = default;

Result<PublishedFile> PublishedFile::begin(const fs::path& target, const PublishOptions& options) {
    struct stat facts {};
    if (options.overwrite == Overwrite::refused && ::lstat(target.c_str(), &facts) == 0) {
        return errno_error("publishing " + target.string(), EEXIST);
    }
    // A folder or a device is not somebody's old file: a rename would put a file in its place.
    if (::stat(target.c_str(), &facts) == 0 && !S_ISREG(facts.st_mode)) {
        return Error{Fault::refused,
                     target.string() + (S_ISDIR(facts.st_mode) ? " is a folder; name a file in it"
                                                               : " is no file; name another")};
    }
    const fs::path fresh = fresh_name(target);
    Descriptor file(::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
                           static_cast<mode_t>(options.mode)));
    if (!file.is_open()) return errno_error("creating a file for " + target.string(), errno);
    std::unique_ptr<State> state(
        new State{target, options, TemporaryName(fresh), std::move(file), {}, {}});
    if (Status s = set_mode(state->file.get(), options.mode, target); !s) return s.error();
    return PublishedFile(std::move(state));
}

Status PublishedFile::write(std::string_view bytes) {
    state_->sum.add(bytes);
    if (state_->waiting.empty() && bytes.size() >= kWriteStep) {
        return write_all(state_->file.get(), bytes, state_->target);
    }
    state_->waiting += bytes;
    return state_->waiting.size() < kWriteStep ? Status() : state_->flush();
}

Status PublishedFile::start_writing() {
    if (Status s = state_->flush(); !s) return s;
    // Where the file system cannot, write_out() does it all.
    ::sync_file_range(state_->file.get(), 0, 0, SYNC_FILE_RANGE_WRITE);
    return {};
}

Status PublishedFile::write_out() {
    State& out = *state_;
    if (Status s = out.flush(); !s) return s;
    if (Status s = sync_file(out.file.get(), out.target); !s) return s;
    if (out.options.overwrite == Overwrite::refused) return {};
    // A failing medium is found before the old target is gone.
    return same_bytes(out.temporary.path(), out.sum);
}

Status PublishedFile::give_name() {
    State& out = *state_;
    const fs::path& from = out.temporary.path();
    if (Status s = suluh::give_name(from, out.target, out.options.overwrite); !s) return s;
    out.temporary.release();
    return {};
}

// On vfat the rename made a new entry of size 0 that only this second sync fills in.
Status PublishedFile::settle() {
    return sync_file(state_->file.get(), state_->target);
}

Status PublishedFile::read_back() {
    const State& out = *state_;
    Status same = same_bytes(out.target, out.sum);
    const bool ours = out.options.overwrite == Overwrite::refused;
    if (!same && ours && same.error().fault == Fault::corrupt) ::unlink(out.target.c_str());
    return same;
}

Status PublishedFile::finish() {
    if (Status s = write_out(); !s) return s;
    if (Status s = give_name(); !s) return s;
    if (Status s = settle(); !s) return s;
    const int since = state_->file.get();
    if (Status s = sync_folder(folder_of(state_->target), since); !s) return s;
    return read_back();
}

Status sync_folder(const fs::path& folder, int since) {
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened.is_open()) return errno_error("opening folder " + folder.string(), errno);
    if (::fsync(opened.get()) != 0 && errno != EINVAL) {
        return errno_error("syncing folder " + folder.string(), errno);
    }
    if (::syncfs(since) != 0) return errno_error("syncing " + folder.string(), errno);
    return {};
}

Status publish_file(const fs::path& target, std::string_view bytes, const PublishOptions& options) {
    Result<PublishedFile> file = PublishedFile::begin(target, options);
    if (!file) return file.error();
    if (Status s = file->write(bytes); !s) return s;
    return file->finish();
}

}  // namespace suluh
