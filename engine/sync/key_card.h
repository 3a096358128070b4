// A card: the public half of a collector as one small text file that people carry. It names who can
// read results and, where it holds a signing key, whose receipts count. Text: FORMAT.md section 8.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "crypto/seal.h"
#include "crypto/sign.h"

namespace suluh::sync {

constexpr std::size_t kMaxCardBytes = 4096;
constexpr std::string_view kCardSuffix = ".recipient";
constexpr std::string_view kRevokedSuffix = ".revoked";

struct Card {
    std::string name;  // UTF-8, for people; proves nothing
    crypto::SealPublicKey seal{};
    std::optional<crypto::PublicKey> sign{};  // none: it reads, but gives no receipts (escrow)
    // The holder of an older signing key vouches for this card: key rotation.
    struct Voucher {
        std::string collector;  // id of that key
        crypto::Signature signature{};
    };
    std::optional<Voucher> voucher{};
};

// "s" and 16 hex digits: what people compare and what a revocation names. Of a signing key the
// collector's id says the same.
[[nodiscard]] std::string seal_id(const crypto::SealPublicKey& key);
[[nodiscard]] bool is_seal_id(std::string_view text);

// voucher: the key that is being replaced, or none.
[[nodiscard]] Result<std::string> make_card(const Card& card, const crypto::SigningKey* voucher);
// Strict, but for Windows' line ends: whoever mails a card may have opened it. "card: <what>".
[[nodiscard]] Result<Card> parse_card(std::string_view text);
// Whether the holder of this signing key vouches for the card.
[[nodiscard]] bool is_vouched_by(const Card& card, const crypto::PublicKey& key);

}  // namespace suluh::sync
