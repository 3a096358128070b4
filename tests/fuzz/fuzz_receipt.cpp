#include "crypto/crypto.h"
#include "fuzz/harness.h"
#include "fuzz/seed_keys.h"
#include "sync/receipt.h"

// A receipt on a stick: bounded, and of the collector its id names.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace suluh;
    static const bool started = crypto::start().has_value();
    fuzz::must(started);
    const std::string_view file = fuzz::text_of(data, size);
    const auto receipt = sync::verify_receipt(file);
    if (!receipt) return 0;
    fuzz::must(receipt->collector == sync::collector_id(receipt->collector_key));
    fuzz::must(receipt->entries.size() <= sync::kMaxReceiptEpochs);
    // The fuzzer cannot sign for the seed's collector: what is accepted in its name is the seed.
    static const auto collector = crypto::SigningKey::from_seed(fuzz::kSignSeed);
    if (receipt->collector_key != collector->public_key()) return 0;
    fuzz::must(crypto::to_hex(crypto::view_of(crypto::hash(file))) == fuzz::kGoodReceipt);
    return 0;
}
