// A finger whose touch screen was unplugged never lifts: no event says so. This asks for a finger
// that was not heard of for a while. Plain data; fed with events and the time.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "ui/gestures.h"

namespace suluh::stage {

class TouchWatch {
public:
    using IsDown = std::function<bool(std::int64_t finger)>;
    explicit TouchWatch(IsDown is_down) : is_down_(std::move(is_down)) {}

    void heard(const ui::PointerEvent& event, std::int64_t now_ms);
    // The cancel of a finger that is gone.
    [[nodiscard]] std::optional<ui::PointerEvent> lost(std::int64_t now_ms);
    // Only while a finger is down.
    [[nodiscard]] std::optional<std::int64_t> next_wake() const;

private:
    IsDown is_down_;
    // The first finger, which rules, if the driver knows it: what a robot sends it does not.
    std::optional<std::int64_t> finger_;
    std::int64_t asked_ms_ = 0;  // or heard
};

}  // namespace suluh::stage
