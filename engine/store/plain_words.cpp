#include "store/plain_words.h"

namespace suluh::store {

std::string plain_words(std::string_view text) {
    std::string plain;
    for (const char c : text) {
        const bool upper = c >= 'A' && c <= 'Z';
        if (upper || (c >= 'a' && c <= 'z')) {
            plain += upper ? static_cast<char>(c + ('a' - 'A')) : c;
        } else if (!plain.empty() && plain.back() != ' ') {
            plain += ' ';
        }
    }
    if (plain.ends_with(' ')) plain.pop_back();
    return plain;
}

}  // namespace suluh::store
