#include "banks/qti_source.h"

#include <algorithm>

namespace suluh::banks::qti {

namespace {

constexpr std::string_view kData = "data-suluh-";
constexpr std::size_t kMaxValues = 200;  // of one response: what is more is no question here

bool skip(const Xml& one, std::string& text, bool is_ours) {
    const std::string name = one.name();
    if (name == "br") return text += is_ours ? '\n' : kBreak, true;
    if (!is_ours && (name == "p" || name == "div" || name == "li")) text += kBreak;
    return name.starts_with("qti-feedback") || name == "qti-prompt" ||
           name.ends_with("-interaction") || name == "qti-rubric-block";
}

}  // namespace

std::vector<std::string> blank_split(const std::string& text) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : text + " ") {
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!blank) word += c;
        if (blank && !word.empty()) words.push_back(std::exchange(word, {}));
    }
    return words;
}

std::string collapsed(const std::string& text) {
    std::string words;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        const bool at_start = words.empty() || words.back() == '\n';
        if (c == kBreak) {
            while (words.ends_with(' ')) words.pop_back();
            if (!words.empty() && words.back() != '\n') words += '\n';
        } else if (!blank) {
            words += c;
        } else if (!at_start && words.back() != ' ') {
            words += ' ';
        }
    }
    return trimmed(words);
}

bool holds(const std::vector<std::string>& list, const std::string& one) {
    return std::find(list.begin(), list.end(), one) != list.end();
}

Source::Source(const Xml& root, Item& item, std::vector<packs::Problem>& notes)
    : root_(root), item_(item), notes_(notes), body_(root.child("qti-item-body")) {
    for (const Xml& div : body_.children("div")) {
        if (div.has("data-suluh-kind")) ours_ = div;
    }
    read_responses();
}

void Source::note(std::string problem, std::string remedy) const {
    notes_.push_back(
        {item_.file, item_.line, std::move(problem), std::move(remedy), packs::Severity::warning});
}

std::string Source::words(const Xml& element) const {
    const Xml::Replace replace = [this](const Xml& one, std::string& text) {
        return skip(one, text, bool(ours_));
    };
    const std::string text = element.text(replace);
    return ours_ ? text : collapsed(text);
}

std::string Source::asked() const {
    std::string prompt;
    for (const Xml& one : body_.all("qti-prompt"))
        prompt += (prompt.empty() ? "" : "\n") + words(one);
    if (ours_) return prompt;
    const std::string around = words(body_);
    return around.empty() ? prompt : prompt.empty() ? around : around + "\n" + prompt;
}

void Source::read_responses() {
    for (const Xml& one : root_.children("qti-response-declaration")) {
        Response response{one.attribute("cardinality"), one.attribute("base-type"), {}, {}};
        for (const Xml& value : one.child("qti-correct-response").children("qti-value")) {
            if (response.correct.size() == kMaxValues) break;
            response.correct.push_back(
                ours_ || response.type == "string" ? value.text() : collapsed(value.text()));
        }
        for (const Xml& entry : one.child("qti-mapping").children("qti-map-entry")) {
            if (response.map.size() == kMaxValues) break;
            const Value value = read_number(entry.attribute("mapped-value"));
            response.map.emplace_back(entry.attribute("map-key"),
                                      value.number() != nullptr ? *value.number() : 0);
        }
        responses_.emplace(one.attribute("identifier"), std::move(response));
    }
}

const Response& Source::response_of(const Xml& interaction) const {
    static const Response none;
    const auto it = responses_.find(interaction.attribute("response-identifier"));
    return it == responses_.end() ? none : it->second;
}

void Source::read_data(const Xml& element, Value::Map& fields, std::span<const FieldFact> facts) {
    for (const FieldFact& fact : facts) {
        const std::string name(fact.name);
        const std::string text = element.attribute(std::string(kData) + name);
        if (text.empty() || fact.holds == Holds::texts) continue;
        Value value = value_from_text(fact.holds, text);
        if (!value.is_nil()) fields[name] = std::move(value);
    }
}

void Source::read_texts(const Xml& element, Value::Map& fields,
                        std::initializer_list<const char*> names) {
    for (const char* name : names)
        set_text(fields, name, element.attribute(std::string(kData) + name));
}

bool Source::read_number_answer(const Xml& interaction, Value::Map& fields) const {
    const Response& response = response_of(interaction);
    const Value answer = response.correct.empty() ? Value() : read_number(response.correct.front());
    if (answer.is_nil()) return false;
    fields["answer"] = answer;
    const std::string name = interaction.attribute("response-identifier");
    for (const Xml& equal : root_.child("qti-response-processing").all("qti-equal")) {
        const bool about = equal.child("qti-variable").attribute("identifier") == name &&
                           equal.child("qti-correct").attribute("identifier") == name;
        const std::vector<std::string> tolerance = blank_split(equal.attribute("tolerance"));
        if (!about || tolerance.empty()) continue;
        if (equal.attribute("tolerance-mode") != "absolute") {
            note("its tolerance is not kept", "write tolerance = … as a number");
        } else if (Value number = read_number(tolerance.front()); !number.is_nil()) {
            fields["tolerance"] = std::move(number);
        }
    }
    return true;
}

}  // namespace suluh::banks::qti
