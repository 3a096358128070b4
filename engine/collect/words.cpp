#include "collect/words.h"

#include <cmath>
#include <cstdio>
#include <ctime>

#include "base/value.h"
#include "collect/built_in.h"

namespace suluh::collect {

Result<Words> Words::load() {
    return parse(kReportWords, "the report's words");
}

Result<Words> Words::parse(std::string_view json, std::string_view what) {
    const Result<Value> words = parse_json(json);
    if (!words) return words.error().within(std::string(what));
    if (words->map() == nullptr) return Error{Fault::internal, std::string(what) + ": no map"};
    Words loaded;
    for (const auto& [key, value] : *words->map()) {
        if (value.text() != nullptr) loaded.texts_.emplace(key, *value.text());
        if (value.list() == nullptr || key != "months") continue;
        for (const Value& month : *value.list()) {
            loaded.months_.push_back(month.text() != nullptr ? *month.text() : "?");
        }
    }
    return loaded;
}

std::string Words::operator()(std::string_view key) const {
    const auto found = texts_.find(key);
    return found != texts_.end() ? found->second : std::string(key);
}

std::string Words::operator()(std::string_view key, const Fill& fill) const {
    std::string text = (*this)(key);
    for (const auto& [name, shown] : fill) {
        const std::string mark = "{" + name + "}";
        for (std::size_t at = text.find(mark); at != std::string::npos;
             at = text.find(mark, at + shown.size())) {
            text.replace(at, mark.size(), shown);
        }
    }
    return text;
}

std::string Words::moment(std::int64_t wall_ms) const {
    return dated("moment", wall_ms);
}

std::string Words::date(std::int64_t wall_ms) const {
    return dated("day_form", wall_ms);
}

std::string Words::dated(std::string_view key, std::int64_t wall_ms) const {
    const auto seconds = static_cast<std::time_t>(wall_ms / 1000);
    std::tm parts{};
    if (localtime_r(&seconds, &parts) == nullptr) return (*this)("moment_unknown");
    const auto month = static_cast<std::size_t>(parts.tm_mon);
    char time[16] = "";
    std::snprintf(time, sizeof time, "%02d.%02d", parts.tm_hour % 24, parts.tm_min % 60);
    return (*this)(key, {{"day", std::to_string(parts.tm_mday)},
                         {"month", month < months_.size() ? months_[month] : "?"},
                         {"year", std::to_string(parts.tm_year + 1900)},
                         {"time", time}});
}

std::string Words::number(double value, int decimals) const {
    if (!std::isfinite(value)) return "?";
    char text[64] = "";
    std::snprintf(text, sizeof text, "%.*f", decimals, value);
    std::string shown(text);
    if (shown.find_first_not_of("-0.") == std::string::npos && shown.front() == '-') {
        shown.erase(0, 1);  // nothing is not less than nothing
    }
    if (const std::size_t point = shown.find('.'); point != std::string::npos) {
        shown.replace(point, 1, (*this)("decimal_mark"));
    }
    return shown;
}

std::string Words::count(std::int64_t value) const {
    std::string shown = std::to_string(value);
    const std::size_t first = shown.front() == '-' ? 1 : 0;
    for (std::size_t at = shown.size(); at > first + 3;) {
        at -= 3;
        shown.insert(at, (*this)("group_mark"));
    }
    return shown;
}

std::string_view report_script() {
    return kReportScript;
}

std::string_view report_style() {
    return kReportStyle;
}

}  // namespace suluh::collect
