#include "banks/kinds.h"

#include <algorithm>
#include <array>

namespace suluh::banks {

namespace {

using enum Holds;

constexpr std::array kBank = std::to_array<FieldFact>({
    {"id"},
    {"indicator"},
    {"module"},
    {"pillar"},
    {"band"},
    {"level"},
    {"difficulty", number},
    {"twin"},
    {"ungraded", truth},
    {"confidence", truth},
});
constexpr std::array kChoice = std::to_array<FieldFact>(
    {{"ask"}, {"picture"}, {"alt"}, {"shuffle", truth}, {"sound"}, {"because"}, {"basis"}});
constexpr std::array kTruth = std::to_array<FieldFact>(
    {{"claim"}, {"answer", truth}, {"picture"}, {"alt"}, {"sound"}, {"because"}, {"basis"}});
constexpr std::array kOrder = std::to_array<FieldFact>(
    {{"ask"}, {"first"}, {"last"}, {"picture"}, {"alt"}, {"sound"}, {"because"}, {"basis"}});
constexpr std::array kMatch =
    std::to_array<FieldFact>({{"ask"}, {"shuffle", truth}, {"sound"}, {"because"}, {"basis"}});
constexpr std::array kSort = std::to_array<FieldFact>(
    {{"ask"}, {"groups", texts}, {"shuffle", truth}, {"sound"}, {"because"}, {"basis"}});
constexpr std::array kFill = std::to_array<FieldFact>({{"ask"},
                                                       {"text"},
                                                       {"answer", number},
                                                       {"tolerance", number},
                                                       {"unit"},
                                                       {"accept", texts},
                                                       {"near", number},
                                                       {"shuffle", truth},
                                                       {"sound"},
                                                       {"because"},
                                                       {"basis"}});
constexpr std::array kSlider = std::to_array<FieldFact>({{"ask"},
                                                         {"from", number},
                                                         {"to", number},
                                                         {"step", number},
                                                         {"start", number},
                                                         {"answer", number},
                                                         {"tolerance", number},
                                                         {"fade", number},
                                                         {"unit"},
                                                         {"labels", texts},
                                                         {"sound"},
                                                         {"because"},
                                                         {"basis"}});
constexpr std::array kHotspot = std::to_array<FieldFact>({{"ask"},
                                                          {"picture"},
                                                          {"width", number},
                                                          {"height", number},
                                                          {"alt"},
                                                          {"find"},
                                                          {"sound"},
                                                          {"because"},
                                                          {"basis"}});

struct KindFact {
    std::string_view name;
    std::span<const FieldFact> fields;
    std::array<std::string_view, 3> parts;
};
const std::array<KindFact, 9> kKinds = {{
    {"choice", kChoice, {"right", "wrong"}},
    {"multiple", kChoice, {"right", "wrong"}},
    {"truefalse", kTruth, {}},
    {"order", kOrder, {"item"}},
    {"match", kMatch, {"pair"}},
    {"sort", kSort, {"item"}},
    {"fill", kFill, {"wrong_form", "gap", "pick"}},
    {"slider", kSlider, {}},
    {"hotspot", kHotspot, {"spot", "decoy"}},
}};

const KindFact* find_kind(std::string_view name) {
    const auto* it = std::find_if(kKinds.begin(), kKinds.end(),
                                  [&](const KindFact& kind) { return kind.name == name; });
    return it == kKinds.end() ? nullptr : it;
}

bool has_name(std::span<const FieldFact> fields, std::string_view name) {
    return std::any_of(fields.begin(), fields.end(),
                       [&](const FieldFact& one) { return one.name == name; });
}

constexpr std::array<std::string_view, 2> kOption = {"words", "why"};
constexpr std::array<std::string_view, 3> kPair = {"left", "right", "why"};
constexpr std::array<std::string_view, 3> kCard = {"words", "group", "why"};
constexpr std::array<std::string_view, 2> kForm = {"form", "why"};

// What a part of this name may hold, beside what it takes in a row.
struct PartFact {
    std::string_view name;
    std::array<std::string_view, 8> fields;
};
constexpr std::array kParts = std::to_array<PartFact>({
    {"right", {"words", "why", "basis", "picture", "alt"}},
    {"wrong", {"words", "why", "basis", "picture", "alt"}},
    {"pair", {"left", "right", "why", "basis", "icon"}},
    {"item", {"words", "group", "why", "basis"}},
    {"wrong_form", {"form", "why", "basis"}},
    {"gap", {"accept", "near", "answer", "tolerance", "unit"}},
    {"pick", {"right"}},
    {"spot", {"id", "name", "because", "basis", "what", "circle", "rect", "polygon"}},
    {"decoy", {"id", "name", "because", "basis", "what", "circle", "rect", "polygon"}},
});

// The first field of a part, or of the parts within, that no format has a place for; or nothing.
std::string stray_field(const Part& part) {
    for (const PartFact& fact : kParts) {
        if (fact.name != part.of) continue;
        for (const auto& [name, value] : part.fields) {
            if (std::find(fact.fields.begin(), fact.fields.end(), name) == fact.fields.end()) {
                return "field '" + name + "' of s." + part.of + " has no place there";
            }
        }
    }
    for (const Part& inner : part.parts) {
        if (std::string stray = stray_field(inner); !stray.empty()) return stray;
    }
    return {};
}

}  // namespace

std::span<const FieldFact> bank_fields() {
    return kBank;
}

std::span<const FieldFact> kind_fields(std::string_view kind) {
    const KindFact* fact = find_kind(kind);
    return fact == nullptr ? std::span<const FieldFact>() : fact->fields;
}

bool is_known_kind(std::string_view kind) {
    return find_kind(kind) != nullptr;
}

std::span<const std::string_view> known_kinds() {
    static const auto names = [] {
        std::array<std::string_view, kKinds.size()> all;
        std::transform(kKinds.begin(), kKinds.end(), all.begin(),
                       [](const KindFact& kind) { return kind.name; });
        return all;
    }();
    return names;
}

std::span<const std::string_view> taken_in_a_row(std::string_view part) {
    if (part == "right" || part == "wrong") return kOption;
    if (part == "pair") return kPair;
    if (part == "item") return kCard;
    if (part == "wrong_form") return kForm;
    return {};
}

Value value_from_text(Holds holds, const std::string& text) {
    switch (holds) {
        case number: return read_number(text);
        case truth: return read_truth(text);
        case texts: return {};
        case Holds::text: return text;
    }
    return {};
}

std::string what_does_not_fit(const Item& item) {
    const KindFact* kind = find_kind(item.kind);
    if (kind == nullptr) return "s." + item.kind + " has no form there";
    for (const auto& [name, value] : item.fields) {
        if (!has_name(kBank, name) && !has_name(kind->fields, name)) {
            return "field '" + name + "' has no place there";
        }
    }
    for (const Part& part : item.parts) {
        const bool known =
            std::find(kind->parts.begin(), kind->parts.end(), part.of) != kind->parts.end();
        if (!known) return "s." + part.of + " has no place in s." + item.kind;
        if (std::string stray = stray_field(part); !stray.empty()) return stray;
    }
    return {};
}

void note_missing(const Item& item, std::vector<packs::Problem>& problems) {
    const auto note = [&](const char* name, const char* remedy) {
        if (field(item.fields, name) != nullptr) return;
        problems.push_back({item.file, item.line,
                            "question '" + text_of(item.fields, "id") + "' has no '" + name + "'",
                            remedy, packs::Severity::warning});
    };
    note("indicator", "write it into the bank, or give --indicator CODE for all that have none");
    note("because", "write the reason that is shown after the answer into the bank");
}

}  // namespace suluh::banks
