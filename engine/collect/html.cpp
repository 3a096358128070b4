#include "collect/html.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

#include "base/utf8.h"

namespace suluh::collect::html {

namespace {

constexpr double kBarWidth = 480;
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

// Length of the valid character at the start; 0: none.
std::size_t character(std::string_view plain) {
    for (std::size_t length = 1; length <= 4 && length <= plain.size(); ++length) {
        if (is_utf8(plain.substr(0, length))) return length;
    }
    return 0;
}

std::string_view entity(char c) {
    switch (c) {
        case '&': return "&amp;";
        case '<': return "&lt;";
        case '>': return "&gt;";
        case '"': return "&quot;";
        case '\'': return "&#39;";
        case '\n':
        case '\t': return " ";
        default: return {};
    }
}

std::string_view class_of(Align align) {
    return align == Align::right ? " class=\"r\"" : "";
}

// For machines: a decimal point whatever the words are.
std::string plain_number(double value) {
    char shown[40] = "";
    std::snprintf(shown, sizeof shown, "%.6g", value);
    return std::abs(value) < 1e15 && value == std::floor(value)
               ? std::to_string(static_cast<long long>(value))
               : shown;
}

std::string pixels(double value) {
    char shown[32] = "";
    std::snprintf(shown, sizeof shown, "%.1f", value);
    return shown;
}

}  // namespace

std::string text(std::string_view plain) {
    std::string out;
    out.reserve(plain.size());
    while (!plain.empty()) {
        const std::size_t length = character(plain);
        const auto first = static_cast<unsigned char>(plain.front());
        if (const std::string_view known = entity(plain.front()); !known.empty()) {
            out += known;
        } else if (length == 0 || first < 0x20 || first == 0x7F) {
            out += kReplacement;
        } else {
            out += plain.substr(0, length);
        }
        plain.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return out;
}

Table::Table(std::vector<Heading> headings)
    : headings_(std::move(headings)),
      out_("<div class=\"wide\"><table class=\"sort\"><thead><tr>") {
    for (const Heading& heading : headings_) {
        out_.append("<th scope=\"col\"").append(class_of(heading.align)).append("><span>");
        out_.append(text(heading.label)).append("</span></th>");
    }
    out_ += "</tr></thead>\n<tbody>\n";
}

void Table::row(const std::vector<Cell>& cells) {
    out_ += "<tr>";
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const Align align = i < headings_.size() ? headings_[i].align : Align::left;
        out_.append("<td").append(class_of(align));
        if (cells[i].value) out_ += " data-v=\"" + plain_number(*cells[i].value) + "\"";
        out_.append(">").append(cells[i].markup).append("</td>");
    }
    out_ += "</tr>\n";
}

std::string Table::finish() {
    out_ += "</tbody></table></div>\n";
    return std::move(out_);
}

std::string table(const std::vector<Heading>& headings,
                  const std::vector<std::vector<Cell>>& rows) {
    Table table(headings);
    for (const std::vector<Cell>& row : rows) table.row(row);
    return table.finish();
}

std::string bar(double percent, std::string_view kind, std::string_view label) {
    const std::string width = pixels(std::clamp(percent, 0.0, 100.0) / 100 * kBarWidth);
    std::string out =
        "<svg class=\"bar\" role=\"img\" viewBox=\"0 0 480 14\" preserveAspectRatio=\"none\" "
        "aria-label=\"";
    out.append(text(label));
    out += "\"><rect class=\"track\" width=\"480\" height=\"14\" rx=\"4\"/><rect class=\"";
    out.append(text(kind)).append("\" width=\"").append(width);
    return out + "\" height=\"14\" rx=\"4\"/></svg>";
}

std::string stacked(const std::vector<Part>& parts, double whole, std::string_view label) {
    std::string out =
        "<svg class=\"bar\" role=\"img\" viewBox=\"0 0 480 14\" preserveAspectRatio=\"none\" "
        "aria-label=\"";
    out.append(text(label));
    out += "\"><rect class=\"track\" width=\"480\" height=\"14\" rx=\"4\"/>";
    double x = 0;
    for (const Part& part : parts) {
        const double width = whole > 0 ? part.value / whole * kBarWidth : 0;
        if (width <= 0) continue;
        out.append("<rect class=\"").append(text(part.kind)).append("\" x=\"").append(pixels(x));
        out.append("\" width=\"").append(pixels(width)).append("\" height=\"14\" rx=\"4\"/>");
        x += width;
    }
    return out + "</svg>";
}

}  // namespace suluh::collect::html
