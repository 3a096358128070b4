#include "store/roster.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "base/utf8.h"
#include "store/plain_words.h"

namespace suluh::store {

namespace {

constexpr std::size_t kMaxField = 200;

enum Field : std::size_t { nip, name, unit, level, position, office, former, field_count };

// Headings as offices write them, in plain words.
struct Heading {
    std::string_view text;
    Field field;
};
constexpr Heading kHeadings[] = {
    {"nip", nip},
    {"ni pppk", nip},
    {"nip ni pppk", nip},
    {"nip baru", nip},
    {"name", name},
    {"nama", name},
    {"nama lengkap", name},
    {"nama pegawai", name},
    {"unit", unit},
    {"unit kerja", unit},
    {"unit organisasi", unit},
    {"satuan kerja", unit},
    {"position level", level},
    {"jenjang", level},
    {"jenjang jabatan", level},
    {"eselon", level},
    {"jabatan", position},
    {"office", office},
    {"kantor", office},
    {"instansi", office},
    {"opd", office},
    {"perangkat daerah", office},
    {"nip lama", former},
    {"ni pppk lama", former},
    {"nip sebelumnya", former},
    {"former nip", former},
};

using Places = std::array<int, field_count>;  // column of each field; -1: absent

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// Without blanks around it, one for several inside it: a line break in a cell is none in a name.
// Also takes the no-break blank that copied tables hold.
std::string tidy(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool no_break = text.substr(at).starts_with("\xC2\xA0");
        if (!no_break && !is_blank(text[at])) {
            plain += text[at];
            continue;
        }
        if (no_break) ++at;
        if (!plain.empty() && plain.back() != ' ') plain += ' ';
    }
    if (plain.ends_with(' ')) plain.pop_back();
    // ="1985…" keeps a number from being rounded.
    if (plain.size() > 3 && plain.starts_with("=\"") && plain.ends_with('"')) {
        plain = plain.substr(2, plain.size() - 3);
    }
    return plain;
}

Places find_places(const CsvLine& header) {
    Places places{};
    places.fill(-1);
    const std::size_t columns = std::min(header.fields.size(), kMaxRosterColumns);
    for (std::size_t column = 0; column < columns; ++column) {
        const std::string heading = plain_words(header.fields[column]);
        for (const Heading& known : kHeadings) {
            if (heading == known.text && places[known.field] < 0) {
                places[known.field] = static_cast<int>(column);
            }
        }
    }
    return places;
}

bool are_headings(const Places& places) {
    return places[nip] >= 0 && places[name] >= 0;
}

std::string field_of(const CsvLine& line, const Places& places, Field field) {
    const int column = places[field];
    if (column < 0 || static_cast<std::size_t>(column) >= line.fields.size()) return {};
    return tidy(line.fields[static_cast<std::size_t>(column)]);
}

// What people type into a cell around the digits.
std::string bare_nip(std::string_view text) {
    std::string digits;
    for (const char c : text) {
        if (c != ' ' && c != '\'' && c != '.' && c != '-') digits += c;
    }
    return digits;
}

// A spreadsheet's number: with an exponent, with marks between thousands, or in full. It counts to
// fifteen digits and writes zeros behind them; nobody's running number is 000.
bool is_rounded(std::string_view text) {
    constexpr std::size_t kNipDigits = 18;
    if (text.find_first_not_of("0123456789.,eE+") != std::string_view::npos) return false;
    const std::string digits = bare_nip(text);
    return text.find_first_of("eE+,") != std::string_view::npos ||
           (digits.size() == kNipDigits && digits.ends_with("000"));
}

LineProblem line_problem(NipProblem problem) {
    switch (problem) {
        case NipProblem::length: return LineProblem::length;
        case NipProblem::digits: return LineProblem::digits;
        case NipProblem::birth_date: return LineProblem::birth_date;
        case NipProblem::sex: return LineProblem::sex;
    }
    return LineProblem::digits;
}

// What a spreadsheet would take for a formula, a terminal for a command, or nobody for words.
std::optional<LineProblem> problem_of_words(std::string_view text) {
    if (text.size() > kMaxField) return LineProblem::too_long;
    if (text.find_first_of("=+@") == 0) return LineProblem::formula;
    const bool odd = std::any_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    });
    return odd ? std::optional(LineProblem::signs) : std::nullopt;
}

std::optional<LineProblem> read_number(const std::string& typed, Person& person) {
    if (is_rounded(typed)) return LineProblem::rounded;
    person.nip = bare_nip(typed);
    const NipVerdict verdict = parse_nip(person.nip, std::nullopt);
    if (const NipProblem* problem = std::get_if<NipProblem>(&verdict)) {
        return line_problem(*problem);
    }
    person.kind = std::get<NipFacts>(verdict).kind;
    return std::nullopt;
}

std::optional<LineProblem> read_line(const CsvLine& line, const Places& places, RosterLine& read) {
    Person& person = read.person;
    if (const auto problem = read_number(field_of(line, places, nip), person)) return problem;
    person.name = field_of(line, places, name);
    person.unit = field_of(line, places, unit);
    person.position_level = field_of(line, places, level);
    if (person.position_level.empty()) person.position_level = field_of(line, places, position);
    person.office = field_of(line, places, office);
    if (person.name.empty()) return LineProblem::name;
    for (const std::string* text :
         {&person.name, &person.unit, &person.position_level, &person.office}) {
        if (const auto problem = problem_of_words(*text)) return problem;
    }
    const std::string before = field_of(line, places, former);
    if (is_rounded(before)) return LineProblem::rounded;
    read.former = bare_nip(before);
    const bool good = read.former.empty() ||
                      std::holds_alternative<NipFacts>(parse_nip(read.former, std::nullopt));
    if (!good || read.former == person.nip) return LineProblem::former;
    return std::nullopt;
}

bool has_words(const CsvLine& line) {
    return std::any_of(line.fields.begin(), line.fields.end(),
                       [](const std::string& field) { return !tidy(field).empty(); });
}

std::string words_of(const BadLine& bad) {
    switch (bad.problem) {
        case LineProblem::length:
            return "a NIP has 18 digits, this one " + std::to_string(bad.other);
        case LineProblem::digits: return "a NIP has only digits";
        case LineProblem::birth_date: return "digits 1-8 of the NIP are no birth date (yyyymmdd)";
        case LineProblem::sex: return "digit 15 of the NIP must be 1 or 2";
        case LineProblem::rounded:
            return "the NIP was turned into a rounded number by the spreadsheet; format the column "
                   "as text and enter it again";
        case LineProblem::twice:
            return "this NIP stands in line " + std::to_string(bad.other) + ", too";
        case LineProblem::former_twice:
            return "this former number stands in line " + std::to_string(bad.other) + ", too";
        case LineProblem::former: return "the former number is no NIP or NI PPPK";
        case LineProblem::name: return "the name is empty";
        case LineProblem::formula: return "a formula, not words; write the words themselves";
        case LineProblem::signs: return "signs that cannot be seen; type the line again";
        case LineProblem::too_long: return "a field is too long";
    }
    return "not understood";
}

}  // namespace

std::string_view line_problem_name(LineProblem problem) {
    constexpr std::array<std::string_view, 12> kNames = {
        "length", "digits", "birth_date",   "sex",     "rounded", "twice",
        "former", "name",   "former_twice", "formula", "signs",   "too_long"};
    return kNames[static_cast<std::size_t>(problem)];
}

std::string to_text(const BadLine& bad, std::string_view file_name) {
    return std::string(file_name) + ":" + std::to_string(bad.number) + ": " + words_of(bad);
}

Result<Roster> parse_roster(const std::vector<CsvLine>& lines, std::string_view file_name) {
    const std::string where(file_name);
    if (lines.empty()) return Error{Fault::not_found, where + ": the file is empty"};
    if (lines.size() > kMaxRosterLines + kRosterTitleLines) {
        return Error{Fault::refused, where + ": more than 20,000 lines; is this the staff list?"};
    }
    const auto titles_end =
        lines.begin() + static_cast<std::ptrdiff_t>(std::min(lines.size(), kRosterTitleLines + 1));
    const auto header = std::find_if(lines.begin(), titles_end, [](const CsvLine& line) {
        return are_headings(find_places(line));
    });
    if (header == titles_end) {
        return Error{Fault::bad_input, where + ":" + std::to_string(lines.front().number) +
                                           ": a line must name the columns: NIP, Nama, Unit kerja"};
    }
    const Places places = find_places(*header);
    Roster roster{where};
    std::map<std::string, int> seen, formers;  // by number, the line
    for (auto line = header + 1; line != lines.end(); ++line) {
        if (!has_words(*line)) continue;
        RosterLine read{line->number};
        std::optional<LineProblem> problem = read_line(*line, places, read);
        int other = static_cast<int>(read.person.nip.size());
        if (!problem) {
            const auto [first, is_new] = seen.emplace(read.person.nip, line->number);
            if (!is_new) problem = LineProblem::twice;
            other = first->second;
        }
        // Two people of one former number would become one.
        if (!problem && !read.former.empty()) {
            const auto [first, is_new] = formers.emplace(read.former, line->number);
            if (!is_new) problem = LineProblem::former_twice;
            other = first->second;
        }
        if (problem) {
            roster.bad.push_back({line->number, *problem, other});
        } else {
            roster.lines.push_back(std::move(read));
        }
    }
    return roster;
}

Result<Roster> parse_roster(std::string_view csv, std::string_view file_name) {
    const std::string where(file_name);
    if (csv.starts_with("\xEF\xBB\xBF")) csv.remove_prefix(3);
    if (!is_utf8(csv) || csv.find('\0') != std::string_view::npos) {
        return Error{Fault::unsupported,
                     where + ": not UTF-8; save it as 'CSV UTF-8', or as a workbook (.xlsx)"};
    }
    int skipped = 0;
    if (csv.starts_with("sep=")) {  // Excel's own first line
        csv.remove_prefix(std::min(csv.find('\n'), csv.size() - 1) + 1);
        skipped = 1;
    }
    std::vector<CsvLine> lines = parse_csv(csv);
    for (CsvLine& line : lines) line.number += skipped;
    return parse_roster(lines, where);
}

}  // namespace suluh::store
