// Fonts: opens them when first used, measures and breaks text, renders runs to coverage. All
// numbers are whole device pixels. One engine per program, main thread only; it owns the font
// library. Asking for a font whose file is gone after create() logs once and measures as empty.
// Characters that a font lacks come from fallback fonts; without those they show as boxes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "gfx/draw_list.h"

namespace suluh::gfx {

struct FontMetrics {
    int ascent = 0;      // from baseline up
    int descent = 0;     // from baseline down, positive
    int cap_height = 0;  // of "H"
    int x_height = 0;    // of "x"
};

// A stretch of text in one font; several make up one paragraph.
struct TextSpan {
    Font font;
    std::string_view text;
};

struct LinePiece {
    std::size_t span = 0;   // which of the spans given
    std::size_t from = 0;   // first byte in that span's text
    std::size_t bytes = 0;  // of that span's text; what was cut off or added does not count
    std::string text;       // what to draw; may end in an ellipsis or in a hyphen
    int x = 0;              // pen position from the left end of the line
    int width = 0;
    bool leftwards = false;  // read from right to left
};

struct Line {
    std::vector<LinePiece> pieces;  // in reading order; none: an empty line
    int width = 0;                  // without trailing spaces
    bool ends_paragraph = false;    // by '\n' or by the end of the text
    bool leftwards = false;         // its paragraph begins at the right
};

// A rendered run: 8-bit coverage, to be placed with its pen origin at (-left, top) of the picture.
struct GlyphRun {
    int width = 0, height = 0;
    int left = 0;  // pixels left of the pen position
    int top = 0;   // rows above the baseline
    std::vector<std::uint8_t> coverage;
};

class TextEngine {
public:
    // Looks for every font file; a missing one is Fault::not_found and names file and package.
    [[nodiscard]] static Result<std::unique_ptr<TextEngine>> create(
        const std::filesystem::path& fonts = "/usr/share/fonts");
    ~TextEngine();
    TextEngine(const TextEngine&) = delete;
    TextEngine& operator=(const TextEngine&) = delete;

    [[nodiscard]] FontMetrics metrics(const Font& font);
    // How far the pen moves: kerned and shaped, trailing spaces included.
    [[nodiscard]] int width(const Font& font, std::string_view text);
    // The cell that every digit fits into, for numbers that must not dance.
    [[nodiscard]] int widest_digit(const Font& font);

    // UAX #14: breaks at allowed places, at '\n' always, at no-break spaces never, at a soft hyphen
    // with a hyphen, between the syllables of Javanese and Balinese script. A word wider than the
    // line is cut between letters. Pieces that run from right to left are placed so. With
    // max_lines > 0 the text that is left over is replaced by an ellipsis.
    [[nodiscard]] std::vector<Line> break_lines(std::span<const TextSpan> spans, int width,
                                                int max_lines = 0);
    [[nodiscard]] std::vector<Line> break_lines(const Font& font, std::string_view text, int width,
                                                int max_lines = 0);
    // text itself if it fits, else its longest beginning that fits together with "…".
    [[nodiscard]] std::string ellipsize(const Font& font, std::string_view text, int width);

    // From a bounded cache; valid until the next call. nullptr: nothing to draw.
    [[nodiscard]] const GlyphRun* run(const Font& font, std::string_view text);

    [[nodiscard]] std::size_t cached_bytes() const;

private:
    struct Inner;
    explicit TextEngine(std::unique_ptr<Inner> inner);
    std::unique_ptr<Inner> inner_;
};

}  // namespace suluh::gfx
