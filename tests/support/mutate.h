// Files as chance or somebody's hand changes them.
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <random>
#include <string>

namespace suluh::testing {

// From a fixed seed: each run sees the same.
class Chance {
public:
    std::size_t below(std::size_t bound) {
        return std::uniform_int_distribution<std::size_t>(0, bound - 1)(engine_);
    }
    char byte() { return static_cast<char>(below(256)); }

private:
    std::mt19937 engine_{20260101};
};

inline std::string overwrite(std::string file, Chance& chance) {
    const std::size_t at = chance.below(file.size());
    const std::size_t count = 1 + chance.below(8);
    for (std::size_t i = at; i < std::min(at + count, file.size()); ++i) file[i] = chance.byte();
    return file;
}

inline std::string insert(std::string file, Chance& chance) {
    return file.insert(chance.below(file.size() + 1), 1 + chance.below(4), chance.byte());
}

inline std::string remove(std::string file, Chance& chance) {
    return file.erase(chance.below(file.size()), 1 + chance.below(16));
}

// Lengths and counts at their edges, where a careless reader adds or subtracts.
inline std::string edge(std::string file, Chance& chance) {
    constexpr char kEdges[] = {'\0', '\x01', '\x7F', '\x80', '\xFF'};
    const std::size_t width = std::size_t{1} << chance.below(4);
    const std::size_t at = chance.below(file.size() - width + 1);
    return file.replace(at, width, width, kEdges[chance.below(std::size(kEdges))]);
}

// The head of one genuine file, the rest of another.
inline std::string splice(const std::string& file, const std::string& other, Chance& chance) {
    const std::size_t at = chance.below(std::min(file.size(), other.size()));
    return file.substr(0, at) + other.substr(at);
}

inline std::string swap_parts(std::string file, Chance& chance) {
    const std::size_t size = 1 + chance.below(40);
    const std::size_t a = chance.below(file.size() - size);
    const std::size_t b = chance.below(file.size() - size);
    const std::string part = file.substr(a, size);
    file.replace(a, size, file, b, size);
    return file.replace(b, size, part);
}

inline std::string mutated(const std::string& file, const std::string& other, Chance& chance) {
    switch (chance.below(6)) {
        case 0: return overwrite(file, chance);
        case 1: return insert(file, chance);
        case 2: return remove(file, chance);
        case 3: return edge(file, chance);
        case 4: return splice(file, other, chance);
        default: return swap_parts(file, chance);
    }
}

}  // namespace suluh::testing
