#include "packs/pack_install.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "base/files.h"

namespace suluh::packs {

namespace {

constexpr std::size_t kKept = 2;  // versions: the one shown and the one to go back to
// Hidden: a catalogue never looks at it. What a cut left is overwritten by the next installation;
// what was refused or found no room goes at once.
constexpr std::string_view kIncoming = ".incoming.zip";
constexpr std::string_view kAside = "aside";

// O_NOFOLLOW: a link on a stick could name any file of this machine. O_NONBLOCK: or a pipe.
Result<Descriptor> open_to_read(const fs::path& file) {
    Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!descriptor.is_open()) return errno_error("opening " + file.string(), errno);
    return descriptor;
}

Status sync_folder(const fs::path& folder) {
    const Descriptor open(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!open.is_open()) return errno_error("opening " + folder.string(), errno);
    if (::fsync(open.get()) != 0) return errno_error("syncing " + folder.string(), errno);
    return {};
}

Status rename_synced(const fs::path& from, const fs::path& to) {
    if (::rename(from.c_str(), to.c_str()) != 0) {
        return errno_error("renaming " + from.string() + " to " + to.string(), errno);
    }
    if (Status s = sync_folder(to.parent_path()); !s) return s;
    return from.parent_path() == to.parent_path() ? Status() : sync_folder(from.parent_path());
}

Status write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t wrote = ::write(descriptor, bytes.data(), bytes.size());
        if (wrote < 0 && errno == EINTR) continue;
        if (wrote < 0) return errno_error("copying the archive", errno);
        bytes.remove_prefix(static_cast<std::size_t>(wrote));
    }
    return {};
}

Status copy_archive(int from, const fs::path& target) {
    constexpr std::size_t kPiece = 64 * 1024;
    const Descriptor to(
        ::open(target.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0644));
    if (!to.is_open()) return errno_error("creating " + target.string(), errno);
    std::array<char, kPiece> piece{};
    std::uint64_t copied = 0;
    for (;;) {
        const ssize_t got = ::read(from, piece.data(), piece.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return errno_error("reading the archive", errno);
        if (got == 0) break;
        copied += static_cast<std::uint64_t>(got);
        if (copied > kMaxArchiveBytes) {
            return Error{Fault::refused, "archive is larger than 512 MiB"};
        }
        if (Status s = write_all(to.get(), {piece.data(), static_cast<std::size_t>(got)}); !s) {
            return s;
        }
    }
    if (::fsync(to.get()) != 0) return errno_error("syncing " + target.string(), errno);
    return {};
}

Status check_engine(const Manifest& manifest, const Version& engine) {
    if (manifest.engine <= engine) return {};
    return Error{Fault::unsupported, manifest.id + " needs engine " +
                                         version_text(manifest.engine) + ", this is " +
                                         version_text(engine) + " → update Suluh first"};
}

Status check_newer(const Manifest& manifest, const Catalogue& shown) {
    const Pack* now = shown.find(manifest.id);
    if (now == nullptr || manifest.version > now->manifest().version) return {};
    return Error{Fault::refused, manifest.id + " " + version_text(manifest.version) +
                                     " is not newer than the " +
                                     version_text(now->manifest().version) + " that is here"};
}

std::string file_name(const Manifest& manifest, const Version& version) {
    return manifest.id + "-" + version_text(version) + ".zip";
}

// Versions of the pack in the folder, by the names that install_pack gives, highest first.
std::vector<Version> installed_versions(const fs::path& folder, const Manifest& manifest) {
    const std::string start = manifest.id + "-";
    std::vector<Version> versions;
    std::error_code failed;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, failed)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with(start) || entry.path().extension() != ".zip") continue;
        const auto version = parse_version(entry.path().stem().string().substr(start.size()));
        if (version) versions.push_back(*version);
    }
    std::sort(versions.rbegin(), versions.rend());
    return versions;
}

// Space is all that is lost when one stays.
void drop_old(const fs::path& folder, const Manifest& manifest) {
    std::vector<Version> versions = installed_versions(folder, manifest);
    for (std::size_t i = kKept; i < versions.size(); ++i) {
        const fs::path archive = folder / file_name(manifest, versions[i]);
        std::error_code ignored;
        fs::remove(archive, ignored);
        fs::remove(signature_path(archive), ignored);
    }
}

// The signature goes first: an archive without one is refused, one alone is never looked at.
Status place(const fs::path& copy, const fs::path& target, std::string_view signature) {
    remove_leftovers(signature_path(target));
    if (Status s = publish_file(signature_path(target), signature); !s) return s;
    return rename_synced(copy, target);
}

Result<Manifest> verified(const fs::path& copy, std::string_view signature,
                          const CatalogueSources& sources) {
    Result<Descriptor> again = open_to_read(copy);
    if (!again) return again.error();
    const auto pack = open_archive(std::move(*again), copy, signature,
                                   {.keys = &sources.keys, .accept = Accept::signed_only});
    if (!pack) return pack.error();
    return (*pack)->manifest();
}

// Copies, checks the copy and gives it its name in the first folder for installed packs.
Result<Manifest> take_in(int source, std::string_view signature, const CatalogueSources& sources,
                         const Catalogue& shown) {
    const fs::path& folder = sources.installed.front();
    const fs::path copy = folder / kIncoming;
    if (Status s = copy_archive(source, copy); !s) return s.error();
    Result<Manifest> manifest = verified(copy, signature, sources);
    if (!manifest) return manifest.error().within("checking the copy");
    if (Status s = check_engine(*manifest, sources.engine); !s) return s.error();
    if (Status s = check_newer(*manifest, shown); !s) return s.error();
    const fs::path target = folder / file_name(*manifest, manifest->version);
    if (Status s = place(copy, target, signature); !s) return s.error();
    return manifest;
}

OfferedPack look_at(const fs::path& archive, const CatalogueSources& sources) {
    OfferedPack offered;
    offered.place = archive;
    offered.id = offered.title = archive.filename().string();
    // Its signature covers every byte; each file's CRC is compared when it is installed.
    const auto pack = open_archive(
        archive, {.keys = &sources.keys, .accept = Accept::signed_only, .depth = Depth::directory});
    if (!pack) {
        offered.refused = pack.error();
        return offered;
    }
    const Manifest& manifest = (*pack)->manifest();
    offered.id = manifest.id;
    offered.title = manifest.title;
    offered.version = manifest.version;
    if (Status s = check_engine(manifest, sources.engine); !s) offered.refused = s.error();
    return offered;
}

}  // namespace

std::vector<OfferedPack> offered_packs(const fs::path& folder, const CatalogueSources& sources) {
    std::vector<fs::path> places;
    std::error_code failed;
    for (fs::directory_iterator it(folder, failed), end;
         !failed && it != end && places.size() < kMaxOffered; it.increment(failed)) {
        const fs::path& place = it->path();
        if (place.extension() != ".zip" || place.filename().string().starts_with('.')) continue;
        std::error_code unknown;
        if (fs::is_regular_file(it->symlink_status(unknown))) places.push_back(place);
    }
    std::sort(places.begin(), places.end());
    std::vector<OfferedPack> offered;
    for (const fs::path& place : places) offered.push_back(look_at(place, sources));
    return offered;
}

Result<Manifest> install_pack(const fs::path& archive, const CatalogueSources& sources,
                              const Catalogue& shown) {
    if (sources.installed.empty()) {
        return Error{Fault::unsupported, "there is no folder for installed packs"};
    }
    const fs::path& folder = sources.installed.front();
    if (Status s = make_folder(folder); !s) return s.error();
    const Result<std::string> signature = read_text(signature_path(archive), kMaxSignatureBytes);
    if (!signature) return signature.error().within("reading the signature");
    const Result<Descriptor> source = open_to_read(archive);
    if (!source) return source.error();
    Result<Manifest> manifest = take_in(source->get(), *signature, sources, shown);
    std::error_code ignored;
    if (!manifest) fs::remove(folder / kIncoming, ignored);
    if (!manifest) return manifest.error().within("installing " + archive.string());
    drop_old(folder, *manifest);
    return manifest;
}

Status set_aside(const fs::path& archive) {
    const fs::path aside = archive.parent_path() / kAside;
    if (Status s = make_folder(aside); !s) return s;
    if (Status s = rename_synced(archive, aside / archive.filename()); !s) return s;
    std::error_code failed;
    if (!fs::exists(signature_path(archive), failed)) return {};
    return rename_synced(signature_path(archive), aside / signature_path(archive).filename());
}

}  // namespace suluh::packs
