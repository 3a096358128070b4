#include "base/value_sax.h"

namespace suluh {

nlohmann::json json_of(const Value& value) {
    if (const bool* boolean = value.boolean()) return *boolean;
    if (const double* number = value.number()) {
        constexpr double kExact = 9007199254740992.0;  // 2^53: whole numbers up to here are exact
        const bool whole = std::trunc(*number) == *number && std::abs(*number) <= kExact;
        if (whole) return static_cast<std::int64_t>(*number);
        return *number;
    }
    if (const std::string* text = value.text()) return *text;
    if (const Value::List* list = value.list()) {
        nlohmann::json array = nlohmann::json::array();
        for (const Value& item : *list) array.push_back(json_of(item));
        return array;
    }
    if (const Value::Map* map = value.map()) {
        nlohmann::json object = nlohmann::json::object();
        for (const auto& [key, item] : *map) object[key] = json_of(item);
        return object;
    }
    return nullptr;
}

Status check_length(std::string_view bytes, const ValueLimits& limits) {
    if (bytes.size() <= limits.max_bytes) return {};
    return Error{Fault::refused, std::to_string(bytes.size()) + " bytes, allowed are " +
                                     std::to_string(limits.max_bytes)};
}

std::string to_json(const Value& value) {
    // Text of ours that is not UTF-8 would make the writer throw: it becomes U+FFFD instead.
    return json_of(value).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Result<Value> parse_json(std::string_view json, const ValueLimits& limits) {
    if (Status s = check_length(json, limits); !s) return s.error().within("JSON");
    ValueSax sax(limits);
    nlohmann::json::sax_parse(json.begin(), json.end(), &sax);
    return std::move(sax).finish("JSON");
}

}  // namespace suluh
