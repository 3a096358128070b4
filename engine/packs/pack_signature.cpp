#include "packs/pack_signature.h"

#include <algorithm>
#include <charconv>

#include "base/files.h"
#include "packs/names.h"

namespace suluh::packs {

namespace {

constexpr std::size_t kMaxKeyBytes = 4096;

// Takes " name=value" off the front of text.
std::string_view take_field(std::string_view& text, std::string_view name) {
    const std::string mark = std::string(name) + "=";
    if (!text.starts_with(mark)) return {};
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view value = text.substr(mark.size(), end - mark.size());
    text.remove_prefix(std::min(end + 1, text.size()));
    return value;
}

}  // namespace

Result<TrustedKey> load_trusted_key(const fs::path& file) {
    const Result<std::string> text = read_text(file, kMaxKeyBytes);
    if (!text) return text.error();
    const Result<crypto::MinisignPublicKey> key = crypto::parse_minisign_public(*text);
    if (!key) return key.error().within(file.string());
    return TrustedKey{*key, file};
}

TrustedKeys load_trusted_keys(const fs::path& folder) {
    TrustedKeys found;
    std::error_code failed;
    std::vector<fs::path> files;
    for (fs::directory_iterator it(folder, failed), end; !failed && it != end;
         it.increment(failed)) {
        if (it->path().extension() == ".pub") files.push_back(it->path());
    }
    if (failed && failed != std::errc::no_such_file_or_directory) {
        found.broken.push_back(errno_error("listing keys in " + folder.string(), failed.value()));
    }
    std::sort(files.begin(), files.end());
    for (const fs::path& file : files) {
        Result<TrustedKey> key = load_trusted_key(file);
        if (key) {
            found.keys.push_back(std::move(*key));
        } else {
            found.broken.push_back(key.error());
        }
    }
    return found;
}

std::string signed_comment(const SignedFacts& facts) {
    return "suluh-pack id=" + facts.id + " version=" + version_text(facts.version) +
           " size=" + std::to_string(facts.size);
}

Result<SignedFacts> parse_signed_comment(std::string_view comment) {
    const Error wrong{Fault::refused,
                      "signed comment '" + printable(comment) +
                          "' does not name the pack → sign it with: suluh-pack sign (or minisign "
                          "-S -t 'suluh-pack id=ID version=X.Y.Z size=BYTES')"};
    constexpr std::string_view kMark = "suluh-pack ";
    if (!comment.starts_with(kMark)) return wrong;
    std::string_view rest = comment.substr(kMark.size());
    SignedFacts facts;
    facts.id = take_field(rest, "id");
    const Result<Version> version = parse_version(take_field(rest, "version"));
    const std::string_view size = take_field(rest, "size");
    const auto end = std::from_chars(size.data(), size.data() + size.size(), facts.size);
    if (!is_pack_id(facts.id) || !version || end.ec != std::errc{}) return wrong;
    facts.version = *version;
    // One spelling only: what was read must write itself the same way.
    if (signed_comment(facts) != comment) return wrong;
    return facts;
}

Result<Vouched> verify_signature(const std::vector<TrustedKey>& keys, std::string_view archive,
                                 std::string_view signature) {
    Error last{Fault::refused,
               "signed, but no trusted key is there → put the signer's .pub file "
               "into the folder of trusted keys"};
    for (const TrustedKey& trusted : keys) {
        const auto verdict = crypto::minisign_verify(trusted.key, archive, signature);
        if (!verdict) {
            last = verdict.error();
            continue;
        }
        const Result<SignedFacts> facts = parse_signed_comment(verdict->trusted_comment);
        if (!facts) return facts.error();
        if (facts->size != archive.size()) {
            return Error{Fault::refused, "the signed comment says " + std::to_string(facts->size) +
                                             " bytes, the archive has " +
                                             std::to_string(archive.size())};
        }
        return Vouched{crypto::key_id_text(verdict->key_id), *facts};
    }
    return last;
}

Status check_signed_manifest(const SignedFacts& facts, const Manifest& manifest) {
    if (facts.id == manifest.id && facts.version == manifest.version) return {};
    return Error{Fault::refused, "the signed comment says " + facts.id + " " +
                                     version_text(facts.version) + ", the manifest says " +
                                     manifest.id + " " + version_text(manifest.version)};
}

fs::path signature_path(const fs::path& archive) {
    fs::path path = archive;
    path += ".minisig";
    return path;
}

}  // namespace suluh::packs
