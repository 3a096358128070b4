// Where merged results live. SQLite is the first (sqlite_back_end.h); a distributed column store
// can be the second: it needs one atomic "register the hash and take the rows", a lookup of hashes,
// and the chain a receipt is made from. Used by one thread.
//
// All that comes in goes through here: what a second one must keep is in these functions, and
// tests/unit/collect/back_end_test.cpp is run over every one (tests/support/memory_back_end.h is
// the smallest). Not behind it:
//   * What belongs to one collector and does not grow with answers: its settings, staff list,
//     deadlines, revoked keys, receipts that wait, records of purges. It stays in the SQLite file.
//   * Reading and purging. Reports and exports read the tables of collector_schema.h by SQL, each
//     kiosk's rows in the order of their keys, and clock_fix beside them (study/kiosk_rows.h,
//     answer_row.h, purge_rows.h): a second one needs these three over its own rows.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "collect/batch.h"

namespace suluh::collect {

enum class MergeOutcome {
    merged,
    known,      // these very bytes were merged before
    set_aside,  // a genuine bundle that contradicts: see reason
};

struct MergeResult {
    MergeOutcome outcome = MergeOutcome::merged;
    std::string kiosk{}, kiosk_name{};
    std::int64_t epoch = 0, number = 0;
    std::int64_t rows_new = 0, rows_known = 0;
    std::string reason{};
};

// A merged bundle, as links of its chain.
struct ChainLink {
    std::int64_t epoch = 0, number = 0;
    crypto::Hash hash{}, prev_hash{};
    std::int64_t added_ms = 0;
};

// How far a receipt that reached a drop goes.
struct ReceiptReach {
    std::int64_t epoch = 0, number = 0;
};

// A file that was no good. What its header claims is not proven.
struct Refusal {
    crypto::Hash hash{};  // of the file, or of its path if it could not be read
    std::string kiosk{};  // empty: not even that can be read
    std::int64_t epoch = 0, number = 0;
    std::string reason{}, file{};
};

class BackEnd {
public:
    virtual ~BackEnd() = default;

    // What became of these bytes when they came before; nothing: they are new.
    [[nodiscard]] virtual Result<std::optional<MergeResult>> find(const crypto::Hash& hash) = 0;

    // Met or enrolled before.
    [[nodiscard]] virtual Result<bool> knows_kiosk(const std::string& kiosk) = 0;
    [[nodiscard]] virtual Status enrol(const std::string& kiosk, std::int64_t now_ms) = 0;

    // All or nothing, and on disk when it returns: the hash is registered and every row is there
    // under (kiosk, epoch, seq); or the batch contradicts what was merged before (contradiction(),
    // or a row that is there with other content) and is kept aside whole, with the reason.
    // A row that is there with the same content is known, not new. Errors change nothing:
    // "kiosk key" (another key than at first contact), "content" (rows that break a rule).
    [[nodiscard]] virtual Result<MergeResult> merge(Batch& batch, std::int64_t now_ms) = 0;

    // Remembered until a good bundle of that number comes; not at all if it was there already.
    // Epoch 0: it could not be read, any good bundle of the number will do.
    [[nodiscard]] virtual Status record_refusal(const Refusal& refusal, std::int64_t now_ms) = 0;

    // What was refused with this hash is good now, or was never looked into.
    [[nodiscard]] virtual Status forget_refusal(const crypto::Hash& hash) = 0;

    // After merging: settles what the time of rows was whose kiosk's clock was wrong
    // (clock_correction.h), for all kiosks that merging touched since the last time.
    [[nodiscard]] virtual Status correct_clocks() = 0;

    // The merged bundles of a kiosk by epoch and number.
    [[nodiscard]] virtual Result<std::vector<ChainLink>> chain(const std::string& kiosk) = 0;
    [[nodiscard]] virtual Status record_receipt(const std::string& kiosk,
                                                const std::vector<ReceiptReach>& reach,
                                                std::int64_t now_ms) = 0;
};

// The merged bundles beside a new one; empty hashes where there is none.
struct Neighbours {
    std::string twin{};        // hash of the bundle with the same number
    std::string before{};      // hash of the one before
    std::string after_prev{};  // what the one after names as the one before it
};
// How a new bundle contradicts them, in words; empty: it does not.
[[nodiscard]] std::string contradiction(const BatchFacts& facts, const Neighbours& beside);

}  // namespace suluh::collect
