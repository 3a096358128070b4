// The small language of GIFT's answers: signs, weights, feedback, escapes. Also the notation of a
// gap in a table's cell.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace suluh::banks {

struct GiftAnswer {
    char sign = 0;                    // '=', '~', or 0 for what stands before the first sign
    std::optional<double> weight;     // of %50%
    std::string text;                 // without escapes
    std::optional<std::string> pair;  // what stands behind "->"
    std::string feedback;
};

struct GiftAnswers {
    bool numeric = false;  // begins with '#'
    std::vector<GiftAnswer> list;
    std::string general;  // behind ####
};

// What stands between the braces, one answer more than may be at most. Never fails: what is odd
// becomes text.
constexpr std::size_t kMaxGiftAnswers = 100;
[[nodiscard]] GiftAnswers parse_gift_answers(std::string_view body);

[[nodiscard]] std::string gift_unescaped(std::string_view text);
[[nodiscard]] std::string gift_escaped(std::string_view text);

// The first place, from `from` on, of an unescaped `wanted`; npos: none.
[[nodiscard]] std::size_t find_unescaped(std::string_view text, std::string_view wanted,
                                         std::size_t from = 0);

// "3:2" is 1 to 5, "1..5" too.
struct GiftRange {
    double answer = 0, tolerance = 0;
};
[[nodiscard]] std::optional<GiftRange> parse_gift_range(std::string_view text);

}  // namespace suluh::banks
