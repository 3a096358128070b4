#include "sync/outbox.h"

#include <cstdio>

#include "base/files.h"
#include "base/log.h"
#include "sync/bundle.h"
#include "sync/folder_at.h"

namespace suluh::sync {
namespace {

constexpr unsigned kPrivateFolder = 0700;
constexpr unsigned kPrivateFile = 0600;
constexpr std::size_t kMaxNames = 1'000'000;

}  // namespace

std::string Outbox::file_name(std::int64_t epoch, std::int64_t number) {
    char name[64];
    std::snprintf(name, sizeof name, "%07lld-%08lld.bundle", static_cast<long long>(epoch),
                  static_cast<long long>(number));
    return name;
}

Status Outbox::prepare() const {
    if (Status s = make_folder(folder_, kPrivateFolder); !s) return s.error().within("outbox");
    const Result<FolderAt> folder = FolderAt::open(folder_);
    if (!folder) return folder.error().within("outbox");
    std::vector<std::string> leftovers;
    const Status listed = folder->each_name(kMaxNames, [&](std::string_view name) {
        if (name.starts_with('.') && name.ends_with(".part")) leftovers.emplace_back(name);
        return true;
    });
    if (!listed) return listed.error().within("outbox");
    for (const std::string& name : leftovers) {
        if (Status s = folder->remove(name); !s) log_warning("sync", s.error().detail);
    }
    return {};
}

Status Outbox::keep(std::int64_t epoch, std::int64_t number, std::string_view bytes) const {
    const Result<std::uint64_t> free = free_bytes(folder_);
    if (free && *free < bytes.size() + spare_bytes_) {
        return Error{Fault::full,
                     "outbox: the last room on the disk is kept for answers; make "
                     "room, nothing is lost meanwhile"};
    }
    const PublishOptions options{Overwrite::allowed, kPrivateFile};
    if (Status s = publish_file(folder_ / file_name(epoch, number), bytes, options); !s) {
        return s.error().within("outbox");
    }
    return {};
}

Result<std::string> Outbox::read_any(std::int64_t epoch, std::int64_t number) const {
    const Result<FolderAt> folder = FolderAt::open(folder_);
    if (!folder) return folder.error().within("outbox");
    Result<std::string> bytes = folder->read(file_name(epoch, number), kMaxBundleBytes);
    if (!bytes) return bytes.error().within("outbox");
    return bytes;
}

Result<std::string> Outbox::read(const SealedBundle& bundle) const {
    Result<std::string> bytes = read_any(bundle.epoch, bundle.number);
    if (!bytes) return bytes;
    if (static_cast<std::int64_t>(bytes->size()) != bundle.size ||
        bundle_hash(*bytes) != bundle.hash) {
        return Error{Fault::corrupt,
                     "outbox: " + (folder_ / file_name(bundle.epoch, bundle.number)).string() +
                         " is not the file that was sealed; its rows are still in the database"};
    }
    return bytes;
}

Status Outbox::forget(std::int64_t epoch, std::int64_t number) const {
    const Result<FolderAt> folder = FolderAt::open(folder_);
    if (!folder) return folder.error().within("outbox");
    Status removed = folder->remove(file_name(epoch, number));
    if (!removed && removed.error().fault != Fault::not_found) {
        return removed.error().within("outbox");
    }
    return {};
}

}  // namespace suluh::sync
