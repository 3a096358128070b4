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

// "chosen (upper; lower)" in percent.
std::string share_text(const Words& words, const OptionRow& option) {
    return words("option_share", Words::Fill{{"chosen", words.number(option.chosen * 100)},
                                             {"upper", words.number(option.upper * 100)},
                                             {"lower", words.number(option.lower * 100)}});
}

std::string options_cell(const Words& words, const ItemRow& item) {
    if (item.options.empty()) return kNothing;
    std::string list = "<ul class=\"options\">";
    for (const OptionRow& option : item.options) {
        list += "<li>" + text(option.text) + " ";
        if (option.right) list += mark("good", words("right")) + " ";
        list += "<span class=\"small\">" + text(share_text(words, option)) + "</span></li>";
    }
    return list + "</ul>";
}

}  // namespace

std::string items_part(const Words& words, const std::vector<ItemRow>& items) {
    if (items.empty()) return empty_note(words, "no_indicators");
    Rows rows;
    for (const ItemRow& item : items) {
        rows.push_back({title_cell(item), count_cell(item.n), scaled(words, item.facility, 100, 0),
                        figure(words, item.discrimination, 2), figure(words, item.upper_lower, 2),
                        scaled(words, item.median_ms, 1 / kSecond, 0),
                        scaled(words, item.sure_wrong, 100, 0), options_cell(words, item)});
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
