// Zips with every field at will, to build what no honest tool would.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace suluh::packs {

struct ForgedEntry {
    std::string name;
    std::string data;          // as it lies in the archive
    std::uint32_t size = 0;    // declared unpacked size
    std::uint32_t crc = 0;     // declared
    std::uint16_t method = 0;  // 0 store, 8 deflate
    std::uint16_t flags = 0;
    std::uint16_t version = 20;
    std::uint32_t attributes = 0100644U << 16U;
    std::string extra = {};       // in the central directory
    std::string local_name = {};  // empty: name
    std::int64_t offset = -1;     // -1: where it really lies
};

inline std::uint32_t crc32_of(const std::string& data) {
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : data) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

inline ForgedEntry stored(std::string name, std::string data) {
    ForgedEntry entry;
    entry.name = std::move(name);
    entry.size = static_cast<std::uint32_t>(data.size());
    entry.crc = crc32_of(data);
    entry.data = std::move(data);
    return entry;
}

// Deflate's own form of stored data (RFC 1951, 3.2.4), at most 65535 bytes.
inline ForgedEntry deflated(std::string name, const std::string& data) {
    ForgedEntry entry = stored(std::move(name), data);
    const auto length = static_cast<std::uint16_t>(data.size());
    const auto inverse = static_cast<std::uint16_t>(~length);
    std::string block = "\x01";
    for (const std::uint16_t number : {length, inverse}) {
        block += static_cast<char>(number & 0xFFU);
        block += static_cast<char>(number >> 8U);
    }
    entry.data = block + data;
    entry.method = 8;
    return entry;
}

class ZipForge {
public:
    std::uint16_t claimed_entries = 0xFFFF;  // 0xFFFF: the real number
    std::string comment;
    std::string before;  // bytes in front of everything

    std::string forge(const std::vector<ForgedEntry>& entries) const {
        std::string zip = before;
        std::string directory;
        for (const ForgedEntry& entry : entries) {
            const auto real = static_cast<std::int64_t>(zip.size());
            const auto offset = static_cast<std::uint32_t>(entry.offset < 0 ? real : entry.offset);
            zip += local_header(entry) + entry.data;
            directory += central_header(entry, offset);
        }
        const auto at = static_cast<std::uint32_t>(zip.size());
        const auto count = claimed_entries != 0xFFFF ? claimed_entries
                                                     : static_cast<std::uint16_t>(entries.size());
        zip += directory + "PK\x05\x06" + le16(0) + le16(0) + le16(count) + le16(count) +
               le32(static_cast<std::uint32_t>(directory.size())) + le32(at) +
               le16(static_cast<std::uint16_t>(comment.size())) + comment;
        return zip;
    }

private:
    static std::string le(std::uint32_t value, int bytes) {
        std::string text;
        for (int i = 0; i < bytes; ++i) text += static_cast<char>((value >> (8 * i)) & 0xFFU);
        return text;
    }
    static std::string le16(std::uint16_t value) { return le(value, 2); }
    static std::string le32(std::uint32_t value) { return le(value, 4); }

    static std::string common(const ForgedEntry& entry, const std::string& name) {
        return le16(entry.version) + le16(entry.flags) + le16(entry.method) + le16(0) + le16(33) +
               le32(entry.crc) + le32(static_cast<std::uint32_t>(entry.data.size())) +
               le32(entry.size) + le16(static_cast<std::uint16_t>(name.size()));
    }
    static std::string local_header(const ForgedEntry& entry) {
        const std::string& name = entry.local_name.empty() ? entry.name : entry.local_name;
        return "PK\x03\x04" + common(entry, name) + le16(0) + name;
    }
    static std::string central_header(const ForgedEntry& entry, std::uint32_t offset) {
        return "PK\x01\x02" + le16(0x0314) + common(entry, entry.name) +
               le16(static_cast<std::uint16_t>(entry.extra.size())) + le16(0) + le16(0) + le16(0) +
               le32(entry.attributes) + le32(offset) + entry.name + entry.extra;
    }
};

}  // namespace suluh::packs
