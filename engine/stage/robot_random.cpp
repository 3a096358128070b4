#include "stage/robot_random.h"

#include <algorithm>
#include <array>

namespace suluh::stage {

namespace {

// Well-formed numbers of nobody: PNS, PPPK, and one with a wrong sex digit.
constexpr std::array<const char*, 4> kNumbers{"198504172010012003", "199203052024211007",
                                              "197808172005011002", "199001012015033001"};

script::RobotCommand command(std::string name, Value arg) {
    return {std::move(name), {std::move(arg)}, "random"};
}

bool is_digit_key(const SeenNode& node) {
    return node.label.size() == 1 && node.label[0] >= '0' && node.label[0] <= '9';
}

}  // namespace

std::uint64_t RandomRobot::random() {  // SplitMix64
    state_ += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

std::size_t RandomRobot::below(std::size_t count) {
    return static_cast<std::size_t>(random() % count);
}

bool RandomRobot::chance(unsigned percent) {
    return random() % 100 < percent;
}

std::optional<script::RobotCommand> RandomRobot::next(const Seen& seen) {
    if (steps_left_-- <= 0) return std::nullopt;

    std::vector<const SeenNode*> targets;
    bool has_keypad = false;
    for (const SeenNode& node : seen.nodes) {
        if (!node.enabled || !is_tappable(node)) continue;
        has_keypad = has_keypad || is_digit_key(node);
        targets.push_back(&node);
    }
    constexpr unsigned kDawdle = 3;
    if (targets.empty() || chance(kDawdle)) {
        constexpr int kLongest = 400;
        return command("wait", Value(static_cast<int>(below(kLongest)) + 50));
    }
    constexpr unsigned kTypeNumber = 40;
    if (has_keypad && chance(kTypeNumber)) {
        return command("type_nip", Value(kNumbers[below(kNumbers.size())]));
    }
    // The last thing on a screen is its primary button: going on is likelier than wandering.
    constexpr unsigned kGoOn = 30;
    const SeenNode& node = chance(kGoOn) ? *targets.back() : *targets[below(targets.size())];
    Value::Map target{{"role", node.role}};
    if (!node.label.empty()) target.emplace("label", node.label);
    if (!node.id.empty()) target.emplace("id", node.id);
    return command("tap", Value(std::move(target)));
}

}  // namespace suluh::stage
