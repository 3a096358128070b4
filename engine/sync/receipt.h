// A receipt: a collector's signed word about what it has merged of one kiosk: per epoch the highest
// bundle number below which nothing is missing, and the hash of that bundle. Bytes: FORMAT.md.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "crypto/hash.h"
#include "crypto/sign.h"

namespace suluh::sync {

constexpr std::size_t kMaxReceiptBytes = 8192;
constexpr std::size_t kMaxReceiptEpochs = 64;

struct ReceiptEntry {
    std::int64_t epoch = 0;
    std::int64_t number = 0;    // all of 1..number are merged
    crypto::Hash chain_hash{};  // bundle_hash() of bundle `number`

    friend bool operator==(const ReceiptEntry&, const ReceiptEntry&) = default;
};

struct Receipt {
    std::string collector;  // "c" and 16 hex digits, derived from collector_key
    crypto::PublicKey collector_key{};
    std::string collector_name;         // UTF-8, for people; proves nothing
    std::string kiosk;                  // whose bundles these are
    std::vector<ReceiptEntry> entries;  // ascending by epoch
};

[[nodiscard]] std::string collector_id(const crypto::PublicKey& key);
[[nodiscard]] bool is_collector_id(std::string_view text);

struct ReceiptFacts {
    std::string collector_name;
    std::string kiosk;
    std::vector<ReceiptEntry> entries;  // any order, one an epoch
};

// The same facts and key always give the same bytes.
[[nodiscard]] Result<std::string> make_receipt(const ReceiptFacts& facts,
                                               const crypto::SigningKey& collector);

// Structure, collector id and signature. Whether that collector is one to trust is for the caller.
// An error's text starts with the check that failed, as for bundles ("not a receipt", "version",
// "truncated", "malformed", "collector id", "signature").
[[nodiscard]] Result<Receipt> verify_receipt(std::string_view file);

}  // namespace suluh::sync
