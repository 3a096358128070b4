#include "collect/natural_order.h"

#include <algorithm>
#include <cctype>

namespace suluh::collect {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// The number that a text begins with, without zeros before it.
std::string_view take_number(std::string_view& text) {
    const auto end = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_digit) -
                                              text.begin());
    std::string_view number = text.substr(0, end);
    text.remove_prefix(end);
    number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
    return number;
}

char folded(char c) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

}  // namespace

bool comes_before(std::string_view left, std::string_view right) {
    while (!left.empty() && !right.empty()) {
        if (is_digit(left.front()) && is_digit(right.front())) {
            const std::string_view a = take_number(left), b = take_number(right);
            if (a.size() != b.size()) return a.size() < b.size();
            if (a != b) return a < b;
            continue;
        }
        const char a = folded(left.front()), b = folded(right.front());
        if (a != b) return static_cast<unsigned char>(a) < static_cast<unsigned char>(b);
        left.remove_prefix(1);
        right.remove_prefix(1);
    }
    return left.empty() && !right.empty();
}

}  // namespace suluh::collect
