#include "stage/robot_hands.h"

#include <algorithm>
#include <utility>

namespace suluh::stage {

namespace {

constexpr std::int64_t kPressMs = 25;  // a brisk finger
constexpr std::int64_t kSameKeyMs = 80;
constexpr std::int64_t kLookAgainMs = 20;
constexpr double kSecond = 1000;

Error wrong_use(const script::RobotCommand& command, std::string_view use) {
    return Error{Fault::bad_input, command.name + ": write " + std::string(use)};
}

double center_x(const SeenNode& node) {
    return node.x + node.w / 2;
}
double center_y(const SeenNode& node) {
    return node.y + node.h / 2;
}

Value to_value(const SeenNode& node) {
    return Value::Map{{"role", node.role},
                      {"label", node.label},
                      {"id", node.id},
                      {"x", node.x},
                      {"y", node.y},
                      {"w", node.w},
                      {"h", node.h},
                      {"enabled", node.enabled},
                      {"selected", node.selected}};
}

// Is the node as the table says? Empty when it is, else what differs.
std::string difference(const SeenNode& node, const Value& wanted) {
    const auto differs = [&](const char* field, bool has) -> std::string {
        const Value* value = wanted.find(field);
        if (value == nullptr || value->boolean() == nullptr || *value->boolean() == has) return "";
        return std::string(field) + " is " + (has ? "true" : "false") + "; ";
    };
    return differs("enabled", node.enabled) + differs("selected", node.selected);
}

}  // namespace

const std::vector<std::string>& RobotHands::commands() {
    static const std::vector<std::string> names{
        "tap",       "tap_id",      "tap_at",         "type_nip",  "drag",      "key",
        "type_text", "wait",        "wait_screen",    "wait_text", "wait_gone", "wait_node",
        "expect",    "expect_text", "expect_no_text", "find",      "has",       "see",
        "screen",    "nodes",       "shot",           "say",       "log",       "stop",
        "audit",     "look",        "tell",           "scan"};
    return names;
}

void RobotHands::begin(script::RobotCommand command, std::int64_t now_ms) {
    command_ = std::move(command);
    began_ms_ = now_ms;
    patience_ms_ = kPatienceMs;
    typed_ = 0;
    pressed_.reset();
}

std::optional<std::int64_t> RobotHands::next_wake(std::int64_t now_ms) const {
    if (pressed_) return pressed_at_ms_ + kPressMs;
    return now_ms + kLookAgainMs;
}

std::optional<Result<Value>> RobotHands::advance(const Glimpse& glimpse) {
    if (pressed_ && glimpse.now_ms - pressed_at_ms_ < kPressMs) return std::nullopt;
    return dispatch(glimpse);
}

bool RobotHands::has_touched() const {
    return command_.name.starts_with("tap") || command_.name == "type_nip" ||
           command_.name == "drag" || command_.name == "key" || command_.name == "type_text" ||
           command_.name == "scan" || command_.name == "look" || command_.name == "tell";
}

RobotHands::Outcome RobotHands::dispatch(const Glimpse& glimpse) {
    const std::string& name = command_.name;
    if (name == "tap") return tap(glimpse, arg(0));
    if (name == "tap_id") return tap(glimpse, Value(Value::Map{{"id", arg(0)}}));
    if (name == "tap_at") return tap_at(glimpse);
    if (name == "type_nip") return type(glimpse);
    if (name == "drag") return drag(glimpse);
    if (name == "expect" || name == "wait_node") return expect(glimpse);
    if (name == "wait") return wait(glimpse);
    if (name.starts_with("wait_") || name.starts_with("expect_")) return wait_for(glimpse);
    if (!glimpse.settled && !is_out_of_patience(glimpse)) return std::nullopt;
    return look_or_say(*glimpse.seen);
}

RobotHands::Outcome RobotHands::wait(const Glimpse& glimpse) const {
    const double* ms = arg(0).number();
    if (ms == nullptr) return wrong_use(command_, "wait(milliseconds)");
    if (static_cast<double>(glimpse.now_ms - began_ms_) < *ms) return std::nullopt;
    return Value();
}

RobotHands::Outcome RobotHands::wait_for(const Glimpse& glimpse) {
    const std::string what = text_arg(0);
    const std::string& name = command_.name;
    if (name == "wait_screen") {
        return wait_until(glimpse.seen->screen == what, glimpse, "screen '" + what + "'");
    }
    const bool shown = shows_text(*glimpse.seen, what);
    if (name == "wait_text" || name == "expect_text") {
        return wait_until(shown, glimpse, "'" + what + "'");
    }
    if (name == "wait_gone" || name == "expect_no_text") {
        return wait_until(!shown, glimpse, "'" + what + "' to go");
    }
    return cannot();
}

RobotHands::Outcome RobotHands::look_or_say(const Seen& seen) {
    const std::string& name = command_.name;
    if (name == "see") return Value(shows_text(seen, text_arg(0)));
    if (name == "screen") return Value(seen.screen);
    if (name == "nodes") {
        Value::List nodes;
        for (const SeenNode& node : seen.nodes) nodes.push_back(to_value(node));
        return Value(std::move(nodes));
    }
    if (name == "find" || name == "has") {
        const Result<Target> target = read_target(arg(0));
        if (!target) return target.error();
        const Result<SeenNode> node = find_target(seen, *target);
        if (name == "has") return Value(node.has_value());
        return node ? to_value(*node) : Value();
    }
    if (name == "shot") {
        if (text_arg(0).empty()) return wrong_use(command_, "shot(\"file.png\")");
        if (Status saved = hands_.shot(text_arg(0)); !saved) return saved.error();
        return Value();
    }
    return act();
}

RobotHands::Outcome RobotHands::act() {
    const std::string& name = command_.name;
    if (name == "audit") return hands_.audit();
    if (name == "look") return show_look();
    if (name == "tell") return tell_shell();
    if (name == "key") {
        hands_.key(text_arg(0));
    } else if (name == "type_text") {
        hands_.text(text_arg(0));
    } else if (name == "scan") {
        hands_.scan(text_arg(0));
    } else if (name == "say" || name == "log") {
        hands_.say(text_arg(0));
    } else if (name == "stop") {
        hands_.stop();
    } else {
        return cannot();
    }
    return Value();
}

RobotHands::Outcome RobotHands::show_look() {
    if (arg(0).map() == nullptr)
        return wrong_use(command_,
                         "look{w=, h=, text=, theme=, still=, lang=, hurry=}, each or none");
    if (Status shown = hands_.look(arg(0)); !shown) return shown.error();
    return Value();
}

RobotHands::Outcome RobotHands::tell_shell() {
    if (text_arg(0).empty() || arg(1).map() == nullptr)
        return wrong_use(command_, "tell(\"usb\", {state = …})");
    if (Status told = hands_.tell(text_arg(0), arg(1)); !told) return told.error();
    return Value();
}

RobotHands::Outcome RobotHands::cannot() const {
    return Error{Fault::unsupported, "this robot cannot '" + command_.name + "'"};
}

RobotHands::Outcome RobotHands::tap_at(const Glimpse& glimpse) {
    const double* x = arg(0).number();
    const double* y = arg(1).number();
    if (x == nullptr || y == nullptr) return wrong_use(command_, "tap_at(x, y)");
    if (pressed_) {
        hands_.release(*x, *y);
        pressed_.reset();
        return Value();
    }
    if (!glimpse.settled || !glimpse.accepts_touch) {
        if (!is_out_of_patience(glimpse)) return std::nullopt;
        return Error{Fault::timed_out, "the screen never settles"};
    }
    pressed_ = SeenNode{};
    pressed_at_ms_ = glimpse.now_ms;
    hands_.press(*x, *y);
    return std::nullopt;
}

RobotHands::Outcome RobotHands::tap(const Glimpse& glimpse, const Value& wanted) {
    if (pressed_) {
        hands_.release(center_x(*pressed_), center_y(*pressed_));
        const SeenNode node = *std::exchange(pressed_, std::nullopt);
        return Value(node.label);
    }
    const Result<Target> target = read_target(wanted);
    if (!target)
        return wrong_use(command_, "tap(\"label\"), tap(\"id\") or tap{role=, label=, id=}");
    const Result<SeenNode> node = find_target(*glimpse.seen, *target);
    if (glimpse.settled && glimpse.accepts_touch && node && node->enabled) {
        pressed_ = *node;
        pressed_at_ms_ = glimpse.now_ms;
        hands_.press(center_x(*node), center_y(*node));
        return std::nullopt;
    }
    if (!is_out_of_patience(glimpse)) return std::nullopt;
    if (!node) return node.error();
    return Error{Fault::timed_out, to_text(*target) + (node->enabled ? ": the screen never settles"
                                                                     : " stays switched off")};
}

RobotHands::Outcome RobotHands::type(const Glimpse& glimpse) {
    const std::string digits = text_arg(0);
    // The same key again too soon would pass for a worn panel that says a touch twice.
    const bool again = typed_ > 0 && typed_ < digits.size() && digits[typed_] == digits[typed_ - 1];
    if (again && !pressed_) {
        // The key before counts from when the kiosk has taken it, on a busy machine much later.
        if (std::exchange(typed_now_, false)) began_ms_ = glimpse.now_ms;
        if (glimpse.now_ms - began_ms_ < kSameKeyMs) return std::nullopt;
    }
    if (digits.empty()) return wrong_use(command_, "type_nip(\"198504172010012003\")");
    if (typed_ == digits.size()) return Value();
    // Nobody waits for a key to come up again before pressing the next: only the first is aimed.
    Glimpse hasty = glimpse;
    hasty.settled = glimpse.settled || typed_ > 0;
    const Outcome one = tap(hasty, Value(std::string(1, digits[typed_])));
    if (!one) return std::nullopt;
    if (!*one) return one;
    ++typed_;
    typed_now_ = true;
    began_ms_ = glimpse.now_ms;  // patience counts for each digit
    return typed_ == digits.size() ? Outcome(Value()) : std::nullopt;
}

RobotHands::Outcome RobotHands::drag(const Glimpse& glimpse) {
    const double* dx = arg(1).number();
    const double* dy = arg(2).number();
    const Result<Target> target = read_target(arg(0));
    if (!target || dx == nullptr || dy == nullptr)
        return wrong_use(command_, "drag(target, dx, dy)");
    if (pressed_) {
        constexpr int kMoves = 8;
        for (int n = 1; n <= kMoves; ++n) {
            hands_.move(center_x(*pressed_) + *dx * n / kMoves,
                        center_y(*pressed_) + *dy * n / kMoves);
        }
        hands_.release(center_x(*pressed_) + *dx, center_y(*pressed_) + *dy);
        pressed_.reset();
        return Value();
    }
    const Result<SeenNode> node = find_target(*glimpse.seen, *target);
    if (glimpse.settled && glimpse.accepts_touch && node) {
        pressed_ = *node;
        pressed_at_ms_ = glimpse.now_ms;
        hands_.press(center_x(*node), center_y(*node));
        return std::nullopt;
    }
    if (!is_out_of_patience(glimpse)) return std::nullopt;
    return node ? Error{Fault::timed_out, "the screen never settles"} : node.error();
}

RobotHands::Outcome RobotHands::wait_until(bool holds, const Glimpse& glimpse,
                                           const std::string& what) {
    if (text_arg(0).empty())
        return wrong_use(command_, command_.name + "(\"…\", seconds or nothing)");
    if (const double* seconds = arg(1).number()) {
        patience_ms_ = static_cast<std::int64_t>(*seconds * kSecond);
    }
    if (holds && glimpse.settled) return Value();
    if (!is_out_of_patience(glimpse)) return std::nullopt;
    if (holds) return Value();  // something moves for ever there, but it is there
    return Error{Fault::timed_out,
                 "waited in vain for " + what + "; on screen '" + glimpse.seen->screen + "'"};
}

RobotHands::Outcome RobotHands::expect(const Glimpse& glimpse) {
    const Result<Target> target = read_target(arg(0));
    if (!target)
        return wrong_use(command_, "expect(target) or expect(target, {enabled=, selected=})");
    const Result<SeenNode> node = find_target(*glimpse.seen, *target);
    const std::string wrong = node ? difference(*node, arg(1)) : "";
    if (glimpse.settled && node && wrong.empty()) return Value();
    if (!is_out_of_patience(glimpse)) return std::nullopt;
    if (!node) return node.error();
    if (wrong.empty()) return Value();
    return Error{Fault::bad_input, to_text(*target) + ": " + wrong};
}

const Value& RobotHands::arg(std::size_t index) const {
    static const Value kNothing;
    return index < command_.args.size() ? command_.args[index] : kNothing;
}

std::string RobotHands::text_arg(std::size_t index) const {
    const std::string* text = arg(index).text();
    return text != nullptr ? *text : "";
}

bool RobotHands::is_out_of_patience(const Glimpse& glimpse) const {
    return glimpse.now_ms - began_ms_ >= patience_ms_;
}

}  // namespace suluh::stage
