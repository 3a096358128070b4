// Keys of the vectors (FORMAT.md section 10): anybody can make them, they protect nothing.
#pragma once

#include <string>
#include <vector>

#include "crypto/seal.h"
#include "crypto/sign.h"

namespace suluh::vectors {

inline crypto::SigningKey sign_key(char byte) {
    return std::move(*crypto::SigningKey::from_seed(std::string(32, byte)));
}
inline crypto::SealKeyPair seal_key(char byte) {
    return std::move(*crypto::SealKeyPair::from_secret(std::string(32, byte)));
}

struct NamedKey {
    const char* name;
    char byte;  // 32 times: the seed or secret
};
inline constexpr char kKiosk = 1;
inline constexpr char kOtherKiosk = 8;
inline constexpr NamedKey kReaders[] = {
    {"office", 3}, {"province", 4}, {"escrow", 5}, {"office-new", 6}, {"stranger", 7}};
inline constexpr NamedKey kCollectors[] = {{"office", 2}, {"office-new", 9}};

inline char byte_of(const std::string& reader) {
    for (const NamedKey& key : kReaders) {
        if (reader == key.name) return key.byte;
    }
    return 0;
}

inline std::vector<crypto::SealPublicKey> public_keys(const std::vector<std::string>& readers) {
    std::vector<crypto::SealPublicKey> keys;
    for (const std::string& name : readers) keys.push_back(seal_key(byte_of(name)).public_key());
    return keys;
}

}  // namespace suluh::vectors
