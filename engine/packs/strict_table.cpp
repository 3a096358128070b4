#include "packs/strict_table.h"

#include <algorithm>
#include <cmath>

#include "base/nearest.h"

namespace suluh::packs {

StrictTable::StrictTable(const TomlTable& table, std::string name, std::string file, int line,
                         std::vector<Problem>& problems)
    : table_(&table),
      name_(std::move(name)),
      file_(std::move(file)),
      line_(line),
      problems_(&problems) {}

const TomlEntry* StrictTable::entry(std::string_view key) const {
    const auto it = std::find_if(table_->begin(), table_->end(),
                                 [key](const TomlEntry& found) { return found.key == key; });
    return it == table_->end() ? nullptr : &*it;
}

const TomlValue* StrictTable::take(std::string_view key, Need need) {
    known_.emplace_back(key);
    const TomlEntry* found = entry(key);
    if (found == nullptr && need == Need::required) missing_.emplace_back(key);
    return found == nullptr ? nullptr : &found->value;
}

int StrictTable::line_of(std::string_view key) const {
    const TomlEntry* found = entry(key);
    return found != nullptr ? found->line : line_;
}

void StrictTable::complain(std::string_view key, std::string_view problem, std::string remedy) {
    std::string text = "key '" + std::string(key) + "' " + std::string(problem);
    if (!name_.empty()) text = name_ + ": " + text;
    problems_->push_back({file_, line_of(key), std::move(text), std::move(remedy)});
}

void StrictTable::wrong_kind(std::string_view key, std::string_view wanted) {
    const std::string found(kind_name(entry(key)->value));
    complain(key, "is " + found, "write " + std::string(wanted));
}

void StrictTable::outside(std::string_view key, const std::string& min, const std::string& max) {
    complain(key, "is out of range", "write a value from " + min + " to " + max);
}

namespace {

bool has_control_characters(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f;
    });
}

std::string short_number(double number) {
    std::string text = std::to_string(number);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text;
}

}  // namespace

bool StrictTable::text(std::string_view key, std::string& target, Need need, TextRule rule) {
    const TomlValue* value = take(key, need);
    if (value == nullptr) return false;
    const auto* found = std::get_if<std::string>(&value->data);
    if (found == nullptr) {
        wrong_kind(key, "a text in \"quotes\"");
    } else if (found->size() < rule.min_bytes) {
        complain(key, "is empty", "write a text");
    } else if (found->size() > rule.max_bytes) {
        complain(key, "is too long",
                 "keep to " + std::to_string(rule.max_bytes) + " bytes at most");
    } else if (has_control_characters(*found)) {
        complain(key, "holds a line break or control character", "write it on one line");
    } else {
        target = *found;
        return true;
    }
    return false;
}

bool StrictTable::integer(std::string_view key, int& target, Need need, Range<int> range) {
    const TomlValue* value = take(key, need);
    if (value == nullptr) return false;
    const auto* found = std::get_if<std::int64_t>(&value->data);
    if (found == nullptr) {
        wrong_kind(key, "a whole number");
        return false;
    }
    if (*found < range.min || *found > range.max) {
        outside(key, std::to_string(range.min), std::to_string(range.max));
        return false;
    }
    target = static_cast<int>(*found);
    return true;
}

bool StrictTable::integers(std::string_view key, std::span<int> target, Need need,
                           Range<int> range) {
    std::vector<int> numbers;
    const std::size_t count = target.size();
    if (!read_integers(key, numbers, need, {count, count}, range)) return false;
    std::copy(numbers.begin(), numbers.end(), target.begin());
    return true;
}

bool StrictTable::integers(std::string_view key, std::vector<int>& target, Need need,
                           std::size_t max_items, Range<int> range) {
    return read_integers(key, target, need, {1, max_items}, range);
}

bool StrictTable::read_integers(std::string_view key, std::vector<int>& target, Need need,
                                Range<std::size_t> count, Range<int> range) {
    const TomlValue* value = take(key, need);
    if (value == nullptr) return false;
    const std::string most = std::to_string(count.max);
    const std::string wanted = (count.min == count.max ? most : "1 to " + most) + " whole numbers";
    const auto* list = std::get_if<TomlList>(&value->data);
    if (list == nullptr || list->size() < count.min || list->size() > count.max) {
        wrong_kind(key, "a list of " + wanted);
        return false;
    }
    std::vector<int> numbers;
    for (const TomlValue& item : *list) {
        const auto* found = std::get_if<std::int64_t>(&item.data);
        if (found == nullptr) {
            complain(key, "holds something that is no whole number", "write " + wanted);
            return false;
        }
        if (*found < range.min || *found > range.max) {
            outside(key, std::to_string(range.min), std::to_string(range.max));
            return false;
        }
        numbers.push_back(static_cast<int>(*found));
    }
    target = std::move(numbers);
    return true;
}

bool StrictTable::number(std::string_view key, double& target, Need need, Range<double> range) {
    const TomlValue* value = take(key, need);
    if (value == nullptr) return false;
    double found = 0;
    if (const auto* whole = std::get_if<std::int64_t>(&value->data)) {
        found = static_cast<double>(*whole);
    } else if (const auto* broken = std::get_if<double>(&value->data)) {
        found = *broken;
    } else {
        wrong_kind(key, "a number");
        return false;
    }
    if (!std::isfinite(found) || found < range.min || found > range.max) {
        outside(key, short_number(range.min), short_number(range.max));
        return false;
    }
    target = found;
    return true;
}

bool StrictTable::boolean(std::string_view key, bool& target, Need need) {
    const TomlValue* value = take(key, need);
    if (value == nullptr) return false;
    const auto* found = std::get_if<bool>(&value->data);
    if (found == nullptr) {
        wrong_kind(key, "true or false, without quotes");
        return false;
    }
    target = *found;
    return true;
}

bool StrictTable::texts(std::string_view key, std::vector<std::string>& target, Need need,
                        std::size_t max_items) {
    const TomlValue* value = take(key, need);
    if (value == nullptr) return false;
    const auto* list = std::get_if<TomlList>(&value->data);
    if (list == nullptr) {
        wrong_kind(key, "a list of texts, as in [\"a\", \"b\"]");
        return false;
    }
    if (list->size() > max_items) {
        complain(key, "has too many items", "keep to " + std::to_string(max_items) + " at most");
        return false;
    }
    std::vector<std::string> items;
    for (const TomlValue& item : *list) {
        const auto* found = std::get_if<std::string>(&item.data);
        constexpr std::size_t kMaxItemBytes = 4096;  // a path
        if (found == nullptr || found->empty() || found->size() > kMaxItemBytes ||
            has_control_characters(*found)) {
            complain(key, "holds something that is no text", "write a list of texts in quotes");
            return false;
        }
        items.push_back(*found);
    }
    target = std::move(items);
    return true;
}

std::optional<StrictTable> StrictTable::table(std::string_view key, Need need) {
    const TomlValue* value = take(key, need);
    if (value == nullptr) return std::nullopt;
    const auto* found = std::get_if<TomlTable>(&value->data);
    if (found == nullptr) {
        wrong_kind(key, "a table, as in [" + std::string(key) + "]");
        return std::nullopt;
    }
    return StrictTable(*found, "[" + std::string(key) + "]", file_, value->line, *problems_);
}

std::vector<StrictTable> StrictTable::tables(std::string_view key, Need need,
                                             std::size_t max_items) {
    const std::string name = "[[" + std::string(key) + "]]";
    const TomlValue* value = take(key, need);
    if (value == nullptr) return {};
    const auto* list = std::get_if<TomlList>(&value->data);
    if (list == nullptr || list->size() > max_items) {
        complain(key, list == nullptr ? "is no list of tables" : "has too many items",
                 "write each as " + name);
        return {};
    }
    std::vector<StrictTable> found;
    for (const TomlValue& item : *list) {
        const auto* table = std::get_if<TomlTable>(&item.data);
        if (table == nullptr) {
            complain(key, "holds something that is no table", "write each as " + name);
            return {};
        }
        found.emplace_back(*table, name, file_, item.line, *problems_);
    }
    return found;
}

void StrictTable::finish() {
    for (const TomlEntry& found : *table_) {
        if (std::find(known_.begin(), known_.end(), found.key) != known_.end()) continue;
        const std::string nearest = nearest_name(found.key, known_);
        complain(found.key, "is unknown",
                 nearest.empty() ? "remove it" : "did you mean '" + nearest + "'?");
        // The misspelt key is the missing one: one mistake, one message.
        std::erase(missing_, nearest);
    }
    for (const std::string& key : missing_) complain(key, "is missing", "add it");
}

}  // namespace suluh::packs
