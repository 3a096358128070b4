// A collector's keys: one opens what kiosks seal to it, one signs its receipts. Those they replaced
// are kept: what was sealed to them must still be read, and kiosks may not know the new ones yet.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "crypto/seal.h"
#include "crypto/sign.h"
#include "sync/bundle.h"

namespace suluh::collect {

struct CollectorKeys {
    crypto::SealKeyPair seal;
    crypto::SigningKey sign;
    std::vector<crypto::SealKeyPair> older_seal{};
    std::vector<crypto::SigningKey> older_sign{};
};
[[nodiscard]] sync::SealKeys seal_keys(const CollectorKeys& keys);  // the present one first
[[nodiscard]] std::vector<const crypto::SigningKey*> sign_keys(const CollectorKeys& keys);

constexpr const char* kSealKeyFile = "collector-seal.key";  // 0600
constexpr const char* kSignKeyFile = "collector-sign.key";  // 0600
constexpr const char* kSealPublicFile = "collector-seal.pub";
constexpr const char* kSignPublicFile = "collector-sign.pub";
constexpr const char* kCardFile = "collector.recipient";  // both public halves, for kiosks

// Where keys lie unless told otherwise: ~/.local/share/suluh-collect (XDG_DATA_HOME is heeded).
[[nodiscard]] std::filesystem::path default_key_folder();

struct KeyOwner {
    std::string name{};          // on the card; empty: the collector's id
    bool gives_receipts = true;  // false: an escrow, which only reads
};
// Makes both pairs and their public files in folder (made if absent, 0700). Fault::exists when a
// key is there: a lost key cannot be made again, so nothing is ever overwritten.
[[nodiscard]] Result<CollectorKeys> make_keys(const std::filesystem::path& folder,
                                              const KeyOwner& owner = {});
// New keys in the place of the present ones, which move to old/<collector>/; the old signing key
// vouches for the new card. A cut leaves the old or the new ones, whole; nothing is lost.
[[nodiscard]] Result<CollectorKeys> rotate_keys(const std::filesystem::path& folder,
                                                const KeyOwner& owner = {});
// Fault::not_found names the command that makes keys.
[[nodiscard]] Result<CollectorKeys> load_keys(const std::filesystem::path& folder);

}  // namespace suluh::collect
