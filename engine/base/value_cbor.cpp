#include <optional>

#include "base/value_sax.h"

namespace suluh {

namespace {

Error bad(std::size_t at, std::string_view what) {
    return Error{Fault::bad_input, "CBOR: byte " + std::to_string(at) + ": " + std::string(what)};
}

// The bytes of the argument that follows an initial byte (RFC 8949 §3); nothing for the reserved
// and indefinite forms.
std::optional<std::size_t> argument_bytes(unsigned info) {
    if (info < 24) return 0;
    if (info <= 27) return std::size_t{1} << (info - 24);
    return std::nullopt;
}

std::uint64_t read_argument(std::string_view bytes, unsigned info) {
    if (info < 24) return info;
    std::uint64_t value = 0;
    for (const char c : bytes) value = value << 8 | static_cast<std::uint8_t>(c);
    return value;
}

// nlohmann's reader calls itself for every chunk of an indefinite text, so a few megabytes of 0x7f
// end the program. One flat walk over the heads lets only definite lengths through; with them the
// reader goes no deeper than the depth that ValueSax allows. Tags and byte strings are not data.
Status check_heads(std::string_view bytes) {
    constexpr unsigned kBytes = 2;
    constexpr unsigned kText = 3;
    constexpr unsigned kTag = 6;
    std::size_t at = 0;
    while (at < bytes.size()) {
        const auto initial = static_cast<std::uint8_t>(bytes[at]);
        const unsigned major = initial >> 5;
        const unsigned info = initial & 0x1F;
        const std::optional<std::size_t> length = argument_bytes(info);
        if (!length) return bad(at, "indefinite or reserved form");
        if (major == kBytes || major == kTag) return bad(at, "byte strings and tags are not data");
        const std::size_t rest = bytes.size() - at - 1;
        if (*length > rest) return bad(at, "cut short");
        const std::uint64_t argument = read_argument(bytes.substr(at + 1, *length), info);
        at += 1 + *length;
        if (major != kText) continue;
        if (argument > bytes.size() - at) return bad(at, "a text is cut short");
        at += static_cast<std::size_t>(argument);
    }
    return {};
}

}  // namespace

std::string to_cbor(const Value& value) {
    std::string bytes;
    nlohmann::json::to_cbor(json_of(value), bytes);
    return bytes;
}

Result<Value> parse_cbor(std::string_view bytes, const ValueLimits& limits) {
    if (Status s = check_length(bytes, limits); !s) return s.error().within("CBOR");
    if (Status s = check_heads(bytes); !s) return s.error();
    ValueSax sax(limits);
    nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &sax,
                              nlohmann::json::input_format_t::cbor);
    return std::move(sax).finish("CBOR");
}

}  // namespace suluh
