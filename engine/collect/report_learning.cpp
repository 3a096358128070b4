// The report's parts about modules, indicators and what was learned between the tests.
#include "collect/report_parts.h"

namespace suluh::collect {

namespace {

using html::Align;
using html::text;

std::string gain_lines(const Words& words, const GainRow& gain) {
    std::string out = "<div class=\"indicator\"><h3>" +
                      text(gain.indicator.empty() ? words("all_indicators") : gain.label) + "</h3>";
    if (gain.before && gain.after) {
        out += bar_line(words, "before", words("before"), *gain.before);
        out += bar_line(words, "after", words("after"), *gain.after);
    }
    const Words::Fill base{{"pairs", words.count(gain.pairs)},
                           {"dropped", words.count(gain.dropped)}};
    out += "<p class=\"small\">";
    if (gain.normalised) {
        out += "<b>" + text(words("gain") + " " + words.number(*gain.normalised, 2)) +
               "</b> \xC2\xB7 ";
    }
    out += text(words(gain.before ? "gain_base" : "gain_few", base));
    return out + "</p></div>\n";
}

std::vector<html::Cell> gain_cells(const Words& words, const GainRow& gain) {
    const std::string name = gain.indicator.empty() ? words("all_indicators") : gain.label;
    return {named(name, gain.label == gain.indicator ? "" : gain.indicator),
            count_cell(words, gain.pairs),
            count_cell(words, gain.dropped),
            figure(words, gain.before, 1),
            figure(words, gain.after, 1),
            figure(words, gain.normalised, 2)};
}

html::Cell mean_cell(const Words& words, const std::optional<double>& mean) {
    if (!mean) return "\xE2\x80\x93";
    const std::string shown = words.number(*mean);
    return {html::bar(*mean, "latest", shown) + " " + text(shown), *mean};
}

}  // namespace

std::string gains_part(const Words& words, const std::vector<GainRow>& gains) {
    if (gains.empty()) return empty_note(words, "no_gains");
    Rows rows;
    for (const GainRow& gain : gains) rows.push_back(gain_cells(words, gain));
    return "<div class=\"chart\">" + gain_lines(words, gains.front()) + "</div>" +
           html::table({{words("indicator"), Align::left},
                        {words("pairs"), Align::right},
                        {words("dropped"), Align::right},
                        {words("before_test"), Align::right},
                        {words("after_test"), Align::right},
                        {words("gain"), Align::right}},
                       rows);
}

std::string indicators_part(const Words& words, const std::vector<IndicatorRow>& indicators) {
    if (indicators.empty()) return empty_note(words, "no_indicators");
    std::string out = "<div class=\"chart\">";
    for (const IndicatorRow& row : indicators) {
        out += "<div class=\"indicator\"><h3>" + text(row.label) + "</h3>";
        out += bar_line(words, "latest", words("latest_all"), row.latest);
        if (row.first && row.again && row.compared >= kFewestPersons) {
            out += bar_line(words, "before", words("first"), *row.first);
            out += bar_line(words, "after", words("again"), *row.again);
        }
        out += "<p class=\"small\">" +
               text(words("indicator_base", Words::Fill{{"persons", words.count(row.persons)},
                                                        {"answers", words.count(row.answers)},
                                                        {"compared", words.count(row.compared)}})) +
               "</p></div>\n";
    }
    return out + "</div>\n";
}

std::string modules_part(const Words& words, const std::vector<ModuleRow>& modules) {
    if (modules.empty()) return empty_note(words, "no_people");
    Rows rows;
    for (const ModuleRow& module : modules) {
        rows.push_back({named(module.title, module.pack + " / " + module.lesson),
                        count_cell(words, module.persons), count_cell(words, module.attempts),
                        count_cell(words, module.finished), count_cell(words, module.passed),
                        mean_cell(words, module.mean_percent)});
    }
    return html::table({{words("module"), Align::left},
                        {words("learners"), Align::right},
                        {words("attempts"), Align::right},
                        {words("finished"), Align::right},
                        {words("passed"), Align::right},
                        {words("mean_score"), Align::left}},
                       rows);
}

}  // namespace suluh::collect
