#include "banks/qti_parts.h"

#include "banks/qti_xml.h"

namespace suluh::banks::qti {

std::string attribute(std::string_view name, std::string_view text) {
    return " " + std::string(name) + "=\"" + xml_escaped(text) + "\"";
}

std::string data(std::string_view name, const std::string& text) {
    return text.empty() ? "" : attribute("data-suluh-" + std::string(name), text);
}

std::string data_of(const Value::Map& fields, const std::set<std::string_view>& elsewhere) {
    std::string text;
    for (const auto& [name, value] : fields) {
        if (!elsewhere.contains(name)) text += data(name, text_of(fields, name));
    }
    return text;
}

std::string declared(const Declared& what, const std::string& inner) {
    return "  <qti-response-declaration" + attribute("identifier", what.identifier) +
           attribute("cardinality", what.cardinality) + attribute("base-type", what.type) + ">\n" +
           inner + "  </qti-response-declaration>\n";
}

std::string correct(const std::vector<std::string>& values) {
    std::string text = "    <qti-correct-response>\n";
    for (const std::string& value : values)
        text += "      <qti-value>" + xml_escaped(value) + "</qti-value>\n";
    return text + "    </qti-correct-response>\n";
}

std::string mapping(const std::vector<MapEntry>& entries, bool words) {
    std::string text = "    <qti-mapping default-value=\"0\" lower-bound=\"0\">\n";
    for (const MapEntry& entry : entries) {
        text += "      <qti-map-entry" + attribute("map-key", entry.key) +
                attribute("mapped-value", number_text(entry.value)) +
                (words ? " case-sensitive=\"false\"" : "") + "/>\n";
    }
    return text + "    </qti-mapping>\n";
}

std::string variable(std::string_view name) {
    return "<qti-variable" + attribute("identifier", name) + "/>";
}

std::string set_outcome(std::string_view name, const std::string& value) {
    return "    <qti-set-outcome-value" + attribute("identifier", name) + ">" + value +
           "</qti-set-outcome-value>\n";
}

std::string base_value(std::string_view type, const std::string& value) {
    return "<qti-base-value" + attribute("base-type", type) + ">" + xml_escaped(value) +
           "</qti-base-value>";
}

std::string condition(const std::string& test, const std::string& then) {
    return "    <qti-response-condition><qti-response-if>" + test + "\n" + then +
           "    </qti-response-if></qti-response-condition>\n";
}

std::string near_correct(const std::string& response, const std::string& tolerance) {
    const std::string how =
        tolerance.empty() ? " tolerance-mode=\"exact\""
                          : " tolerance-mode=\"absolute\"" + attribute("tolerance", tolerance);
    return "<qti-equal" + how + ">" + variable(response) + "<qti-correct" +
           attribute("identifier", response) + "/></qti-equal>";
}

std::string shuffle_of(const Item& item) {
    return text_of(item.fields, "shuffle") == "false" ? " shuffle=\"false\"" : " shuffle=\"true\"";
}

}  // namespace suluh::banks::qti
