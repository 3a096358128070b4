#include "crypto/sign.h"

#include <sodium.h>

#include <algorithm>

#include "crypto/key_file.h"

namespace suluh::crypto {

namespace {

constexpr std::string_view kLabel = "suluh-signing-key-1";
constexpr std::string_view kPublicLabel = "suluh-signing-public-1";

}  // namespace

SigningKey SigningKey::generate() {
    SigningKey key;
    crypto_sign_keypair(key.public_.data(), key.secret_.data());
    return key;
}

Result<SigningKey> SigningKey::from_seed(std::string_view seed) {
    if (seed.size() != crypto_sign_SEEDBYTES) {
        return Error{Fault::bad_input, "a signing key's seed has 32 bytes"};
    }
    SigningKey key;
    crypto_sign_seed_keypair(key.public_.data(), key.secret_.data(),
                             reinterpret_cast<const unsigned char*>(seed.data()));
    return key;
}

Result<SigningKey> SigningKey::load(const std::filesystem::path& file) {
    Result<std::string> seed = load_secret_line(file, kLabel, crypto_sign_SEEDBYTES);
    if (!seed) return seed.error();
    const Wiped wiped(*seed);
    return from_seed(*seed);
}

Status SigningKey::save(const std::filesystem::path& file) const {
    std::string secret = seed();
    const Wiped wiped(secret);
    return save_secret_line(file, kLabel, secret);
}

std::string SigningKey::seed() const {
    std::string seed(crypto_sign_SEEDBYTES, '\0');
    crypto_sign_ed25519_sk_to_seed(reinterpret_cast<unsigned char*>(seed.data()), secret_.data());
    return seed;
}

SigningKey::SigningKey(SigningKey&& other) noexcept
    : secret_(other.secret_), public_(other.public_) {
    sodium_memzero(other.secret_.data(), other.secret_.size());
}

SigningKey& SigningKey::operator=(SigningKey&& other) noexcept {
    if (this == &other) return *this;
    secret_ = other.secret_;
    public_ = other.public_;
    sodium_memzero(other.secret_.data(), other.secret_.size());
    return *this;
}

SigningKey::~SigningKey() {
    sodium_memzero(secret_.data(), secret_.size());
}

Signature SigningKey::sign(std::string_view message) const {
    Signature signature{};
    crypto_sign_detached(signature.data(), nullptr,
                         reinterpret_cast<const unsigned char*>(message.data()), message.size(),
                         secret_.data());
    return signature;
}

bool verify(const PublicKey& key, std::string_view message, const Signature& signature) {
    return crypto_sign_verify_detached(signature.data(),
                                       reinterpret_cast<const unsigned char*>(message.data()),
                                       message.size(), key.data()) == 0;
}

std::string signing_public_text(const PublicKey& key) {
    return labelled_line(kPublicLabel, view_of(key));
}

Result<PublicKey> parse_signing_public(std::string_view text) {
    PublicKey key{};
    const Result<std::string> bytes = parse_labelled_line(text, kPublicLabel, key.size());
    if (!bytes) return bytes.error();
    std::copy(bytes->begin(), bytes->end(), key.begin());
    return key;
}

}  // namespace suluh::crypto
