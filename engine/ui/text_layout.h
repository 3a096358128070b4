// A text set into lines: what stands where inside its own box, in device pixels. Alignment is
// applied when painting, because it depends on the final width. Results are cached by everything
// they depend on; a text that fits on one line is set once, whatever width is asked.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "ui/node.h"
#include "ui/text_measure.h"

namespace suluh::ui {

struct TextPiece {
    gfx::Font font;
    std::string text;
    float x = 0;  // pen position from the left of the line
    float width = 0;
    std::size_t from = 0;    // byte of the shown text where this piece begins
    std::size_t bytes = 0;   // of the shown text; without an ellipsis, hyphen or bullet
    ColorRef color;          // unset: the text's own
    bool term = false;       // stands on a ground of its own
    bool leftwards = false;  // read from right to left
};

struct TextLine {
    std::vector<TextPiece> pieces;  // in reading order
    float indent = 0;               // of list items
    float width = 0;                // indent included
    float top = 0;                  // of the line box
    float baseline = 0;             // below the top of the text
    bool leftwards = false;         // begins at the right
};

struct TextBlock {
    std::vector<TextLine> lines;
    float width = 0, height = 0;
    float line_height = 0;
    int lines_wanted = 0;  // before max_lines cut it
    std::string shown;     // without markup; pieces and marks count its bytes
};

// The part of the type that a text node and the look decide.
struct TypeSetting {
    gfx::Font font;
    float line_height = 0;  // device px
    friend bool operator==(const TypeSetting&, const TypeSetting&) = default;
};
[[nodiscard]] TypeSetting type_setting(const TextFields& text, const Look& look, float s);
// How far below the top of a line box its baseline lies: the letters' whole pixels of ascent and
// descent in the middle, as the design's pictures have it. (Font libraries round these up.)
[[nodiscard]] float baseline_of(const TypeSetting& setting);

class TextLayouts {
public:
    explicit TextLayouts(TextMeasure& measure) : measure_(measure) {}

    static constexpr float kUnlimited = 1e6F;
    // The block stays valid until two sweeps have passed without a use.
    [[nodiscard]] const TextBlock& block(const TextFields& text, const TypeSetting& setting,
                                         float max_width);
    // Width of the widest piece that cannot be broken.
    [[nodiscard]] float narrowest(const TextFields& text, const TypeSetting& setting);
    // Where shown bytes [from, to) begin and end in a line.
    [[nodiscard]] float x_of_byte(const TextLine& line, std::size_t byte);
    [[nodiscard]] TextMeasure& measure() { return measure_; }
    // Call once per layout: forgets what the last two layouts did not use.
    void sweep();

private:
    struct Key {
        std::string text;
        gfx::Font font;
        float line_height;
        int width;  // whole device px, rounded up
        int max_lines;
        bool markup, cell;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const;
    };
    struct Entry {
        std::unique_ptr<TextBlock> block;
        std::optional<float> narrowest;
        std::uint32_t used = 0;
    };
    Entry& entry(const TextFields& text, const TypeSetting& setting, int width);

    TextMeasure& measure_;
    std::unordered_map<Key, Entry, KeyHash> entries_;
    std::uint32_t round_ = 0;
};

}  // namespace suluh::ui
