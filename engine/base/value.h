// Plain data that crosses borders: Lua tables, messages of the lesson process, JSON.
// A Value is nil, a boolean, a finite number, UTF-8 text, a list or a map with text keys.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/result.h"

namespace suluh {

class Value {
public:
    using List = std::vector<Value>;
    using Map = std::map<std::string, Value, std::less<>>;

    Value() = default;
    Value(bool value) : data_(value) {}
    Value(double value) : data_(value) {}
    Value(int value) : data_(static_cast<double>(value)) {}
    Value(std::int64_t value) : data_(static_cast<double>(value)) {}
    Value(const char* text) : data_(std::string(text)) {}
    Value(std::string text) : data_(std::move(text)) {}
    Value(std::string_view text) : data_(std::string(text)) {}
    Value(List list) : data_(std::move(list)) {}
    Value(Map map) : data_(std::move(map)) {}

    [[nodiscard]] bool is_nil() const { return std::holds_alternative<std::monostate>(data_); }
    [[nodiscard]] const bool* boolean() const { return std::get_if<bool>(&data_); }
    [[nodiscard]] const double* number() const { return std::get_if<double>(&data_); }
    [[nodiscard]] const std::string* text() const { return std::get_if<std::string>(&data_); }
    [[nodiscard]] const List* list() const { return std::get_if<List>(&data_); }
    [[nodiscard]] const Map* map() const { return std::get_if<Map>(&data_); }
    [[nodiscard]] List* list() { return std::get_if<List>(&data_); }
    [[nodiscard]] Map* map() { return std::get_if<Map>(&data_); }

    // Fields of a map; on anything else, or when absent or of another type: nullptr or the
    // fallback.
    [[nodiscard]] const Value* find(std::string_view key) const;
    [[nodiscard]] std::string text_or(std::string_view key, std::string_view fallback) const;
    [[nodiscard]] double number_or(std::string_view key, double fallback) const;
    [[nodiscard]] bool boolean_or(std::string_view key, bool fallback) const;

    friend bool operator==(const Value&, const Value&) = default;

private:
    std::variant<std::monostate, bool, double, std::string, List, Map> data_;
};

// Bounds for data from outside; a breach is Fault::refused naming the bound.
struct ValueLimits {
    std::size_t max_bytes = std::size_t{4} << 20;
    std::size_t max_nodes = 50'000;  // every value counts, at any level
    int max_depth = 64;
};

// JSON text (RFC 8259). Parsing bounds depth and count while reading, refuses invalid UTF-8 and
// numbers that are not finite; the error names the byte offset. Empty maps stay maps.
[[nodiscard]] std::string to_json(const Value& value);
[[nodiscard]] Result<Value> parse_json(std::string_view json, const ValueLimits& limits = {});

// CBOR (RFC 8949), the form of messages between kiosk and lesson process. Same bounds as
// parse_json.
[[nodiscard]] std::string to_cbor(const Value& value);
[[nodiscard]] Result<Value> parse_cbor(std::string_view bytes, const ValueLimits& limits = {});

}  // namespace suluh
