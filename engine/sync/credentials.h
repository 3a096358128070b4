// The files that let a kiosk into a drop, and those by which it knows the drop. Read at each visit,
// so that a changed password counts at once.
#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"

namespace suluh::sync {

// One line of a file that only its owner may read (Fault::refused names the chmod to run).
[[nodiscard]] Result<std::string> read_password(const std::filesystem::path& file);
[[nodiscard]] Status check_password(const std::filesystem::path& file);

// Mode 0600, OpenSSH's own format, ed25519, without a passphrase: nobody is there to type one.
[[nodiscard]] Status check_private_key(const std::filesystem::path& file);

// There and with at least one key in it: an empty one would let no server in, and nobody know why.
[[nodiscard]] Status check_known_hosts(const std::filesystem::path& file);

// A PEM certificate, or no name at all (the system's authorities).
[[nodiscard]] Status check_authority(const std::filesystem::path& file);

}  // namespace suluh::sync
