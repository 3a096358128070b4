#include "banks/item.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace suluh::banks {

namespace {

constexpr double kLargest = 1e15;  // beyond it a binary number no longer knows its units

void drop(Value::Map& fields, std::string_view name, const Value& when) {
    const auto it = fields.find(name);
    if (it != fields.end() && it->second == when) fields.erase(it);
}

void drop_defaults(Value::Map& fields) {
    drop(fields, "shuffle", true);
    for (const char* name : {"ungraded", "confidence"}) drop(fields, name, false);
    for (const char* name : {"near", "tolerance"}) drop(fields, name, 0);
    drop(fields, "find", "all");
    std::erase_if(fields, [](const auto& field) {
        const Value& value = field.second;
        return value.is_nil() || (value.list() != nullptr && value.list()->empty());
    });
}

// s.gap { "a", "b" } and s.gap { accept = { "a", "b" } } are one.
void gather_words(Part& part) {
    if (part.of != "gap") return;
    Value::List accept;
    if (const Value* list = field(part.fields, "accept"); list != nullptr && list->list()) {
        accept = *list->list();
    }
    for (const Part& inner : part.parts) {
        if (inner.of == "text") accept.emplace_back(text_of(inner.fields, "words"));
    }
    std::erase_if(part.parts, [](const Part& inner) { return inner.of == "text"; });
    if (!accept.empty()) part.fields["accept"] = std::move(accept);
}

// A wrong form of a number is a number.
void make_forms_fit(const Value::Map& owner, std::vector<Part>& parts) {
    const Value* answer = field(owner, "answer");
    const bool counts = answer != nullptr && answer->number() != nullptr;
    for (Part& part : parts) {
        if (part.of != "wrong_form") continue;
        const Value* form = field(part.fields, "form");
        if (form == nullptr) continue;
        if (counts && form->text() != nullptr) {
            if (Value number = read_number(*form->text()); !number.is_nil()) {
                part.fields["form"] = std::move(number);
            }
        } else if (!counts && form->number() != nullptr) {
            part.fields["form"] = number_text(*form->number());
        }
    }
}

void normalise_part(Part& part) {
    gather_words(part);
    drop_defaults(part.fields);
    for (Part& inner : part.parts) {
        // "other" in a pick is s.wrong "other".
        if (part.of == "pick" && inner.of == "text") inner.of = "wrong";
        normalise_part(inner);
    }
    make_forms_fit(part.fields, part.parts);
}

void normalise_groups(Value::Map& fields) {
    const auto groups = fields.find("groups");
    if (groups == fields.end() || groups->second.list() == nullptr) return;
    for (Value& group : *groups->second.list()) {
        const Value::Map* map = group.map();
        if (map != nullptr && map->size() == 1 && group.find("name") != nullptr) {
            group = Value(group.text_or("name", ""));
        }
    }
}

}  // namespace

bool same(const Item& a, const Item& b) {
    return a.kind == b.kind && a.fields == b.fields && a.parts == b.parts;
}

const Value* field(const Value::Map& fields, std::string_view name) {
    const auto it = fields.find(name);
    return it == fields.end() ? nullptr : &it->second;
}

std::string text_of(const Value::Map& fields, std::string_view name) {
    const Value* value = field(fields, name);
    if (value == nullptr) return {};
    if (const std::string* text = value->text()) return *text;
    if (const double* number = value->number()) return number_text(*number);
    if (const bool* truth = value->boolean()) return *truth ? "true" : "false";
    return {};
}

void set_text(Value::Map& fields, const std::string& name, std::string text) {
    if (!text.empty()) fields[name] = std::move(text);
}

std::string number_text(double number) {
    std::array<char, 64> text{};
    const bool plain = std::abs(number) < kLargest;
    const auto format = plain ? std::chars_format::fixed : std::chars_format::general;
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), number, format);
    if (error == std::errc()) return {text.data(), end};
    const auto again = std::to_chars(text.data(), text.data() + text.size(), number);
    return {text.data(), again.ptr};
}

Value read_number(std::string_view text) {
    std::string number = trimmed(text);
    if (number.starts_with('+')) number.erase(0, 1);
    if (std::count(number.begin(), number.end(), ',') == 1 &&
        number.find('.') == std::string::npos) {
        number[number.find(',')] = '.';
    }
    double value = 0;
    const char* end = number.data() + number.size();
    const auto read = std::from_chars(number.data(), end, value);
    const bool whole = read.ec == std::errc() && read.ptr == end && !number.empty();
    if (!whole || !std::isfinite(value) || std::abs(value) > kLargest) return {};
    return value == 0 ? Value(0) : Value(value);
}

Value read_truth(std::string_view text) {
    const std::string word = lower_ascii(trimmed(text));
    for (const char* yes : {"true", "t", "1", "yes", "y", "benar", "b", "ya", "x"}) {
        if (word == yes) return true;
    }
    for (const char* no : {"false", "f", "0", "no", "n", "salah", "s", "tidak"}) {
        if (word == no) return false;
    }
    return {};
}

void normalise(Item& item) {
    drop_defaults(item.fields);
    normalise_groups(item.fields);
    for (Part& part : item.parts) normalise_part(part);
    make_forms_fit(item.fields, item.parts);
}

std::string trimmed(std::string_view text) {
    constexpr std::string_view kSpace = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(kSpace) - first + 1));
}

std::string lower_ascii(std::string_view text) {
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return low;
}

}  // namespace suluh::banks
