// What a CSV file is before it is a table: its encoding, and what Excel puts in front.
#include <array>

#include "banks/table.h"
#include "base/utf8.h"

namespace suluh::banks {

namespace {

// Windows-1252 from 0x80 to 0x9F; 0: nothing is there.
constexpr std::array<char32_t, 32> kHigh = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::string from_windows(std::string_view text) {
    std::string utf8;
    for (const char c : text) {
        char32_t code = static_cast<unsigned char>(c);
        if (code < 0x80) {
            utf8 += c;
            continue;
        }
        if (code < 0xA0) code = kHigh[code - 0x80] != 0 ? kHigh[code - 0x80] : U'\uFFFD';
        if (code < 0x800) {
            utf8 += static_cast<char>(0xC0 | (code >> 6U));
        } else {
            utf8 += static_cast<char>(0xE0 | (code >> 12U));
            utf8 += static_cast<char>(0x80 | ((code >> 6U) & 0x3FU));
        }
        utf8 += static_cast<char>(0x80 | (code & 0x3FU));
    }
    return utf8;
}

}  // namespace

Reading read_csv(std::string_view text, const std::string& file) {
    if (text.size() > kMaxCsv)
        return {{}, {{file, 0, "the table is larger than 4 MiB", "split it", {}}}};
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    const bool modern = is_utf8(text);
    const std::string converted = modern ? std::string() : from_windows(text);
    if (!modern) text = converted;
    int skipped = 0;
    // "sep=;" is Excel's own first line; the separator is found without it.
    if (text.starts_with("sep=")) {
        text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
        skipped = 1;
    }
    std::vector<CsvLine> rows = parse_csv(text);
    for (CsvLine& row : rows) row.number += skipped;
    Reading reading = read_table(rows, file);
    if (!modern) {
        reading.problems.push_back({file, 0, "the file is not UTF-8; it was read as Windows-1252",
                                    "look at letters with accents, or save it as \"CSV UTF-8\"",
                                    packs::Severity::warning});
    }
    return reading;
}

}  // namespace suluh::banks
