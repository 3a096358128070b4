#include "sync/key_card.h"

#include <algorithm>
#include <vector>

#include "sync/bundle.h"
#include "sync/receipt.h"
#include "sync/wire.h"

namespace suluh::sync {
namespace {

constexpr std::string_view kFirstLine = "suluh-recipient-1";

Error wrong(const std::string& what) {
    return {Fault::bad_input, "card: " + what};
}

// What a voucher signs: all lines before its own.
std::string described(const Card& card) {
    std::string text(kFirstLine);
    text += "\nname " + card.name;
    text += "\nseal " + crypto::to_base64(crypto::view_of(card.seal)) + " " + seal_id(card.seal);
    if (card.sign) {
        text += "\nsign " + crypto::to_base64(crypto::view_of(*card.sign)) + " " +
                collector_id(*card.sign);
    }
    return text + "\n";
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with('\r')) line.remove_suffix(1);
        lines.push_back(line);
    }
    while (!lines.empty() && lines.back().empty()) lines.pop_back();
    return lines;
}

// Takes the next line where it begins with the label and a space.
std::optional<std::string_view> take(std::vector<std::string_view>& lines, std::string_view label) {
    if (lines.empty() || !lines.front().starts_with(label)) return std::nullopt;
    std::string_view line = lines.front().substr(label.size());
    if (!line.starts_with(' ')) return std::nullopt;
    lines.erase(lines.begin());
    return line.substr(1);
}

template <std::size_t N>
Result<crypto::Bytes<N>> bytes_of(std::string_view base64, const std::string& what) {
    const Result<std::string> bytes = crypto::from_base64(base64);
    if (!bytes || bytes->size() != N) return wrong("the " + what + " is damaged");
    crypto::Bytes<N> key{};
    std::copy(bytes->begin(), bytes->end(), key.begin());
    return key;
}

// "<base64> <id>": the id finds what was mistyped, for a wrong seal key would make results that
// nobody can read.
template <class Id>
Result<crypto::Bytes<32>> key_of(std::string_view line, const std::string& what, Id id_of) {
    const std::size_t space = line.find(' ');
    Result<crypto::Bytes<32>> key = bytes_of<32>(line.substr(0, space), what);
    if (!key) return key;
    if (space == std::string_view::npos || line.substr(space + 1) != id_of(*key)) {
        return wrong("the " + what + " does not belong to the id beside it");
    }
    return key;
}

Result<Card::Voucher> voucher_of(std::string_view line) {
    const std::size_t space = std::min(line.find(' '), line.size());
    const std::string_view id = line.substr(0, space);
    if (!is_collector_id(id) || space == line.size()) return wrong("line 'by' names no collector");
    const auto signature = bytes_of<64>(line.substr(space + 1), "voucher's signature");
    if (!signature) return signature.error();
    return Card::Voucher{std::string(id), *signature};
}

}  // namespace

std::string seal_id(const crypto::SealPublicKey& key) {
    return id_of_key('s', crypto::view_of(key));
}

bool is_seal_id(std::string_view text) {
    return is_id_of_key('s', text);
}

Result<std::string> make_card(const Card& card, const crypto::SigningKey* voucher) {
    if (card.name.empty() || card.name.size() > kMaxNameBytes || !is_clean_text(card.name)) {
        return wrong("the name must be clean UTF-8 of 1 to 120 bytes");
    }
    std::string text = described(card);
    if (voucher == nullptr) return text;
    const crypto::Signature signature = voucher->sign(text);
    return text + "by " + collector_id(voucher->public_key()) + " " +
           crypto::to_base64(crypto::view_of(signature)) + "\n";
}

Result<Card> parse_card(std::string_view text) {
    if (text.size() > kMaxCardBytes) return wrong("larger than 4 KiB");
    std::vector<std::string_view> lines = lines_of(text);
    if (lines.empty() || lines.front() != kFirstLine) {
        return wrong("it does not begin with " + std::string(kFirstLine));
    }
    lines.erase(lines.begin());
    Card card;
    const auto name = take(lines, "name");
    if (!name || name->empty() || name->size() > kMaxNameBytes || !is_clean_text(*name)) {
        return wrong("line 'name' is missing or no clean text of 1 to 120 bytes");
    }
    card.name = std::string(*name);
    const auto seal = take(lines, "seal");
    if (!seal) return wrong("line 'seal' is missing");
    const Result<crypto::Bytes<32>> seal_key = key_of(*seal, "seal key", seal_id);
    if (!seal_key) return seal_key.error();
    card.seal = *seal_key;
    if (const auto sign = take(lines, "sign")) {
        const Result<crypto::Bytes<32>> sign_key = key_of(*sign, "signing key", collector_id);
        if (!sign_key) return sign_key.error();
        card.sign = *sign_key;
    }
    if (const auto by = take(lines, "by")) {
        Result<Card::Voucher> voucher = voucher_of(*by);
        if (!voucher) return voucher.error();
        card.voucher = std::move(*voucher);
    }
    if (!lines.empty()) return wrong("lines that are not known, or not in order");
    return card;
}

bool is_vouched_by(const Card& card, const crypto::PublicKey& key) {
    return card.voucher && card.voucher->collector == collector_id(key) &&
           crypto::verify(key, described(card), card.voucher->signature);
}

}  // namespace suluh::sync
