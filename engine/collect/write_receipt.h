// The collector's word back to a kiosk.
#pragma once

#include <filesystem>
#include <string>

#include "collect/back_end.h"
#include "crypto/sign.h"

namespace suluh::collect {

// The receipt for a kiosk: per epoch the highest bundle below which nothing is missing and the
// chain is whole. Fault::not_found when there is none to write yet.
[[nodiscard]] Result<std::string> receipt_for(BackEnd& results, const std::string& kiosk,
                                              const crypto::SigningKey& collector);

struct ReceiptPlace {
    std::string kiosk{};
    std::filesystem::path drop{};  // the folder that holds results/
    std::int64_t now_ms = 0;
};
enum class ReceiptWritten { now, was_there };
// Into <drop>/receipts/; remembers in the back end how far the receipt reaches.
[[nodiscard]] Result<ReceiptWritten> write_receipt(BackEnd& results, const ReceiptPlace& place,
                                                   const crypto::SigningKey& collector);

}  // namespace suluh::collect
