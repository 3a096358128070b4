#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "banks/kinds.h"
#include "banks/table.h"
#include "base/nearest.h"
#include "base/utf8.h"

namespace suluh::banks {

namespace {

constexpr std::size_t kMaxNumber = 99;  // of option1, option2, …

// Headings as offices write them.
const std::map<std::string, std::string, std::less<>>& aliases() {
    static const std::map<std::string, std::string, std::less<>> kAliases = {
        {"jenis", "kind"},         {"type", "kind"},          {"indikator", "indicator"},
        {"modul", "module"},       {"pilar", "pillar"},       {"question", "ask"},
        {"pertanyaan", "ask"},     {"soal", "ask"},           {"claim", "ask"},
        {"pernyataan", "ask"},     {"jawaban", "answer"},     {"kunci", "answer"},
        {"correct", "answer"},     {"alasan", "because"},     {"explanation", "because"},
        {"pembahasan", "because"}, {"dasar", "basis"},        {"source", "basis"},
        {"opsi", "option"},        {"pilihan", "option"},     {"umpan_balik", "why"},
        {"feedback", "why"},       {"tingkat", "level"},      {"kesulitan", "difficulty"},
        {"satuan", "unit"},        {"toleransi", "tolerance"}};
    return kAliases;
}

const std::set<std::string, std::less<>>& single_columns() {
    static const std::set<std::string, std::less<>> kColumns = [] {
        std::set<std::string, std::less<>> names = {"kind", "ask"};
        for (const FieldFact& fact : bank_fields()) names.emplace(fact.name);
        for (const std::string_view kind : known_kinds()) {
            for (const FieldFact& fact : kind_fields(kind)) {
                if (fact.holds != Holds::texts) names.emplace(fact.name);
            }
        }
        names.erase("claim");
        return names;
    }();
    return kColumns;
}

const std::set<std::string, std::less<>>& numbered_columns() {
    static const std::set<std::string, std::less<>> kColumns = {
        "option", "match", "why", "basis", "picture", "alt",        "icon", "id",
        "what",   "shape", "gap", "group", "about",   "group_icon", "label"};
    return kColumns;
}

// "Pilihan 1" is option1; what is no column stays as it is.
std::string column_name(std::string_view heading) {
    std::string name = lower_ascii(trimmed(heading));
    const std::size_t end = name.find_last_not_of("0123456789") + 1;
    std::string number = name.substr(end);
    name = trimmed(name.substr(0, end));
    std::replace(name.begin(), name.end(), ' ', '_');
    while (name.ends_with('_')) name.pop_back();
    if (const auto it = aliases().find(name); it != aliases().end()) name = it->second;
    number.erase(0, std::min(number.find_first_not_of('0'), number.size()));
    return name + number;
}

bool is_column(const std::string& name) {
    if (single_columns().contains(name)) return true;
    const std::size_t end = name.find_last_not_of("0123456789") + 1;
    const Value number = read_number(std::string_view(name).substr(end));
    return numbered_columns().contains(name.substr(0, end)) && number.number() != nullptr &&
           *number.number() >= 1 && *number.number() <= static_cast<double>(kMaxNumber);
}

std::string cell_text(const std::string& cell) {
    const bool guarded = cell.size() > 1 && cell[0] == '\'' &&
                         std::string_view("=+-@'").find(cell[1]) != std::string_view::npos;
    return guarded ? cell.substr(1) : cell;
}

// One row on its way to a question.
class RowReader {
public:
    RowReader(std::map<std::string, std::string, std::less<>> cells, std::string file, int line)
        : cells_(std::move(cells)) {
        item_.file = std::move(file);
        item_.line = line;
    }

    // What keeps it from being a question; empty: it is one.
    std::string read() {
        item_.kind = lower_ascii(trimmed(take("kind")));
        if (item_.kind.empty()) item_.kind = guessed_kind();
        if (item_.kind == "scale")
            return "a scale is no question with points: write it into a lesson";
        if (!is_known_kind(item_.kind)) return "kind '" + item_.kind + "' is not known";
        read_fields();
        if (item_.kind == "choice" || item_.kind == "multiple") {
            read_options();
        } else {
            read_lists();
            read_parts();
        }
        if (trimmed(text_of(item_.fields, item_.kind == "truefalse" ? "claim" : "ask")).empty()) {
            fail("there is no question in column 'ask'");
        }
        if (item_.kind == "truefalse" && field(item_.fields, "answer") == nullptr) {
            fail("column 'answer' says neither true nor false");
        }
        for (const auto& [column, text] : cells_) {
            if (!text.empty()) fail("column '" + column + "' has no place in s." + item_.kind);
        }
        return problem_;
    }

    Item take_item() { return std::move(item_); }

private:
    void fail(std::string why) {
        if (problem_.empty()) problem_ = std::move(why);
    }

    std::string take(const std::string& column) {
        const auto it = cells_.find(column);
        if (it == cells_.end()) return {};
        std::string text = std::move(it->second);
        cells_.erase(it);
        return text;
    }
    std::string take(std::string_view column, std::size_t n) {
        return take(std::string(column) + std::to_string(n));
    }

    std::string guessed_kind() {
        const auto has = [&](const char* name) { return cells_.contains(name); };
        if (has("gap1")) return "fill";
        if (has("option1"))
            return right_numbers(cells_["answer"]).size() > 1 ? "multiple" : "choice";
        return read_truth(cells_["answer"]).is_nil() ? "fill" : "truefalse";
    }

    void read_fields() {
        const auto one = [&](const FieldFact& fact) {
            const std::string text = take(std::string(fact.name == "claim" ? "ask" : fact.name));
            if (text.empty() || fact.holds == Holds::texts) return;
            Value value = value_from_text(fact.holds, text);
            if (value.is_nil())
                fail("column '" + std::string(fact.name) + "': '" + text + "' does not fit");
            item_.fields[std::string(fact.name)] = std::move(value);
        };
        for (const FieldFact& fact : bank_fields()) one(fact);
        for (const FieldFact& fact : kind_fields(item_.kind)) one(fact);
    }

    // "1;3", "B", "a, c": places from 1. Excel may have made 1.3 of "1,3".
    static std::set<std::size_t> right_numbers(std::string_view text) {
        std::set<std::size_t> places;
        std::size_t number = 0;
        for (const char raw : std::string(text) + ";") {
            const char c = raw >= 'a' && raw <= 'z' ? static_cast<char>(raw - 32) : raw;
            if (c >= '0' && c <= '9') {
                number =
                    std::min<std::size_t>(number * 10 + static_cast<std::size_t>(c - '0'), 1000);
            } else if (c >= 'A' && c <= 'Z') {
                places.insert(static_cast<std::size_t>(c - 'A') + 1);
            } else if (number > 0) {
                places.insert(std::exchange(number, 0));
            }
        }
        return places;
    }

    void read_options() {
        const std::string answer = take("answer");
        std::set<std::size_t> right = right_numbers(answer);
        for (std::size_t n = 1; n <= kMaxNumber; ++n) {
            const std::string words = take("option", n);
            const std::string why = take("why", n), basis = take("basis", n);
            const std::string picture = take("picture", n), alt = take("alt", n);
            if (words.empty()) continue;
            Part option{right.erase(n) > 0 ? "right" : "wrong", {{"words", words}}};
            set_text(option.fields, "why", why);
            set_text(option.fields, "basis", basis);
            set_text(option.fields, "picture", picture);
            set_text(option.fields, "alt", alt);
            item_.parts.push_back(std::move(option));
        }
        if (!right.empty() || answer.empty())
            fail("column 'answer': '" + answer + "' names no option");
    }

    void read_lists() {
        Value::List groups, labels;
        for (std::size_t n = 1; n <= kMaxNumber; ++n) {
            const std::string name = take("group", n), label = take("label", n);
            Value::Map group;
            set_text(group, "about", take("about", n));
            set_text(group, "icon", take("group_icon", n));
            if (!label.empty()) labels.emplace_back(label);
            if (name.empty()) continue;
            group["name"] = name;
            groups.emplace_back(std::move(group));
        }
        if (!groups.empty()) item_.fields["groups"] = std::move(groups);
        if (!labels.empty()) item_.fields["labels"] = std::move(labels);
    }

    void read_parts() {
        Value::List accept;
        for (std::size_t n = 1; n <= kMaxNumber; ++n) {
            if (const std::string cell = take("gap", n); !cell.empty()) {
                Part gap = read_gap_cell(cell);
                if (gap.of.empty()) fail("column 'gap" + std::to_string(n) + "' cannot be read");
                item_.parts.push_back(std::move(gap));
            }
            const std::string words = take("option", n);
            if (words.empty()) continue;
            if (item_.kind == "fill" && trimmed(match_of(n)) != "wrong") {
                (void)take("match", n);
                accept.emplace_back(words);
            } else {
                item_.parts.push_back(read_part(words, n));
            }
        }
        if (!accept.empty()) item_.fields["accept"] = std::move(accept);
    }

    std::string match_of(std::size_t n) const {
        const auto it = cells_.find("match" + std::to_string(n));
        return it == cells_.end() ? "" : lower_ascii(it->second);
    }

    Part read_part(const std::string& words, std::size_t n) {
        const std::string match = take("match", n), why = take("why", n);
        const std::string basis = take("basis", n);
        Part part;
        if (item_.kind == "match") {
            part = {"pair", {{"left", words}, {"right", match}}};
            set_text(part.fields, "icon", take("icon", n));
        } else if (item_.kind == "fill") {
            part = {"wrong_form", {{"form", words}}};
            if (why.empty()) fail("a wrong form has no reason in 'why" + std::to_string(n) + "'");
        } else if (item_.kind == "hotspot") {
            part = {lower_ascii(trimmed(match)) == "wrong" ? "decoy" : "spot", {{"name", words}}};
            set_text(part.fields, "because", why);
            set_text(part.fields, "basis", basis);
            set_text(part.fields, "id", take("id", n));
            set_text(part.fields, "what", take("what", n));
            if (!read_shape_cell(take("shape", n), part.fields)) {
                fail("column 'shape" + std::to_string(n) + "' is no shape");
            }
            return part;
        } else {
            part = {"item", {{"words", words}}};
            set_text(part.fields, "group", match);
        }
        set_text(part.fields, "why", why);
        set_text(part.fields, "basis", basis);
        return part;
    }

    std::map<std::string, std::string, std::less<>> cells_;
    Item item_;
    std::string problem_;
};

// The columns by their place; what is none is told once.
std::vector<std::string> read_header(const CsvLine& row, const std::string& file,
                                     Reading& reading) {
    std::vector<std::string> columns;
    std::set<std::string> seen;
    for (const std::string& heading : row.fields) {
        std::string name = column_name(heading);
        const bool usable = is_column(name) && seen.insert(name).second;
        if (!usable && !trimmed(heading).empty()) {
            const std::vector<std::string> known(single_columns().begin(), single_columns().end());
            const std::string near = nearest_name(name, known);
            reading.problems.push_back({file, row.number,
                                        "column '" + trimmed(heading) + "' " +
                                            (is_column(name) ? "is there twice" : "is not known"),
                                        near.empty()
                                            ? "it is not read; see the columns in scripts/README.md"
                                            : "did you mean '" + near + "'?",
                                        packs::Severity::warning});
        }
        columns.push_back(usable ? std::move(name) : "");
    }
    return columns;
}

}  // namespace

Reading read_table(const std::vector<CsvLine>& rows, const std::string& file) {
    Reading reading;
    const auto refuse = [&](int line, std::string why, std::string remedy) {
        reading.problems.push_back({file, line, std::move(why), std::move(remedy)});
    };
    if (rows.empty())
        return refuse(0, "the table is empty", "write the columns into its first row"), reading;
    const std::vector<std::string> columns = read_header(rows.front(), file, reading);
    if (std::find(columns.begin(), columns.end(), "ask") == columns.end()) {
        return refuse(rows.front().number, "there is no column 'ask'",
                      "name the columns in the first row, as in scripts/README.md"),
               reading;
    }
    for (std::size_t r = 1; r < rows.size(); ++r) {
        const CsvLine& row = rows[r];
        if (r > kMaxRows || row.fields.size() > kMaxColumns) {
            refuse(row.number, "the table is too large",
                   "split it: at most 10,000 rows of 500 columns");
            break;
        }
        std::map<std::string, std::string, std::less<>> cells;
        for (std::size_t c = 0; c < row.fields.size(); ++c) {
            if (c >= columns.size() || columns[c].empty() || row.fields[c].empty()) continue;
            cells[columns[c]] = cell_text(row.fields[c]);
        }
        if (cells.empty()) continue;
        RowReader reader(std::move(cells), file, row.number);
        if (std::string why = reader.read(); !why.empty()) {
            refuse(row.number, "left out: " + why, "correct the row");
            continue;
        }
        reading.items.push_back(reader.take_item());
        normalise(reading.items.back());
    }
    return reading;
}

}  // namespace suluh::banks
