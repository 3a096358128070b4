#include "packs/pack_archive.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zip.h>

#include <algorithm>
#include <cerrno>
#include <mutex>
#include <optional>

#include "base/files.h"
#include "packs/names.h"
#include "packs/zip_directory.h"

namespace suluh::packs {

namespace {

struct DiscardZip {
    void operator()(zip_t* zip) const noexcept { zip_discard(zip); }
};
using Zip = std::unique_ptr<zip_t, DiscardZip>;

struct CloseZipFile {
    void operator()(zip_file_t* file) const noexcept { zip_fclose(file); }
};
using ZipFile = std::unique_ptr<zip_file_t, CloseZipFile>;

Error bad_entry(const ZipEntry& entry, std::string_view why) {
    return Error{Fault::corrupt, "entry '" + printable(entry.name) + "' " + std::string(why)};
}

Result<std::string> read_range(int descriptor, std::uint64_t offset, std::uint64_t size) {
    std::string bytes(size, '\0');
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t got = ::pread(descriptor, bytes.data() + done, bytes.size() - done,
                                    static_cast<off_t>(offset + done));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return errno_error("reading the archive", errno);
        if (got == 0) return Error{Fault::corrupt, "archive became shorter while it was read"};
        done += static_cast<std::size_t>(got);
    }
    return bytes;
}

Result<std::uint64_t> archive_size(int descriptor) {
    struct stat facts {};
    if (::fstat(descriptor, &facts) != 0) return errno_error("asking about the archive", errno);
    if (!S_ISREG(facts.st_mode)) return Error{Fault::refused, "archive is not a regular file"};
    const auto size = static_cast<std::uint64_t>(facts.st_size);
    if (size > kMaxArchiveBytes) return Error{Fault::refused, "archive is larger than 512 MiB"};
    return size;
}

Result<std::vector<ZipEntry>> read_directory(int descriptor, std::uint64_t size) {
    const std::uint64_t tail_size = std::min<std::uint64_t>(size, kZipTailBytes);
    const Result<std::string> tail = read_range(descriptor, size - tail_size, tail_size);
    if (!tail) return tail.error();
    const Result<ZipEnd> end = parse_zip_end(*tail, size);
    if (!end) return end.error();
    const auto directory = read_range(descriptor, end->directory_offset, end->directory_size);
    if (!directory) return directory.error();
    return parse_zip_entries(*directory, *end);
}

// libzip closes the descriptor; CHECKCONS compares local headers with the central directory.
Result<Zip> open_zip(Descriptor descriptor) {
    int code = 0;
    Zip zip(zip_fdopen(descriptor.get(), ZIP_CHECKCONS, &code));
    if (zip) {
        static_cast<void>(descriptor.release());
        return zip;
    }
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const std::string text = zip_error_strerror(&error);
    zip_error_fini(&error);
    return Error{Fault::corrupt, "archive is inconsistent: " + text};
}

// Two readers of one file must see the same files, or one of them can be fooled.
Status check_same_view(zip_t* zip, const std::vector<ZipEntry>& entries) {
    if (zip_get_num_entries(zip, 0) != static_cast<zip_int64_t>(entries.size())) {
        return Error{Fault::corrupt, "archive's list of files has two readings"};
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        zip_stat_t seen;
        zip_stat_init(&seen);
        const ZipEntry& entry = entries[i];
        const char* name = zip_get_name(zip, i, ZIP_FL_ENC_RAW);
        const bool same = name != nullptr && entry.name == name &&
                          zip_stat_index(zip, i, 0, &seen) == 0 && seen.size == entry.size &&
                          seen.comp_size == entry.packed_size && seen.crc == entry.crc;
        if (!same) return bad_entry(entry, "has two readings");
    }
    return {};
}

Result<std::string> read_entry(zip_t* zip, std::size_t index, const ZipEntry& entry) {
    const ZipFile file(zip_fopen_index(zip, index, 0));
    if (!file) return bad_entry(entry, std::string("cannot be read: ") + zip_strerror(zip));
    // libzip reads past a lying size, so one byte more is asked for. That read also reaches the
    // end of the data, where the CRC is compared.
    std::string bytes(entry.size + 1, '\0');
    std::size_t done = 0;
    while (done < bytes.size()) {
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + done, bytes.size() - done);
        if (got < 0) {
            return bad_entry(entry, std::string("is damaged: ") + zip_file_strerror(file.get()));
        }
        if (got == 0) break;
        done += static_cast<std::size_t>(got);
    }
    if (done != entry.size) return bad_entry(entry, "does not have the size it declares");
    bytes.resize(done);
    return bytes;
}

class ArchivePack final : public Pack {
public:
    ArchivePack(PackFacts facts, Zip zip, std::vector<ZipEntry> entries,
                std::vector<std::size_t> order)
        : Pack(std::move(facts)),
          zip_(std::move(zip)),
          entries_(std::move(entries)),
          order_(std::move(order)) {}

private:
    Result<std::string> read_file(std::size_t index) const override {
        const std::lock_guard lock(mutex_);
        Result<std::string> bytes = read_entry(zip_.get(), order_[index], entries_[order_[index]]);
        if (!bytes) return bytes.error().within(place().string());
        return bytes;
    }

    mutable std::mutex mutex_;  // a zip_t has one position in its file
    Zip zip_;
    std::vector<ZipEntry> entries_;   // in the archive's order, as libzip counts them
    std::vector<std::size_t> order_;  // from files() to entries_
};

Status read_all(zip_t* zip, const std::vector<ZipEntry>& entries) {
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Result<std::string> bytes = read_entry(zip, i, entries[i]);
        if (!bytes) return bytes.error();
    }
    return {};
}

Result<Manifest> read_archive_manifest(zip_t* zip, const std::vector<ZipEntry>& entries) {
    const auto it = std::find_if(entries.begin(), entries.end(),
                                 [](const ZipEntry& entry) { return entry.name == kManifestName; });
    if (it == entries.end()) {
        return Error{Fault::refused, "archive has no pack.toml → build it with: suluh-pack build"};
    }
    if (it->size > kMaxManifestBytes)
        return Error{Fault::refused, "pack.toml is larger than 64 KiB"};
    const auto text = read_entry(zip, static_cast<std::size_t>(it - entries.begin()), *it);
    if (!text) return text.error();
    return parse_manifest(*text);
}

std::vector<std::size_t> order_by_name(const std::vector<ZipEntry>& entries) {
    std::vector<std::size_t> order(entries.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return entries[a].name < entries[b].name; });
    return order;
}

// Nothing vouched for it: none when that is accepted.
Result<std::optional<Vouched>> check_signature(int descriptor, std::uint64_t size,
                                               std::string_view signature,
                                               const ArchiveOptions& options) {
    if (signature.empty()) {
        if (options.accept != Accept::signed_only) return std::optional<Vouched>{};
        return Error{Fault::refused, "not signed → sign it with: suluh-pack sign"};
    }
    const Result<std::string> content = read_range(descriptor, 0, size);
    if (!content) return content.error();
    const std::vector<TrustedKey> no_keys;
    const auto& keys = options.keys != nullptr ? *options.keys : no_keys;
    Result<Vouched> vouched = verify_signature(keys, *content, signature);
    if (!vouched) return vouched.error();
    return std::optional(std::move(*vouched));
}

Result<std::unique_ptr<Pack>> open_checked(Descriptor descriptor, const fs::path& place,
                                           std::string_view signature,
                                           const ArchiveOptions& options) {
    const Result<std::uint64_t> size = archive_size(descriptor.get());
    if (!size) return size.error();
    const auto vouched = check_signature(descriptor.get(), *size, signature, options);
    if (!vouched) return vouched.error();
    Result<std::vector<ZipEntry>> entries = read_directory(descriptor.get(), *size);
    if (!entries) return entries.error();
    Result<Zip> zip = open_zip(std::move(descriptor));
    if (!zip) return zip.error();
    if (Status s = check_same_view(zip->get(), *entries); !s) return s.error();
    Result<Manifest> manifest = read_archive_manifest(zip->get(), *entries);
    if (!manifest) return manifest.error();

    PackFacts facts{place, std::move(*manifest), Trust{}, {}};
    if (vouched->has_value()) {
        const Vouched& word = **vouched;
        if (Status s = check_signed_manifest(word.facts, facts.manifest); !s) return s.error();
        facts.trust = Trust{true, word.key_id};
    }
    if (options.depth == Depth::whole) {
        if (Status s = read_all(zip->get(), *entries); !s) return s.error();
    }
    std::vector<std::size_t> order = order_by_name(*entries);
    for (const std::size_t at : order) {
        facts.files.push_back({(*entries)[at].name, (*entries)[at].size});
    }
    return std::make_unique<ArchivePack>(std::move(facts), std::move(*zip), std::move(*entries),
                                         std::move(order));
}

}  // namespace

Result<std::unique_ptr<Pack>> open_archive(Descriptor descriptor, const fs::path& place,
                                           std::string_view signature,
                                           const ArchiveOptions& options) {
    auto pack = open_checked(std::move(descriptor), place, signature, options);
    if (!pack) return pack.error().within(place.string());
    return pack;
}

Result<std::unique_ptr<Pack>> open_archive(const fs::path& archive, const ArchiveOptions& options) {
    // Non-blocking: a pipe under this name must not hang the kiosk.
    Descriptor descriptor(::open(archive.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!descriptor.is_open()) return errno_error("opening pack " + archive.string(), errno);
    if (options.accept == Accept::unverified) {
        return open_archive(std::move(descriptor), archive, "", options);
    }
    Result<std::string> signature = read_text(signature_path(archive), kMaxSignatureBytes);
    if (!signature && signature.error().fault != Fault::not_found) return signature.error();
    if (signature && signature->empty()) {
        return Error{Fault::refused, signature_path(archive).string() + " is empty → sign again"};
    }
    return open_archive(std::move(descriptor), archive, signature ? *signature : std::string(),
                        options);
}

}  // namespace suluh::packs
