#include "banks/gift_text.h"

#include <algorithm>

#include "banks/item.h"

namespace suluh::banks {

namespace {

constexpr std::string_view kSpecial = "~=#{}:\\";

// The next unescaped '=' or '~', in one go: a file of signs alone is read in a moment, too.
std::size_t next_sign(std::string_view text, std::size_t from) {
    for (std::size_t at = from; at < text.size(); ++at) {
        if (text[at] == '=' || text[at] == '~') return at;
        if (text[at] == '\\') ++at;
    }
    return std::string_view::npos;
}

// Takes "%50%" from the front.
std::optional<double> take_weight(std::string_view& text) {
    if (!text.starts_with('%')) return std::nullopt;
    const std::size_t end = text.find('%', 1);
    if (end == std::string_view::npos) return std::nullopt;
    const Value weight = read_number(text.substr(1, end - 1));
    if (weight.number() == nullptr) return std::nullopt;
    text.remove_prefix(end + 1);
    return *weight.number();
}

GiftAnswer read_answer(char sign, std::string_view text) {
    GiftAnswer answer;
    answer.sign = sign;
    while (!text.empty() && (text.front() == ' ' || text.front() == '\n')) text.remove_prefix(1);
    answer.weight = take_weight(text);
    const std::size_t feedback = find_unescaped(text, "#");
    if (feedback != std::string_view::npos) {
        answer.feedback = trimmed(gift_unescaped(text.substr(feedback + 1)));
        text = text.substr(0, feedback);
    }
    const std::size_t arrow = find_unescaped(text, "->");
    if (sign == '=' && arrow != std::string_view::npos) {
        answer.pair = trimmed(gift_unescaped(text.substr(arrow + 2)));
        text = text.substr(0, arrow);
    }
    answer.text = trimmed(gift_unescaped(text));
    return answer;
}

}  // namespace

std::size_t find_unescaped(std::string_view text, std::string_view wanted, std::size_t from) {
    for (std::size_t at = from; at < text.size(); ++at) {
        if (text.substr(at).starts_with(wanted)) return at;
        if (text[at] == '\\') ++at;
    }
    return std::string_view::npos;
}

std::string gift_unescaped(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char next = at + 1 < text.size() ? text[at + 1] : '\0';
        if (text[at] != '\\' || (next != 'n' && kSpecial.find(next) == std::string_view::npos)) {
            plain += text[at];
            continue;
        }
        plain += next == 'n' ? '\n' : next;
        ++at;
    }
    return plain;
}

std::string gift_escaped(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '\n') {
            escaped += "\\n";
            continue;
        }
        if (kSpecial.find(c) != std::string_view::npos) escaped += '\\';
        escaped += c;
    }
    return escaped;
}

GiftAnswers parse_gift_answers(std::string_view body) {
    GiftAnswers answers;
    const std::size_t general = find_unescaped(body, "####");
    if (general != std::string_view::npos) {
        answers.general = trimmed(gift_unescaped(body.substr(general + 4)));
        body = body.substr(0, general);
    }
    while (!body.empty() && std::string_view(" \n\t").find(body.front()) != body.npos) {
        body.remove_prefix(1);
    }
    if (body.starts_with('#')) {
        answers.numeric = true;
        body.remove_prefix(1);
    }
    char sign = 0;
    std::size_t from = 0;
    while (from <= body.size() && answers.list.size() <= kMaxGiftAnswers) {
        const std::size_t next = next_sign(body, from);
        const std::size_t end = std::min(next, body.size());
        GiftAnswer answer = read_answer(sign, body.substr(from, end - from));
        if (sign != 0 || !answer.text.empty()) answers.list.push_back(std::move(answer));
        if (next == std::string_view::npos) break;
        sign = body[next];
        from = next + 1;
    }
    return answers;
}

std::optional<GiftRange> parse_gift_range(std::string_view text) {
    const auto number = [](std::string_view part) -> std::optional<double> {
        const Value value = read_number(part);
        return value.number() != nullptr ? std::optional(*value.number()) : std::nullopt;
    };
    const std::size_t dots = text.find("..");
    if (dots != std::string_view::npos) {
        const auto from = number(text.substr(0, dots)), to = number(text.substr(dots + 2));
        if (!from || !to || *from > *to) return std::nullopt;
        return GiftRange{(*from + *to) / 2, (*to - *from) / 2};
    }
    const std::size_t colon = text.find(':');
    const auto answer = number(text.substr(0, colon));
    if (!answer) return std::nullopt;
    if (colon == std::string_view::npos) return GiftRange{*answer, 0};
    const auto tolerance = number(text.substr(colon + 1));
    if (!tolerance || *tolerance < 0) return std::nullopt;
    return GiftRange{*answer, *tolerance};
}

}  // namespace suluh::banks
