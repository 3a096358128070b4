#include "crypto/crypto.h"
#include "fuzz/harness.h"
#include "sync/receipt.h"

// A receipt on a stick: bounded, and of the collector its id names.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace suluh;
    static const bool started = crypto::start().has_value();
    fuzz::must(started);
    const auto receipt = sync::verify_receipt(fuzz::text_of(data, size));
    if (!receipt) return 0;
    fuzz::must(receipt->collector == sync::collector_id(receipt->collector_key));
    fuzz::must(receipt->entries.size() <= sync::kMaxReceiptEpochs);
    return 0;
}
