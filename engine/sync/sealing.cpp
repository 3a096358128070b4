#include "sync/sealing.h"

#include <algorithm>

#include "base/log.h"
#include "sync/bundle.h"

namespace suluh::sync {
namespace {

bool same_recipients(const BundleHeader& header,
                     const std::vector<crypto::SealPublicKey>& recipients) {
    return header.recipients.size() == recipients.size() &&
           std::all_of(recipients.begin(), recipients.end(), [&](const auto& key) {
               return std::any_of(header.recipients.begin(), header.recipients.end(),
                                  [&](const Recipient& recipient) {
                                      return recipient.key_id == seal_key_id(key);
                                  });
           });
}

// Whether an unregistered file is this number's, whole, ours, and of rows that are still there.
bool is_orphan_of(const BundleHeader& header, const NextRows& rows, const Sealer& sealer) {
    const BundleFacts& facts = header.facts;
    return header.kiosk_key == sealer.key->public_key() && facts.epoch == rows.range.epoch &&
           facts.number == rows.number && facts.prev_hash == rows.prev_hash &&
           facts.seq_from == rows.range.from && facts.seq_to <= rows.range.to &&
           same_recipients(header, sealer.recipients);
}

store::BundleRecord record_of(const BundleFacts& facts, std::string_view file) {
    store::BundleRecord record;
    record.number = facts.number;
    record.range = {facts.epoch, facts.seq_from, facts.seq_to};
    record.hash = bundle_hash(file);
    record.prev_hash = facts.prev_hash;
    record.size = static_cast<std::int64_t>(file.size());
    record.file = Outbox::file_name(facts.epoch, facts.number);
    return record;
}

std::optional<store::BundleRecord> take_up_orphan(const NextRows& rows, const Sealer& sealer,
                                                  const Outbox& outbox) {
    const Result<std::string> file = outbox.read_any(rows.range.epoch, rows.number);
    if (!file) return std::nullopt;
    const Result<BundleHeader> header = verify_bundle(*file);
    if (!header || !is_orphan_of(*header, rows, sealer)) return std::nullopt;
    log_info("sync", "bundle " + std::to_string(rows.number) +
                         " was sealed before a cut and is taken up again");
    return record_of(header->facts, *file);
}

}  // namespace

Result<std::optional<NextRows>> next_rows(store::Database& db, std::int64_t max_rows) {
    const Result<std::optional<store::SeqRange>> range = store::next_bundle_range(db, max_rows);
    if (!range) return range.error();
    if (!*range) return std::optional<NextRows>();
    const Result<std::optional<store::BundleRecord>> last = store::last_bundle(db, (*range)->epoch);
    if (!last) return last.error();
    Result<store::Export> content = store::export_rows(db, **range);
    if (!content) return content.error();
    NextRows rows{**range, 1, {}, std::move(*content)};
    if (*last) {
        rows.number = (*last)->number + 1;
        rows.prev_hash = (*last)->hash;
    }
    return std::optional<NextRows>(std::move(rows));
}

Result<store::BundleRecord> seal_rows(const NextRows& rows, const Sealer& sealer,
                                      const Outbox& outbox) {
    if (std::optional<store::BundleRecord> orphan = take_up_orphan(rows, sealer, outbox)) {
        return *orphan;
    }
    const BundleFacts facts{sealer.kiosk_name, rows.range.epoch,  rows.number,   rows.range.from,
                            rows.range.to,     rows.content.rows, rows.prev_hash};
    const Result<std::string> file =
        make_bundle(facts, rows.content.image, *sealer.key, sealer.recipients);
    if (!file) return file.error();
    if (Status s = outbox.keep(facts.epoch, facts.number, *file); !s) return s.error();
    return record_of(facts, *file);
}

SealedBundle sealed_bundle(const store::BundleRecord& record) {
    return {record.range.epoch, record.number, record.size, record.hash};
}

}  // namespace suluh::sync
