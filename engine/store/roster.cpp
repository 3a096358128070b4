#include "store/roster.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/csv.h"
#include "base/files.h"
#include "base/utf8.h"

namespace suluh::store {

namespace {

constexpr std::size_t kMaxRoster = std::size_t{16} << 20;
constexpr std::size_t kMaxField = 200;

enum Field : std::size_t { nip, name, unit, position_level, office, field_count };

// Headings as offices write them.
struct Heading {
    std::string_view text;
    Field field;
};
constexpr Heading kHeadings[] = {
    {"nip", nip},
    {"ni pppk", nip},
    {"name", name},
    {"nama", name},
    {"unit", unit},
    {"unit kerja", unit},
    {"office", office},
    {"kantor", office},
    {"jabatan", position_level},
    {"position_level", position_level},
};

using Places = std::array<int, field_count>;  // column of each field; -1: absent

std::string trimmed(std::string_view text) {
    constexpr std::string_view kSpace = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(kSpace) - first + 1));
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

Places find_places(const CsvLine& header) {
    Places places{};
    places.fill(-1);
    for (std::size_t column = 0; column < header.fields.size(); ++column) {
        const std::string heading = lower(trimmed(header.fields[column]));
        for (const Heading& known : kHeadings) {
            if (heading == known.text) places[known.field] = static_cast<int>(column);
        }
    }
    return places;
}

std::string field_of(const CsvLine& line, const Places& places, Field field) {
    const int column = places[field];
    if (column < 0 || static_cast<std::size_t>(column) >= line.fields.size()) return {};
    return trimmed(line.fields[static_cast<std::size_t>(column)]);
}

// What a person types into a cell around the digits.
std::string bare_nip(std::string_view text) {
    std::string digits;
    for (const char c : text) {
        if (c != ' ' && c != '\'' && c != '.' && c != '-') digits += c;
    }
    return digits;
}

std::string problem_text(NipProblem problem, std::string_view digits) {
    if (digits.find_first_of("eE+,") != std::string_view::npos) {
        return "the NIP was turned into a rounded number by the spreadsheet; format the column as "
               "text and enter it again";
    }
    switch (problem) {
        case NipProblem::length:
            return "a NIP has 18 digits, this one " + std::to_string(digits.size());
        case NipProblem::digits: return "a NIP has only digits";
        case NipProblem::birth_date: return "digits 1-8 of the NIP are no birth date (yyyymmdd)";
        case NipProblem::sex: return "digit 15 of the NIP must be 1 or 2";
    }
    return "not a NIP";
}

// The person of a line, or what is wrong with it.
Result<Person> read_person(const CsvLine& line, const Places& places) {
    Person person;
    person.nip = bare_nip(field_of(line, places, nip));
    person.name = field_of(line, places, name);
    person.unit = field_of(line, places, unit);
    person.position_level = field_of(line, places, position_level);
    person.office = field_of(line, places, office);
    const NipVerdict verdict = parse_nip(person.nip, std::nullopt);
    if (const NipProblem* problem = std::get_if<NipProblem>(&verdict)) {
        return Error{Fault::bad_input, problem_text(*problem, person.nip)};
    }
    person.kind = std::get<NipFacts>(verdict).kind;
    if (person.name.empty()) return Error{Fault::bad_input, "the name is empty"};
    for (const std::string* text :
         {&person.name, &person.unit, &person.position_level, &person.office}) {
        if (text->size() > kMaxField) return Error{Fault::bad_input, "a field is too long"};
    }
    return person;
}

}  // namespace

Result<Roster> parse_roster(std::string_view csv, std::string_view file_name) {
    const std::string where(file_name);
    if (csv.starts_with("\xEF\xBB\xBF")) csv.remove_prefix(3);
    if (!is_utf8(csv)) {
        return Error{Fault::bad_input, where + ": not UTF-8; save it as 'CSV UTF-8'"};
    }
    const std::vector<CsvLine> lines = parse_csv(csv);
    if (lines.empty()) return Error{Fault::bad_input, where + ": the file is empty"};
    const Places places = find_places(lines.front());
    if (places[nip] < 0 || places[name] < 0) {
        return Error{Fault::bad_input, where + ":" + std::to_string(lines.front().number) +
                                           ": the first line must name the columns: nip,name,unit"};
    }
    Roster roster;
    std::set<std::string> seen;
    for (auto line = lines.begin() + 1; line != lines.end(); ++line) {
        Result<Person> person = read_person(*line, places);
        if (person && !seen.insert(person->nip).second) {
            person = Error{Fault::bad_input, "this NIP stands in an earlier line, too"};
        }
        if (person) {
            roster.persons.push_back(std::move(*person));
        } else {
            roster.errors.push_back(where + ":" + std::to_string(line->number) + ": " +
                                    person.error().detail);
        }
    }
    return roster;
}

Result<RosterImport> import_roster(Database& db, const std::filesystem::path& file) {
    const Result<std::string> csv = read_text(file, kMaxRoster);
    if (!csv) return csv.error().within("roster");
    const Result<Roster> roster = parse_roster(*csv, file.filename().string());
    if (!roster) return roster.error();
    RosterImport import;
    import.errors = roster->errors;
    for (const Person& person : roster->persons) {
        const Result<std::optional<Person>> known = find_person(db, person.nip);
        if (!known) return known.error();
        const Result<Person> stored = remember_person(db, person);
        if (!stored) return stored.error();
        if (!*known) {
            ++import.added;
        } else if ((*known)->ref == stored->ref) {
            ++import.unchanged;
        } else {
            ++import.changed;
        }
    }
    return import;
}

}  // namespace suluh::store
