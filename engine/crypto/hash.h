// BLAKE2b (RFC 7693), whole or in pieces.
#pragma once

#include <memory>
#include <string_view>

#include "crypto/bytes.h"

namespace suluh::crypto {

using Hash = Bytes<32>;    // BLAKE2b-256: chains, names, content hashes
using Hash64 = Bytes<64>;  // BLAKE2b-512: minisign's prehash

[[nodiscard]] Hash hash(std::string_view bytes);
[[nodiscard]] Hash64 hash64(std::string_view bytes);

class Hasher {  // BLAKE2b-256 in pieces
public:
    Hasher();
    ~Hasher();
    Hasher(const Hasher&) = delete;
    Hasher& operator=(const Hasher&) = delete;
    void add(std::string_view bytes);
    [[nodiscard]] Hash finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace suluh::crypto
