#include "sync/names.h"

#include <charconv>

#include "crypto/bytes.h"
#include "sync/bundle.h"

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

BundleClaim claim_of(std::string_view name) {
    constexpr std::size_t kId = 17, kDigits = 8;
    const bool long_enough = name.size() > kId + 1 + kDigits && name.ends_with(".bundle");
    if (!long_enough || name[kId] != '-' || !is_kiosk_id(name.substr(0, kId))) return {};
    const std::string_view digits = name.substr(kId + 1, kDigits);
    BundleClaim claim{std::string(name.substr(0, kId)), 0};
    const auto [end, failed] =
        std::from_chars(digits.data(), digits.data() + digits.size(), claim.number);
    if (failed != std::errc() || end != digits.data() + digits.size()) return {};
    return claim;
}

std::string receipt_name(std::string_view kiosk, std::string_view collector) {
    return std::string(kiosk) + "-" + std::string(collector) + ".receipt";
}

}  // namespace suluh::sync
