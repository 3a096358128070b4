#include "packs/zip_directory.h"

#include <algorithm>

#include "packs/limits.h"
#include "packs/names.h"

// Field offsets are those of PKWARE's APPNOTE.TXT 6.3, chapters 4.3.12 and 4.3.16.

namespace suluh::packs {

namespace {

constexpr std::size_t kEndBytes = 22;
constexpr std::size_t kHeaderBytes = 46;
constexpr std::size_t kLocalHeaderBytes = 30;
constexpr std::string_view kEndMark = "PK\x05\x06";
constexpr std::string_view kZip64LocatorMark = "PK\x06\x07";
constexpr std::string_view kHeaderMark = "PK\x01\x02";
constexpr std::uint32_t kZip64Size = 0xFFFFFFFF;
constexpr std::uint32_t kZip64Count = 0xFFFF;
constexpr std::uint32_t kZip64Version = 45;

constexpr std::uint32_t kStore = 0;
constexpr std::uint32_t kDeflate = 8;

// Bits 1 and 2 tell how hard the packer tried, 3 that sizes follow the data, 11 that names are
// UTF-8. Every other bit is encryption, patches or reserved.
constexpr std::uint32_t kEncryptedFlags = 0x2041;
constexpr std::uint32_t kAllowedFlags = 0x080E;

constexpr std::uint32_t kDosFolder = 0x10;
constexpr std::uint32_t kDosLabel = 0x08;
constexpr std::uint32_t kTypeMask = 0170000;
constexpr std::uint32_t kRegular = 0100000;
constexpr std::uint32_t kSymlink = 0120000;

constexpr std::uint32_t kExtraZip64 = 0x0001;
constexpr std::uint32_t kExtraUnicodePath = 0x7075;

std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t count) {
    std::uint32_t value = 0;
    for (std::size_t i = count; i > 0; --i) {
        value = (value << 8U) | static_cast<unsigned char>(bytes[at + i - 1]);
    }
    return value;
}

std::uint32_t number16(std::string_view bytes, std::size_t at) {
    return number(bytes, at, 2);
}
std::uint32_t number32(std::string_view bytes, std::size_t at) {
    return number(bytes, at, 4);
}

Error not_a_pack(std::string_view why) {
    return Error{Fault::refused,
                 "archive " + std::string(why) + " → build it with: suluh-pack build"};
}

Error bad_entry(std::string_view name, std::string_view why) {
    return Error{Fault::refused, "entry '" + printable(name) + "' " + std::string(why)};
}

Status check_extra_fields(std::string_view name, std::string_view extra) {
    while (!extra.empty()) {
        if (extra.size() < 4) return bad_entry(name, "has a malformed extra field");
        const std::uint32_t id = number16(extra, 0);
        const std::size_t length = number16(extra, 2);
        if (extra.size() - 4 < length) return bad_entry(name, "has a malformed extra field");
        if (id == kExtraZip64) return bad_entry(name, "uses zip64");
        if (id == kExtraUnicodePath) return bad_entry(name, "brings a second name");
        extra.remove_prefix(4 + length);
    }
    return {};
}

Status check_kind(std::string_view name, std::uint32_t attributes) {
    const std::uint32_t type = (attributes >> 16U) & kTypeMask;
    if (type == kSymlink) return bad_entry(name, "is a symbolic link");
    if (type != 0 && type != kRegular) return bad_entry(name, "is not a regular file");
    if ((attributes & (kDosFolder | kDosLabel)) != 0) return bad_entry(name, "is a folder");
    return {};
}

Status check_header(std::string_view name, std::string_view header) {
    const std::uint32_t flags = number16(header, 8);
    const std::uint32_t method = number16(header, 10);
    if ((flags & kEncryptedFlags) != 0) return bad_entry(name, "is encrypted");
    if ((flags & ~kAllowedFlags) != 0) return bad_entry(name, "has unknown flags");
    if (method != kStore && method != kDeflate) {
        return bad_entry(name, "is packed in another way than store or deflate");
    }
    const bool zip64 = (number16(header, 6) & 0xFFU) >= kZip64Version ||
                       number32(header, 20) == kZip64Size || number32(header, 24) == kZip64Size ||
                       number32(header, 42) == kZip64Size;
    if (zip64) return bad_entry(name, "uses zip64");
    if (number16(header, 34) != 0) return bad_entry(name, "lies in another part");
    return check_kind(name, number32(header, 38));
}

Status check_sizes(const ZipEntry& entry, std::uint32_t method) {
    if (entry.size > kMaxFileBytes) return bad_entry(entry.name, "is larger than 64 MiB");
    if (method == kStore && entry.size != entry.packed_size) {
        return bad_entry(entry.name, "is stored, yet declares two sizes");
    }
    const bool swells = entry.size > kRatioFreeBytes && entry.size / kMaxRatio > entry.packed_size;
    if (swells) return bad_entry(entry.name, "unpacks to more than 200 times its size");
    return {};
}

// Takes one entry off the front of directory.
Result<ZipEntry> take_entry(std::string_view& directory) {
    if (directory.size() < kHeaderBytes || !directory.starts_with(kHeaderMark)) {
        return Error{Fault::corrupt, "archive's list of files is malformed"};
    }
    const std::string_view header = directory.substr(0, kHeaderBytes);
    const std::size_t name_length = number16(header, 28);
    const std::size_t extra_length = number16(header, 30);
    const std::size_t comment_length = number16(header, 32);
    if (directory.size() - kHeaderBytes < name_length + extra_length + comment_length) {
        return Error{Fault::corrupt, "archive's list of files is cut short"};
    }
    const std::string_view name = directory.substr(kHeaderBytes, name_length);
    const std::string_view extra = directory.substr(kHeaderBytes + name_length, extra_length);
    directory.remove_prefix(kHeaderBytes + name_length + extra_length + comment_length);

    // The kind first: "is a folder" says more than "its name ends with a slash".
    if (Status s = check_header(name, header); !s) return s.error();
    if (Status s = check_file_name(name); !s) return s.error();
    if (Status s = check_extra_fields(name, extra); !s) return s.error();
    ZipEntry entry{std::string(name), number32(header, 24), number32(header, 20),
                   number32(header, 16), number32(header, 42)};
    if (Status s = check_sizes(entry, number16(header, 10)); !s) return s.error();
    return entry;
}

Status check_unique(const std::vector<ZipEntry>& entries) {
    std::vector<std::string_view> names;
    for (const ZipEntry& entry : entries) names.emplace_back(entry.name);
    std::sort(names.begin(), names.end());
    // Capital letters are refused before, so equal after lower-casing is equal.
    const auto twice = std::adjacent_find(names.begin(), names.end());
    if (twice != names.end()) return bad_entry(*twice, "stands twice");
    // "a" and "a/b": no folder could hold both.
    for (const std::string_view name : names) {
        for (std::size_t at = name.find('/'); at != name.npos; at = name.find('/', at + 1)) {
            if (std::binary_search(names.begin(), names.end(), name.substr(0, at))) {
                return bad_entry(name, "lies in a folder that is also a file");
            }
        }
    }
    return {};
}

// Overlapping entries let a small archive unpack to a huge one below every ratio.
Status check_apart(const std::vector<ZipEntry>& entries, const ZipEnd& end) {
    std::vector<const ZipEntry*> order;
    for (const ZipEntry& entry : entries) order.push_back(&entry);
    std::sort(order.begin(), order.end(),
              [](const ZipEntry* a, const ZipEntry* b) { return a->offset < b->offset; });
    if (!order.empty() && order.front()->offset != 0) return not_a_pack("does not begin as a zip");
    std::uint64_t free_from = 0;
    for (const ZipEntry* entry : order) {
        if (entry->offset < free_from) return bad_entry(entry->name, "overlaps another entry");
        free_from = entry->offset + kLocalHeaderBytes + entry->name.size() + entry->packed_size;
        if (free_from > end.directory_offset) {
            return bad_entry(entry->name, "reaches beyond the archive");
        }
    }
    return {};
}

}  // namespace

Result<ZipEnd> parse_zip_end(std::string_view tail, std::uint64_t archive_size) {
    if (tail.size() < kEndBytes) return not_a_pack("is too short");
    const std::string_view end = tail.substr(tail.size() - kEndBytes);
    const std::string_view before = tail.substr(0, tail.size() - kEndBytes);
    if (!end.starts_with(kEndMark) || number16(end, 20) != 0) {
        return not_a_pack("is cut short, no zip, or has a comment at its end");
    }
    if (before.starts_with(kZip64LocatorMark)) return not_a_pack("uses zip64");
    const std::uint32_t entries = number16(end, 10);
    if (number16(end, 4) != 0 || number16(end, 6) != 0 || number16(end, 8) != entries) {
        return not_a_pack("has several parts");
    }
    if (entries == kZip64Count || entries > kMaxFiles) {
        return not_a_pack("has more than 20000 files");
    }
    const ZipEnd found{number32(end, 16), number32(end, 12), entries};
    if (found.directory_size > kMaxDirectoryBytes)
        return not_a_pack("has too long a list of files");
    if (found.directory_offset + found.directory_size + kEndBytes != archive_size) {
        return not_a_pack("has bytes that belong to no file");
    }
    return found;
}

Result<std::vector<ZipEntry>> parse_zip_entries(std::string_view directory, const ZipEnd& end) {
    std::vector<ZipEntry> entries;
    std::uint64_t total = 0;
    while (!directory.empty()) {
        Result<ZipEntry> entry = take_entry(directory);
        if (!entry) return entry.error();
        total += entry->size;
        if (total > kMaxPackBytes) return bad_entry(entry->name, "exceeds 512 MiB in all");
        entries.push_back(std::move(*entry));
    }
    if (entries.size() != end.entries) {
        return Error{Fault::corrupt, "archive's list of files does not fit its count"};
    }
    if (Status s = check_unique(entries); !s) return s.error();
    if (Status s = check_apart(entries, end); !s) return s.error();
    return entries;
}

}  // namespace suluh::packs
