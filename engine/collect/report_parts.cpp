#include "collect/report_parts.h"

namespace suluh::collect {

using html::text;

std::string mark(std::string_view kind, const std::string& label) {
    return "<span class=\"mark " + std::string(kind) + "\">" + text(label) + "</span>";
}

std::string named(const std::string& first, const std::string& second) {
    if (first.empty() || second.empty()) return text(first.empty() ? second : first);
    return text(first) + "<br><span class=\"small\">" + text(second) + "</span>";
}

std::string empty_note(const Words& words, std::string_view key) {
    return "<p class=\"none\">" + text(words(key)) + "</p>\n";
}

html::Cell figure(const Words& words, const std::optional<double>& value, int decimals) {
    if (!value) return "\xE2\x80\x93";
    return {text(words.number(*value, decimals)), *value};
}

html::Cell count_cell(const Words& words, std::int64_t value) {
    return {text(words.count(value)), static_cast<double>(value)};
}

html::Cell minutes_cell(const Words& words, std::int64_t active_ms) {
    constexpr double kMinute = 60'000;
    const double minutes = static_cast<double>(active_ms) / kMinute;
    return {text(words.number(minutes, minutes < 10 ? 1 : 0)), minutes};
}

html::Cell moment_cell(const Words& words, const Moment& moment) {
    std::string out = text(words.moment(moment.wall_ms));
    if (moment.doubt) out += " " + mark("doubt", words("doubtful_clock"));
    return {out, static_cast<double>(moment.wall_ms)};
}

std::string bar_line(const Words& words, std::string_view kind, const std::string& label,
                     double percent) {
    const std::string value = words.number(percent);
    return "<div class=\"line\"><span class=\"label\">" + text(label) + "</span>" +
           html::bar(percent, kind, label + " " + value) + "<span class=\"value\">" + text(value) +
           "</span></div>";
}

}  // namespace suluh::collect
