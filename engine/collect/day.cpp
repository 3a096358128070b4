#include "collect/day.h"

#include <cstdio>
#include <ctime>

#include "store/nip.h"

namespace suluh::collect {

namespace {

Result<store::Date> parse_day(const std::string& text) {
    store::Date date;
    int read = 0;
    const int fields =
        std::sscanf(text.c_str(), "%4d-%2d-%2d%n", &date.year, &date.month, &date.day, &read);
    if (fields != 3 || static_cast<std::size_t>(read) != text.size() ||
        !store::is_real_date(date)) {
        return Error{Fault::bad_input, "'" + text + "' is no day such as 2026-12-31"};
    }
    return date;
}

std::int64_t begin_ms(const store::Date& date) {
    std::tm parts{};
    parts.tm_year = date.year - 1900;
    parts.tm_mon = date.month - 1;
    parts.tm_mday = date.day;
    parts.tm_isdst = -1;
    return std::int64_t{std::mktime(&parts)} * 1000;
}

}  // namespace

Result<std::int64_t> begin_of_day(const std::string& text) {
    const Result<store::Date> date = parse_day(text);
    if (!date) return date.error();
    return begin_ms(*date);
}

Result<std::int64_t> end_of_day(const std::string& text) {
    const Result<store::Date> date = parse_day(text);
    if (!date) return date.error();
    return begin_ms({date->year, date->month, date->day + 1}) - 1;
}

std::string day_text(std::int64_t wall_ms) {
    const auto seconds = static_cast<std::time_t>(wall_ms / 1000);
    std::tm parts{};
    char text[32] = "?";
    if (localtime_r(&seconds, &parts) != nullptr) {
        std::strftime(text, sizeof text, "%Y-%m-%d", &parts);
    }
    return text;
}

}  // namespace suluh::collect
