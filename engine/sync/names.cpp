#include "sync/names.h"

#include "crypto/bytes.h"

namespace suluh::sync {
namespace {

std::string numbered(std::string_view kiosk, std::int64_t number) {
    std::string digits = std::to_string(number);
    if (digits.size() < 8) digits.insert(0, 8 - digits.size(), '0');
    return std::string(kiosk) + "-" + digits;
}

}  // namespace

std::string bundle_name(std::string_view kiosk, std::int64_t number) {
    return numbered(kiosk, number) + ".bundle";
}

std::string bundle_name_with_hash(std::string_view kiosk, std::int64_t number,
                                  const crypto::Hash& hash) {
    const std::string digits = crypto::to_hex(crypto::view_of(hash).substr(0, 4));
    return numbered(kiosk, number) + "-" + digits + ".bundle";
}

std::string receipt_name(std::string_view kiosk, std::string_view collector) {
    return std::string(kiosk) + "-" + std::string(collector) + ".receipt";
}

}  // namespace suluh::sync
