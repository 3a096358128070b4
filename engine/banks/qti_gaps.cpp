// The gaps of s.fill: entries and inline choices, each worth its share.
#include "banks/qti_parts.h"
#include "banks/qti_xml.h"

namespace suluh::banks::qti {

namespace {

class GapWriter {
public:
    explicit GapWriter(const Item& item) : item_(item) {}

    Gaps write() {
        write_fill();
        return {std::move(declarations_), std::move(body_), std::move(blocks_),
                std::move(processing_)};
    }

private:
    static std::string response_name(std::size_t n, bool single) {
        return single ? "RESPONSE" : "RESPONSE" + std::to_string(n);
    }

    void add_score(const std::string& share) {
        processing_ += set_outcome("SCORE", "<qti-sum>" + variable("SCORE") + share + "</qti-sum>");
    }

    // Known wrong answers: a block of feedback each, shown when just that was typed.
    void write_wrong(const Part& gap, const std::string& response, std::size_t n, bool counts) {
        for (const Part& wrong : gap.parts) {
            if (wrong.of != "wrong_form") continue;
            const std::string name = "W" + std::to_string(++wrongs_);
            const std::string form = text_of(wrong.fields, "form");
            const std::string test =
                counts ? "<qti-equal tolerance-mode=\"exact\">" + variable(response) +
                             base_value("float", form) + "</qti-equal>"
                       : "<qti-string-match case-sensitive=\"false\">" + variable(response) +
                             base_value("string", form) + "</qti-string-match>";
            processing_ += condition(
                test, "  " + set_outcome("FEEDBACK", "<qti-multiple>" + variable("FEEDBACK") +
                                                         base_value("identifier", name) +
                                                         "</qti-multiple>"));
            blocks_ += "      <qti-feedback-block outcome-identifier=\"FEEDBACK\"" +
                       attribute("identifier", name) + " show-hide=\"show\"" +
                       data("gap", std::to_string(n)) + data("form", form) +
                       data("basis", text_of(wrong.fields, "basis")) + "><qti-content-body><p>" +
                       xml_escaped(text_of(wrong.fields, "why")) +
                       "</p></qti-content-body></qti-feedback-block>\n";
        }
    }

    std::string write_number(const Part& gap, std::size_t n, std::size_t all,
                             const std::string& response) {
        declarations_ +=
            declared({response, "single", "float"}, correct({text_of(gap.fields, "answer")}));
        const std::string tolerance = text_of(gap.fields, "tolerance");
        processing_ +=
            condition(near_correct(response, tolerance),
                      "  " + set_outcome("SCORE", "<qti-sum>" + variable("SCORE") + "<qti-divide>" +
                                                      base_value("float", "1") +
                                                      base_value("float", std::to_string(all)) +
                                                      "</qti-divide></qti-sum>"));
        write_wrong(gap, response, n, true);
        const std::string unit = text_of(gap.fields, "unit");
        return "<qti-text-entry-interaction" + attribute("response-identifier", response) +
               data("unit", unit) + "/>";
    }

    std::string write_words(const Part& gap, std::size_t n, std::size_t all,
                            const std::string& response) {
        std::vector<MapEntry> map;
        const Value* accept = field(gap.fields, "accept");
        for (const Value& form :
             accept != nullptr && accept->list() ? *accept->list() : Value::List{}) {
            if (form.text() != nullptr) map.push_back({*form.text(), 1});
        }
        const std::string usual = map.empty() ? "" : map.front().key;
        declarations_ +=
            declared({response, "single", "string"}, correct({usual}) + mapping(map, true));
        add_score("<qti-divide><qti-map-response" + attribute("identifier", response) + "/>" +
                  base_value("float", std::to_string(all)) + "</qti-divide>");
        write_wrong(gap, response, n, false);
        return "<qti-text-entry-interaction" + attribute("response-identifier", response) +
               data("near", text_of(gap.fields, "near")) +
               data("unit", text_of(gap.fields, "unit")) + "/>";
    }

    std::string write_pick(const Part& pick, std::size_t all, const std::string& response) {
        declarations_ +=
            declared({response, "single", "identifier"}, correct({"P1"}) + mapping({{"P1", 1}}));
        add_score("<qti-divide><qti-map-response" + attribute("identifier", response) + "/>" +
                  base_value("float", std::to_string(all)) + "</qti-divide>");
        std::string text = "<qti-inline-choice-interaction" +
                           attribute("response-identifier", response) + shuffle_of(item_) +
                           "><qti-inline-choice identifier=\"P1\">" +
                           xml_escaped(text_of(pick.fields, "right")) + "</qti-inline-choice>";
        std::size_t n = 1;
        for (const Part& other : pick.parts) {
            text += "<qti-inline-choice" + attribute("identifier", "P" + std::to_string(++n)) +
                    data("why", text_of(other.fields, "why")) +
                    data("basis", text_of(other.fields, "basis")) + ">" +
                    xml_escaped(text_of(other.fields, "words")) + "</qti-inline-choice>";
        }
        return text + "</qti-inline-choice-interaction>";
    }

    std::string write_gap(const Part& gap, std::size_t n, std::size_t all, bool single) {
        const std::string response = response_name(n, single);
        if (gap.of == "pick") return write_pick(gap, all, response);
        return field(gap.fields, "answer") != nullptr ? write_number(gap, n, all, response)
                                                      : write_words(gap, n, all, response);
    }

    void write_fill() {
        body_ = "      <p data-suluh-part=\"ask\">" + xml_escaped(text_of(item_.fields, "ask")) +
                "</p>\n";
        const std::string sentence = text_of(item_.fields, "text");
        if (sentence.empty()) {
            const std::string unit = text_of(item_.fields, "unit");
            body_ += "      <p data-suluh-part=\"answer\">" +
                     write_gap({"gap", item_.fields, item_.parts}, 1, 1, true) +
                     (unit.empty() ? "" : " " + xml_escaped(unit)) + "</p>\n";
            return;
        }
        std::string text;
        std::set<std::size_t> written;
        for (std::size_t at = 0; at < sentence.size(); ++at) {
            const std::size_t end = sentence.find(']', at);
            const Value number =
                sentence[at] == '[' && end != std::string::npos && end - at <= 3
                    ? read_number(std::string_view(sentence).substr(at + 1, end - at - 1))
                    : Value();
            const double n = number.number() != nullptr ? *number.number() : 0;
            const auto index = static_cast<std::size_t>(n >= 1 && n < 100 ? n : 0);
            if (index < 1 || index > item_.parts.size() || !written.insert(index).second) {
                text += xml_escaped(sentence.substr(at, 1));
                continue;
            }
            text += write_gap(item_.parts[index - 1], index, item_.parts.size(), false);
            at = end;
        }
        body_ += "      <p data-suluh-part=\"text\">" + text + "</p>\n";
    }

    const Item& item_;
    std::string declarations_, body_, blocks_, processing_;
    std::size_t wrongs_ = 0;
};

}  // namespace

Gaps write_gaps(const Item& item) {
    return GapWriter(item).write();
}

}  // namespace suluh::banks::qti
