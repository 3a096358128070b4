// Text that runs from right to left, and both ways in one line: Unicode's bidirectional algorithm,
// by FriBidi. For this room's sources only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace suluh::gfx {

// Even levels run from left to right, odd ones from right to left.
struct BidiLevels {
    std::vector<std::uint8_t> of_byte;   // empty: all of the text runs from left to right
    std::vector<bool> in_rtl_paragraph;  // by byte, as of_byte
};

// Each paragraph (up to '\n') takes its direction from its first letter.
[[nodiscard]] BidiLevels bidi_levels(std::string_view text);

[[nodiscard]] inline bool runs_leftwards(std::uint8_t level) {
    return level % 2 == 1;
}
// Has it a letter that would be read from right to left?
[[nodiscard]] bool has_leftward_letter(std::string_view text);

// Which of the pieces of a line, given in reading order with their levels, stands first, second, …
// from the left.
[[nodiscard]] std::vector<std::size_t> visual_order(std::span<const std::uint8_t> levels);

}  // namespace suluh::gfx
