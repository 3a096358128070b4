#include "crypto/minisign.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "base/files.h"
#include "crypto/hash.h"
#include "crypto/key_file.h"

namespace suluh::crypto {

namespace {

constexpr std::string_view kUntrusted = "untrusted comment: ";
constexpr std::string_view kTrusted = "trusted comment: ";
constexpr std::string_view kPrehashed = "ED";
constexpr std::string_view kKeyAlgorithm = "Ed";
constexpr std::size_t kMaxKeyFile = 4096;
constexpr std::size_t kMaxSignatureText = 16384;

// Layout of the decoded lines, in bytes.
constexpr std::size_t kSignatureLine = 2 + 8 + 64;
constexpr std::size_t kPublicLine = 2 + 8 + 32;
constexpr std::size_t kKdfAlgorithmAt = 2;
constexpr std::size_t kChecksumAlgorithmAt = 4;
constexpr std::size_t kSaltAndLimits = 32 + 8 + 8;
constexpr std::size_t kSecretIdAt = 6 + kSaltAndLimits;
constexpr std::size_t kSecretKeyAt = kSecretIdAt + 8;
constexpr std::size_t kSecretLine = kSecretKeyAt + 64 + 32;

template <std::size_t N>
Bytes<N> take(std::string_view bytes, std::size_t at) {
    Bytes<N> result{};
    std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), N, result.begin());
    return result;
}

// Exactly count lines, each with its line feed, and nothing after.
std::optional<std::vector<std::string_view>> exact_lines(std::string_view text, std::size_t count) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos || lines.size() == count) return std::nullopt;
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    if (lines.size() != count) return std::nullopt;
    return lines;
}

Result<std::string> decode_line(std::string_view line, std::size_t size, std::string_view name) {
    Result<std::string> bytes = from_base64(line);
    if (!bytes) return Error{Fault::refused, std::string(name) + ": " + bytes.error().detail};
    if (bytes->size() != size) {
        return Error{Fault::refused, std::string(name) + ": wrong length"};
    }
    return bytes;
}

Error no_key(std::string_view why) {
    return Error{Fault::bad_input, "minisign public key: " + std::string(why)};
}

}  // namespace

Result<MinisignPublicKey> parse_minisign_public(std::string_view text) {
    if (text.starts_with(kUntrusted)) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos) return no_key("the key line is missing");
        text.remove_prefix(end + 1);
    }
    if (text.ends_with('\n')) text.remove_suffix(1);
    const Result<std::string> bytes = from_base64(text);
    if (!bytes) return no_key(bytes.error().detail);
    if (bytes->size() != kPublicLine || !bytes->starts_with(kKeyAlgorithm)) {
        return no_key("not an Ed25519 key of minisign");
    }
    return MinisignPublicKey{take<8>(*bytes, 2), take<32>(*bytes, 10)};
}

std::string minisign_public_text(const MinisignPublicKey& key) {
    std::string line(kKeyAlgorithm);
    line += view_of(key.id);
    line += view_of(key.key);
    return std::string(kUntrusted) + "minisign public key " + key_id_text(key.id) + "\n" +
           to_base64(line) + "\n";
}

std::string key_id_text(const Bytes<8>& id) {
    const Bytes<8> reversed{id[7], id[6], id[5], id[4], id[3], id[2], id[1], id[0]};
    std::string text = to_hex(view_of(reversed));
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c; });
    // minisign prints the number, so without leading zeros.
    const std::size_t first = text.find_first_not_of('0');
    return first == std::string::npos ? "0" : text.substr(first);
}

MinisignSecretKey generate_minisign_key() {
    SigningKey key = SigningKey::generate();
    const MinisignPublicKey public_key{take<8>(random_bytes(8), 0), key.public_key()};
    return MinisignSecretKey{public_key, std::move(key)};
}

Result<MinisignSecretKey> load_minisign_secret(const std::filesystem::path& file) {
    Result<std::string> text = read_secret(file, kMaxKeyFile);
    if (!text) return text.error().within("loading a minisign key");
    const Wiped wiped(*text);
    const auto lines = exact_lines(*text, 2);
    if (!lines || !(*lines)[0].starts_with(kUntrusted)) {
        return Error{Fault::bad_input, file.string() + " is no minisign secret key (two lines)"};
    }
    Result<std::string> bytes = decode_line((*lines)[1], kSecretLine, file.string());
    if (!bytes) return Error{Fault::bad_input, bytes.error().detail};
    const Wiped wiped_bytes(*bytes);
    if (!bytes->starts_with(kKeyAlgorithm) || bytes->substr(kChecksumAlgorithmAt, 2) != "B2") {
        return Error{Fault::bad_input, file.string() + ": an unknown kind of minisign key"};
    }
    if (bytes->substr(kKdfAlgorithmAt, 2) != std::string_view("\0\0", 2)) {
        return Error{Fault::unsupported, file.string() +
                                             " is protected by a password; make one without by: "
                                             "minisign -C -W -s " +
                                             file.string()};
    }
    std::string seed = bytes->substr(kSecretKeyAt, 32);
    const Wiped wiped_seed(seed);
    Result<SigningKey> key = SigningKey::from_seed(seed);
    if (!key) return key.error();
    if (bytes->substr(kSecretKeyAt + 32, 32) != view_of(key->public_key())) {
        return Error{Fault::corrupt, file.string() + ": its halves do not belong together"};
    }
    const MinisignPublicKey public_key{take<8>(*bytes, kSecretIdAt), key->public_key()};
    return MinisignSecretKey{public_key, std::move(*key)};
}

Status save_minisign_secret(const MinisignSecretKey& key, const std::filesystem::path& file) {
    std::string seed = key.key.seed();
    const Wiped wiped_seed(seed);
    std::string bytes(kKeyAlgorithm);
    bytes.reserve(kSecretLine);
    const Wiped wiped_bytes(bytes);
    bytes.append(2, '\0');  // no key derivation
    bytes += "B2";
    bytes.append(kSaltAndLimits, '\0');
    bytes += view_of(key.public_key.id);
    bytes += seed;
    bytes += view_of(key.public_key.key);
    bytes.append(32, '\0');  // the checksum guards encrypted keys only; -W writes zeros
    std::string text = std::string(kUntrusted) + "minisign secret key\n" + to_base64(bytes) + "\n";
    const Wiped wiped_text(text);
    return publish_file(file, text, {.overwrite = Overwrite::refused, .mode = 0600});
}

Result<std::string> minisign(const MinisignSecretKey& key, std::string_view content,
                             std::string_view trusted_comment) {
    if (trusted_comment.find_first_of(std::string_view("\r\n\0", 3)) != std::string_view::npos) {
        return Error{Fault::bad_input, "signing: the trusted comment must be one line"};
    }
    const Signature signature = key.key.sign(view_of(hash64(content)));
    std::string line(kPrehashed);
    line += view_of(key.public_key.id);
    line += view_of(signature);
    std::string global(view_of(signature));
    global += trusted_comment;
    std::string text(kUntrusted);
    text += "signature from suluh\n" + to_base64(line) + "\n";
    text += kTrusted;
    text += trusted_comment;
    text += "\n" + to_base64(view_of(key.key.sign(global))) + "\n";
    return text;
}

Result<MinisignVerdict> minisign_verify(const MinisignPublicKey& key, std::string_view content,
                                        std::string_view signature_text) {
    const auto refused = [](std::string_view why) {
        return Error{Fault::refused, "signature: " + std::string(why)};
    };
    if (signature_text.size() > kMaxSignatureText) return refused("too long");
    const auto lines = exact_lines(signature_text, 4);
    if (!lines || !(*lines)[0].starts_with(kUntrusted) || !(*lines)[2].starts_with(kTrusted)) {
        return refused("not the four lines of a .minisig");
    }
    const Result<std::string> line = decode_line((*lines)[1], kSignatureLine, "signature line");
    if (!line) return line.error();
    const Result<std::string> global = decode_line((*lines)[3], 64, "global signature line");
    if (!global) return global.error();
    if (!line->starts_with(kPrehashed)) return refused("not prehashed; sign again without -l");
    const Bytes<8> id = take<8>(*line, 2);
    if (id != key.id) {
        return refused("made by key " + key_id_text(id) + ", not by " + key_id_text(key.id));
    }
    const Signature signature = take<64>(*line, 10);
    if (!verify(key.key, view_of(hash64(content)), signature)) {
        return refused("does not fit the content");
    }
    const std::string_view comment = (*lines)[2].substr(kTrusted.size());
    std::string signed_text(view_of(signature));
    signed_text += comment;
    if (!verify(key.key, signed_text, take<64>(*global, 0))) {
        return refused("the trusted comment was changed");
    }
    return MinisignVerdict{id, std::string(comment)};
}

}  // namespace suluh::crypto
