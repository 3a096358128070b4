// Files read whole and bounded, and files published so that a cut leaves the old or the new, whole.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace suluh {

namespace fs = std::filesystem;

// Reads a regular file (or a /proc file) of at most max_bytes; larger is Fault::refused.
[[nodiscard]] Result<std::string> read_text(const fs::path& file, std::size_t max_bytes);

// Like read_text, for keys: refuses a file whose mode is not 0600 and names the chmod to run.
[[nodiscard]] Result<std::string> read_secret(const fs::path& file, std::size_t max_bytes);

enum class Overwrite { allowed, refused };  // refused: an existing target is Fault::exists

struct PublishOptions {
    Overwrite overwrite = Overwrite::allowed;
    unsigned mode = 0644;
};

// The one way an external file comes into being: a fresh hidden temporary name in the same folder,
// write, fsync, rename (without replacing where refused), fsync the same descriptor again, fsync
// the folder, syncfs, read back past the page cache where the file system allows, compare.
// (Measured on vfat: without the second fsync every renamed file came back empty after a power
// cut.) A target that may be replaced stays until the new bytes were read back a first time. On
// failure the temporary file is removed as far as possible and the target is what it was.
[[nodiscard]] Status publish_file(const fs::path& target, std::string_view bytes,
                                  const PublishOptions& options = {});

// Removes the temporary files that runs of publish_file cut by power left beside target; for a
// target that nobody else writes at the same time.
void remove_leftovers(const fs::path& target);

// Creates the folder and its missing parents, each new one synced into its parent.
[[nodiscard]] Status make_folder(const fs::path& folder, unsigned mode = 0755);

// True for names that stay inside a folder: [a-z0-9_.-], not starting with a dot, 1..120 bytes.
[[nodiscard]] bool is_plain_name(std::string_view name);

// Bytes free for an ordinary user on the file system that holds path.
[[nodiscard]] Result<std::uint64_t> free_bytes(const fs::path& path);

}  // namespace suluh
