// A collector's two keys: one opens what kiosks seal to it, one signs its receipts.
#pragma once

#include <filesystem>

#include "crypto/seal.h"
#include "crypto/sign.h"

namespace suluh::collect {

struct CollectorKeys {
    crypto::SealKeyPair seal;
    crypto::SigningKey sign;
};

constexpr const char* kSealKeyFile = "collector-seal.key";  // 0600
constexpr const char* kSignKeyFile = "collector-sign.key";  // 0600
constexpr const char* kSealPublicFile = "collector-seal.pub";
constexpr const char* kSignPublicFile = "collector-sign.pub";

// Where keys lie unless told otherwise: ~/.local/share/suluh-collect (XDG_DATA_HOME is heeded).
[[nodiscard]] std::filesystem::path default_key_folder();

// Makes both pairs and their public files in folder (made if absent, 0700). Fault::exists when a
// key is there: a lost key cannot be made again, so nothing is ever overwritten.
[[nodiscard]] Result<CollectorKeys> make_keys(const std::filesystem::path& folder);
// Fault::not_found names the command that makes keys.
[[nodiscard]] Result<CollectorKeys> load_keys(const std::filesystem::path& folder);

}  // namespace suluh::collect
