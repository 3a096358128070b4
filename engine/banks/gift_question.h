// One question of a GIFT file. For the files of GIFT only.
#pragma once

#include "banks/gift_text.h"
#include "banks/item.h"

namespace suluh::banks {

struct GiftBlock {
    std::string text;  // its lines
    std::string id;    // of a comment's [id:…]
    std::vector<std::string> tags;
    std::string file;
    int line = 0;
};

void read_gift_question(const GiftBlock& block, Reading& reading);

// HTML as plain words: tags gone, paragraphs as lines, entities as what they mean. Sets `lost` when
// a picture, a link's address or a table was in it.
[[nodiscard]] std::string words_of_html(std::string_view html, bool& lost);

}  // namespace suluh::banks
