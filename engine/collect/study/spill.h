// Small records by a number, as many as there are answers: kept in memory up to a bound, and beyond
// it in a file beside the database that has no name and goes with its owner.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <type_traits>
#include <vector>

#include "base/descriptor.h"
#include "base/result.h"

namespace suluh::collect {

class SpillBytes {
public:
    // folder: where the file will be. record_bytes: of each record, at most kChunkBytes.
    SpillBytes(std::filesystem::path folder, std::size_t record_bytes);

    [[nodiscard]] Status add(std::size_t key, const void* record);
    // Those of a key in the order they came; a key that never came has none.
    [[nodiscard]] std::size_t size(std::size_t key) const;
    [[nodiscard]] Status read(std::size_t key, std::byte* to) const;

private:
    static constexpr std::size_t kChunkBytes = 4096;
    static constexpr std::size_t kChunksInMemory = 4096;
    static constexpr std::size_t kChunksOfSlab = 256;
    struct Shelf {  // of one key
        std::vector<std::uint32_t> full{};
        std::vector<std::byte> open{};
    };
    [[nodiscard]] Status put_away(Shelf& shelf);
    [[nodiscard]] Status write_chunk(const std::vector<std::byte>& bytes);
    [[nodiscard]] Status read_chunk(std::uint32_t chunk, std::byte* to) const;
    [[nodiscard]] Status open_file();
    [[nodiscard]] std::byte* in_memory(std::uint32_t chunk) const {
        return slabs_[chunk / kChunksOfSlab].get() + chunk % kChunksOfSlab * kChunkBytes;
    }

    std::filesystem::path folder_;
    std::size_t record_bytes_, chunk_bytes_;  // whole records only
    std::vector<Shelf> shelves_{};
    // Large enough that their memory goes back to the system, not to a heap of many holes.
    std::vector<std::unique_ptr<std::byte[]>> slabs_{};
    std::uint32_t chunks_ = 0;
    Descriptor file_{};
};

template <class Record>
class Spill {
    static_assert(std::is_trivially_copyable_v<Record>);

public:
    explicit Spill(const std::filesystem::path& folder) : bytes_(folder, sizeof(Record)) {}

    [[nodiscard]] Status add(std::size_t key, const Record& record) {
        return bytes_.add(key, &record);
    }
    [[nodiscard]] Result<std::vector<Record>> read(std::size_t key) const {
        std::vector<Record> records(bytes_.size(key) / sizeof(Record));
        auto* to = reinterpret_cast<std::byte*>(records.data());
        if (Status s = bytes_.read(key, to); !s) return s.error();
        return records;
    }

private:
    SpillBytes bytes_;
};

}  // namespace suluh::collect
