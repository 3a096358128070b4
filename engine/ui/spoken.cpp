#include "ui/spoken.h"

#include <algorithm>
#include <array>

#include "ui/text_markup.h"

namespace suluh::ui {

namespace {

constexpr std::size_t kShortWord = 3;  // "No.", "dr.", "A." stand before what they belong to

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool is_letter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte >= 0x80;
}

bool is_number(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool ends_sentence(char c) {
    return c == '.' || c == '!' || c == '?';
}

// A capital, a digit or an opening quote: what a sentence begins with.
bool begins_sentence(std::string_view rest) {
    if (rest.empty()) return false;
    const char c = rest.front();
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '"' || c == '(' ||
           rest.starts_with("\u201C");
}

// The quote or bracket that closes with the sentence belongs to it.
std::size_t skip_closing(std::string_view text, std::size_t at) {
    constexpr std::string_view kQuote = "\u201D";
    for (;;) {
        if (at < text.size() && (text[at] == '"' || text[at] == ')')) {
            ++at;
        } else if (text.substr(at).starts_with(kQuote)) {
            at += kQuote.size();
        } else {
            return at;
        }
    }
}

bool is_abbreviation(std::string_view text, std::size_t dot) {
    std::size_t begin = dot;
    while (begin > 0 && is_letter(text[begin - 1])) --begin;
    const std::size_t length = dot - begin;
    const bool word = begin == 0 || is_space(text[begin - 1]);
    const bool short_capital = length > 0 && length <= kShortWord && text[begin] <= 'Z';
    return length == 1 || (word && short_capital);
}

// One past the end of the sentence that begins at `from`.
std::size_t sentence_end(std::string_view text, std::size_t from) {
    for (std::size_t at = from; at < text.size(); ++at) {
        if (text[at] == '\n') return at;
        if (!ends_sentence(text[at])) continue;
        const std::size_t end = skip_closing(text, at + 1);
        if (end < text.size() && !is_space(text[end])) continue;
        const std::size_t next = text.find_first_not_of(" \t\r", end);
        if (next == std::string_view::npos || text[next] == '\n') return end;
        if (text[at] == '.' && is_abbreviation(text, at)) continue;
        if (is_number(text.substr(from, at - from))) continue;  // "1. Buka laman"
        if (begins_sentence(text.substr(next))) return end;
    }
    return text.size();
}

// Anything a voice can say: not only dashes, dots and quotes.
bool says_something(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest = text.substr(at);
        if (rest.starts_with("\xE2\x80") || rest.starts_with("\xE2\x81")) {
            at += 2;  // general punctuation
        } else if (is_letter(text[at]) || (text[at] >= '0' && text[at] <= '9')) {
            return true;
        }
    }
    return false;
}

std::string shown(const TextFields& text) {
    return text.markup ? shown_text(parse_markup(text.text)) : text.text;
}

// Without the marks at its end: a label may lack the full stop that its reading has.
std::string_view bare(std::string_view sentence) {
    while (!sentence.empty() &&
           std::string_view(".!?:; ").find(sentence.back()) != std::string::npos)
        sentence.remove_suffix(1);
    return sentence;
}

// A sentence where a text shows it.
struct Spot {
    Node* node;
    std::string words;  // bare
    int from_char = 0, to_char = 0;
};

int count_chars(std::string_view text) {
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

void collect(Node& node, std::vector<Spot>& spots) {
    if (node.hidden || node.meaning.decor) return;
    if (node.kind == Kind::text) {
        const std::string text = shown(node.text);
        const std::string_view view = text;
        for (const TextRange& range : sentence_ranges(text)) {
            const std::string_view words = view.substr(range.from, range.to - range.from);
            const int from = count_chars(view.substr(0, range.from));
            spots.push_back({&node, std::string(bare(words)), from, from + count_chars(words)});
        }
    }
    for (Node& child : node.children) collect(child, spots);
}

// How well a spot shows a sentence: nothing, as the end of it, or as it is.
enum class Match { none, tail, whole };

Match match(std::string_view sentence, std::string_view spot) {
    if (spot.empty()) return Match::none;
    if (sentence == spot) return Match::whole;
    if (!sentence.ends_with(spot) || sentence.size() < spot.size() + 2) return Match::none;
    const std::string_view before = sentence.substr(0, sentence.size() - spot.size());
    return before.ends_with(": ") || before.ends_with(". ") ? Match::tail : Match::none;
}

// The best spot for a sentence, those from `after` on first.
std::size_t find_spot(const std::vector<Spot>& spots, std::string_view sentence,
                      std::size_t after) {
    for (const Match wanted : {Match::whole, Match::tail}) {
        for (std::size_t i = 0; i < spots.size(); ++i) {
            const std::size_t at = (after + i) % spots.size();
            if (match(bare(sentence), spots[at].words) == wanted) return at;
        }
    }
    return spots.size();
}

bool mark_texts(Node& node) {
    if (node.hidden || node.meaning.decor) return false;
    bool any = false;
    if (node.kind == Kind::text && !node.text.text.empty()) {
        node.text.mark = Mark{0, count_chars(shown(node.text)), {}};
        any = true;
    }
    for (Node& child : node.children) any = mark_texts(child) || any;
    return any;
}

// The texts of the first node whose label says the sentence.
bool mark_labelled(Node& node, std::string_view sentence) {
    if (node.hidden || sentence.empty()) return false;
    if (node.meaning.label.find(sentence) != std::string::npos && mark_texts(node)) return true;
    return std::any_of(node.children.begin(), node.children.end(),
                       [&](Node& child) { return mark_labelled(child, sentence); });
}

}  // namespace

std::vector<TextRange> sentence_ranges(std::string_view shown) {
    std::vector<TextRange> ranges;
    for (std::size_t at = 0; at < shown.size();) {
        if (is_space(shown[at])) {
            ++at;
            continue;
        }
        const std::size_t end = sentence_end(shown, at);
        std::size_t last = end;
        while (last > at && is_space(shown[last - 1])) --last;
        ranges.push_back({at, last});
        at = end;
    }
    return ranges;
}

std::vector<std::string> sentences_of(const std::vector<std::string>& lines) {
    std::vector<std::string> sentences;
    for (const std::string& line : lines) {
        const std::string text = shown_text(parse_markup(line));
        for (const TextRange& range : sentence_ranges(text)) {
            std::string sentence = text.substr(range.from, range.to - range.from);
            if (says_something(sentence)) sentences.push_back(std::move(sentence));
        }
    }
    return sentences;
}

bool mark_spoken(Node& root, std::span<const std::string> sentences, std::size_t at) {
    if (at >= sentences.size()) return false;
    std::vector<Spot> spots;
    collect(root, spots);
    if (spots.empty()) return false;
    std::size_t after = 0;
    for (std::size_t i = 0; i <= at; ++i) {
        const std::size_t found = find_spot(spots, sentences[i], after);
        if (found == spots.size()) {
            if (i == at) return mark_labelled(root, bare(sentences[i]));
            continue;
        }
        if (i == at) {
            spots[found].node->text.mark = Mark{spots[found].from_char, spots[found].to_char, {}};
            return true;
        }
        after = found + 1;
    }
    return false;
}

}  // namespace suluh::ui
