// Builds a Value from nlohmann's SAX events and stops at the first breach of a bound, so that the
// bounds hold while reading. Only for value_json.cpp and value_cbor.cpp.
#pragma once

#include <cmath>
#include <cstddef>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "base/value.h"

namespace suluh {

class ValueSax {
public:
    using Json = nlohmann::json;

    explicit ValueSax(const ValueLimits& limits) : limits_(limits) {}

    [[nodiscard]] Result<Value> finish(std::string_view format) && {
        if (error_) return error_->within(format);
        if (!root_) return Error{Fault::bad_input, std::string(format) + ": no value"};
        return std::move(*root_);
    }

    bool null() { return add(Value()); }
    bool boolean(bool value) { return add(Value(value)); }
    bool number_integer(Json::number_integer_t value) {
        return add(Value(static_cast<double>(value)));
    }
    bool number_unsigned(Json::number_unsigned_t value) {
        return add(Value(static_cast<double>(value)));
    }
    bool number_float(Json::number_float_t value, const std::string&) {
        if (!std::isfinite(value)) return fail(Fault::bad_input, "a number is not finite");
        return add(Value(value));
    }
    bool string(std::string& text) {
        if (!is_utf8(text)) return fail(Fault::bad_input, "a text is not UTF-8");
        return add(Value(std::move(text)));
    }
    bool binary(Json::binary_t&) { return fail(Fault::bad_input, "byte strings are not allowed"); }

    bool start_object(std::size_t) { return open(Value(Value::Map())); }
    bool start_array(std::size_t) { return open(Value(Value::List())); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& name) {
        if (!is_utf8(name)) return fail(Fault::bad_input, "a key is not UTF-8");
        if (open_.back().value.find(name) != nullptr) {
            return fail(Fault::bad_input, "the key '" + name + "' stands twice");
        }
        open_.back().key = std::move(name);
        return true;
    }
    bool parse_error(std::size_t byte, const std::string&, const Json::exception& reason) {
        return fail(Fault::bad_input, "byte " + std::to_string(byte) + ": " + reason.what());
    }

private:
    struct Open {
        Value value;
        std::string key;
    };

    bool fail(Fault fault, std::string detail) {
        if (!error_) error_ = Error{fault, std::move(detail)};
        return false;
    }
    bool count() {
        if (++nodes_ <= limits_.max_nodes) return true;
        return fail(Fault::refused, "more than " + std::to_string(limits_.max_nodes) + " values");
    }
    bool open(Value container) {
        if (!count()) return false;
        if (open_.size() >= static_cast<std::size_t>(limits_.max_depth)) {
            return fail(Fault::refused, "nested deeper than " + std::to_string(limits_.max_depth));
        }
        open_.push_back({std::move(container), {}});
        return true;
    }
    bool add(Value value) { return count() && attach(std::move(value)); }
    bool close() {
        Value done = std::move(open_.back().value);
        open_.pop_back();
        return attach(std::move(done));
    }
    bool attach(Value value) {
        if (open_.empty()) {
            root_ = std::move(value);
        } else if (Value::List* list = open_.back().value.list()) {
            list->push_back(std::move(value));
        } else {
            open_.back().value.map()->emplace(std::move(open_.back().key), std::move(value));
        }
        return true;
    }

    const ValueLimits& limits_;
    std::vector<Open> open_;
    std::size_t nodes_ = 0;
    std::optional<Value> root_;
    std::optional<Error> error_;
};

// The other way, for writing.
[[nodiscard]] nlohmann::json json_of(const Value& value);

// Fault::refused when the input is longer than allowed.
[[nodiscard]] Status check_length(std::string_view bytes, const ValueLimits& limits);

}  // namespace suluh
