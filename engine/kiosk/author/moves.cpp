#include "kiosk/author/moves.h"

#include <algorithm>
#include <cmath>

namespace suluh::kiosk::author {

namespace {

constexpr std::string_view kScrolls = "scroll-down";  // scripts/lib/steps/scroll.lua
constexpr std::size_t kLongestName = 24;

void add(std::vector<Move>& moves, Move move) {
    const bool known = std::any_of(moves.begin(), moves.end(), [&](const Move& one) {
        return one.name == move.name && one.arg == move.arg;
    });
    if (!known && move.name != kScrolls) moves.push_back(std::move(move));
}

void collect(const Value& node, std::vector<Move>& moves) {
    const std::string tap = node.text_or("tap", "");
    const std::string slide = node.text_or("slide", "");
    const std::string role = node.text_or("role", "");
    if (node.boolean_or("enabled", true)) {
        const Value* arg = node.find("arg");
        const auto kind = role == "option" ? Move::Kind::option : Move::Kind::other;
        if (!tap.empty()) add(moves, {kind, tap, arg != nullptr ? *arg : Value()});
        if (!slide.empty()) {
            for (const double share : {0.0, 0.5, 1.0})
                add(moves, {Move::Kind::other, slide, share});
        }
    }
    const Value* children = node.find("children");
    const Value::List* list = children != nullptr ? children->list() : nullptr;
    if (list == nullptr) return;
    for (const Value& child : *list) collect(child, moves);
}

bool is_name_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

}  // namespace

std::vector<Move> moves_of(const Value& tree) {
    std::vector<Move> moves;
    collect(tree, moves);
    return moves;
}

std::string short_name(const Move& move, std::size_t place) {
    const double* number = move.arg.number();
    if (number != nullptr && *number >= 0 && *number < 1000 && *number == std::floor(*number)) {
        return std::to_string(static_cast<int>(*number));
    }
    const std::string* text = move.arg.text();
    const bool speaks = text != nullptr && !text->empty() && text->size() <= kLongestName &&
                        std::all_of(text->begin(), text->end(), is_name_letter);
    return speaks ? *text : "m" + std::to_string(place);
}

bool is_ready(const script::LessonView& view) {
    return view.frame.primary && view.frame.primary->enabled;
}

std::string face_of(const script::LessonView& view) {
    std::string face = view.frame.step_id;
    for (const std::string& line : view.frame.speech) face += "\n" + line;
    return view.frame.speech.empty() ? face + "\n" + to_json(view.tree) : face;
}

}  // namespace suluh::kiosk::author
