#include "collect/write_receipt.h"

#include <algorithm>
#include <map>

#include "base/files.h"
#include "sync/names.h"
#include "sync/receipt.h"

namespace suluh::collect {

namespace {

// Folds the bundles of a kiosk, in order of number, into the gap-free start of each epoch.
std::map<std::int64_t, sync::ReceiptEntry> whole_chains(const std::vector<ChainLink>& links) {
    std::map<std::int64_t, sync::ReceiptEntry> chains;
    for (const ChainLink& link : links) {
        const auto last = chains.find(link.epoch);
        const std::int64_t expected = last == chains.end() ? 1 : last->second.number + 1;
        const crypto::Hash before = last == chains.end() ? crypto::Hash{} : last->second.chain_hash;
        if (link.number != expected || link.prev_hash != before) continue;
        chains[link.epoch] = {link.epoch, link.number, link.hash};
    }
    return chains;
}

// Which epochs a receipt that cannot hold all should name: those added to last.
std::vector<std::int64_t> newest_epochs(const std::vector<ChainLink>& links) {
    std::map<std::int64_t, std::int64_t> added;
    for (const ChainLink& link : links) {
        std::int64_t& last = added.try_emplace(link.epoch, link.added_ms).first->second;
        last = std::max(last, link.added_ms);
    }
    std::vector<std::int64_t> epochs;
    for (const auto& [epoch, when] : added) epochs.push_back(epoch);
    std::stable_sort(epochs.begin(), epochs.end(),
                     [&](auto one, auto two) { return added[one] > added[two]; });
    return epochs;
}

Result<sync::ReceiptFacts> facts_for(BackEnd& results, const std::string& kiosk) {
    const Result<std::vector<ChainLink>> links = results.chain(kiosk);
    if (!links) return links.error();
    const auto chains = whole_chains(*links);
    sync::ReceiptFacts facts;
    facts.kiosk = kiosk;
    for (const std::int64_t epoch : newest_epochs(*links)) {
        const auto chain = chains.find(epoch);
        if (chain == chains.end() || facts.entries.size() == sync::kMaxReceiptEpochs) continue;
        facts.entries.push_back(chain->second);
    }
    if (facts.entries.empty()) {
        return Error{Fault::not_found,
                     "no receipt yet for " + kiosk + ": its first bundle is missing"};
    }
    return facts;
}

Status remember(BackEnd& results, const sync::ReceiptFacts& facts, std::int64_t now_ms) {
    std::vector<ReceiptReach> reach;
    for (const sync::ReceiptEntry& entry : facts.entries) {
        reach.push_back({entry.epoch, entry.number});
    }
    return results.record_receipt(facts.kiosk, reach, now_ms);
}

}  // namespace

Result<std::string> receipt_for(BackEnd& results, const std::string& kiosk,
                                const crypto::SigningKey& collector) {
    const Result<sync::ReceiptFacts> facts = facts_for(results, kiosk);
    if (!facts) return facts.error();
    return sync::make_receipt(*facts, collector);
}

Result<ReceiptWritten> write_receipt(BackEnd& results, const ReceiptPlace& place,
                                     const crypto::SigningKey& collector) {
    const Result<sync::ReceiptFacts> facts = facts_for(results, place.kiosk);
    if (!facts) return facts.error();
    const Result<std::string> receipt = sync::make_receipt(*facts, collector);
    if (!receipt) return receipt.error();
    const fs::path folder = place.drop / sync::kReceiptsFolder;
    const fs::path file =
        folder / sync::receipt_name(place.kiosk, sync::collector_id(collector.public_key()));
    const Result<std::string> there = read_text(file, sync::kMaxReceiptBytes);
    const bool was_there = there && *there == *receipt;
    if (!was_there) {
        if (Status s = make_folder(folder); !s) return s.error();
        // The name holds this collector's id, and its database is locked: nobody else writes it.
        remove_leftovers(file);
        if (Status s = publish_file(file, *receipt); !s) return s.error();
    }
    if (Status s = remember(results, *facts, place.now_ms); !s) return s.error();
    return was_there ? ReceiptWritten::was_there : ReceiptWritten::now;
}

}  // namespace suluh::collect
