// A bundle: one immutable file with a range of a kiosk's rows, signed by the kiosk, readable only
// by its recipients, chained to the bundle before it. The bytes are specified in FORMAT.md.
// Plain functions on bytes; whatever they are given, they answer with a value or an error whose
// text starts with the check that failed: "not a bundle", "version", "truncated", "malformed",
// "kiosk id", "signature", "damaged", "wrong key".
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "crypto/hash.h"
#include "crypto/seal.h"
#include "crypto/sign.h"

namespace suluh::sync {

constexpr std::size_t kMaxBundleBytes = std::size_t{64} << 20;
constexpr std::size_t kMaxRecipients = 16;
constexpr std::size_t kMaxNameBytes = 120;
constexpr std::int64_t kMaxEpoch = (std::int64_t{1} << 23) - 1;
constexpr std::int64_t kMaxNumber = 99'999'999;  // eight digits: the width in a file's name
constexpr std::int64_t kMaxSeq = (std::int64_t{1} << 40) - 1;

using SealKeyId = crypto::Bytes<8>;

struct Recipient {
    SealKeyId key_id{};
    std::string sealed_key;  // crypto::kSealedKeyBytes
};

// What a kiosk says about its rows when it makes a bundle.
struct BundleFacts {
    std::string kiosk_name;  // UTF-8, for people; proves nothing
    std::int64_t epoch = 0;
    std::int64_t number = 0;    // 1, 2, 3... within the epoch, without gaps
    std::int64_t seq_from = 0;  // both inclusive
    std::int64_t seq_to = 0;
    std::int64_t rows = 0;
    crypto::Hash prev_hash{};  // bundle_hash() of number - 1; zeros for number 1
};

struct BundleHeader {
    std::string kiosk;  // "k" and 16 hex digits, derived from kiosk_key
    crypto::PublicKey kiosk_key{};
    BundleFacts facts;
    std::int64_t content_size = 0;
    crypto::Hash content_hash{};
    std::vector<Recipient> recipients;  // ascending by key id
    std::int64_t body_size = 0;
    crypto::Hash body_hash{};
    crypto::Signature signature{};
    std::size_t description_size = 0;  // leading bytes that are bound to the body
    std::size_t header_size = 0;       // where the body begins
};

struct OpenedBundle {
    BundleHeader header;
    crypto::Hash hash{};  // of the whole file: what the next bundle and a receipt name
    std::string image;    // an SQLite database, authentic and complete
};

[[nodiscard]] std::string kiosk_id(const crypto::PublicKey& key);
[[nodiscard]] bool is_kiosk_id(std::string_view text);
[[nodiscard]] SealKeyId seal_key_id(const crypto::SealPublicKey& key);
[[nodiscard]] crypto::Hash bundle_hash(std::string_view file);

// Seals and signs. Recipients in any order, at least one, no duplicates. Two calls give two
// different files (fresh keys): whoever publishes a number keeps its bytes.
[[nodiscard]] Result<std::string> make_bundle(const BundleFacts& facts, std::string_view image,
                                              const crypto::SigningKey& kiosk,
                                              const std::vector<crypto::SealPublicKey>& recipients);

// Structure and kiosk id only: says nothing about truth. Needs no more than the header's bytes.
[[nodiscard]] Result<BundleHeader> parse_bundle_header(std::string_view bytes);

// Everything that can be checked without a secret: structure, kiosk id, signature, exact length,
// hash of the body. Whether the kiosk is one to trust is for the caller.
[[nodiscard]] Result<BundleHeader> verify_bundle(std::string_view file);

// Verifies, then opens with a recipient's key and checks the content.
[[nodiscard]] Result<OpenedBundle> open_bundle(std::string_view file,
                                               const crypto::SealKeyPair& key);
// All keys of one reader, who keeps the old ones when a new one takes their place.
using SealKeys = std::vector<const crypto::SealKeyPair*>;
[[nodiscard]] Result<OpenedBundle> open_bundle(std::string_view file, const SealKeys& keys);
// The same for who knows bundle_hash(file) already: it costs a tenth of opening.
[[nodiscard]] Result<OpenedBundle> open_bundle(std::string_view file, const SealKeys& keys,
                                               const crypto::Hash& hash);

}  // namespace suluh::sync
