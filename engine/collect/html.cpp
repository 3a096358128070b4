#include "collect/html.h"

#include <algorithm>
#include <cstdio>

#include "base/utf8.h"

namespace suluh::collect::html {

namespace {

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

std::string table(const std::vector<Heading>& headings,
                  const std::vector<std::vector<std::string>>& rows) {
    std::string out = "<table><thead><tr>";
    for (const Heading& heading : headings) {
        out.append("<th scope=\"col\"").append(class_of(heading.align)).append(">");
        out.append(text(heading.label)).append("</th>");
    }
    out += "</tr></thead>\n<tbody>\n";
    for (const std::vector<std::string>& row : rows) {
        out += "<tr>";
        for (std::size_t i = 0; i < row.size(); ++i) {
            const Align align = i < headings.size() ? headings[i].align : Align::left;
            out.append("<td").append(class_of(align)).append(">").append(row[i]).append("</td>");
        }
        out += "</tr>\n";
    }
    return out + "</tbody></table>\n";
}

std::string bar(double percent, std::string_view kind, std::string_view label) {
    constexpr double kWidth = 480;
    char width[32] = "";
    std::snprintf(width, sizeof width, "%.1f", std::clamp(percent, 0.0, 100.0) / 100 * kWidth);
    std::string out = "<svg class=\"bar\" role=\"img\" viewBox=\"0 0 480 14\" aria-label=\"";
    out.append(text(label));
    out += "\"><rect class=\"track\" width=\"480\" height=\"14\" rx=\"4\"/><rect class=\"";
    out.append(text(kind)).append("\" width=\"").append(width);
    return out + "\" height=\"14\" rx=\"4\"/></svg>";
}

}  // namespace suluh::collect::html
