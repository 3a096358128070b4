// Things that come again and again, each with a number from 0 on.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace suluh::collect {

// Of texts.
class TextNumbers {
public:
    [[nodiscard]] std::uint32_t of(std::string_view text);
    [[nodiscard]] const std::string& text(std::uint32_t number) const { return *texts_[number]; }
    [[nodiscard]] std::size_t size() const { return texts_.size(); }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const {
            return std::hash<std::string_view>()(text);
        }
    };
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> numbers_{};
    std::vector<const std::string*> texts_{};  // the map's keys stay where they are
};

// Of small plain values.
template <class Key, class Hash = std::hash<Key>>
class Numbers {
public:
    [[nodiscard]] std::uint32_t of(const Key& key) {
        const auto [entry, fresh] =
            numbers_.try_emplace(key, static_cast<std::uint32_t>(keys_.size()));
        if (fresh) keys_.push_back(key);
        return entry->second;
    }
    [[nodiscard]] const Key& key(std::uint32_t number) const { return keys_[number]; }
    [[nodiscard]] std::size_t size() const { return keys_.size(); }

private:
    std::unordered_map<Key, std::uint32_t, Hash> numbers_{};
    std::vector<Key> keys_{};
};

// Mixes the numbers of a compound key.
template <class... Parts>
[[nodiscard]] std::size_t hash_of(const Parts&... parts) {
    std::size_t seed = 0;
    ((seed = (seed ^ std::hash<Parts>()(parts)) * 0x9E3779B97F4A7C15ULL, seed ^= seed >> 32), ...);
    return seed;
}

}  // namespace suluh::collect
