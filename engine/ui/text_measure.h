// What layout needs to know about fonts. The kiosk passes gfx's engine; tests pass a fake whose
// letters all have the same width.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "gfx/draw_list.h"
#include "gfx/text_engine.h"

namespace suluh::ui {

// All numbers are device pixels.
class TextMeasure {
public:
    virtual ~TextMeasure() = default;
    [[nodiscard]] virtual int width(const gfx::Font& font, std::string_view text) = 0;
    [[nodiscard]] virtual int widest_digit(const gfx::Font& font) = 0;
    [[nodiscard]] virtual std::vector<gfx::Line> break_lines(std::span<const gfx::TextSpan> spans,
                                                             int width, int max_lines) = 0;
};

class EngineTextMeasure final : public TextMeasure {
public:
    explicit EngineTextMeasure(gfx::TextEngine& engine) : engine_(engine) {}
    int width(const gfx::Font& font, std::string_view text) override {
        return engine_.width(font, text);
    }
    int widest_digit(const gfx::Font& font) override { return engine_.widest_digit(font); }
    std::vector<gfx::Line> break_lines(std::span<const gfx::TextSpan> spans, int width,
                                       int max_lines) override {
        return engine_.break_lines(spans, width, max_lines);
    }

private:
    gfx::TextEngine& engine_;
};

}  // namespace suluh::ui
