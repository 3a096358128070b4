// Sealing: only the holder of a recipient's secret key reads it. Content is XChaCha20-Poly1305
// secretstream in 64 KiB chunks under a fresh key; the key is sealed (crypto_box_seal) to each
// recipient. Truncation shows by the missing final tag. A seal says nothing about the sender: sign.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/bytes.h"

namespace suluh::crypto {

using SealPublicKey = Bytes<32>;
constexpr std::size_t kSealedKeyBytes = 32 + 48;

class SealKeyPair {  // X25519, the collector's
public:
    [[nodiscard]] static SealKeyPair generate();
    // File: one line "suluh-seal-key-1 <base64 secret>"; loading refuses modes other than 0600.
    [[nodiscard]] static Result<SealKeyPair> load(const std::filesystem::path& file);
    [[nodiscard]] static Result<SealKeyPair> from_secret(std::string_view secret);
    [[nodiscard]] Status save(const std::filesystem::path& file) const;  // 0600, never overwrites

    SealKeyPair(SealKeyPair&& other) noexcept;
    SealKeyPair& operator=(SealKeyPair&& other) noexcept;
    SealKeyPair(const SealKeyPair&) = delete;
    SealKeyPair& operator=(const SealKeyPair&) = delete;
    ~SealKeyPair();

    [[nodiscard]] const SealPublicKey& public_key() const { return public_; }
    // Fault::refused when the key was not sealed to this pair.
    [[nodiscard]] Result<std::string> open_key(std::string_view sealed_key) const;

private:
    SealKeyPair() = default;
    Bytes<32> secret_{};
    SealPublicKey public_{};
};

struct Sealed {
    std::vector<std::string> keys;  // one sealed content key a recipient, in the order given
    std::string body;               // secretstream header (24 bytes) and chunks
};

// associated: bytes bound to the body (a header); opening with others fails.
[[nodiscard]] Result<Sealed> seal(std::string_view content,
                                  const std::vector<SealPublicKey>& recipients,
                                  std::string_view associated);
// Fault::corrupt for any changed or missing byte.
[[nodiscard]] Result<std::string> open_sealed(std::string_view body, std::string_view content_key,
                                              std::string_view associated);

// Public half as text: one line "suluh-seal-public-1 <base64>".
[[nodiscard]] std::string seal_public_text(const SealPublicKey& key);
[[nodiscard]] Result<SealPublicKey> parse_seal_public(std::string_view text);

}  // namespace suluh::crypto
