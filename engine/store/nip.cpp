#include "store/nip.h"

#include <algorithm>
#include <tuple>

namespace suluh::store {

namespace {

constexpr std::size_t kLength = 18;
constexpr int kYoungest = 15;
constexpr int kOldest = 100;

int number(std::string_view digits, std::size_t at, std::size_t count) {
    int value = 0;
    for (const char c : digits.substr(at, count)) value = value * 10 + (c - '0');
    return value;
}

bool is_leap(int year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int age_on(const Date& birth, const Date& today) {
    const bool had_birthday = std::tie(today.month, today.day) >= std::tie(birth.month, birth.day);
    return today.year - birth.year - (had_birthday ? 0 : 1);
}

bool is_plausible_birth(const Date& birth, const std::optional<Date>& today) {
    if (!is_real_date(birth) || birth.year < 1900) return false;
    if (!today) return true;
    const int age = age_on(birth, *today);
    return age >= kYoungest && age <= kOldest;
}

// Digits 9-14 of a PNS are the month of the first appointment; of a PPPK year and a code.
PersonKind kind_of(std::string_view digits) {
    const int year = number(digits, 8, 4);
    const int month = number(digits, 12, 2);
    const bool dated = year >= 1950 && year <= 2099 && month >= 1 && month <= 12;
    return dated ? PersonKind::pns : PersonKind::pppk;
}

}  // namespace

bool is_real_date(const Date& date) {
    constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (date.year < 1 || date.month < 1 || date.month > 12) return false;
    const int leap_day = date.month == 2 && is_leap(date.year) ? 1 : 0;
    return date.day >= 1 && date.day <= kDays[date.month - 1] + leap_day;
}

std::string_view nip_problem_name(NipProblem problem) {
    switch (problem) {
        case NipProblem::length: return "length";
        case NipProblem::digits: return "digits";
        case NipProblem::birth_date: return "birth_date";
        case NipProblem::sex: return "sex";
    }
    return "digits";
}

std::string_view person_kind_name(PersonKind kind) {
    switch (kind) {
        case PersonKind::pns: return "pns";
        case PersonKind::pppk: return "pppk";
        case PersonKind::guest: return "guest";
    }
    return "guest";
}

NipVerdict parse_nip(std::string_view digits, std::optional<Date> today) {
    const bool only_digits =
        std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!only_digits) return NipProblem::digits;
    if (digits.size() != kLength) return NipProblem::length;
    const Date birth{number(digits, 0, 4), number(digits, 4, 2), number(digits, 6, 2)};
    if (!is_plausible_birth(birth, today)) return NipProblem::birth_date;
    const int sex = number(digits, 14, 1);
    if (sex != 1 && sex != 2) return NipProblem::sex;
    return NipFacts{birth, sex == 1 ? Sex::male : Sex::female, kind_of(digits)};
}

}  // namespace suluh::store
