#include "packs/pack_build.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <zip.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>

#include "base/files.h"
#include "packs/pack_archive.h"
#include "packs/pack_check.h"

namespace suluh::packs {

namespace {

constexpr zip_uint16_t kDosMidnight = 0;
constexpr zip_uint16_t kDos1980 = 33;  // 1980-01-01, the first day a zip can name
constexpr zip_uint32_t kPlainFile = 0100644U << 16U;
constexpr zip_uint32_t kBestCompression = 9;

struct FreeSource {
    void operator()(zip_source_t* source) const noexcept { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, FreeSource>;

struct DiscardZip {
    void operator()(zip_t* zip) const noexcept { zip_discard(zip); }
};
using Zip = std::unique_ptr<zip_t, DiscardZip>;

Error zip_failed(zip_t* zip, std::string_view doing) {
    return Error{Fault::io, std::string(doing) + ": " + zip_strerror(zip)};
}

bool is_packed_already(std::string_view name) {
    constexpr std::array<std::string_view, 7> kPacked = {".png", ".jpg",  ".jpeg", ".webp",
                                                         ".ogg", ".opus", ".mp3"};
    return std::any_of(kPacked.begin(), kPacked.end(),
                       [name](std::string_view suffix) { return name.ends_with(suffix); });
}

// content must outlive the closing of zip.
Status add_file(zip_t* zip, const std::string& name, const std::string& content) {
    zip_source_t* source = zip_source_buffer(zip, content.data(), content.size(), 0);
    if (source == nullptr) return zip_failed(zip, "packing " + name);
    const zip_int64_t added = zip_file_add(zip, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (added < 0) {
        zip_source_free(source);
        return zip_failed(zip, "packing " + name);
    }
    const auto index = static_cast<zip_uint64_t>(added);
    const zip_int32_t method = is_packed_already(name) ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    const bool set =
        zip_set_file_compression(zip, index, method, kBestCompression) == 0 &&
        zip_file_set_dostime(zip, index, kDosMidnight, kDos1980, 0) == 0 &&
        zip_file_set_external_attributes(zip, index, 0, ZIP_OPSYS_UNIX, kPlainFile) == 0;
    if (!set) return zip_failed(zip, "packing " + name);
    return {};
}

Result<std::string> read_source(zip_source_t* source) {
    zip_stat_t facts;
    zip_stat_init(&facts);
    const Error failed{Fault::io, "reading the finished archive"};
    if (zip_source_stat(source, &facts) != 0 || zip_source_open(source) != 0) return failed;
    std::string bytes(facts.size, '\0');
    const zip_int64_t got = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (got < 0 || static_cast<zip_uint64_t>(got) != facts.size) return failed;
    return bytes;
}

Result<std::string> zip_of(const std::vector<PackFile>& files,
                           const std::vector<std::string>& contents) {
    const Source source(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!source) return Error{Fault::internal, "making an archive in memory"};
    Zip zip(zip_open_from_source(source.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr));
    if (!zip) return Error{Fault::internal, "making an archive in memory"};
    zip_source_keep(source.get());  // closing the zip gives up its share, ours stays
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (Status s = add_file(zip.get(), files[i].name, contents[i]); !s) return s.error();
    }
    if (zip_close(zip.get()) != 0) return zip_failed(zip.get(), "writing the archive");
    static_cast<void>(zip.release());  // closed and gone
    return read_source(source.get());
}

Result<Descriptor> in_memory(std::string_view bytes) {
    Descriptor file(::memfd_create("suluh-pack", MFD_CLOEXEC));
    if (!file.is_open()) return errno_error("making a file in memory", errno);
    while (!bytes.empty()) {
        const ssize_t put = ::write(file.get(), bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return errno_error("writing a file in memory", errno);
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
    return file;
}

}  // namespace

Result<std::string> archive_bytes(const Pack& pack) {
    std::vector<std::string> contents;
    for (const PackFile& file : pack.files()) {
        Result<std::string> content = pack.read(file.name);
        if (!content) return content.error();
        contents.push_back(std::move(*content));
    }
    Result<std::string> bytes = zip_of(pack.files(), contents);
    if (!bytes) return bytes.error();
    Result<Descriptor> file = in_memory(*bytes);
    if (!file) return file.error();
    const ArchiveOptions as_reader{.accept = Accept::unverified};
    const auto read_back = open_archive(std::move(*file), pack.place(), "", as_reader);
    if (!read_back) return read_back.error().within("reading the finished archive");
    return bytes;
}

Result<Built> build_archive(const fs::path& folder, const fs::path& archive) {
    const auto pack = open_folder(folder);
    if (!pack) return pack.error();
    if (Status s = first_error(check_files(**pack)); !s) return s.error().within(folder.string());
    const Result<std::string> bytes = archive_bytes(**pack);
    if (!bytes) return bytes.error();
    if (Status s = publish_file(archive, *bytes); !s) return s.error();
    return Built{(*pack)->manifest(), (*pack)->files().size(), bytes->size()};
}

Result<SignedFacts> sign_archive(const fs::path& archive, const crypto::MinisignSecretKey& key) {
    const Result<std::string> bytes = read_text(archive, kMaxArchiveBytes);
    if (!bytes) return bytes.error();
    Result<Descriptor> file = in_memory(*bytes);
    if (!file) return file.error();
    const ArchiveOptions as_reader{.accept = Accept::unverified};
    const auto pack = open_archive(std::move(*file), archive, "", as_reader);
    if (!pack) return pack.error();
    const SignedFacts facts{(*pack)->id(), (*pack)->manifest().version, bytes->size()};
    const auto signature = crypto::minisign(key, *bytes, signed_comment(facts));
    if (!signature) return signature.error();
    if (Status s = publish_file(signature_path(archive), *signature); !s) return s.error();
    return facts;
}

}  // namespace suluh::packs
