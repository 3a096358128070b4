#include "ui/kawung_light.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>

#include "ui/color.h"

namespace suluh::ui {

namespace {

// Measured from the design picture; distances are logical pixels.
constexpr gfx::Color kFar{0x10, 0x3C, 0x48, 255}, kMiddle{0x7C, 0x5B, 0x38, 255},
    kNear{0xF0, 0xC7, 0x7D, 255};
constexpr float kFree = 170;   // around the torch no petals
constexpr float kReach = 555;  // from there on it grows dark
constexpr float kAmplitude = 0.12F, kWave = 140;
constexpr float kUneven = 0.26F;  // petals are not all alike
constexpr float kGap = 3;         // between a petal and the side of its square
constexpr Millis kBreathStep = 140;
constexpr Millis kScaleStep = 35;

struct FadePoint {
    float away;  // from the light, towards the words
    float opacity;
};
// So that words stand on calm ground: to the left of the light, in portrait above and below it.
constexpr std::array<FadePoint, 6> kFade = {
    {{403, 1.0F}, {465, 0.55F}, {527, 0.26F}, {589, 0.17F}, {775, 0.12F}, {1000, 0.10F}}};
// In portrait the words are nearer.
constexpr float kNearer = 62;

float fade_towards_words(float away) {
    if (away <= kFade.front().away) return 1;
    for (std::size_t i = 1; i < kFade.size(); ++i) {
        if (away > kFade[i].away) continue;
        const float share = (away - kFade[i - 1].away) / (kFade[i].away - kFade[i - 1].away);
        return kFade[i - 1].opacity + (kFade[i].opacity - kFade[i - 1].opacity) * share;
    }
    return kFade.back().opacity;
}

// -1..1, always the same for the same petal.
float unevenness(int column, int row) {
    auto hash =
        static_cast<std::uint32_t>(column * 73856093) ^ static_cast<std::uint32_t>(row * 19349663);
    hash = (hash ^ hash >> 13) * 0x5BD1E995U;
    return static_cast<float>((hash ^ hash >> 15) % 2001) / 1000.0F - 1;
}

gfx::Color glow(float level) {
    return level < 0.5F ? mix(kFar, kMiddle, level * 2) : mix(kMiddle, kNear, level * 2 - 1);
}

// Two quarter circles between opposite corners of a square.
std::vector<gfx::Point> lens(float x, float y, float side, bool rising) {
    constexpr std::size_t kSteps = 10;
    std::vector<gfx::Point> outline;
    outline.reserve(2 * kSteps);
    const auto add = [&](float u, float v) {
        outline.push_back({x + (rising ? u : 1 - u) * side, y + v * side});
    };
    for (std::size_t i = 0; i < kSteps; ++i) {
        const float angle = std::numbers::pi_v<float> / 2 * static_cast<float>(i) / kSteps;
        add(1 - std::cos(angle), 1 - std::sin(angle));
    }
    for (std::size_t i = 0; i < kSteps; ++i) {
        const float angle = std::numbers::pi_v<float> / 2 * static_cast<float>(i) / kSteps;
        add(std::cos(angle), std::sin(angle));
    }
    return outline;
}

}  // namespace

std::vector<KawungPetal> kawung_petals(const KawungScene& scene) {
    std::vector<KawungPetal> petals;
    const float side = scene.petal;
    const auto first = [side](float from, float light) {
        return static_cast<int>(std::floor((from - light) / side));
    };
    const int column_end = first(scene.area.x + scene.area.w, scene.light.x) + 1;
    const int row_end = first(scene.area.y + scene.area.h, scene.light.y) + 1;
    const bool portrait = scene.area.h > scene.area.w;
    const float turn = 2 * std::numbers::pi_v<float>;
    for (int row = first(scene.area.y, scene.light.y); row < row_end; ++row) {
        for (int column = first(scene.area.x, scene.light.x); column < column_end; ++column) {
            const float dx = (static_cast<float>(column) + 0.5F) * side / scene.s;
            const float dy = (static_cast<float>(row) + 0.5F) * side / scene.s;
            const float distance = std::hypot(dx, dy);
            if (distance < kFree) continue;
            const float breath = kAmplitude * std::sin(scene.phase * turn - distance / kWave);
            float level = 1 - (distance - kFree) / kReach;
            level = std::clamp(level, 0.0F, 1.0F) * (1 + breath) +
                    kUneven * 0.5F * unevenness(column, row);
            const float opacity = fade_towards_words(portrait ? std::abs(dy) + kNearer : -dx);
            const float gap = std::round(kGap * scene.s);
            petals.push_back(
                {lens(std::round(scene.light.x + static_cast<float>(column) * side) + gap,
                      std::round(scene.light.y + static_cast<float>(row) * side) + gap,
                      std::round(side) - 2 * gap, (column + row) % 2 != 0),
                 faded(glow(std::clamp(level, 0.03F, 1.0F)), opacity)});
        }
    }
    return petals;
}

float breathing_phase(Millis now) {
    const Millis step = now % kBreathe / kBreathStep;
    return static_cast<float>(step * kBreathStep) / static_cast<float>(kBreathe);
}

Millis next_breath(Millis now) {
    return (now / kBreathStep + 1) * kBreathStep;
}

float breathing_scale(Millis now) {
    constexpr float kGrowth = 0.03F;
    const Millis step = now % kBreathe / kScaleStep;
    const float phase = static_cast<float>(step * kScaleStep) / static_cast<float>(kBreathe);
    return 1 + kGrowth * (1 - std::cos(phase * 2 * std::numbers::pi_v<float>)) / 2;
}

Millis next_breathing_scale(Millis now) {
    return (now / kScaleStep + 1) * kScaleStep;
}

}  // namespace suluh::ui
