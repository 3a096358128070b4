// The few things a drop asks of a server, whatever its protocol. Paths are relative to the drop's
// own folder, with "/" between names, and made of plain names only.
// Used by one thread; a call ends after the configured patience without a byte moving
// (Fault::timed_out) and soon after `Interrupted` says true (Fault::gone).
// Faults: gone (no connection, cut), timed_out, refused (password, key, certificate, permission),
// not_found, exists, full, io.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace suluh::sync {

using Interrupted = std::function<bool()>;

// What a server shows of a file. Without bytes it tells the size but lets nobody read.
struct SeenFile {
    std::int64_t size = 0;
    std::optional<std::string> bytes{};
};

class RemoteFiles {
public:
    virtual ~RemoteFiles() = default;

    // Connects, checks who the server is, signs in. Every failure of these is told here.
    [[nodiscard]] virtual Status connect() = 0;

    // A larger file is told by its size, without bytes.
    [[nodiscard]] virtual Result<SeenFile> look(const std::string& path, std::size_t max_bytes) = 0;
    // Always from the first byte, under a name nobody used before: a transfer that broke is never
    // continued (measured: continued ones published corrupt files).
    [[nodiscard]] virtual Status write_new(const std::string& path, std::string_view bytes) = 0;
    [[nodiscard]] virtual Status rename(const std::string& from, const std::string& to) = 0;
    // False where rename() replaces an existing file without a word: then only names that stand for
    // their content may be renamed to.
    [[nodiscard]] virtual bool rename_keeps_existing() const = 0;
    // There already is success.
    [[nodiscard]] virtual Status make_folder(const std::string& path) = 0;
    // Names of files, bounded; Fault::refused where the server lets nobody list.
    [[nodiscard]] virtual Result<std::vector<std::string>> list(const std::string& path) = 0;
    // Names of folders, bounded; of everything where the server does not tell them apart.
    [[nodiscard]] virtual Result<std::vector<std::string>> list_folders(const std::string& path) {
        return list(path);
    }
    [[nodiscard]] virtual Status remove(const std::string& path) = 0;
};

}  // namespace suluh::sync
