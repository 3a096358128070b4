#include "sync/bundle_layout.h"

#include <algorithm>

#include "sync/wire.h"

namespace suluh::sync {
namespace {

constexpr std::int64_t kMaxBytes = static_cast<std::int64_t>(kMaxBundleBytes);

Error malformed(std::string_view field) {
    return {Fault::bad_input, "malformed: " + std::string(field)};
}

bool within_bounds(std::int64_t value, std::int64_t low, std::int64_t high) {
    return value >= low && value <= high;
}

bool strictly_ascending(const std::vector<Recipient>& recipients) {
    return std::adjacent_find(recipients.begin(), recipients.end(),
                              [](const Recipient& a, const Recipient& b) {
                                  return a.key_id >= b.key_id;
                              }) == recipients.end();
}

Status check_facts(const BundleFacts& facts) {
    if (facts.kiosk_name.size() > kMaxNameBytes || !is_clean_text(facts.kiosk_name)) {
        return malformed("kiosk name is not clean UTF-8 of at most 120 bytes");
    }
    if (!within_bounds(facts.epoch, 1, kMaxEpoch)) return malformed("epoch out of range");
    if (!within_bounds(facts.number, 1, kMaxNumber)) return malformed("number out of range");
    if (!within_bounds(facts.seq_from, 1, kMaxSeq) ||
        !within_bounds(facts.seq_to, facts.seq_from, kMaxSeq)) {
        return malformed("sequence range");
    }
    if (!within_bounds(facts.rows, 1, facts.seq_to - facts.seq_from + 1)) {
        return malformed("row count does not fit the sequence range");
    }
    const bool has_previous = facts.prev_hash != crypto::Hash{};
    if (has_previous != (facts.number > 1)) return malformed("previous hash and number disagree");
    return {};
}

void add_prefix(WireWriter& out, const BundleHeader& header) {
    constexpr std::size_t kFixed = kPrefixBytes + 17 + 32 + 1 + 4 + 4 + 8 + 8 + 4 + 32 + 4 + 32 + 1;
    constexpr std::size_t kAfterRecipients = 4 + 32 + 64;
    const std::size_t size = kFixed + header.facts.kiosk_name.size() +
                             header.recipients.size() * (8 + crypto::kSealedKeyBytes) +
                             kAfterRecipients;
    out.add(kBundleMagic);
    out.integer(kBundleVersion, 2);
    out.integer(static_cast<std::int64_t>(size), 4);
}

}  // namespace

Status check_header(const BundleHeader& header) {
    if (!is_kiosk_id(header.kiosk)) return malformed("kiosk id is not k and 16 hex digits");
    if (Status facts = check_facts(header.facts); !facts) return facts;
    if (!within_bounds(header.content_size, static_cast<std::int64_t>(kSaltBytes) + 1, kMaxBytes)) {
        return malformed("content size out of range");
    }
    if (header.recipients.empty() || header.recipients.size() > kMaxRecipients) {
        return malformed("number of recipients");
    }
    if (!strictly_ascending(header.recipients)) {
        return malformed("recipients are not in ascending order");
    }
    return {};
}

std::string description_bytes(const BundleHeader& header) {
    const BundleFacts& facts = header.facts;
    WireWriter out;
    add_prefix(out, header);
    out.add(header.kiosk);
    out.add(crypto::view_of(header.kiosk_key));
    out.short_text(facts.kiosk_name);
    out.integer(facts.epoch, 4);
    out.integer(facts.number, 4);
    out.integer(facts.seq_from, 8);
    out.integer(facts.seq_to, 8);
    out.integer(facts.rows, 4);
    out.add(crypto::view_of(facts.prev_hash));
    out.integer(header.content_size, 4);
    out.add(crypto::view_of(header.content_hash));
    out.integer(static_cast<std::int64_t>(header.recipients.size()), 1);
    for (const Recipient& recipient : header.recipients) out.add(crypto::view_of(recipient.key_id));
    return out.bytes();
}

std::string signed_bytes(const BundleHeader& header) {
    WireWriter out;
    out.add(description_bytes(header));
    for (const Recipient& recipient : header.recipients) out.add(recipient.sealed_key);
    out.integer(header.body_size, 4);
    out.add(crypto::view_of(header.body_hash));
    return out.bytes();
}

}  // namespace suluh::sync
