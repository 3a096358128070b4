// Text looked at as characters: where each begins, which script it belongs to, what stays with what
// stands before it. For this room's sources only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace suluh::gfx {

// A script that needs a font file and shaping of its own. Latin, Greek, Cyrillic, digits,
// punctuation and symbols are common.
enum class Script : std::uint8_t {
    common,
    hebrew,
    arabic,
    javanese,
    balinese,
    sundanese,
    batak,
    buginese,
};

[[nodiscard]] Script script_of(char32_t character);
// Four letters, as ISO 15924 and HarfBuzz name it.
[[nodiscard]] const char* script_name(Script script);

struct Character {
    char32_t code = 0;
    std::size_t from = 0, to = 0;  // bytes
};
// A byte that is no UTF-8 counts as one character of its own value.
[[nodiscard]] std::vector<Character> characters(std::string_view text);

[[nodiscard]] inline bool is_ascii(std::string_view text) {
    for (const char byte : text) {
        if ((static_cast<unsigned char>(byte) & 0x80U) != 0) return false;
    }
    return true;
}

// Draws nothing by itself: joiners, soft hyphens, marks of direction.
[[nodiscard]] bool is_invisible(char32_t character);
// A mark, vowel sign or joiner that belongs to the character before it.
[[nodiscard]] bool continues_cluster(char32_t character);
// Javanese and Balinese are written without spaces: a line may end before this character.
[[nodiscard]] bool may_break_syllables(char32_t before, char32_t character);

}  // namespace suluh::gfx
