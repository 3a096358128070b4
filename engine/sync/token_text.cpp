#include "sync/token_text.h"

#include <ctime>

#include "base/files.h"

namespace suluh::sync {

namespace {

std::string day_text(std::optional<int> day) {
    if (!day) return "not certain: the kiosk's clock was in doubt";
    const std::time_t seconds = std::time_t{*day} * 86'400;
    std::tm parts{};
    char text[32] = "?";
    if (gmtime_r(&seconds, &parts) != nullptr) std::strftime(text, sizeof text, "%Y-%m-%d", &parts);
    return text;
}

std::string jp_text(int hundredths) {
    const std::string rest = std::to_string(hundredths % 100);
    return std::to_string(hundredths / 100) + (rest.size() < 2 ? ".0" : ".") + rest;
}

}  // namespace

Result<Token> verify_certificate(const std::string& token_or_file,
                                 const std::vector<crypto::PublicKey>& keys) {
    if (token_or_file.starts_with(kTokenStart)) return verify_token(token_or_file, keys);
    const Result<std::string> file = read_text(token_or_file, kMaxCertificateBytes);
    if (!file) return file.error();
    return verify_pdf(*file, keys);
}

Result<crypto::PublicKey> load_collector_key(const std::string& file) {
    constexpr std::size_t kMost = 999;
    const Result<std::string> text = read_text(file, kMost);
    if (!text) return text.error();
    const Result<crypto::PublicKey> key = crypto::parse_signing_public(*text);
    if (!key) return key.error().within(file);
    return key;
}

std::string token_text(const Token& token) {
    const CertificateFacts& facts = token.facts;
    const std::string score =
        facts.score ? "score " + std::to_string(*facts.score) + " of 100" : "without a score";
    std::string text = "GENUINE: signed by collector " + token.collector + "\n";
    text += "  holder   " + facts.holder + ", NIP ends in " + facts.nip_end + "\n";
    text += "  passed   ";
    text += facts.kind == CertificateKind::course ? "course " : "module ";
    text += facts.subject + ", " + score + "\n";
    text += "  day      " + day_text(facts.day) + "\n";
    text += "  learned  " + std::to_string(facts.minutes) + " minutes; " +
            jp_text(facts.jp_hundredths) + " JP proposed, recognising them is for the agency\n";
    return text + "  result   kiosk " + facts.kiosk + ", epoch " + std::to_string(facts.epoch) +
           ", row " + std::to_string(facts.seq) + "\n";
}

}  // namespace suluh::sync
