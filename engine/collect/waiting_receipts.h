// Receipts that could not be brought to where a kiosk looks for them, and why: a server that is not
// reached, a stick that is full. Remembered until one gets there.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "collect/collector_db.h"

namespace suluh::collect {

struct ReceiptGoal {
    std::string place{};  // of a server its address, else the folder
    bool is_server = false;
};

// since: the first time; reason: of the last time.
[[nodiscard]] Status remember_waiting(CollectorDb& db, const std::string& kiosk,
                                      const ReceiptGoal& goal, const std::string& reason,
                                      std::int64_t now_ms);
// It got there. Sticks and folders come back under other names: one of them stands for all.
[[nodiscard]] Status forget_waiting(CollectorDb& db, const std::string& kiosk,
                                    const ReceiptGoal& goal);
// Nothing could be tried, for this reason: what waited there waits on.
[[nodiscard]] Status wait_on(CollectorDb& db, const ReceiptGoal& goal, const std::string& reason);

struct WaitingReceipt {
    std::string kiosk{}, name{};
    ReceiptGoal goal{};
    std::string reason{};
    std::int64_t since_ms = 0;
};
[[nodiscard]] Result<std::vector<WaitingReceipt>> waiting_receipts(CollectorDb& db);

}  // namespace suluh::collect
