#include "collect/interaction.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace suluh::collect {

namespace {

constexpr std::string_view kAnd = "[,]";
constexpr std::string_view kTo = "[.]";
constexpr std::string_view kUpTo = "[:]";

const Value::List& list_of(const Value& value, std::string_view key) {
    static const Value::List kNone;
    const Value* found = value.find(key);
    return found != nullptr && found->list() != nullptr ? *found->list() : kNone;
}

std::string number_text(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.10g", value);
    return text.data();
}

// An id is a number or a text in lessons, a text here.
std::string id_text(const Value* value) {
    if (value == nullptr) return "";
    if (value->text() != nullptr) return *value->text();
    return value->number() != nullptr ? number_text(*value->number()) : "";
}

void join(std::string& all, std::string_view next) {
    if (!all.empty()) all += kAnd;
    all += next;
}

std::string joined(const Value::List& ids) {
    std::string all;
    for (const Value& id : ids) join(all, id_text(&id));
    return all;
}

// Pairs as "source[.]target[,]..."; from and to name the fields.
std::string paired(const Value::List& pairs, std::string_view from, std::string_view to) {
    std::string all;
    for (const Value& pair : pairs) {
        join(all, id_text(pair.find(from)) + std::string(kTo) + id_text(pair.find(to)));
    }
    return all;
}

// [{id, text}] as [{id, description}].
Value::List components(const Value::List& items, std::string_view id, std::string_view language) {
    Value::List all;
    for (const Value& item : items) {
        all.push_back(Value::Map{
            {"id", id_text(item.find(id))},
            {"description", Value::Map{{std::string(language), item.text_or("text", "")}}}});
    }
    return all;
}

Value::List patterns(std::string one) {
    return Value::List{std::move(one)};
}

Interaction choice(const Value& question, const Value& response, std::string_view language) {
    std::string right;
    for (const Value& option : list_of(question, "options")) {
        if (option.boolean_or("right", false)) join(right, id_text(option.find("id")));
    }
    Interaction out{"choice", {}, joined(list_of(response, "ids"))};
    out.definition["choices"] = components(list_of(question, "options"), "id", language);
    if (!right.empty()) out.definition["correctResponsesPattern"] = patterns(right);
    return out;
}

// The first option is "true".
Interaction true_false(const Value& question, const Value& response) {
    const auto said = [](bool truth) { return truth ? "true" : "false"; };
    const Value::List& options = list_of(question, "options");
    const Value::List& ids = list_of(response, "ids");
    Interaction out{"true-false", {}, ""};
    if (!ids.empty()) out.response = said(id_text(&ids.front()) == "1");
    if (!options.empty()) {
        out.definition["correctResponsesPattern"] =
            patterns(said(options.front().boolean_or("right", false)));
    }
    return out;
}

Interaction matching(const Value& question, const Value& response, std::string_view language) {
    Interaction out{"matching", {}, paired(list_of(response, "pairs"), "source", "target")};
    out.definition["source"] = components(list_of(question, "source"), "id", language);
    out.definition["target"] = components(list_of(question, "target"), "id", language);
    out.definition["correctResponsesPattern"] =
        patterns(paired(list_of(question, "correct"), "source", "target"));
    return out;
}

Interaction sequencing(const Value& question, const Value& response, std::string_view language) {
    Interaction out{"sequencing", {}, joined(list_of(response, "order"))};
    out.definition["choices"] = components(list_of(question, "choices"), "id", language);
    out.definition["correctResponsesPattern"] = patterns(joined(list_of(question, "correct")));
    return out;
}

// A grid has several statements, xAPI's likert one: so it is a performance of one step each.
Interaction grid(const Value& question, const Value& response, std::string_view language) {
    const Value::List& statements = list_of(question, "statements");
    if (statements.size() == 1) {
        Interaction one{"likert", {}, ""};
        for (const Value& answer : list_of(response, "answers")) {
            one.response = id_text(answer.find("value"));
        }
        one.definition["scale"] = components(list_of(question, "scale"), "value", language);
        return one;
    }
    Interaction out{"performance", {}, paired(list_of(response, "answers"), "id", "value")};
    out.definition["steps"] = components(statements, "id", language);
    return out;
}

Interaction numeric(const Value& question, const Value& response) {
    Interaction out{"numeric", {}, id_text(response.find("value"))};
    const Value* answer = question.find("answer");
    if (answer != nullptr && answer->number() != nullptr) {
        const double off = question.number_or("tolerance", 0);
        out.definition["correctResponsesPattern"] =
            patterns(number_text(*answer->number() - off) + std::string(kUpTo) +
                     number_text(*answer->number() + off));
    }
    return out;
}

Interaction fill_in(const Value& question, const Value& response) {
    Interaction out{"fill-in", {}, response.text_or("text", "")};
    Value::List accepted;
    for (const Value& form : list_of(question, "accepted")) accepted.push_back(id_text(&form));
    if (!accepted.empty()) out.definition["correctResponsesPattern"] = accepted;
    return out;
}

}  // namespace

Interaction to_interaction(std::string_view kind, const Value& question, const Value& response,
                           std::string_view language) {
    if (kind == "truefalse") return true_false(question, response);
    const std::string type = response.text_or("type", "");
    if (type == "matching") return matching(question, response, language);
    if (type == "sequencing") return sequencing(question, response, language);
    if (type == "likert") return grid(question, response, language);
    if (type == "numeric") return numeric(question, response);
    if (type == "fill-in" || type == "long-fill-in") {
        Interaction written = fill_in(question, response);
        written.type = type;
        return written;
    }
    if (question.find("options") != nullptr && response.find("ids") != nullptr) {
        return choice(question, response, language);
    }
    return {"other", {}, to_json(response)};
}

}  // namespace suluh::collect
