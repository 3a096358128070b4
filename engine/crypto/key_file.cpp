#include "crypto/key_file.h"

#include <sodium.h>

#include "base/files.h"

namespace suluh::crypto {

namespace {

constexpr std::size_t kMaxKeyFile = 4096;

}  // namespace

void wipe(std::string& secret) {
    sodium_memzero(secret.data(), secret.size());
    secret.clear();
}

std::string labelled_line(std::string_view label, std::string_view bytes) {
    return std::string(label) + " " + to_base64(bytes) + "\n";
}

Result<std::string> parse_labelled_line(std::string_view text, std::string_view label,
                                        std::size_t size) {
    if (text.ends_with('\n')) text.remove_suffix(1);
    if (!text.starts_with(label) || text.size() <= label.size() || text[label.size()] != ' ') {
        return Error{Fault::bad_input, "expected one line '" + std::string(label) + " <base64>'"};
    }
    Result<std::string> bytes = from_base64(text.substr(label.size() + 1));
    if (!bytes) return bytes.error().within(label);
    if (bytes->size() != size) {
        return Error{Fault::bad_input, std::string(label) + ": the key has a wrong length"};
    }
    return bytes;
}

Status save_secret_line(const std::filesystem::path& file, std::string_view label,
                        std::string_view secret) {
    std::string line = labelled_line(label, secret);
    const Wiped wiped(line);
    return publish_file(file, line, {.overwrite = Overwrite::refused, .mode = 0600});
}

Result<std::string> load_secret_line(const std::filesystem::path& file, std::string_view label,
                                     std::size_t size) {
    Result<std::string> text = read_secret(file, kMaxKeyFile);
    if (!text) return text.error().within("loading a key");
    const Wiped wiped(*text);
    Result<std::string> secret = parse_labelled_line(*text, label, size);
    if (!secret) return secret.error().within(file.string());
    return secret;
}

}  // namespace suluh::crypto
