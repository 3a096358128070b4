// What one cell holds of a gap or a shape.
#include <algorithm>
#include <array>

#include "banks/gift_text.h"
#include "banks/table.h"

namespace suluh::banks {

namespace {

constexpr std::array<std::pair<std::string_view, std::size_t>, 2> kShapes = {
    {{"circle", 3}, {"rect", 4}}};
constexpr std::size_t kMaxNumbers = 200;

std::string with_feedback(const Part& part, std::string_view name) {
    std::string why = text_of(part.fields, "why");
    // A cell has no place of its own for a source; it stands behind the reason, as on the screen.
    const std::string basis = text_of(part.fields, "basis");
    if (!basis.empty()) {
        const bool ends = why.ends_with('.');
        if (ends) why.pop_back();
        why += " (" + basis + ")" + (ends ? "." : "");
    }
    return gift_escaped(text_of(part.fields, name)) + (why.empty() ? "" : "#" + gift_escaped(why));
}

std::string typed_cell(const Part& gap) {
    std::string text;
    const Value* answer = field(gap.fields, "answer");
    if (answer != nullptr) {
        const std::string tolerance = text_of(gap.fields, "tolerance");
        text = "#=" + text_of(gap.fields, "answer") + (tolerance.empty() ? "" : ":" + tolerance);
    }
    const Value* accept = field(gap.fields, "accept");
    for (const Value& form :
         accept != nullptr && accept->list() ? *accept->list() : Value::List{}) {
        const std::string* words = form.text();
        text += (text.empty() ? "=" : " =") + gift_escaped(words != nullptr ? *words : "");
    }
    for (const Part& wrong : gap.parts) text += " =%0%" + with_feedback(wrong, "form");
    return text;
}

// Behind the braces: "near 1", "unit persen".
void read_extras(std::string_view text, Part& gap) {
    std::string extras = trimmed(text);
    if (extras.starts_with("near ")) {
        const std::size_t end = std::min(extras.find(' ', 5), extras.size());
        if (Value near = read_number(extras.substr(5, end - 5)); !near.is_nil()) {
            gap.fields["near"] = std::move(near);
        }
        extras = trimmed(extras.substr(end));
    }
    if (extras.starts_with("unit ")) set_text(gap.fields, "unit", extras.substr(5));
}

Part read_pick(const GiftAnswers& answers) {
    Part pick{"pick"};
    for (const GiftAnswer& answer : answers.list) {
        if (answer.sign == '=') {
            pick.fields["right"] = answer.text;
            continue;
        }
        Part other{"wrong", {{"words", answer.text}}};
        set_text(other.fields, "why", answer.feedback);
        pick.parts.push_back(std::move(other));
    }
    return pick;
}

Part read_typed(const GiftAnswers& answers) {
    Part gap{"gap"};
    Value::List accept;
    for (const GiftAnswer& answer : answers.list) {
        if (answer.weight && *answer.weight <= 0) {
            gap.parts.push_back({"wrong_form", {{"form", answer.text}}});
            set_text(gap.parts.back().fields, "why", answer.feedback);
        } else if (answers.numeric) {
            const auto range = parse_gift_range(answer.text);
            if (!range) return {};
            gap.fields["answer"] = range->answer;
            gap.fields["tolerance"] = range->tolerance;
        } else {
            accept.emplace_back(answer.text);
        }
    }
    if (!accept.empty()) gap.fields["accept"] = std::move(accept);
    return gap;
}

std::vector<double> numbers_in(std::string_view text) {
    std::vector<double> numbers;
    while (!text.empty() && numbers.size() <= kMaxNumbers) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const Value number = read_number(text.substr(0, end));
        if (end > 0 && number.number() == nullptr) return {};
        if (end > 0) numbers.push_back(*number.number());
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return numbers;
}

}  // namespace

std::string gap_cell(const Part& gap) {
    std::string text;
    if (gap.of == "pick") {
        text = "=" + gift_escaped(text_of(gap.fields, "right"));
        for (const Part& other : gap.parts) text += " ~" + with_feedback(other, "words");
    } else {
        text = typed_cell(gap);
    }
    text = "{" + text + "}";
    const std::string near = text_of(gap.fields, "near"), unit = text_of(gap.fields, "unit");
    if (!near.empty()) text += " near " + near;
    if (!unit.empty()) text += " unit " + unit;
    return text;
}

Part read_gap_cell(const std::string& cell) {
    const std::string text = trimmed(cell);
    const std::size_t end = find_unescaped(text, "}");
    if (!text.starts_with('{') || end == std::string::npos) return {};
    const GiftAnswers answers = parse_gift_answers(std::string_view(text).substr(1, end - 1));
    const bool choices = std::any_of(answers.list.begin(), answers.list.end(),
                                     [](const GiftAnswer& one) { return one.sign == '~'; });
    Part gap = choices ? read_pick(answers) : read_typed(answers);
    if (gap.fields.empty()) return {};
    if (gap.of == "gap") read_extras(std::string_view(text).substr(end + 1), gap);
    return gap;
}

std::string shape_cell(const Value::Map& spot) {
    for (const char* name : {"circle", "rect", "polygon"}) {
        const Value* shape = field(spot, name);
        if (shape == nullptr || shape->list() == nullptr) continue;
        std::string text = name;
        for (const Value& one : *shape->list()) {
            if (one.number() != nullptr) text += " " + number_text(*one.number());
            for (const Value& axis : one.list() != nullptr ? *one.list() : Value::List{}) {
                if (axis.number() != nullptr) text += " " + number_text(*axis.number());
            }
        }
        return text;
    }
    return {};
}

bool read_shape_cell(const std::string& cell, Value::Map& spot) {
    const std::string text = trimmed(cell);
    const std::size_t blank = std::min(text.find(' '), text.size());
    const std::string name = text.substr(0, blank);
    const std::vector<double> numbers = numbers_in(std::string_view(text).substr(blank));
    Value::List list(numbers.begin(), numbers.end());
    for (const auto& [shape, count] : kShapes) {
        if (name != shape || list.size() != count) continue;
        spot[name] = std::move(list);
        return true;
    }
    if (name != "polygon" || numbers.size() < 6 || numbers.size() % 2 != 0) return false;
    Value::List points;
    for (std::size_t i = 0; i < numbers.size(); i += 2) {
        points.emplace_back(Value::List{numbers[i], numbers[i + 1]});
    }
    spot[name] = std::move(points);
    return true;
}

}  // namespace suluh::banks
