#include "base/utf8.h"
#include "base/value.h"
#include "fuzz/harness.h"

// JSON from outside: what parses is written and read back as the same value.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace suluh;
    const Result<Value> value = parse_json(fuzz::text_of(data, size));
    if (!value) return 0;
    const std::string written = to_json(*value);
    fuzz::must(is_utf8(written));
    const Result<Value> again = parse_json(written);
    fuzz::must(again && *again == *value);
    return 0;
}
