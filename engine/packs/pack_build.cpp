#include "packs/pack_build.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <memory>

#include "base/files.h"
#include "packs/pack_archive.h"
#include "packs/pack_check.h"
#include "packs/zip_bytes.h"

namespace suluh::packs {

namespace {

Result<Descriptor> in_memory(std::string_view bytes) {
    Descriptor file(::memfd_create("suluh-pack", MFD_CLOEXEC));
    if (!file.is_open()) return errno_error("making a file in memory", errno);
    while (!bytes.empty()) {
        const ssize_t put = ::write(file.get(), bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return errno_error("writing a file in memory", errno);
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
    return file;
}

}  // namespace

Result<std::string> archive_bytes(const Pack& pack) {
    std::vector<ZipFile> files;
    for (const PackFile& file : pack.files()) {
        Result<std::string> content = pack.read(file.name);
        if (!content) return content.error();
        files.push_back({file.name, std::move(*content)});
    }
    Result<std::string> bytes = write_zip(files);
    if (!bytes) return bytes.error();
    Result<Descriptor> file = in_memory(*bytes);
    if (!file) return file.error();
    const ArchiveOptions as_reader{.accept = Accept::unverified};
    const auto read_back = open_archive(std::move(*file), pack.place(), "", as_reader);
    if (!read_back) return read_back.error().within("reading the finished archive");
    return bytes;
}

Result<Built> build_archive(const fs::path& folder, const fs::path& archive) {
    const auto pack = open_folder(folder);
    if (!pack) return pack.error();
    if (Status s = first_error(check_files(**pack)); !s) return s.error().within(folder.string());
    const Result<std::string> bytes = archive_bytes(**pack);
    if (!bytes) return bytes.error();
    if (Status s = publish_file(archive, *bytes); !s) return s.error();
    return Built{(*pack)->manifest(), (*pack)->files().size(), bytes->size()};
}

Result<SignedFacts> sign_archive(const fs::path& archive, const crypto::MinisignSecretKey& key) {
    const Result<std::string> bytes = read_text(archive, kMaxArchiveBytes);
    if (!bytes) return bytes.error();
    Result<Descriptor> file = in_memory(*bytes);
    if (!file) return file.error();
    const ArchiveOptions as_reader{.accept = Accept::unverified};
    const auto pack = open_archive(std::move(*file), archive, "", as_reader);
    if (!pack) return pack.error();
    const SignedFacts facts{(*pack)->id(), (*pack)->manifest().version, bytes->size()};
    const auto signature = crypto::minisign(key, *bytes, signed_comment(facts));
    if (!signature) return signature.error();
    if (Status s = publish_file(signature_path(archive), *signature); !s) return s.error();
    return facts;
}

}  // namespace suluh::packs
