#include "base/value.h"

namespace suluh {

const Value* Value::find(std::string_view key) const {
    const Map* fields = map();
    if (fields == nullptr) return nullptr;
    const auto it = fields->find(key);
    return it == fields->end() ? nullptr : &it->second;
}

std::string Value::text_or(std::string_view key, std::string_view fallback) const {
    const Value* field = find(key);
    const std::string* found = field != nullptr ? field->text() : nullptr;
    return found != nullptr ? *found : std::string(fallback);
}

double Value::number_or(std::string_view key, double fallback) const {
    const Value* field = find(key);
    const double* found = field != nullptr ? field->number() : nullptr;
    return found != nullptr ? *found : fallback;
}

bool Value::boolean_or(std::string_view key, bool fallback) const {
    const Value* field = find(key);
    const bool* found = field != nullptr ? field->boolean() : nullptr;
    return found != nullptr ? *found : fallback;
}

}  // namespace suluh
