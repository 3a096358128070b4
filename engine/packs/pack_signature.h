// Who vouches for a pack: <pack>.zip.minisig in minisign's prehashed form, whose signed comment
// carries the pack's id, version and size. All must match: a signature cannot be moved to another
// version of the same pack. No date is looked at, office clocks are wrong.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/minisign.h"
#include "packs/manifest.h"

namespace suluh::packs {

struct TrustedKey {
    crypto::MinisignPublicKey key;
    std::filesystem::path file;
};

struct TrustedKeys {
    std::vector<TrustedKey> keys;
    std::vector<Error> broken;  // files that hold no key; the others still count
};

[[nodiscard]] Result<TrustedKey> load_trusted_key(const std::filesystem::path& file);

// Every *.pub of the folder, by name. A folder that does not exist holds no keys.
[[nodiscard]] TrustedKeys load_trusted_keys(const std::filesystem::path& folder);

struct SignedFacts {
    std::string id;
    Version version;
    std::uint64_t size = 0;  // of the archive, in bytes

    friend bool operator==(const SignedFacts&, const SignedFacts&) = default;
};

// "suluh-pack id=netralitas-asn version=1.0.0 size=12345", and exactly that back.
[[nodiscard]] std::string signed_comment(const SignedFacts& facts);
[[nodiscard]] Result<SignedFacts> parse_signed_comment(std::string_view comment);

struct Vouched {
    std::string key_id;
    SignedFacts facts;
};

constexpr std::size_t kMaxSignatureBytes = 4096;

// Fault::refused when no key fits or the size differs; says which keys were tried.
[[nodiscard]] Result<Vouched> verify_signature(const std::vector<TrustedKey>& keys,
                                               std::string_view archive,
                                               std::string_view signature);

// Fault::refused when the manifest is of another pack or version than the one signed.
[[nodiscard]] Status check_signed_manifest(const SignedFacts& facts, const Manifest& manifest);

// "x.zip" -> "x.zip.minisig"
[[nodiscard]] std::filesystem::path signature_path(const std::filesystem::path& archive);

}  // namespace suluh::packs
