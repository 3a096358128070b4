#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "banks/kinds.h"
#include "banks/table.h"

namespace suluh::banks {

namespace {

using Row = std::map<std::string, std::string, std::less<>>;  // by column

constexpr std::array<std::string_view, 14> kAlways = {
    "kind",       "id",   "indicator", "module",     "pillar", "band",   "level",
    "difficulty", "twin", "ungraded",  "confidence", "ask",    "answer", "because"};
constexpr std::array<std::string_view, 20> kThen = {
    "basis", "text", "tolerance", "unit", "near",  "first",  "last", "from",    "to",    "step",
    "start", "fade", "picture",   "alt",  "width", "height", "find", "shuffle", "sound", "accept"};
constexpr std::array<std::string_view, 14> kNumbered = {
    "option", "match", "why",   "basis", "picture", "alt",   "icon",
    "id",     "what",  "shape", "gap",   "group",   "about", "group_icon"};

std::string numbered(std::string_view name, std::size_t n) {
    return std::string(name) + std::to_string(n);
}

void put(Row& row, std::string column, const std::string& text) {
    if (!text.empty()) row[std::move(column)] = text;
}

void put_list(Row& row, std::string_view column, const Value* list) {
    std::size_t n = 0;
    for (const Value& one : list != nullptr && list->list() ? *list->list() : Value::List{}) {
        const std::string* text = one.text();
        put(row, numbered(column, ++n), text != nullptr ? *text : one.text_or("name", ""));
        put(row, numbered("about", n), one.text_or("about", ""));
        put(row, numbered("group_icon", n), one.text_or("icon", ""));
    }
}

// Which field of a part stands in which column.
struct PartColumn {
    std::string_view part, field, column;
};
constexpr std::array kColumns = std::to_array<PartColumn>({
    {"right", "words", "option"},
    {"wrong", "words", "option"},
    {"item", "words", "option"},
    {"item", "group", "match"},
    {"pair", "left", "option"},
    {"pair", "right", "match"},
    {"wrong_form", "form", "option"},
    {"spot", "name", "option"},
    {"decoy", "name", "option"},
    {"spot", "because", "why"},
    {"decoy", "because", "why"},
    {"spot", "id", "id"},
    {"decoy", "id", "id"},
    {"spot", "what", "what"},
    {"decoy", "what", "what"},
    {"right", "picture", "picture"},
    {"wrong", "picture", "picture"},
    {"right", "alt", "alt"},
    {"wrong", "alt", "alt"},
    {"pair", "icon", "icon"},
});

void put_part(Row& row, const Part& part, std::size_t n) {
    if (part.of == "gap" || part.of == "pick") return put(row, numbered("gap", n), gap_cell(part));
    put(row, numbered("why", n), text_of(part.fields, "why"));
    put(row, numbered("basis", n), text_of(part.fields, "basis"));
    for (const PartColumn& one : kColumns) {
        if (one.part == part.of) {
            put(row, numbered(one.column, n), text_of(part.fields, one.field));
        }
    }
    put(row, numbered("shape", n), shape_cell(part.fields));
    if (part.of == "wrong_form" || part.of == "decoy") put(row, numbered("match", n), "wrong");
    if (part.of == "spot") put(row, numbered("match", n), "right");
}

std::string right_numbers(const Item& item) {
    std::string numbers;
    for (std::size_t i = 0; i < item.parts.size(); ++i) {
        if (item.parts[i].of != "right") continue;
        numbers += (numbers.empty() ? "" : ";") + std::to_string(i + 1);
    }
    return numbers;
}

Row row_of(const Item& item) {
    Row row;
    row["kind"] = item.kind;
    for (const FieldFact& fact : bank_fields()) {
        put(row, std::string(fact.name), text_of(item.fields, fact.name));
    }
    for (const FieldFact& fact : kind_fields(item.kind)) {
        const std::string column(fact.name == "claim" ? "ask" : fact.name);
        put(row, column, text_of(item.fields, fact.name));
    }
    put_list(row, "group", field(item.fields, "groups"));
    put_list(row, "label", field(item.fields, "labels"));
    put_list(row, "option", field(item.fields, "accept"));
    if (item.kind == "choice" || item.kind == "multiple") put(row, "answer", right_numbers(item));
    const Value* accept = field(item.fields, "accept");
    std::size_t n = accept != nullptr && accept->list() ? accept->list()->size() : 0;
    for (const Part& part : item.parts) put_part(row, part, ++n);
    return row;
}

// "option12": its name and number.
std::pair<std::string, std::size_t> split(const std::string& column) {
    const std::size_t end = column.find_last_not_of("0123456789") + 1;
    return {column.substr(0, end), end < column.size() ? std::stoul(column.substr(end)) : 0};
}

std::vector<std::string> columns_of(const std::vector<Row>& rows) {
    std::set<std::string, std::less<>> used;
    std::size_t most = 0;
    for (const Row& row : rows) {
        for (const auto& [column, text] : row) {
            used.insert(column);
            most = std::max(most, split(column).second);
        }
    }
    std::vector<std::string> columns(kAlways.begin(), kAlways.end());
    for (const std::string_view name : kThen) {
        if (name == "basis" || used.contains(name)) columns.emplace_back(name);
    }
    for (std::size_t n = 1; n <= most; ++n) {
        for (const std::string_view name : kNumbered) {
            if (used.contains(numbered(name, n))) columns.push_back(numbered(name, n));
        }
        if (used.contains(numbered("label", n))) columns.push_back(numbered("label", n));
    }
    return columns;
}

// A spreadsheet would take such a text for a formula; read_table takes the apostrophe away again.
std::string safe_cell(const std::string& text) {
    const bool asks =
        std::string_view("=+-@'").find(text.empty() ? 'a' : text.front()) != std::string_view::npos;
    return asks && read_number(text).is_nil() ? "'" + text : text;
}

}  // namespace

Written write_csv(const std::vector<Item>& items) {
    Written written;
    std::vector<Row> rows;
    for (const Item& item : items) {
        if (std::string why = what_does_not_fit(item); !why.empty()) {
            written.problems.push_back(
                {item.file, item.line,
                 "question '" + text_of(item.fields, "id") + "' is left out: " + why,
                 "keep it in the bank's Lua file"});
            continue;
        }
        rows.push_back(row_of(item));
    }
    const std::vector<std::string> columns = columns_of(rows);
    std::string text = "\xEF\xBB\xBF";
    for (std::size_t i = 0; i < columns.size(); ++i) text += (i > 0 ? "," : "") + columns[i];
    text += "\r\n";
    for (const Row& row : rows) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto cell = row.find(columns[i]);
            if (i > 0) text += ',';
            if (cell != row.end()) text += csv_field(safe_cell(cell->second));
        }
        text += "\r\n";
    }
    written.items = rows.size();
    written.bytes = std::move(text);
    return written;
}

}  // namespace suluh::banks
