#include "banks/item_json.h"

namespace suluh::banks {

namespace {

constexpr int kMaxDepth = 8;

bool read_part(const Value& value, Part& part, int depth) {
    part.of = value.text_or("of", "");
    const Value* fields = value.find("fields");
    if (part.of.empty() || fields == nullptr || fields->map() == nullptr || depth > kMaxDepth) {
        return false;
    }
    part.fields = *fields->map();
    const Value* parts = value.find("parts");
    if (parts == nullptr || parts->list() == nullptr) return true;  // none: {} is told
    for (const Value& inner : *parts->list()) {
        part.parts.emplace_back();
        if (!read_part(inner, part.parts.back(), depth + 1)) return false;
    }
    return true;
}

}  // namespace

Result<std::vector<Item>> read_items(const std::vector<std::string>& told) {
    std::vector<Item> items;
    for (const std::string& json : told) {
        const Result<Value> value = parse_json(json);
        if (!value) return value.error().within("reading the bank");
        Part part;
        if (!read_part(*value, part, 0)) {
            return Error{Fault::bad_input, "reading the bank: a question has an unknown shape"};
        }
        Item item{std::move(part.of), std::move(part.fields), std::move(part.parts),
                  value->text_or("file", "")};
        const double line = value->number_or("line", 0);
        item.line = line > 0 && line < 1e7 ? static_cast<int>(line) : 0;
        normalise(item);
        items.push_back(std::move(item));
    }
    return items;
}

}  // namespace suluh::banks
