#include "packs/zip_bytes.h"

#include <zip.h>

#include <algorithm>
#include <array>
#include <memory>

#include "packs/names.h"

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

struct CloseZipFile {
    void operator()(zip_file_t* file) const noexcept { zip_fclose(file); }
};

// What an entry says of its size is not believed.
Result<std::string> read_entry(zip_t* zip, zip_uint64_t index, std::size_t max_bytes) {
    const std::unique_ptr<zip_file_t, CloseZipFile> file(zip_fopen_index(zip, index, 0));
    if (!file) return Error{Fault::corrupt, zip_strerror(zip)};
    std::string content;
    std::array<char, 64 * 1024> piece{};
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), piece.data(), piece.size());
        if (got < 0) return Error{Fault::corrupt, "the archive is damaged there"};
        if (got == 0) return content;
        if (content.size() + static_cast<std::size_t>(got) > max_bytes) {
            return Error{Fault::refused, "larger than it may be once unpacked"};
        }
        content.append(piece.data(), static_cast<std::size_t>(got));
    }
}

}  // namespace

Result<std::string> write_zip(const std::vector<ZipFile>& files) {
    const Source source(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!source) return Error{Fault::internal, "making an archive in memory"};
    Zip zip(zip_open_from_source(source.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr));
    if (!zip) return Error{Fault::internal, "making an archive in memory"};
    zip_source_keep(source.get());  // closing the zip gives up its share, ours stays
    for (const ZipFile& file : files) {
        if (Status s = add_file(zip.get(), file.name, file.content); !s) return s.error();
    }
    if (zip_close(zip.get()) != 0) return zip_failed(zip.get(), "writing the archive");
    static_cast<void>(zip.release());  // closed and gone
    return read_source(source.get());
}

Result<std::vector<ZipFile>> read_zip(std::string_view bytes,
                                      bool (*is_wanted)(std::string_view name),
                                      const ZipLimits& limits) {
    zip_error_t why;
    zip_error_init(&why);
    Source source(zip_source_buffer_create(bytes.data(), bytes.size(), 0, &why));
    if (!source) return Error{Fault::internal, "reading an archive in memory"};
    const Zip zip(zip_open_from_source(source.get(), ZIP_RDONLY, &why));
    const std::string reason = zip ? "" : zip_error_strerror(&why);
    zip_error_fini(&why);
    if (!zip) return Error{Fault::corrupt, "no whole zip: " + reason};
    static_cast<void>(source.release());  // the archive's now
    const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(zip.get(), 0));
    if (count > limits.max_files) return Error{Fault::refused, "too many files in the archive"};
    std::vector<ZipFile> files;
    std::size_t room = limits.max_bytes;
    for (zip_uint64_t index = 0; index < count; ++index) {
        const char* name = zip_get_name(zip.get(), index, 0);
        if (name == nullptr || !is_wanted(name)) continue;
        auto content = read_entry(zip.get(), index, std::min(limits.max_file_bytes, room));
        if (!content) return content.error().within(printable(name));
        room -= content->size();
        files.push_back({name, std::move(*content)});
    }
    return files;
}

}  // namespace suluh::packs
