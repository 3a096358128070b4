// HTML pieces. Whatever comes from a kiosk goes through text(): nothing of it can become markup.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
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
// A cell's markup, and the number it is sorted by; without one by its text.
struct Cell {
    Cell(std::string shown) : markup(std::move(shown)) {}
    Cell(const char* shown) : markup(shown) {}
    Cell(std::string shown, std::optional<double> number)
        : markup(std::move(shown)), value(number) {}
    std::string markup;
    std::optional<double> value{};
};
// A tap on a heading sorts by it (report.js); without scripts it is a plain table. Made row by row:
// a hundred thousand rows of cells would be several times the page.
class Table {
public:
    explicit Table(std::vector<Heading> headings);
    void row(const std::vector<Cell>& cells);
    [[nodiscard]] std::string finish();

private:
    std::vector<Heading> headings_;
    std::string out_;
};
[[nodiscard]] std::string table(const std::vector<Heading>& headings,
                                const std::vector<std::vector<Cell>>& rows);

// A bar of 0..100 as inline SVG, with its value as text for readers.
[[nodiscard]] std::string bar(double percent, std::string_view kind, std::string_view label);

// Parts of a whole in one bar, each with its kind of fill; label tells all of them.
struct Part {
    double value = 0;
    std::string_view kind{};
};
[[nodiscard]] std::string stacked(const std::vector<Part>& parts, double whole,
                                  std::string_view label);

}  // namespace suluh::collect::html
