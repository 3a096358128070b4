#include "base/value.h"
#include "fuzz/harness.h"

// Messages between kiosk and lesson process: what parses is written and read back the same.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace suluh;
    const Result<Value> value = parse_cbor(fuzz::text_of(data, size));
    if (!value) return 0;
    const Result<Value> again = parse_cbor(to_cbor(*value));
    fuzz::must(again && *again == *value);
    return 0;
}
