// HTML pieces. Whatever comes from a kiosk goes through text(): nothing of it can become markup.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace suluh::collect::html {

// Escaped for element content and quoted attributes; bytes that are not UTF-8 and control
// characters become U+FFFD.
[[nodiscard]] std::string text(std::string_view plain);

enum class Align { left, right };
struct Heading {
    std::string label;
    Align align = Align::left;
};
// Cells are markup already.
[[nodiscard]] std::string table(const std::vector<Heading>& headings,
                                const std::vector<std::vector<std::string>>& rows);

// A bar of 0..100 as inline SVG, with its value as text for readers.
[[nodiscard]] std::string bar(double percent, std::string_view kind, std::string_view label);

}  // namespace suluh::collect::html
