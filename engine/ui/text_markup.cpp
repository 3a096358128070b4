#include "ui/text_markup.h"

namespace suluh::ui {

namespace {

std::string_view trimmed(std::string_view line) {
    while (!line.empty() && (line.back() == ' ' || line.back() == '\r' || line.back() == '\t')) {
        line.remove_suffix(1);
    }
    while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) line.remove_prefix(1);
    return line;
}

void append(Paragraph& paragraph, std::string_view text, bool bold) {
    if (text.empty()) return;
    if (!paragraph.spans.empty() && paragraph.spans.back().bold == bold) {
        paragraph.spans.back().text += text;
    } else {
        paragraph.spans.push_back({std::string(text), bold});
    }
}

// A star pair without its partner in the same line is shown as it stands.
void append_marked(Paragraph& paragraph, std::string_view line) {
    while (!line.empty()) {
        const std::size_t open = line.find("**");
        const std::size_t close = open == std::string_view::npos ? open : line.find("**", open + 2);
        if (close == std::string_view::npos) {
            append(paragraph, line, false);
            return;
        }
        append(paragraph, line.substr(0, open), false);
        append(paragraph, line.substr(open + 2, close - open - 2), true);
        line.remove_prefix(close + 2);
    }
}

}  // namespace

std::vector<Paragraph> parse_markup(std::string_view text) {
    std::vector<Paragraph> paragraphs;
    bool open = false;   // the last paragraph may still grow
    bool space = false;  // an empty line was seen since
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = trimmed(text.substr(at, end - at));
        at = end + 1;
        if (line.empty()) {
            open = false;
            space = !paragraphs.empty();
            continue;
        }
        const bool item = line.starts_with("- ");
        if (item) line = trimmed(line.substr(2));
        if (item || !open) {
            paragraphs.push_back({{}, item, space});
            space = false;
        } else {
            append(paragraphs.back(), "\n", false);
        }
        append_marked(paragraphs.back(), line);
        open = true;
    }
    return paragraphs;
}

std::vector<Paragraph> plain_paragraph(std::string_view text) {
    return {{{{std::string(text), false}}, false, false}};
}

std::string shown_text(const std::vector<Paragraph>& paragraphs) {
    std::string text;
    for (const Paragraph& paragraph : paragraphs) {
        if (!text.empty()) text += '\n';
        for (const MarkupSpan& span : paragraph.spans) text += span.text;
    }
    return text;
}

}  // namespace suluh::ui
