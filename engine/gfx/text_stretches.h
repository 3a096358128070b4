// A text cut into stretches that one font file can shape: one face, one script, one direction.
// For this room's sources only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "gfx/font_shelf.h"

namespace suluh::gfx {

struct Stretch {
    std::size_t from = 0, to = 0;  // bytes
    FaceId face = 0;
    Script script = Script::common;
    std::uint8_t level = 0;  // of the bidirectional algorithm
};

// In reading order; together they cover the text.
[[nodiscard]] std::vector<Stretch> stretches_of(FontShelf& fonts, const Font& font,
                                                std::string_view text);
// The same, from left to right.
[[nodiscard]] std::vector<Stretch> in_visual_order(const std::vector<Stretch>& stretches);

}  // namespace suluh::gfx
