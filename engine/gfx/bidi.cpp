#include "gfx/bidi.h"

#include <fribidi.h>

#include <algorithm>
#include <numeric>

#include "gfx/text_scan.h"

namespace suluh::gfx {

namespace {

// No character below U+0590 runs leftwards; its first byte is at least this.
constexpr unsigned char kFirstLeftwardLead = 0xD6;

bool may_run_leftwards(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char byte) {
        return static_cast<unsigned char>(byte) >= kFirstLeftwardLead;
    });
}

bool is_leftward(FriBidiCharType type) {
    return type == FRIBIDI_TYPE_RTL || type == FRIBIDI_TYPE_AL || type == FRIBIDI_TYPE_RLE ||
           type == FRIBIDI_TYPE_RLO || type == FRIBIDI_TYPE_RLI;
}

bool has_leftward(const std::vector<Character>& text) {
    return std::any_of(text.begin(), text.end(), [](const Character& character) {
        return is_leftward(fribidi_get_bidi_type(character.code));
    });
}

void add_levels(std::span<const Character> paragraph, BidiLevels& result) {
    const auto count = static_cast<FriBidiStrIndex>(paragraph.size());
    std::vector<FriBidiChar> codes;
    for (const Character& character : paragraph) codes.push_back(character.code);
    std::vector<FriBidiCharType> types(paragraph.size());
    std::vector<FriBidiBracketType> brackets(paragraph.size());
    std::vector<FriBidiLevel> levels(paragraph.size());
    fribidi_get_bidi_types(codes.data(), count, types.data());
    fribidi_get_bracket_types(codes.data(), count, types.data(), brackets.data());
    FriBidiParType base = FRIBIDI_PAR_ON;
    const FriBidiLevel highest = fribidi_get_par_embedding_levels_ex(types.data(), brackets.data(),
                                                                     count, &base, levels.data());
    if (highest == 0) std::fill(levels.begin(), levels.end(), FriBidiLevel{0});  // out of memory
    for (std::size_t i = 0; i < paragraph.size(); ++i) {
        const auto level = static_cast<std::uint8_t>(std::max<int>(0, levels[i]));
        for (std::size_t at = paragraph[i].from; at < paragraph[i].to; ++at) {
            result.of_byte[at] = level;
            result.in_rtl_paragraph[at] = FRIBIDI_IS_RTL(base) != 0;
        }
    }
}

}  // namespace

BidiLevels bidi_levels(std::string_view text) {
    BidiLevels result;
    if (!may_run_leftwards(text)) return result;
    const std::vector<Character> all = characters(text);
    if (!has_leftward(all)) return result;
    result.of_byte.resize(text.size());
    result.in_rtl_paragraph.resize(text.size());
    for (std::size_t from = 0; from < all.size();) {
        std::size_t to = from;
        while (to < all.size() && all[to].code != U'\n') ++to;
        if (to > from) add_levels({all.data() + from, to - from}, result);
        from = to + 1;
    }
    return result;
}

bool has_leftward_letter(std::string_view text) {
    return may_run_leftwards(text) && has_leftward(characters(text));
}

std::vector<std::size_t> visual_order(std::span<const std::uint8_t> levels) {
    std::vector<std::size_t> order(levels.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (levels.empty()) return order;
    const int highest = *std::max_element(levels.begin(), levels.end());
    for (int level = highest; level > 0; --level) {
        for (std::size_t from = 0; from < order.size();) {
            std::size_t to = from;
            while (to < order.size() && levels[order[to]] >= level) ++to;
            std::reverse(order.begin() + static_cast<std::ptrdiff_t>(from),
                         order.begin() + static_cast<std::ptrdiff_t>(to));
            from = to + 1;
        }
    }
    return order;
}

}  // namespace suluh::gfx
