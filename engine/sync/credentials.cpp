#include "sync/credentials.h"

#include <algorithm>
#include <optional>
#include <sstream>

#include "base/files.h"
#include "crypto/bytes.h"

namespace suluh::sync {
namespace {

constexpr std::size_t kMaxSecretBytes = 16 * 1024;
constexpr std::size_t kMaxTrustBytes = 256 * 1024;

// The next length-prefixed string of OpenSSH's private key format (PROTOCOL.key).
std::optional<std::string_view> take_string(std::string_view& bytes) {
    if (bytes.size() < 4) return std::nullopt;
    std::size_t length = 0;
    for (int i = 0; i < 4; ++i) {
        length = length << 8 | static_cast<unsigned char>(bytes[static_cast<std::size_t>(i)]);
    }
    bytes.remove_prefix(4);
    if (length > bytes.size()) return std::nullopt;
    const std::string_view taken = bytes.substr(0, length);
    bytes.remove_prefix(length);
    return taken;
}

std::string without_line_breaks(std::string_view text) {
    std::string joined(text);
    std::erase_if(joined, [](char c) { return c == '\n' || c == '\r'; });
    return joined;
}

// What stands between the two lines of dashes; nothing when they are not there.
std::optional<std::string> key_body(std::string_view text) {
    constexpr std::string_view kBegin = "-----BEGIN OPENSSH PRIVATE KEY-----";
    constexpr std::string_view kEnd = "-----END OPENSSH PRIVATE KEY-----";
    const std::size_t end = text.find(kEnd);
    if (!text.starts_with(kBegin) || end == std::string_view::npos) return std::nullopt;
    const std::string base64 = without_line_breaks(text.substr(kBegin.size(), end - kBegin.size()));
    Result<std::string> bytes = crypto::from_base64(base64);
    if (!bytes) return std::nullopt;
    return std::move(*bytes);
}

Status judge_key(std::string_view body) {
    constexpr std::string_view kMagic("openssh-key-v1\0", 15);
    if (!body.starts_with(kMagic)) return Error{Fault::bad_input, "no OpenSSH private key"};
    body.remove_prefix(kMagic.size());
    const auto cipher = take_string(body);
    const auto kdf = take_string(body);
    const auto kdf_options = take_string(body);
    if (!cipher || !kdf || !kdf_options || body.size() < 4) {
        return Error{Fault::bad_input, "a damaged private key"};
    }
    body.remove_prefix(4);  // how many keys
    std::optional<std::string_view> publics = take_string(body);
    const auto type = publics ? take_string(*publics) : std::nullopt;
    if (!type) return Error{Fault::bad_input, "a damaged private key"};
    if (*cipher != "none") {
        return Error{Fault::refused, "the key has a passphrase, which nobody can type at a kiosk"};
    }
    // Servers of today refuse the signatures that libssh2 makes with RSA keys.
    if (*type != "ssh-ed25519") {
        return Error{Fault::refused, "the key is " + std::string(*type) + ", not ssh-ed25519"};
    }
    return {};
}

Error with_key_remedy(Error error, const std::filesystem::path& file) {
    error.detail = file.string() + ": " + error.detail +
                   " → make one for this kiosk: ssh-keygen -t ed25519 -N '' -f " + file.string();
    return error;
}

}  // namespace

Result<std::string> read_password(const std::filesystem::path& file) {
    Result<std::string> text = read_secret(file, kMaxSecretBytes);
    if (!text) return text.error().within("password file");
    while (text->ends_with('\n') || text->ends_with('\r')) text->pop_back();
    const bool broken = std::any_of(text->begin(), text->end(),
                                    [](char c) { return static_cast<unsigned char>(c) < 0x20; });
    if (text->empty() || broken) {
        return Error{Fault::bad_input,
                     "password file: " + file.string() + " must hold the password on one line"};
    }
    return text;
}

Status check_password(const std::filesystem::path& file) {
    const Result<std::string> password = read_password(file);
    if (!password) return password.error();
    return {};
}

Status check_private_key(const std::filesystem::path& file) {
    const Result<std::string> text = read_secret(file, kMaxSecretBytes);
    if (!text) return text.error().within("key file");
    const std::optional<std::string> body = key_body(*text);
    const Status judged =
        body ? judge_key(*body) : Status(Error{Fault::bad_input, "no OpenSSH private key"});
    if (!judged) return with_key_remedy(judged.error(), file).within("key file");
    return {};
}

Status check_known_hosts(const std::filesystem::path& file) {
    const Result<std::string> text = read_text(file, kMaxTrustBytes);
    if (!text) return text.error().within("known hosts");
    std::istringstream lines(*text);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string host, type, key;
        if (words >> host >> type >> key && !host.starts_with('#')) return {};
    }
    return Error{Fault::bad_input,
                 "known hosts: " + file.string() +
                     " holds no server's key → ssh-keyscan -t ed25519 HOST, compare it with "
                     "what the server's owner says, then keep it there"};
}

Status check_authority(const std::filesystem::path& file) {
    if (file.empty()) return {};
    const Result<std::string> text = read_text(file, kMaxTrustBytes);
    if (!text) return text.error().within("certificate authority");
    if (text->find("-----BEGIN CERTIFICATE-----") != std::string::npos) return {};
    return Error{Fault::bad_input,
                 "certificate authority: " + file.string() + " holds no certificate in PEM form"};
}

}  // namespace suluh::sync
