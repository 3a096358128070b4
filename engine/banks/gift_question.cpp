#include "banks/gift_question.h"

#include <algorithm>
#include <cmath>

#include "banks/kinds.h"
#include "packs/names.h"

namespace suluh::banks {

namespace {

constexpr double kWhole = 99.99;  // 33.33333 three times is all of it

class Question {
public:
    Question(const GiftBlock& block, Reading& reading) : block_(block), reading_(reading) {}

    void read() {
        if (std::string why = parse(); !why.empty()) {
            tell(packs::Severity::error, "left out: " + why, remedy_);
            return;
        }
        item_.file = block_.file;
        item_.line = block_.line;
        read_tags();
        set_text(item_.fields, "because", plain(answers_.general));
        if (lost_)
            note("pictures, links or tables of its HTML are not kept", "put them in by hand");
        normalise(item_);
        reading_.items.push_back(std::move(item_));
    }

private:
    void tell(packs::Severity severity, std::string problem, std::string remedy) {
        reading_.problems.push_back(
            {block_.file, block_.line, std::move(problem), std::move(remedy), severity});
    }
    void note(std::string problem, std::string remedy) {
        tell(packs::Severity::warning, std::move(problem), std::move(remedy));
    }

    std::string parse() {
        std::string_view text = block_.text;
        while (text.starts_with(' ')) text.remove_prefix(1);
        std::string title;
        if (text.starts_with("::")) {
            const std::size_t end = find_unescaped(text, "::", 2);
            if (end == std::string_view::npos) return "its title has no second '::'";
            title = trimmed(gift_unescaped(text.substr(2, end - 2)));
            text.remove_prefix(end + 2);
        }
        name_by(title);
        text = take_format(text);
        const std::size_t open = find_unescaped(text, "{");
        if (open == std::string_view::npos) {
            remedy_ = "write it as s.explain into a lesson";
            return "it asks nothing (a description)";
        }
        const std::size_t close = find_unescaped(text, "}", open);
        if (close == std::string_view::npos) return "its '{' has no '}'";
        if (find_unescaped(text, "{", close) != std::string_view::npos) {
            remedy_ = "put an empty line between two questions, and \\ before a { that is none";
            return "there is a second '{' behind its answers";
        }
        if (trimmed(text.substr(open + 1, close - open - 1)).empty()) {
            remedy_ = "nobody at a kiosk reads essays: ask for a word or a choice";
            return "it is an essay";
        }
        answers_ = parse_gift_answers(text.substr(open + 1, close - open - 1));
        ask_ = asked(text.substr(0, open), text.substr(close + 1));
        if (ask_.empty()) return "it has no question";
        return read_kind();
    }

    // A title that can be an id is one.
    void name_by(const std::string& title) {
        if (!block_.id.empty()) {
            item_.fields["id"] = block_.id;
        } else if (packs::is_code(title)) {
            item_.fields["id"] = title;
        } else if (!title.empty()) {
            note("title '" + title + "' is not kept",
                 "write // [id:…] above it to name the question");
        }
    }

    std::string_view take_format(std::string_view text) {
        while (!text.empty() && (text.front() == ' ' || text.front() == '\n'))
            text.remove_prefix(1);
        for (const std::string_view format : {"[html]", "[markdown]", "[plain]", "[moodle]"}) {
            if (!text.starts_with(format)) continue;
            html_ = format == "[html]";
            text.remove_prefix(format.size());
        }
        return text;
    }

    std::string plain(std::string text) {
        for (const std::string_view format : {"[html]", "[markdown]", "[plain]", "[moodle]"}) {
            if (!text.starts_with(format)) continue;
            text.erase(0, format.size());
            return format == "[html]" ? words_of_html(text, lost_) : trimmed(text);
        }
        return html_ ? words_of_html(text, lost_) : text;
    }

    // Words behind the answers make it a missing word: a line stands where it is missing.
    std::string asked(std::string_view before, std::string_view after) {
        const std::string head = plain(trimmed(gift_unescaped(before)));
        const std::string tail = plain(trimmed(gift_unescaped(after)));
        if (tail.empty()) return head;
        const bool sign = tail.find_first_of(".,;:?!") == 0;
        return head + (head.empty() ? "" : " ") + "_____" + (sign ? "" : " ") + tail;
    }

    std::string read_kind() {
        auto& list = answers_.list;
        const auto has = [&](auto&& test) { return std::any_of(list.begin(), list.end(), test); };
        if (list.size() > kMaxGiftAnswers) return "it has more answers than a question can have";
        if (answers_.numeric) return read_numeric();
        if (list.size() == 1 && list[0].sign == 0) return read_truth_answer(list[0]);
        if (has([](const GiftAnswer& one) { return one.sign == 0; })) {
            return "what stands before its first answer cannot be read";
        }
        if (has([](const GiftAnswer& one) { return one.pair.has_value(); })) return read_matching();
        if (has([](const GiftAnswer& one) { return one.sign == '~'; })) return read_choice();
        return read_short();
    }

    std::string read_truth_answer(const GiftAnswer& answer) {
        const std::string word = lower_ascii(answer.text);
        if (word != "t" && word != "true" && word != "f" && word != "false") {
            return "its answer is neither a sign (= or ~) nor T or F";
        }
        item_.kind = "truefalse";
        item_.fields["claim"] = ask_;
        item_.fields["answer"] = word.front() == 't';
        // {T#when wrong#when right}
        const std::size_t second = answer.feedback.find('#');
        const std::string wrong = trimmed(answer.feedback.substr(0, second));
        if (answers_.general.empty()) {
            answers_.general = wrong;
        } else if (!wrong.empty()) {
            note("feedback '" + wrong + "' is not kept", "its general feedback is the reason");
        }
        if (second != std::string::npos) {
            note("feedback of the right answer is not kept", "write it into 'because'");
        }
        return {};
    }

    Part option(const GiftAnswer& answer, bool right) {
        Part part{right ? "right" : "wrong", {{"words", plain(answer.text)}}};
        set_text(part.fields, "why", plain(answer.feedback));
        return part;
    }

    std::string read_choice() {
        auto& list = answers_.list;
        const auto rights = std::count_if(list.begin(), list.end(), [](const GiftAnswer& one) {
            return one.sign == '=' && one.weight.value_or(100) >= kWhole;
        });
        const bool single = rights > 0;
        if (rights > 1) {
            remedy_ = "keep one with '=', or weigh them (~%50%) so that all are to be chosen";
            return "it has " + std::to_string(rights) + " right answers of which one is enough";
        }
        item_.kind = single ? "choice" : "multiple";
        item_.fields["ask"] = ask_;
        double sum = 0;
        for (const GiftAnswer& answer : list) {
            if (answer.text.empty()) return "one of its answers has no words";
            const double weight = answer.weight.value_or(answer.sign == '=' ? 100 : 0);
            const bool right = single ? weight >= kWhole : weight > 0;
            if (single && !right && weight > 0) {
                note("'" + answer.text + "' is worth " + number_text(weight) +
                         " % there, nothing here",
                     "s.choice is all or nothing");
            }
            if (right) sum += weight;
            item_.parts.push_back(option(answer, right));
        }
        if (sum == 0) return "it has no right answer";
        if (!single) note_weights(sum);
        return {};
    }

    // Here every right answer has an equal share.
    void note_weights(double sum) {
        const auto rights =
            static_cast<double>(std::count_if(item_.parts.begin(), item_.parts.end(),
                                              [](const Part& one) { return one.of == "right"; }));
        for (const GiftAnswer& answer : answers_.list) {
            const double weight = answer.weight.value_or(0);
            const bool equal = weight <= 0 || std::abs(weight - sum / rights) < 0.5;
            if (equal) continue;
            note("the weights of its right answers are not kept",
                 "s.multiple gives each the same share");
            return;
        }
    }

    std::string read_short() {
        item_.kind = "fill";
        item_.fields["ask"] = ask_;
        Value::List accept;
        for (const GiftAnswer& answer : answers_.list) {
            if (answer.text.empty()) return "one of its answers has no words";
            const double weight = answer.weight.value_or(100);
            const bool any = answer.text.find('*') != std::string::npos;
            if (any || (weight > 0 && weight < kWhole)) {
                note("answer '" + answer.text + "' is not kept: " +
                         (any ? "it stands for any words" : "it is worth a part"),
                     "write the forms that are right one by one");
            } else if (weight <= 0) {
                add_wrong(answer);
            } else {
                accept.emplace_back(plain(answer.text));
                note_feedback(answer);
            }
        }
        if (accept.empty()) return "it has no answer that is right as it stands";
        item_.fields["accept"] = std::move(accept);
        return {};
    }

    void note_feedback(const GiftAnswer& answer) {
        if (answer.feedback.empty()) return;
        note("feedback of the right answer '" + answer.text + "' is not kept",
             "write it into 'because'");
    }

    void add_wrong(const GiftAnswer& answer) {
        if (answer.feedback.empty()) {
            note("wrong answer '" + answer.text + "' is not kept", "it says no reason");
            return;
        }
        item_.parts.push_back(
            {"wrong_form", {{"form", plain(answer.text)}, {"why", plain(answer.feedback)}}});
    }

    std::string read_numeric() {
        item_.kind = "fill";
        item_.fields["ask"] = ask_;
        for (const GiftAnswer& answer : answers_.list) {
            const double weight = answer.weight.value_or(answer.sign == '~' ? 0 : 100);
            if (answer.sign == '~' && answer.text.empty()) {
                note("feedback of any other answer is not kept", "write it into 'because'");
                continue;
            }
            const auto range = parse_gift_range(answer.text);
            if (!range) return "'" + answer.text + "' is no number";
            if (weight <= 0) {
                GiftAnswer wrong = answer;
                wrong.text = number_text(range->answer);
                add_wrong(wrong);
            } else if (weight < kWhole || item_.fields.contains("answer")) {
                note("answer '" + answer.text + "' is not kept", "s.fill has one right number");
            } else {
                item_.fields["answer"] = range->answer;
                item_.fields["tolerance"] = range->tolerance;
                note_feedback(answer);
            }
        }
        return item_.fields.contains("answer") ? "" : "it has no right number";
    }

    std::string read_matching() {
        item_.kind = "match";
        item_.fields["ask"] = ask_;
        for (const GiftAnswer& answer : answers_.list) {
            if (!answer.pair || answer.sign != '=') return "an answer of a matching has no '->'";
            const std::string left = plain(answer.text), right = plain(*answer.pair);
            if (right.empty()) return "'" + left + "' has no partner";
            if (left.empty()) {
                note("'" + right + "' belongs to nothing and is not kept",
                     "s.match has whole pairs");
                continue;
            }
            Part pair{"pair", {{"left", left}, {"right", right}}};
            set_text(pair.fields, "why", plain(answer.feedback));
            item_.parts.push_back(std::move(pair));
        }
        if (item_.parts.empty()) return "it has no pair";
        return {};
    }

    void read_tags() {
        for (const std::string& tag : block_.tags) {
            const std::size_t at = tag.find_first_of(":=");
            const std::string name = trimmed(tag.substr(0, at));
            const std::string text = at == std::string::npos ? "" : trimmed(tag.substr(at + 1));
            if (!set_field(name, text)) {
                note("tag '" + tag + "' is not kept",
                     "a tag like indicator:ED5 sets a field of the bank");
            }
        }
    }

    bool set_field(const std::string& name, const std::string& text) {
        if (text.empty() || name == "id") return false;
        if (name == "basis" || name == "unit") return set_text(item_.fields, name, text), true;
        for (const FieldFact& fact : bank_fields()) {
            if (fact.name != name) continue;
            Value value = value_from_text(fact.holds, text);
            if (value.is_nil()) return false;
            item_.fields[name] = std::move(value);
            return true;
        }
        return false;
    }

    const GiftBlock& block_;
    Reading& reading_;
    Item item_;
    GiftAnswers answers_;
    std::string ask_;
    std::string remedy_ = "correct it, or write it into the bank by hand";
    bool html_ = false, lost_ = false;
};

}  // namespace

void read_gift_question(const GiftBlock& block, Reading& reading) {
    Question(block, reading).read();
}

}  // namespace suluh::banks
