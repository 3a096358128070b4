// A pack, from a folder or a zip: what it says about itself, whether somebody signed it, and its
// files, read in place. Everything an open Pack tells was checked when it was opened.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "packs/limits.h"
#include "packs/manifest.h"

namespace suluh::packs {

struct PackFile {
    std::string name;  // passes check_file_name
    std::uint64_t size = 0;
};

struct Trust {
    bool is_signed = false;  // by a key that was trusted when the pack was opened
    std::string key_id;      // as minisign prints it; empty when not signed
};

struct PackFacts {
    std::filesystem::path place;  // the folder or the .zip
    Manifest manifest;
    Trust trust;
    std::vector<PackFile> files;  // by name
};

class Pack {
public:
    virtual ~Pack() = default;
    Pack(const Pack&) = delete;
    Pack& operator=(const Pack&) = delete;

    [[nodiscard]] const std::string& id() const { return facts_.manifest.id; }
    [[nodiscard]] const Manifest& manifest() const { return facts_.manifest; }
    [[nodiscard]] const Trust& trust() const { return facts_.trust; }
    [[nodiscard]] const std::filesystem::path& place() const { return facts_.place; }
    [[nodiscard]] const std::vector<PackFile>& files() const { return facts_.files; }
    [[nodiscard]] bool has(std::string_view name) const;

    // A whole file, at most max_bytes (Fault::refused beyond). Names are looked up in the list, so
    // nothing outside the pack can be named. Callable from every thread; may wait for the disk.
    [[nodiscard]] Result<std::string> read(std::string_view name,
                                           std::uint64_t max_bytes = kMaxFileBytes) const;

    // The manifest's lessons, or else every lessons/*.lua by name; titles and minutes filled in.
    [[nodiscard]] std::vector<LessonEntry> lessons() const;

protected:
    explicit Pack(PackFacts facts) : facts_(std::move(facts)) {}
    [[nodiscard]] virtual Result<std::string> read_file(std::size_t index) const = 0;

private:
    PackFacts facts_;
};

// A folder with a pack.toml: for authors and tests, never signed. Files and folders whose name
// begins with a dot are not part of it. Refused: names a zip could not carry, links that lead out
// of the folder, links to folders, anything that is not a regular file, more than the bounds.
[[nodiscard]] Result<std::unique_ptr<Pack>> open_folder(const std::filesystem::path& folder);

}  // namespace suluh::packs
