// Ed25519 signatures and the kiosk's or collector's own signing key.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "crypto/bytes.h"

namespace suluh::crypto {

using PublicKey = Bytes<32>;
using Signature = Bytes<64>;

class SigningKey {
public:
    [[nodiscard]] static SigningKey generate();
    // File: one line "suluh-signing-key-1 <base64 of the 32-byte seed>". Loading refuses a file
    // that others may read (mode must be 0600) and names the chmod to run.
    [[nodiscard]] static Result<SigningKey> load(const std::filesystem::path& file);
    [[nodiscard]] static Result<SigningKey> from_seed(std::string_view seed);
    [[nodiscard]] Status save(const std::filesystem::path& file) const;  // 0600, never overwrites

    SigningKey(SigningKey&& other) noexcept;
    SigningKey& operator=(SigningKey&& other) noexcept;
    SigningKey(const SigningKey&) = delete;
    SigningKey& operator=(const SigningKey&) = delete;
    ~SigningKey();

    [[nodiscard]] Signature sign(std::string_view message) const;
    [[nodiscard]] const PublicKey& public_key() const { return public_; }
    // The 32 secret bytes, for formats that keep them (minisign); the caller wipes its copy.
    [[nodiscard]] std::string seed() const;

private:
    SigningKey() = default;
    Bytes<64> secret_{};
    PublicKey public_{};
};

[[nodiscard]] bool verify(const PublicKey& key, std::string_view message,
                          const Signature& signature);

// Public half as text: one line "suluh-signing-public-1 <base64>".
[[nodiscard]] std::string signing_public_text(const PublicKey& key);
[[nodiscard]] Result<PublicKey> parse_signing_public(std::string_view text);

}  // namespace suluh::crypto
