#include "sync/certificate.h"

#include <algorithm>

#include "base/utf8.h"
#include "crypto/base32.h"
#include "sync/bundle.h"
#include "sync/receipt.h"
#include "sync/wire.h"

namespace suluh::sync {

namespace {

constexpr std::string_view kTokenDomain = "suluh certificate token 1\n";
constexpr std::string_view kPdfDomain = "suluh certificate pdf 1\n";
constexpr std::string_view kSealStart = "%SULUH-SEAL-1 ";
constexpr std::int64_t kVersion = 1;
constexpr std::size_t kSignatureBytes = 64;
constexpr std::int64_t kNone = 255;  // of a score
constexpr std::size_t kMaxTokenBytes = 600;
constexpr std::size_t kIdBytes = 8;

Error malformed(std::string_view what) {
    return {Fault::bad_input, "malformed: " + std::string(what)};
}

bool is_short_text(std::string_view text, std::size_t max_bytes) {
    return !text.empty() && text.size() <= max_bytes && is_clean_text(text);
}

Status check_facts(const CertificateFacts& facts) {
    if (facts.kind != CertificateKind::module && facts.kind != CertificateKind::course) {
        return malformed("kind");
    }
    if (!is_kiosk_id(facts.kiosk)) return malformed("kiosk");
    if (facts.epoch < 1 || facts.epoch > kMaxEpoch) return malformed("epoch");
    if (facts.seq < 1 || facts.seq >= std::int64_t{1} << 40) return malformed("seq");
    if (!is_short_text(facts.subject, kMaxSubjectBytes)) return malformed("subject");
    if (!is_short_text(facts.holder, kMaxHolderBytes)) return malformed("holder");
    if (facts.nip_end.size() != 4 ||
        facts.nip_end.find_first_not_of("0123456789") != std::string::npos) {
        return malformed("last digits of the NIP");
    }
    if (facts.day && (*facts.day < 1 || *facts.day > 0xFFFF)) return malformed("day");
    if (facts.score && (*facts.score < 0 || *facts.score > 100)) return malformed("score");
    if (facts.minutes < 0 || facts.minutes > 0xFFFF) return malformed("minutes");
    if (facts.jp_hundredths < 0 || facts.jp_hundredths > 0xFFFF) return malformed("JP");
    return {};
}

std::string signed_part(const CertificateFacts& facts, std::string_view collector) {
    WireWriter out;
    out.integer(kVersion, 1);
    out.add(crypto::from_hex(collector.substr(1)).value_or(""));
    out.integer(static_cast<std::int64_t>(facts.kind), 1);
    out.add(crypto::from_hex(std::string_view(facts.kiosk).substr(1)).value_or(""));
    out.integer(facts.epoch, 4);
    out.integer(facts.seq, 5);
    out.integer(facts.day.value_or(0), 2);
    out.integer(facts.score ? *facts.score : kNone, 1);
    out.integer(facts.minutes, 2);
    out.integer(facts.jp_hundredths, 2);
    out.integer(std::stoi(facts.nip_end), 2);
    out.short_text(facts.subject);
    out.short_text(facts.holder);
    out.add(crypto::view_of(facts.print));
    return out.bytes();
}

std::string four_digits(std::int64_t number) {
    std::string digits = std::to_string(number);
    return digits.size() < 4 ? digits.insert(0, 4 - digits.size(), '0') : digits;
}

CertificateFacts read_facts(WireReader& in) {
    CertificateFacts facts;
    facts.kind = static_cast<CertificateKind>(in.integer(1));
    facts.kiosk = "k" + crypto::to_hex(in.take(kIdBytes));
    facts.epoch = in.integer(4);
    facts.seq = in.integer(5);
    if (const auto day = static_cast<int>(in.integer(2)); day != 0) facts.day = day;
    if (const std::int64_t score = in.integer(1); score != kNone) {
        facts.score = static_cast<int>(score);
    }
    facts.minutes = static_cast<int>(in.integer(2));
    facts.jp_hundredths = static_cast<int>(in.integer(2));
    facts.nip_end = four_digits(in.integer(2));
    facts.subject = in.short_text();
    facts.holder = in.short_text();
    facts.print = in.fixed<16>();
    return facts;
}

const crypto::PublicKey* key_of(std::string_view collector,
                                const std::vector<crypto::PublicKey>& keys) {
    for (const crypto::PublicKey& key : keys) {
        if (collector_id(key) == collector) return &key;
    }
    return nullptr;
}

std::string pdf_message(std::string_view pdf, std::string_view token) {
    std::string message(kPdfDomain);
    message += token;
    message += '\n';
    message += crypto::view_of(crypto::hash(pdf));
    return message;
}

// The last line of a file, without its end; start: where it begins.
std::string_view last_line(std::string_view file, std::size_t& start) {
    if (!file.ends_with('\n')) return {};
    const std::size_t before = file.rfind('\n', file.size() - 2);
    start = before == std::string_view::npos ? 0 : before + 1;
    return file.substr(start, file.size() - 1 - start);
}

Error no_seal() {
    return {Fault::refused,
            "no seal: not a certificate of suluh-collect, or saved anew by another program; scan "
            "its QR code and verify that"};
}

}  // namespace

std::string cut_text(std::string_view text, std::size_t max_bytes) {
    std::string_view cut = text.substr(0, max_bytes);
    while (!cut.empty() && !is_utf8(cut)) cut.remove_suffix(1);
    return std::string(cut);
}

crypto::Bytes<16> certificate_print(const std::vector<std::string>& lines) {
    std::string all;
    for (const std::string& line : lines) all += line + "\n";
    const crypto::Hash whole = crypto::hash(all);
    crypto::Bytes<16> print{};
    std::copy_n(whole.begin(), print.size(), print.begin());
    return print;
}

Result<std::string> make_token(const CertificateFacts& facts, const crypto::SigningKey& collector) {
    if (Status sound = check_facts(facts); !sound) return sound.error().within("making a token");
    std::string bytes = signed_part(facts, collector_id(collector.public_key()));
    bytes += crypto::view_of(collector.sign(std::string(kTokenDomain) + bytes));
    return std::string(kTokenStart) + crypto::to_base32(bytes);
}

Result<Token> verify_token(std::string_view token, const std::vector<crypto::PublicKey>& keys) {
    if (!token.starts_with(kTokenStart) || token.size() > kMaxTokenBytes) {
        return Error{Fault::bad_input, "not a token: it begins with SULUH1: and is short"};
    }
    const Result<std::string> bytes = crypto::from_base32(token.substr(kTokenStart.size()));
    if (!bytes) return malformed(bytes.error().detail);
    WireReader in(*bytes);
    const std::int64_t version = in.integer(1);
    if (!in.failed() && version != kVersion) {
        return Error{Fault::unsupported, "version: a token of version " + std::to_string(version) +
                                             " is not known here; update this program"};
    }
    Token read{"c" + crypto::to_hex(in.take(kIdBytes)), {}};
    read.facts = read_facts(in);
    const std::string_view covered = std::string_view(*bytes).substr(0, in.position());
    const crypto::Signature signature = in.fixed<kSignatureBytes>();
    if (in.failed() || in.position() != bytes->size()) return malformed("its length");
    if (Status sound = check_facts(read.facts); !sound) return sound.error();
    const crypto::PublicKey* key = key_of(read.collector, keys);
    if (key == nullptr) {
        return Error{Fault::not_found, "unknown collector: signed by " + read.collector +
                                           ", whose key is not here; name its collector-sign.pub"};
    }
    if (!crypto::verify(*key, std::string(kTokenDomain).append(covered), signature)) {
        return Error{Fault::refused, "signature: changed after the collector signed it, or forged"};
    }
    return read;
}

std::string claimed_collector(std::string_view token) {
    if (!token.starts_with(kTokenStart) || token.size() > kMaxTokenBytes) return "";
    const Result<std::string> bytes = crypto::from_base32(token.substr(kTokenStart.size()));
    if (!bytes) return "";
    WireReader in(*bytes);
    (void)in.integer(1);
    const std::string id = "c" + crypto::to_hex(in.take(kIdBytes));
    return in.failed() ? "" : id;
}

std::string seal_pdf(std::string_view pdf, std::string_view token,
                     const crypto::SigningKey& collector) {
    std::string file(pdf);
    if (!file.ends_with('\n')) file += '\n';
    const crypto::Signature signature = collector.sign(pdf_message(file, token));
    file.append(kSealStart).append(token).append(" ");
    return file + crypto::to_base32(crypto::view_of(signature)) + "\n";
}

Result<Token> verify_pdf(std::string_view file, const std::vector<crypto::PublicKey>& keys) {
    if (file.size() > kMaxCertificateBytes || !file.starts_with("%PDF-")) return no_seal();
    std::size_t start = 0;
    std::string_view line = last_line(file, start);
    if (!line.starts_with(kSealStart)) return no_seal();
    line.remove_prefix(kSealStart.size());
    const std::size_t gap = line.find(' ');
    if (gap == std::string_view::npos) return no_seal();
    const std::string_view token = line.substr(0, gap);
    const Result<Token> read = verify_token(token, keys);
    if (!read) return read;
    const Result<std::string> bytes = crypto::from_base32(line.substr(gap + 1));
    if (!bytes || bytes->size() != kSignatureBytes) return malformed("the file's signature");
    WireReader in(*bytes);
    const auto signature = in.fixed<kSignatureBytes>();
    const crypto::PublicKey* key = key_of(read->collector, keys);
    if (!crypto::verify(*key, pdf_message(file.substr(0, start), token), signature)) {
        return Error{Fault::refused, "file changed: it is not as " + read->collector + " made it"};
    }
    return read;
}

}  // namespace suluh::sync
