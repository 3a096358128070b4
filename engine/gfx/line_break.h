// Breaks a paragraph of styled spans into lines. Part of TextEngine, in a file of its own.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gfx/bidi.h"
#include "gfx/text_engine.h"

namespace suluh::gfx {

// The longest beginning of text that fits into room together with "…"; nothing if not even that.
[[nodiscard]] std::optional<std::string> shortened(TextEngine& text_engine, const Font& font,
                                                   std::string_view text, int room);

class LineBreaker {
public:
    LineBreaker(TextEngine& text, std::span<const TextSpan> spans, int width, int max_lines);
    [[nodiscard]] std::vector<Line> lines();

private:
    struct Segment {  // bytes of the whole paragraph that no line may be broken within
        std::size_t from = 0, to = 0;
        std::size_t seen_to = 0;  // without trailing spaces
        bool ends_paragraph = false;
        bool hyphen = false;  // ends at a soft hyphen
        int width = 0, seen_width = 0;
    };
    struct Part {                                // of one span, in one direction
        std::size_t span = 0, from = 0, to = 0;  // bytes of the whole paragraph
    };
    enum class End : std::uint8_t { plain, hyphen };

    void find_segments();
    void add_segment(std::size_t from, std::size_t to, bool must);
    [[nodiscard]] std::vector<Part> parts(std::size_t from, std::size_t to) const;
    [[nodiscard]] int measure(std::size_t from, std::size_t to, End end = End::plain);
    [[nodiscard]] std::size_t segments_that_fit(std::size_t first);
    [[nodiscard]] std::size_t longest_part(const Segment& segment);
    [[nodiscard]] Line make_line(std::size_t from, std::size_t to, bool ends_paragraph);
    [[nodiscard]] LinePiece make_piece(const Part& part) const;
    void end_in_ellipsis(Line& line);
    void place(Line& line) const;

    TextEngine& text_;
    std::span<const TextSpan> spans_;
    int width_, max_lines_;
    std::string all_;
    std::vector<std::size_t> span_starts_;
    BidiLevels levels_;
    std::vector<Segment> segments_;
};

}  // namespace suluh::gfx
