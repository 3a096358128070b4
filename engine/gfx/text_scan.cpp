#include "gfx/text_scan.h"

#include <algorithm>
#include <array>

namespace suluh::gfx {

namespace {

struct Block {
    char32_t first, last;
    Script script;
};

constexpr std::array<Block, 11> kBlocks{{{0x0590, 0x05FF, Script::hebrew},
                                         {0x0600, 0x06FF, Script::arabic},
                                         {0x0750, 0x077F, Script::arabic},
                                         {0x0870, 0x08FF, Script::arabic},
                                         {0x1A00, 0x1A1F, Script::buginese},
                                         {0x1B00, 0x1B7F, Script::balinese},
                                         {0x1B80, 0x1BBF, Script::sundanese},
                                         {0x1BC0, 0x1BFF, Script::batak},
                                         {0xA980, 0xA9DF, Script::javanese},
                                         {0xFB50, 0xFDFF, Script::arabic},
                                         {0xFE70, 0xFEFC, Script::arabic}}};

struct Range {
    char32_t first, last;
};

// Marks and vowel signs of the scripts above; U+200C and U+200D join or part two letters.
constexpr std::array<Range, 19> kContinuing{{{0x0300, 0x036F},
                                             {0x0591, 0x05BD},
                                             {0x05BF, 0x05C7},
                                             {0x0610, 0x061A},
                                             {0x064B, 0x065F},
                                             {0x0670, 0x0670},
                                             {0x06D6, 0x06DC},
                                             {0x06DF, 0x06E8},
                                             {0x06EA, 0x06ED},
                                             {0x08D3, 0x08FF},
                                             {0x1A17, 0x1A1B},
                                             {0x1B00, 0x1B04},
                                             {0x1B34, 0x1B44},
                                             {0x1B6B, 0x1B73},
                                             {0x1B80, 0x1B82},
                                             {0x1BA1, 0x1BAD},
                                             {0x1BE6, 0x1BF3},
                                             {0xA980, 0xA983},
                                             {0xA9B3, 0xA9C0}}};

constexpr char32_t kPangkon = 0xA9C0, kAdegAdeg = 0x1B44;  // bind the next letter below the last

bool is_syllabic_letter(char32_t c) {
    return (c >= 0xA984 && c <= 0xA9B2) || (c >= 0x1B05 && c <= 0x1B33) ||
           (c >= 0x1B45 && c <= 0x1B4B);
}

bool is_continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::size_t length_by_lead(unsigned char lead) {
    if (lead < 0xC2) return 1;
    if (lead < 0xE0) return 2;
    return lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
}

Character read(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t size = length_by_lead(lead);
    Character character{lead, at, at + 1};
    if (size == 1 || at + size > text.size()) return character;
    char32_t code = lead & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        if (!is_continuation(text[at + i])) return character;
        code = code << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
    }
    return {code, at, at + size};
}

}  // namespace

Script script_of(char32_t character) {
    const auto found = std::find_if(kBlocks.begin(), kBlocks.end(), [character](const Block& b) {
        return character >= b.first && character <= b.last;
    });
    return found == kBlocks.end() ? Script::common : found->script;
}

const char* script_name(Script script) {
    switch (script) {
        case Script::common: return "Latn";
        case Script::hebrew: return "Hebr";
        case Script::arabic: return "Arab";
        case Script::javanese: return "Java";
        case Script::balinese: return "Bali";
        case Script::sundanese: return "Sund";
        case Script::batak: return "Batk";
        case Script::buginese: return "Bugi";
    }
    return "Latn";
}

std::vector<Character> characters(std::string_view text) {
    std::vector<Character> result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); at = result.back().to) {
        result.push_back(read(text, at));
    }
    return result;
}

bool is_invisible(char32_t c) {
    return c == 0x00AD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x061C ||
           c == 0xFEFF;
}

bool continues_cluster(char32_t character) {
    if (character == 0x200C || character == 0x200D) return true;
    return std::any_of(kContinuing.begin(), kContinuing.end(), [character](const Range& range) {
        return character >= range.first && character <= range.last;
    });
}

bool may_break_syllables(char32_t before, char32_t character) {
    const Script script = script_of(character);
    if (script != Script::javanese && script != Script::balinese) return false;
    return script_of(before) == script && is_syllabic_letter(character) && before != kPangkon &&
           before != kAdegAdeg;
}

}  // namespace suluh::gfx
