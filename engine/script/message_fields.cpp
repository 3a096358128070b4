#include "script/message_fields.h"

#include <cmath>

#include "base/nearest.h"

namespace suluh::script {

namespace {

std::string shortest(double number) {
    std::string text = std::to_string(number);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return text;
}

}  // namespace

Fields::Fields(const Value& value, std::string what) : map_(value.map()), what_(std::move(what)) {
    if (map_ == nullptr) error_ = Error{Fault::bad_input, what_ + ": must be a map of fields"};
}

void Fields::fail(std::string_view key, std::string_view why) {
    if (error_) return;
    error_ = Error{Fault::bad_input, what_ + "." + std::string(key) + ": " + std::string(why)};
}

void Fields::take(const Status& inner) {
    if (!inner && !error_) error_ = inner.error();
}

const Value* Fields::any(std::string_view key) {
    known_.emplace(key);
    if (map_ == nullptr) return nullptr;
    const auto it = map_->find(key);
    return it == map_->end() || it->second.is_nil() ? nullptr : &it->second;
}

std::string Fields::text_or_empty(std::string_view key, std::size_t max_bytes) {
    const Value* value = any(key);
    if (value == nullptr) return {};
    if (value->text() == nullptr) {
        fail(key, "must be text");
        return {};
    }
    if (value->text()->size() > max_bytes) {
        fail(key, "longer than " + std::to_string(max_bytes) + " bytes");
        return {};
    }
    return *value->text();
}

std::string Fields::text(std::string_view key, std::size_t max_bytes) {
    std::string found = text_or_empty(key, max_bytes);
    if (found.empty()) fail(key, "must be text that is not empty");
    return found;
}

double Fields::number(std::string_view key, double least, double most) {
    if (any(key) == nullptr) fail(key, "is missing");
    return number_or(key, least, least, most);
}

double Fields::number_or(std::string_view key, double fallback, double least, double most) {
    const Value* value = any(key);
    if (value == nullptr) return fallback;
    const double* number = value->number();
    if (number == nullptr || !(*number >= least && *number <= most)) {
        fail(key, "must be a number from " + shortest(least) + " to " + shortest(most));
        return fallback;
    }
    return *number;
}

int Fields::whole(std::string_view key, int least, int most) {
    if (any(key) == nullptr) fail(key, "is missing");
    return whole_or(key, least, least, most);
}

int Fields::whole_or(std::string_view key, int fallback, int least, int most) {
    const double number = number_or(key, fallback, least, most);
    if (number != std::floor(number)) {
        fail(key, "must be a whole number");
        return fallback;
    }
    return static_cast<int>(number);
}

bool Fields::boolean(std::string_view key) {
    if (any(key) == nullptr) fail(key, "is missing");
    return boolean_or(key, false);
}

bool Fields::boolean_or(std::string_view key, bool fallback) {
    const Value* value = any(key);
    if (value == nullptr) return fallback;
    if (value->boolean() == nullptr) {
        fail(key, "must be true or false");
        return fallback;
    }
    return *value->boolean();
}

Value Fields::plain(std::string_view key, std::size_t max_bytes) {
    const Value* value = any(key);
    if (value == nullptr) return {};
    if (to_json(*value).size() > max_bytes) {
        fail(key, "larger than " + std::to_string(max_bytes) + " bytes as JSON");
        return {};
    }
    return *value;
}

const Value::List* Fields::list_or_null(std::string_view key, std::size_t max_items) {
    const Value* value = any(key);
    if (value == nullptr) return nullptr;
    // An empty Lua table is an empty map; as a list it is as good as absent.
    if (value->map() != nullptr && value->map()->empty()) return nullptr;
    const Value::List* list = value->list();
    if (list == nullptr) {
        fail(key, "must be a list");
        return nullptr;
    }
    if (list->size() > max_items) {
        fail(key, "has more than " + std::to_string(max_items) + " items");
        return nullptr;
    }
    return list;
}

Status Fields::finish() {
    if (error_) return *error_;
    for (const auto& [key, value] : *map_) {
        if (known_.contains(key)) continue;
        const std::string near = nearest_name(key, {known_.begin(), known_.end()});
        return Error{Fault::bad_input, what_ + ": unknown field '" + key + "'" +
                                           (near.empty() ? "" : ", did you mean '" + near + "'?")};
    }
    return {};
}

}  // namespace suluh::script
