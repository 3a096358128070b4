#include "seeded_random.h"

#include <sodium.h>

#include <cstdint>
#include <cstring>

namespace suluh::vectors {
namespace {

constexpr unsigned char kSeed[] = "suluh test vectors, format 1";
std::uint64_t counter = 0;  // one thread, one run

const char* name() {
    return "suluh-vectors";
}

void fill(void* const target, const std::size_t size) {
    auto* at = static_cast<unsigned char*>(target);
    for (std::size_t done = 0; done < size;) {
        unsigned char block[32];
        const std::uint64_t number = counter++;
        unsigned char text[8];
        for (int i = 0; i < 8; ++i) text[i] = static_cast<unsigned char>(number >> (8 * i));
        crypto_generichash(block, sizeof block, text, sizeof text, kSeed, sizeof kSeed - 1);
        const std::size_t part = size - done < sizeof block ? size - done : sizeof block;
        std::memcpy(at + done, block, part);
        done += part;
    }
}

std::uint32_t one() {
    std::uint32_t value = 0;
    fill(&value, sizeof value);
    return value;
}

randombytes_implementation seeded = {name, one, nullptr, nullptr, fill, nullptr};

}  // namespace

void use_seeded_random() {
    counter = 0;
    randombytes_set_implementation(&seeded);
}

}  // namespace suluh::vectors
