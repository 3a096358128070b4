#include "packs/version.h"

#include <charconv>

namespace suluh::packs {

namespace {

constexpr std::size_t kMaxDigits = 6;

// Takes the leading number off text; false when there is none or it is not written plainly.
bool take_number(std::string_view& text, int& number) {
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits == 0 || digits > kMaxDigits) return false;
    if (digits > 1 && text.front() == '0') return false;
    std::from_chars(text.data(), text.data() + digits, number);
    text.remove_prefix(digits);
    return true;
}

bool take_dot(std::string_view& text) {
    if (text.empty() || text.front() != '.') return false;
    text.remove_prefix(1);
    return true;
}

}  // namespace

Result<Version> parse_version(std::string_view text) {
    Version version;
    std::string_view rest = text;
    const bool right = take_number(rest, version.major_number) && take_dot(rest) &&
                       take_number(rest, version.minor_number) && take_dot(rest) &&
                       take_number(rest, version.patch_number) && rest.empty();
    if (!right) return Error{Fault::bad_input, "not a version of the form 1.2.3"};
    return version;
}

std::string version_text(const Version& version) {
    return std::to_string(version.major_number) + "." + std::to_string(version.minor_number) + "." +
           std::to_string(version.patch_number);
}

}  // namespace suluh::packs
