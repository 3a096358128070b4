// One question as a qti-assessment-item: declarations, body, processing, reason. The body's outer
// div says in data-suluh-… what the question is here.
#include <algorithm>
#include <cmath>

#include "banks/qti_parts.h"
#include "banks/qti_write.h"
#include "banks/qti_xml.h"

namespace suluh::banks {

using namespace qti;

namespace {

class ItemWriter {
public:
    ItemWriter(const Item& item, const QtiPictures& pictures) : item_(item), pictures_(pictures) {}

    std::string write(const std::string& identifier, const std::string& language) {
        write_kind();
        const std::string because = text_of(item_.fields, "because"),
                          basis = text_of(item_.fields, "basis");
        std::string text =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<qti-assessment-item xmlns=\"http://www.imsglobal.org/xsd/imsqtiasi_v3p0\"\n"
            " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n"
            " xsi:schemaLocation=\"http://www.imsglobal.org/xsd/imsqtiasi_v3p0 "
            "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0p1_v1p0.xsd\"\n"
            " identifier=\"" +
            identifier + "\"" + attribute("title", text_of(item_.fields, "id")) +
            " adaptive=\"false\" time-dependent=\"false\"" + attribute("xml:lang", language) +
            ">\n" + declarations_ +
            "  <qti-outcome-declaration identifier=\"SCORE\" cardinality=\"single\" "
            "base-type=\"float\" "
            "normal-maximum=\"1\">\n    "
            "<qti-default-value><qti-value>0</qti-value></qti-default-value>\n"
            "  </qti-outcome-declaration>\n";
        text += outcome("FEEDBACK",
                        item_.kind == "multiple" || !blocks_.empty() ? "multiple" : "single");
        text += outcome("REASON", "single");
        text += "  <qti-item-body>\n    <div" + attribute("data-suluh-kind", item_.kind) +
                data_of(item_.fields,
                        {"ask", "claim", "because", "basis", "text", "answer", "tolerance"}) +
                ">\n" + picture(item_.fields) + body_ + blocks_ +
                "    </div>\n  </qti-item-body>\n";
        text += "  <qti-response-processing>\n" + processing_ +
                set_outcome("REASON", base_value("identifier", "because")) +
                "  </qti-response-processing>\n";
        if (!because.empty() || !basis.empty()) {
            text +=
                "  <qti-modal-feedback outcome-identifier=\"REASON\" identifier=\"because\" "
                "show-hide=\"show\">"
                "<qti-content-body>";
            if (!because.empty())
                text += "<p data-suluh-part=\"because\">" + xml_escaped(because) + "</p>";
            if (!basis.empty())
                text += "<p data-suluh-part=\"basis\">" + xml_escaped(basis) + "</p>";
            text += "</qti-content-body></qti-modal-feedback>\n";
        }
        return text + "</qti-assessment-item>\n";
    }

private:
    static std::string outcome(std::string_view name, std::string_view cardinality) {
        return "  <qti-outcome-declaration" + attribute("identifier", name) +
               attribute("cardinality", cardinality) + " base-type=\"identifier\"/>\n";
    }

    void write_kind() {
        const std::string& kind = item_.kind;
        if (kind == "choice" || kind == "multiple") return write_choice();
        if (kind == "truefalse") return write_truth();
        if (kind == "order") return write_order();
        if (kind == "match") return write_match();
        if (kind == "sort") return write_sort();
        if (kind == "fill") return take_gaps();
        if (kind == "slider") return write_slider();
        write_hotspot();
    }

    std::string prompt() const {
        return "<qti-prompt>" +
               xml_escaped(text_of(item_.fields, item_.kind == "truefalse" ? "claim" : "ask")) +
               "</qti-prompt>\n";
    }

    std::string picture(const Value::Map& fields) {
        const std::string name = text_of(fields, "picture");
        if (name.empty() || item_.kind == "hotspot") return {};
        return "      <p>" + image(fields) + "</p>\n";
    }
    std::string image(const Value::Map& fields) {
        const std::string name = text_of(fields, "picture");
        const std::string place = name.empty() || !pictures_.place ? "" : pictures_.place(name);
        if (place.empty()) return {};
        return "<img" + attribute("src", place) + attribute("alt", text_of(fields, "alt")) +
               size(fields) + "/>";
    }
    static std::string size(const Value::Map& fields) {
        std::string text;
        for (const char* name : {"width", "height"}) {
            const Value* value = field(fields, name);
            if (value != nullptr && value->number() != nullptr) {
                text += attribute(name, number_text(std::round(*value->number())));
            }
        }
        return text;
    }

    // The share of the point: what was mapped, of all that there is.
    void score_by_map(std::size_t all) {
        const std::string map = "<qti-map-response identifier=\"RESPONSE\"/>";
        const std::string whole = base_value("float", std::to_string(all));
        processing_ +=
            set_outcome("SCORE", all == 1 ? map : "<qti-divide>" + map + whole + "</qti-divide>");
    }

    void write_choice() {
        std::vector<std::string> right;
        std::vector<MapEntry> map;
        const bool many = item_.kind == "multiple";
        std::string choices;
        for (std::size_t i = 0; i < item_.parts.size(); ++i) {
            const Part& part = item_.parts[i];
            const std::string name = "C" + std::to_string(i + 1);
            if (part.of == "right") right.push_back(name);
            map.push_back({name, part.of == "right" ? 1.0 : many ? -1.0 : 0.0});
            choices += "        <qti-simple-choice" + attribute("identifier", name) +
                       data_of(part.fields, {"words", "why"}) + ">" + image(part.fields) +
                       xml_escaped(text_of(part.fields, "words")) + feedback(name, part) +
                       "</qti-simple-choice>\n";
        }
        declarations_ = declared({"RESPONSE", many ? "multiple" : "single", "identifier"},
                                 correct(right) + mapping(map));
        body_ = "      <qti-choice-interaction response-identifier=\"RESPONSE\"" +
                shuffle_of(item_) + (many ? " max-choices=\"0\"" : " max-choices=\"1\"") +
                ">\n        " + prompt() + choices + "      </qti-choice-interaction>\n";
        score_by_map(std::max<std::size_t>(right.size(), 1));
        processing_ += set_outcome("FEEDBACK", variable("RESPONSE"));
    }

    static std::string feedback(const std::string& name, const Part& part) {
        const std::string why = text_of(part.fields, "why");
        if (why.empty()) return {};
        return "<qti-feedback-inline outcome-identifier=\"FEEDBACK\"" +
               attribute("identifier", name) + " show-hide=\"show\">" + xml_escaped(why) +
               "</qti-feedback-inline>";
    }

    void write_truth() {
        const bool truth = text_of(item_.fields, "answer") == "true";
        declarations_ = declared(
            {"RESPONSE", "single", "identifier"},
            correct({truth ? "true" : "false"}) + mapping({{truth ? "true" : "false", 1}}));
        body_ =
            "      <qti-choice-interaction response-identifier=\"RESPONSE\" shuffle=\"false\" "
            "max-choices=\"1\">\n"
            "        " +
            prompt() +
            "        <qti-simple-choice identifier=\"true\">Benar</qti-simple-choice>\n"
            "        <qti-simple-choice identifier=\"false\">Salah</qti-simple-choice>\n"
            "      </qti-choice-interaction>\n";
        score_by_map(1);
    }

    // QTI knows no share for neighbours: all or nothing there.
    void write_order() {
        std::vector<std::string> names;
        std::string cards;
        for (const Part& part : item_.parts) {
            names.push_back("C" + std::to_string(names.size() + 1));
            cards += "        <qti-simple-choice" + attribute("identifier", names.back()) +
                     data_of(part.fields, {"words"}) + ">" +
                     xml_escaped(text_of(part.fields, "words")) + "</qti-simple-choice>\n";
        }
        declarations_ = declared({"RESPONSE", "ordered", "identifier"}, correct(names));
        body_ =
            "      <qti-order-interaction response-identifier=\"RESPONSE\" shuffle=\"true\">\n     "
            "   " +
            prompt() + cards + "      </qti-order-interaction>\n";
        processing_ = condition("<qti-match>" + variable("RESPONSE") +
                                    "<qti-correct identifier=\"RESPONSE\"/></qti-match>",
                                set_outcome("SCORE", base_value("float", "1")));
    }

    static std::string associable(const std::string& name, const char* most,
                                  const std::string& more, const std::string& words) {
        return "          <qti-simple-associable-choice" + attribute("identifier", name) +
               attribute("match-max", most) + more + ">" + xml_escaped(words) +
               "</qti-simple-associable-choice>\n";
    }

    void write_sets(const std::string& sources, const std::string& targets,
                    const std::vector<std::string>& pairs) {
        std::vector<MapEntry> map;
        for (const std::string& pair : pairs) map.push_back({pair, 1});
        declarations_ =
            declared({"RESPONSE", "multiple", "directedPair"}, correct(pairs) + mapping(map));
        body_ = "      <qti-match-interaction response-identifier=\"RESPONSE\"" +
                shuffle_of(item_) + attribute("max-associations", std::to_string(pairs.size())) +
                ">\n        " + prompt() + "        <qti-simple-match-set>\n" + sources +
                "        </qti-simple-match-set>\n"
                "        <qti-simple-match-set>\n" +
                targets +
                "        </qti-simple-match-set>\n"
                "      </qti-match-interaction>\n";
        score_by_map(std::max<std::size_t>(pairs.size(), 1));
    }

    void write_match() {
        std::vector<std::string> pairs;
        std::string lefts, rights;
        for (const Part& part : item_.parts) {
            const std::string n = std::to_string(pairs.size() + 1);
            lefts += associable("L" + n, "1", data_of(part.fields, {"left", "right"}),
                                text_of(part.fields, "left"));
            rights += associable("R" + n, "1", "", text_of(part.fields, "right"));
            pairs.push_back("L" + n + " R" + n);
        }
        write_sets(lefts, rights, pairs);
    }

    void write_sort() {
        std::vector<std::string> names, pairs;
        std::string cards, targets;
        const Value* groups = field(item_.fields, "groups");
        for (const Value& group :
             groups != nullptr && groups->list() ? *groups->list() : Value::List{}) {
            names.push_back(group.text() != nullptr ? *group.text() : group.text_or("name", ""));
            targets += associable(
                "G" + std::to_string(names.size()), "0",
                data("about", group.text_or("about", "")) + data("icon", group.text_or("icon", "")),
                names.back());
        }
        std::size_t n = 0;
        for (const Part& part : item_.parts) {
            const std::string card = "C" + std::to_string(++n);
            cards += associable(card, "1", data_of(part.fields, {"words", "group"}),
                                text_of(part.fields, "words"));
            const auto group = std::find(names.begin(), names.end(), text_of(part.fields, "group"));
            if (group != names.end())
                pairs.push_back(card + " G" + std::to_string(group - names.begin() + 1));
        }
        write_sets(cards, targets, pairs);
    }

    void take_gaps() {
        Gaps gaps = write_gaps(item_);
        declarations_ = std::move(gaps.declarations);
        body_ = std::move(gaps.body);
        blocks_ = std::move(gaps.blocks);
        processing_ = std::move(gaps.processing);
    }

    // ---- slider, hotspot ----

    void write_slider() {
        declarations_ =
            declared({"RESPONSE", "single", "float"}, correct({text_of(item_.fields, "answer")}));
        std::string labels;
        const Value* list = field(item_.fields, "labels");
        std::size_t n = 0;
        for (const Value& label : list != nullptr && list->list() ? *list->list() : Value::List{}) {
            if (label.text() != nullptr)
                labels += data("label" + std::to_string(++n), *label.text());
        }
        const std::string step = text_of(item_.fields, "step");
        body_ = "      <qti-slider-interaction response-identifier=\"RESPONSE\"" +
                attribute("lower-bound", text_of(item_.fields, "from")) +
                attribute("upper-bound", text_of(item_.fields, "to")) +
                (step.empty() ? "" : attribute("step", step)) + labels + ">\n        " + prompt() +
                "      </qti-slider-interaction>\n";
        const std::string tolerance = text_of(item_.fields, "tolerance");
        processing_ = condition(near_correct("RESPONSE", tolerance),
                                "  " + set_outcome("SCORE", base_value("float", "1")));
    }

    static std::string shape_of(const Value::Map& spot) {
        const std::string cell = shape_cell(spot);
        const std::string name = cell.substr(0, cell.find(' '));
        std::vector<std::string> numbers;
        for (std::size_t at = name.size(); at < cell.size();) {
            const std::size_t end = std::min(cell.find(' ', at + 1), cell.size());
            numbers.push_back(cell.substr(at + 1, end - at - 1));
            at = end;
        }
        // QTI's rect has its right and lower edge.
        if (name == "rect" && numbers.size() == 4) {
            for (const std::size_t i : {std::size_t{2}, std::size_t{3}}) {
                const Value from = read_number(numbers[i - 2]), length = read_number(numbers[i]);
                if (from.number() != nullptr && length.number() != nullptr) {
                    numbers[i] = number_text(*from.number() + *length.number());
                }
            }
        }
        std::string coords;
        for (const std::string& number : numbers) coords += (coords.empty() ? "" : ",") + number;
        // Sums of fractions are not always what they were.
        const bool exact = cell.find('.') == std::string::npos;
        return attribute("shape", name == "polygon" ? "poly" : name) + attribute("coords", coords) +
               (exact ? "" : data("shape", cell));
    }

    void write_hotspot() {
        const bool many = text_of(item_.fields, "find") != "one";
        std::vector<std::string> right;
        std::vector<MapEntry> map;
        std::string choices;
        for (const Part& part : item_.parts) {
            const std::string name = "S" + std::to_string(map.size() + 1);
            if (part.of == "spot") right.push_back(name);
            map.push_back({name, part.of == "spot" ? 1.0 : many ? -1.0 : 0.0});
            choices += "        <qti-hotspot-choice" + attribute("identifier", name) +
                       shape_of(part.fields) +
                       attribute("hotspot-label", text_of(part.fields, "name")) +
                       data_of(part.fields, {"name", "circle", "rect", "polygon"}) + "/>\n";
        }
        declarations_ = declared({"RESPONSE", many ? "multiple" : "single", "identifier"},
                                 correct(right) + mapping(map));
        std::string img = image(item_.fields);
        if (img.empty()) {
            img = "<img" + attribute("src", text_of(item_.fields, "picture")) +
                  attribute("alt", text_of(item_.fields, "alt")) + size(item_.fields) + "/>";
        }
        body_ = "      <qti-hotspot-interaction response-identifier=\"RESPONSE\"" +
                std::string(many ? " max-choices=\"0\"" : " max-choices=\"1\"") + ">\n        " +
                prompt() + "        " + img + "\n" + choices + "      </qti-hotspot-interaction>\n";
        score_by_map(std::max<std::size_t>(right.size(), 1));
    }

    const Item& item_;
    const QtiPictures& pictures_;
    std::string declarations_, body_, blocks_, processing_;
};

}  // namespace

std::string qti_item(const Item& item, const std::string& identifier, const std::string& language,
                     const QtiPictures& pictures) {
    return ItemWriter(item, pictures).write(identifier, language);
}

}  // namespace suluh::banks
