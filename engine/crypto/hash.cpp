#include "crypto/hash.h"

#include <sodium.h>

namespace suluh::crypto {

namespace {

template <std::size_t N>
Bytes<N> blake2b(std::string_view bytes) {
    Bytes<N> result{};
    crypto_generichash(result.data(), result.size(),
                       reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr,
                       0);
    return result;
}

}  // namespace

Hash hash(std::string_view bytes) {
    return blake2b<32>(bytes);
}

Hash64 hash64(std::string_view bytes) {
    return blake2b<64>(bytes);
}

struct Hasher::State {
    crypto_generichash_state sodium{};
};

Hasher::Hasher() : state_(std::make_unique<State>()) {
    crypto_generichash_init(&state_->sodium, nullptr, 0, std::tuple_size_v<Hash>);
}

Hasher::~Hasher() = default;

void Hasher::add(std::string_view bytes) {
    crypto_generichash_update(&state_->sodium, reinterpret_cast<const unsigned char*>(bytes.data()),
                              bytes.size());
}

Hash Hasher::finish() {
    Hash result{};
    crypto_generichash_final(&state_->sodium, result.data(), result.size());
    return result;
}

}  // namespace suluh::crypto
