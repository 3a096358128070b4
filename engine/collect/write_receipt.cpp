#include "collect/write_receipt.h"

#include <algorithm>
#include <map>

#include "base/files.h"
#include "sync/names.h"
#include "sync/receipt.h"

namespace suluh::collect {

namespace {

// Folds the bundles of a kiosk, in order of number, into the gap-free start of each epoch.
Result<std::map<std::int64_t, sync::ReceiptEntry>> whole_chains(store::Connection& db,
                                                                const std::string& kiosk) {
    Result<store::Statement> row = db.prepare(
        "SELECT b.epoch, b.number, b.hash, b.prev_hash FROM bundle b"
        " JOIN kiosk k ON k.id = b.kiosk WHERE k.kiosk = ? ORDER BY b.epoch, b.number",
        kiosk);
    if (!row) return row.error();
    std::map<std::int64_t, sync::ReceiptEntry> chains;
    while (true) {
        const Result<bool> more = row->step();
        if (!more) return more.error();
        if (!*more) return chains;
        const std::int64_t epoch = row->integer(0);
        const auto last = chains.find(epoch);
        const std::int64_t expected = last == chains.end() ? 1 : last->second.number + 1;
        const crypto::Hash before = last == chains.end() ? crypto::Hash{} : last->second.chain_hash;
        if (row->integer(1) != expected || row->text(3) != crypto::view_of(before)) continue;
        sync::ReceiptEntry entry{epoch, expected, {}};
        const std::string hash = row->text(2);
        std::copy_n(hash.begin(), std::min(hash.size(), entry.chain_hash.size()),
                    entry.chain_hash.begin());
        chains[epoch] = entry;
    }
}

// Which epochs a receipt that cannot hold all should name: those added to last.
Result<std::vector<std::int64_t>> newest_epochs(store::Connection& db, const std::string& kiosk) {
    Result<store::Statement> row = db.prepare(
        "SELECT b.epoch FROM bundle b JOIN kiosk k ON k.id = b.kiosk WHERE k.kiosk = ?"
        " GROUP BY b.epoch ORDER BY max(b.added_ms) DESC, b.epoch",
        kiosk);
    if (!row) return row.error();
    std::vector<std::int64_t> epochs;
    while (true) {
        const Result<bool> more = row->step();
        if (!more) return more.error();
        if (!*more) return epochs;
        epochs.push_back(row->integer(0));
    }
}

Status remember(store::Connection& db, const ReceiptPlace& place) {
    const auto chains = whole_chains(db, place.kiosk);
    if (!chains) return chains.error();
    for (const auto& [epoch, entry] : *chains) {
        Status kept = db.run(
            "INSERT INTO receipt SELECT id, ?2, ?3, ?4 FROM kiosk WHERE kiosk = ?1"
            " ON CONFLICT (kiosk, epoch) DO UPDATE SET number = excluded.number,"
            " written_ms = excluded.written_ms",
            place.kiosk, epoch, entry.number, place.now_ms);
        if (!kept) return kept;
    }
    return {};
}

}  // namespace

Result<std::string> receipt_for(CollectorDb& db, const std::string& kiosk,
                                const crypto::SigningKey& collector) {
    const auto chains = whole_chains(db.connection(), kiosk);
    if (!chains) return chains.error();
    const auto epochs = newest_epochs(db.connection(), kiosk);
    if (!epochs) return epochs.error();
    sync::ReceiptFacts facts;
    facts.kiosk = kiosk;
    for (const std::int64_t epoch : *epochs) {
        const auto chain = chains->find(epoch);
        if (chain == chains->end() || facts.entries.size() == sync::kMaxReceiptEpochs) continue;
        facts.entries.push_back(chain->second);
    }
    if (facts.entries.empty()) {
        return Error{Fault::not_found,
                     "no receipt yet for " + kiosk + ": its first bundle is missing"};
    }
    return sync::make_receipt(facts, collector);
}

Result<ReceiptWritten> write_receipt(CollectorDb& db, const ReceiptPlace& place,
                                     const crypto::SigningKey& collector) {
    const Result<std::string> receipt = receipt_for(db, place.kiosk, collector);
    if (!receipt) return receipt.error();
    const fs::path folder = place.drop / sync::kReceiptsFolder;
    const fs::path file =
        folder / sync::receipt_name(place.kiosk, sync::collector_id(collector.public_key()));
    const Result<std::string> there = read_text(file, sync::kMaxReceiptBytes);
    const bool was_there = there && *there == *receipt;
    if (!was_there) {
        if (Status s = make_folder(folder); !s) return s.error();
        if (Status s = publish_file(file, *receipt); !s) return s.error();
    }
    if (Status s = remember(db.connection(), place); !s) return s.error();
    return was_there ? ReceiptWritten::was_there : ReceiptWritten::now;
}

}  // namespace suluh::collect
