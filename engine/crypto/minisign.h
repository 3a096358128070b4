// minisign's signature and key formats (https://jedisct1.github.io/minisign/), prehashed form 'ED'
// only. The stock minisign tool verifies ours and we verify its.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "crypto/sign.h"

namespace suluh::crypto {

struct MinisignPublicKey {
    Bytes<8> id{};
    PublicKey key{};
};

// The text of a .pub file (comment line and key line) or the key line alone.
[[nodiscard]] Result<MinisignPublicKey> parse_minisign_public(std::string_view text);
[[nodiscard]] std::string minisign_public_text(const MinisignPublicKey& key);
[[nodiscard]] std::string key_id_text(const Bytes<8>& id);  // as minisign prints it, upper-case hex

struct MinisignSecretKey {
    MinisignPublicKey public_key;
    SigningKey key;
};

// Unencrypted secret key in minisign's file format (as `minisign -G -W` writes), mode 0600. An
// encrypted key file is Fault::unsupported with the remedy.
[[nodiscard]] MinisignSecretKey generate_minisign_key();
[[nodiscard]] Result<MinisignSecretKey> load_minisign_secret(const std::filesystem::path& file);
[[nodiscard]] Status save_minisign_secret(const MinisignSecretKey& key,
                                          const std::filesystem::path& file);

// The text of a .minisig for content; trusted_comment is one line and is signed too.
[[nodiscard]] Result<std::string> minisign(const MinisignSecretKey& key, std::string_view content,
                                           std::string_view trusted_comment);

struct MinisignVerdict {
    Bytes<8> key_id{};
    std::string trusted_comment;
};

// Checks content against the .minisig text: exact line structure, canonical base64, the key's id,
// the prehash signature and the global signature. Fault::refused says which of these failed.
[[nodiscard]] Result<MinisignVerdict> minisign_verify(const MinisignPublicKey& key,
                                                      std::string_view content,
                                                      std::string_view signature_text);

}  // namespace suluh::crypto
