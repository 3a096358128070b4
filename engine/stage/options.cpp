#include "stage/options.h"

#include <charconv>
#include <optional>

namespace suluh::stage {

namespace {

constexpr int kMinSide = 320;
constexpr int kMaxSide = 7680;
constexpr int kMaxSteps = 10'000'000;

template <class Number>
std::optional<Number> whole_number(std::string_view text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

Error bad(std::string_view text, std::string_view what) {
    return Error{Fault::bad_input, "'" + std::string(text) + "' " + std::string(what)};
}

}  // namespace

Result<WindowSize> parse_window_size(std::string_view text) {
    const Error wrong = bad(text, "is not a window size; write it as 1920x1080 (320 to 7680 each)");
    const std::size_t cross = text.find('x');
    if (cross == std::string_view::npos) return wrong;
    const auto w = whole_number<int>(text.substr(0, cross));
    const auto h = whole_number<int>(text.substr(cross + 1));
    if (!w || !h || *w < kMinSide || *w > kMaxSide || *h < kMinSide || *h > kMaxSide) return wrong;
    return WindowSize{*w, *h};
}

Result<RobotChoice> parse_robot(std::string_view text) {
    constexpr std::string_view kRandom = "random:";
    if (!text.starts_with(kRandom)) {
        if (text.empty())
            return bad(text, "names no robot; give a FILE.lua or random:SEED[:STEPS]");
        return RobotChoice{std::filesystem::path(text), 0, 0};
    }
    const Error wrong =
        bad(text, "is not a random robot; write it as random:SEED or random:SEED:STEPS");
    std::string_view rest = text.substr(kRandom.size());
    RobotChoice choice;
    if (const std::size_t colon = rest.find(':'); colon != std::string_view::npos) {
        const auto steps = whole_number<int>(rest.substr(colon + 1));
        if (!steps || *steps < 1 || *steps > kMaxSteps) return wrong;
        choice.steps = *steps;
        rest = rest.substr(0, colon);
    }
    const auto seed = whole_number<std::uint64_t>(rest);
    if (!seed) return wrong;
    choice.seed = *seed;
    return choice;
}

}  // namespace suluh::stage
