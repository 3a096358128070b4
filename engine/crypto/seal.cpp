#include "crypto/seal.h"

#include <sodium.h>

#include <algorithm>

#include "crypto/key_file.h"

namespace suluh::crypto {

namespace {

constexpr std::string_view kSecretLabel = "suluh-seal-key-1";
constexpr std::string_view kPublicLabel = "suluh-seal-public-1";
constexpr std::size_t kChunk = std::size_t{64} << 10;
constexpr std::size_t kOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t kHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t kContentKey = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr unsigned char kMessage = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
constexpr unsigned char kFinal = crypto_secretstream_xchacha20poly1305_TAG_FINAL;
static_assert(kSealedKeyBytes == kContentKey + crypto_box_SEALBYTES);

const unsigned char* raw(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* raw(std::string& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

std::string seal_body(std::string_view content, std::string_view key, std::string_view associated) {
    crypto_secretstream_xchacha20poly1305_state state{};
    std::string body(kHeader, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(body), raw(key));
    std::string chunk;
    bool last = false;
    while (!last) {  // an empty content still has one, final, chunk
        const std::string_view plain = content.substr(0, kChunk);
        content.remove_prefix(plain.size());
        last = content.empty();
        chunk.resize(plain.size() + kOverhead);
        crypto_secretstream_xchacha20poly1305_push(&state, raw(chunk), nullptr, raw(plain),
                                                   plain.size(), raw(associated), associated.size(),
                                                   last ? kFinal : kMessage);
        body += chunk;
    }
    sodium_memzero(&state, sizeof state);
    return body;
}

}  // namespace

SealKeyPair SealKeyPair::generate() {
    SealKeyPair pair;
    crypto_box_keypair(pair.public_.data(), pair.secret_.data());
    return pair;
}

Result<SealKeyPair> SealKeyPair::from_secret(std::string_view secret) {
    SealKeyPair pair;
    if (secret.size() != pair.secret_.size()) {
        return Error{Fault::bad_input, "a seal key has 32 bytes"};
    }
    std::copy(secret.begin(), secret.end(), pair.secret_.begin());
    crypto_scalarmult_base(pair.public_.data(), pair.secret_.data());
    return pair;
}

Result<SealKeyPair> SealKeyPair::load(const std::filesystem::path& file) {
    Result<std::string> secret = load_secret_line(file, kSecretLabel, crypto_box_SECRETKEYBYTES);
    if (!secret) return secret.error();
    const Wiped wiped(*secret);
    return from_secret(*secret);
}

Status SealKeyPair::save(const std::filesystem::path& file) const {
    return save_secret_line(file, kSecretLabel, view_of(secret_));
}

SealKeyPair::SealKeyPair(SealKeyPair&& other) noexcept
    : secret_(other.secret_), public_(other.public_) {
    sodium_memzero(other.secret_.data(), other.secret_.size());
}

SealKeyPair& SealKeyPair::operator=(SealKeyPair&& other) noexcept {
    if (this == &other) return *this;
    secret_ = other.secret_;
    public_ = other.public_;
    sodium_memzero(other.secret_.data(), other.secret_.size());
    return *this;
}

SealKeyPair::~SealKeyPair() {
    sodium_memzero(secret_.data(), secret_.size());
}

Result<std::string> SealKeyPair::open_key(std::string_view sealed_key) const {
    if (sealed_key.size() != kSealedKeyBytes) {
        return Error{Fault::bad_input, "a sealed key has a wrong length"};
    }
    std::string key(kContentKey, '\0');
    if (crypto_box_seal_open(raw(key), raw(sealed_key), sealed_key.size(), public_.data(),
                             secret_.data()) != 0) {
        return Error{Fault::refused, "not sealed to this key"};
    }
    return key;
}

Result<Sealed> seal(std::string_view content, const std::vector<SealPublicKey>& recipients,
                    std::string_view associated) {
    if (recipients.empty()) return Error{Fault::bad_input, "sealing: no recipient"};
    std::string key = random_bytes(kContentKey);
    const Wiped wiped(key);
    Sealed sealed;
    for (const SealPublicKey& recipient : recipients) {
        std::string sealed_key(kSealedKeyBytes, '\0');
        if (crypto_box_seal(raw(sealed_key), raw(key), key.size(), recipient.data()) != 0) {
            return Error{Fault::bad_input, "sealing: a recipient's key is not usable"};
        }
        sealed.keys.push_back(std::move(sealed_key));
    }
    sealed.body = seal_body(content, key, associated);
    return sealed;
}

Result<std::string> open_sealed(std::string_view body, std::string_view content_key,
                                std::string_view associated) {
    if (content_key.size() != kContentKey) return Error{Fault::bad_input, "content key: length"};
    crypto_secretstream_xchacha20poly1305_state state{};
    if (body.size() < kHeader + kOverhead ||
        crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(body), raw(content_key)) != 0) {
        return Error{Fault::corrupt, "sealed content: cut short or changed at its start"};
    }
    body.remove_prefix(kHeader);
    std::string content;
    std::string plain;
    for (std::size_t number = 0; !body.empty(); ++number) {
        const std::string_view chunk = body.substr(0, kChunk + kOverhead);
        body.remove_prefix(chunk.size());
        plain.resize(chunk.size() < kOverhead ? 0 : chunk.size() - kOverhead);
        unsigned char tag = 0;
        const bool genuine =
            chunk.size() >= kOverhead && crypto_secretstream_xchacha20poly1305_pull(
                                             &state, raw(plain), nullptr, &tag, raw(chunk),
                                             chunk.size(), raw(associated), associated.size()) == 0;
        const bool last = body.empty();
        if (!genuine || tag != (last ? kFinal : kMessage)) {
            return Error{Fault::corrupt, "sealed content: cut short or changed in block " +
                                             std::to_string(number + 1)};
        }
        content += plain;
    }
    return content;
}

std::string seal_public_text(const SealPublicKey& key) {
    return labelled_line(kPublicLabel, view_of(key));
}

Result<SealPublicKey> parse_seal_public(std::string_view text) {
    SealPublicKey key{};
    const Result<std::string> bytes = parse_labelled_line(text, kPublicLabel, key.size());
    if (!bytes) return bytes.error();
    std::copy(bytes->begin(), bytes->end(), key.begin());
    return key;
}

}  // namespace suluh::crypto
