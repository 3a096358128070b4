// The report's part about questions.
#include "collect/report_parts.h"

namespace suluh::collect {

namespace {

using html::Align;
using html::text;

constexpr const char* kNothing = "\xE2\x80\x93";
constexpr double kSecond = 1000;

html::Cell scaled(const Words& words, const std::optional<double>& value, double scale,
                  int decimals) {
    return figure(words, value ? std::optional(*value * scale) : std::nullopt, decimals);
}

std::string title_cell(const ItemRow& item) {
    const std::string name = item.lesson + " / " + item.item;
    if (item.question.empty()) return text(name);
    return text(item.question) + "<br><span class=\"small\">" + text(name) + "</span>";
}

std::string share_cells(const Words& words, const OptionRow& option) {
    std::string cells;
    for (const double share : {option.chosen, option.upper, option.lower}) {
        cells += "<td class=\"r\">" + text(words.number(share * 100)) + "%</td>";
    }
    return cells;
}

// A small table of its own: who chose what, of all and of the fringes.
std::string options_cell(const Words& words, const ItemRow& item) {
    if (item.options.empty()) return kNothing;
    std::string table = "<table class=\"options\"><tr><td></td>";
    for (const char* key : {"option_all", "option_upper", "option_lower"}) {
        table += "<th scope=\"col\" class=\"r\">" + text(words(key)) + "</th>";
    }
    table += "</tr>";
    for (const OptionRow& option : item.options) {
        table += "<tr><td>" + text(option.text);
        if (option.right) table += " " + mark("good", words("right"));
        table += "</td>" + share_cells(words, option) + "</tr>";
    }
    return table + "</table>";
}

// With how many were asked: it is another n than the item's.
html::Cell sure_cell(const Words& words, const ItemRow& item) {
    html::Cell cell = scaled(words, item.sure_wrong, 100, 0);
    if (item.asked_sure == 0) return cell;
    const Words::Fill asked{{"n", words.count(item.asked_sure)}};
    cell.markup += "<br><span class=\"small\">" + text(words("n_is", asked)) + "</span>";
    return cell;
}

}  // namespace

std::string items_part(const Words& words, const std::vector<ItemRow>& items) {
    if (items.empty()) return empty_note(words, "no_indicators");
    Rows rows;
    for (const ItemRow& item : items) {
        rows.push_back({title_cell(item), count_cell(words, item.n),
                        scaled(words, item.facility, 100, 0), figure(words, item.discrimination, 2),
                        figure(words, item.upper_lower, 2),
                        scaled(words, item.median_ms, 1 / kSecond, 0), sure_cell(words, item),
                        options_cell(words, item)});
    }
    return html::table({{words("item"), Align::left},
                        {words("persons_n"), Align::right},
                        {words("facility"), Align::right},
                        {words("discrimination"), Align::right},
                        {words("upper_lower"), Align::right},
                        {words("median_s"), Align::right},
                        {words("sure_wrong"), Align::right},
                        {words("options"), Align::left}},
                       rows);
}

}  // namespace suluh::collect
