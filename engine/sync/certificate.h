// A certificate's token: what a collector vouches for about one person's passed module or course,
// short enough for a QR code, signed with the collector's Ed25519 key. And the seal at the end of a
// certificate's PDF, which binds every byte of the file to that token. Bytes: CERTIFICATE.md.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/hash.h"
#include "crypto/sign.h"

namespace suluh::sync {

constexpr std::string_view kTokenStart = "SULUH1:";
constexpr std::size_t kMaxSubjectBytes = 60;
constexpr std::size_t kMaxHolderBytes = 60;
constexpr std::size_t kMaxCertificateBytes = std::size_t{8} << 20;

enum class CertificateKind : std::uint8_t { module = 1, course = 2 };

struct CertificateFacts {
    CertificateKind kind = CertificateKind::module;
    std::string kiosk;       // "k" and 16 hex digits: where it was passed
    std::int64_t epoch = 0;  // (epoch, seq): the attempt that was passed; of a course the last one
    std::int64_t seq = 0;
    std::string subject;       // "pack/lesson", or the course's id
    std::string holder;        // the name as printed, cut to kMaxHolderBytes
    std::string nip_end;       // the last four digits
    std::optional<int> day;    // since 1970-01-01, local; none: the kiosk's clock was in doubt
    std::optional<int> score;  // 0..100; none: there were no points
    int minutes = 0;
    int jp_hundredths = 0;
    crypto::Bytes<16> print{};  // of all that is printed: see certificate_print

    friend bool operator==(const CertificateFacts&, const CertificateFacts&) = default;
};

// What a longer text is cut to, between characters.
[[nodiscard]] std::string cut_text(std::string_view text, std::size_t max_bytes);

// The first 16 bytes of the hash of the printed lines, each with a line end.
[[nodiscard]] crypto::Bytes<16> certificate_print(const std::vector<std::string>& lines);

// The same facts and key always give the same token.
[[nodiscard]] Result<std::string> make_token(const CertificateFacts& facts,
                                             const crypto::SigningKey& collector);

struct Token {
    std::string collector;  // "c" and 16 hex digits: who signed
    CertificateFacts facts;
};

// keys: collectors to be believed. An error's text begins with the check that failed: "not a
// token", "version", "malformed", "unknown collector", "signature".
[[nodiscard]] Result<Token> verify_token(std::string_view token,
                                         const std::vector<crypto::PublicKey>& keys);

// Who claims to have signed it, to be told beside "unknown collector". Nothing of it is proved.
[[nodiscard]] std::string claimed_collector(std::string_view token);

// A PDF with the seal at its end.
[[nodiscard]] std::string seal_pdf(std::string_view pdf, std::string_view token,
                                   const crypto::SigningKey& collector);
// Every byte is as it was made, and by the collector that signed the token. Further failures: "no
// seal" (not ours, or saved anew by another program), "file changed".
[[nodiscard]] Result<Token> verify_pdf(std::string_view file,
                                       const std::vector<crypto::PublicKey>& keys);

}  // namespace suluh::sync
