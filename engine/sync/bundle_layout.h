// The header's bytes (FORMAT.md), apart from keys and ciphers: what reader and writer share.
#pragma once

#include <string>
#include <string_view>

#include "sync/bundle.h"

namespace suluh::sync {

constexpr std::string_view kBundleMagic = "SULUHBDL";
constexpr std::int64_t kBundleVersion = 1;
constexpr std::size_t kPrefixBytes = 8 + 2 + 4;  // magic, version, header size
constexpr std::size_t kSaltBytes = 32;           // in front of the image, so that hashes hide it
constexpr std::size_t kMaxHeaderBytes = 4096;

// The bounds of FORMAT.md that concern one header; "malformed: <field>" otherwise.
[[nodiscard]] Status check_header(const BundleHeader& header);

// Leading part, bound to the body as associated data. Uses only the recipients' key ids.
[[nodiscard]] std::string description_bytes(const BundleHeader& header);
// Description, sealed keys, body size and hash: what the signature covers.
[[nodiscard]] std::string signed_bytes(const BundleHeader& header);

}  // namespace suluh::sync
