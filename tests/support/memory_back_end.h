// The smallest back end: results in maps. It shows that merging needs nothing of SQLite. It neither
// corrects clocks nor knows what values a column may have.
#pragma once

#include <map>
#include <set>
#include <tuple>

#include "collect/back_end.h"

namespace suluh::collect {

class MemoryBackEnd final : public BackEnd {
public:
    [[nodiscard]] Result<std::optional<MergeResult>> find(const crypto::Hash& hash) override {
        const auto known = bundles_.find(hash);
        if (known == bundles_.end()) return std::optional<MergeResult>();
        return std::optional(known->second.result);
    }
    [[nodiscard]] Result<bool> knows_kiosk(const std::string& kiosk) override {
        return keys_.contains(kiosk) || enrolled_.contains(kiosk);
    }
    [[nodiscard]] Status enrol(const std::string& kiosk, std::int64_t) override {
        enrolled_.insert(kiosk);
        return {};
    }
    [[nodiscard]] Result<MergeResult> merge(Batch& batch, std::int64_t now_ms) override {
        const BatchFacts& facts = batch.facts();
        const auto key = keys_.find(facts.kiosk);
        if (key != keys_.end() && key->second != facts.kiosk_key) {
            return Error{Fault::refused, "kiosk key: not the one of its first contact"};
        }
        MergeResult result{.kiosk = facts.kiosk,
                           .kiosk_name = facts.kiosk_name,
                           .epoch = facts.epoch,
                           .number = facts.number};
        result.reason = contradiction(facts, beside(facts));
        if (result.reason.empty()) {
            if (Status s = take_rows(batch, result); !s) return s.error();
        }
        if (!result.reason.empty()) result.outcome = MergeOutcome::set_aside;
        keys_.emplace(facts.kiosk, facts.kiosk_key);
        MergeResult later = result;
        later.rows_new = later.rows_known = 0;
        if (later.outcome == MergeOutcome::merged) later.outcome = MergeOutcome::known;
        bundles_[facts.hash] = {facts, later, now_ms};
        return result;
    }
    [[nodiscard]] Status record_refusal(const Refusal&, std::int64_t) override { return {}; }
    [[nodiscard]] Status forget_refusal(const crypto::Hash&) override { return {}; }
    [[nodiscard]] Status correct_clocks() override { return {}; }
    [[nodiscard]] Result<std::vector<ChainLink>> chain(const std::string& kiosk) override {
        std::map<std::pair<std::int64_t, std::int64_t>, ChainLink> links;
        for (const auto& [hash, bundle] : bundles_) {
            if (!is_merged(bundle) || bundle.facts.kiosk != kiosk) continue;
            const BatchFacts& facts = bundle.facts;
            links[{facts.epoch, facts.number}] = {facts.epoch, facts.number, hash, facts.prev_hash,
                                                  bundle.added_ms};
        }
        std::vector<ChainLink> all;
        for (const auto& [place, link] : links) all.push_back(link);
        return all;
    }
    [[nodiscard]] Status record_receipt(const std::string& kiosk,
                                        const std::vector<ReceiptReach>& reach,
                                        std::int64_t) override {
        for (const ReceiptReach& one : reach) receipts[{kiosk, one.epoch}] = one.number;
        return {};
    }

    std::map<std::pair<std::string, std::int64_t>, std::int64_t> receipts;

private:
    struct Bundle {
        BatchFacts facts;
        MergeResult result;  // when it comes again
        std::int64_t added_ms = 0;
    };
    using Key = std::tuple<std::string, std::int64_t, std::int64_t>;  // kiosk, epoch, seq

    [[nodiscard]] static bool is_merged(const Bundle& bundle) {
        return bundle.result.outcome == MergeOutcome::known;
    }
    [[nodiscard]] Neighbours beside(const BatchFacts& facts) const {
        Neighbours found;
        for (const auto& [hash, bundle] : bundles_) {
            const BatchFacts& other = bundle.facts;
            if (!is_merged(bundle) || other.kiosk != facts.kiosk || other.epoch != facts.epoch) {
                continue;
            }
            if (other.number == facts.number - 1) found.before = crypto::view_of(hash);
            if (other.number == facts.number) found.twin = crypto::view_of(hash);
            if (other.number == facts.number + 1) {
                found.after_prev = crypto::view_of(other.prev_hash);
            }
        }
        return found;
    }
    [[nodiscard]] static std::string text_of(std::size_t table, const BatchRows& row) {
        std::string text = std::to_string(table);
        for (const BatchCell& cell : row.cells()) {
            text += '|' + std::to_string(cell.index());
            if (const auto* whole = std::get_if<std::int64_t>(&cell))
                text += std::to_string(*whole);
            if (const auto* real = std::get_if<double>(&cell)) text += std::to_string(*real);
            if (const auto* words = std::get_if<std::string_view>(&cell)) text.append(*words);
        }
        return text;
    }
    // All rows or none; a reason when one is there with other content.
    [[nodiscard]] Status take_rows(Batch& batch, MergeResult& result) {
        std::map<Key, std::string> fresh;
        for (std::size_t table = 0; table < batch_tables().size(); ++table) {
            const Result<std::unique_ptr<BatchRows>> rows = batch.rows(table);
            if (!rows) return rows.error();
            while (true) {
                const Result<bool> more = (*rows)->next();
                if (!more) return more.error();
                if (!*more) break;
                const Key key{batch.facts().kiosk, batch.facts().epoch, (*rows)->seq()};
                std::string text = text_of(table, **rows);
                const auto known = rows_.find(key);
                if (known == rows_.end()) {
                    fresh.emplace(key, std::move(text));
                } else if (known->second == text) {
                    ++result.rows_known;
                } else {
                    result.reason = "conflict: a row was merged before with other content";
                    result.rows_known = 0;
                    return {};
                }
            }
        }
        result.rows_new = static_cast<std::int64_t>(fresh.size());
        rows_.merge(fresh);
        return {};
    }

    std::map<crypto::Hash, Bundle> bundles_;
    std::map<Key, std::string> rows_;
    std::map<std::string, crypto::PublicKey> keys_;
    std::set<std::string> enrolled_;
};

}  // namespace suluh::collect
