#include "gfx/text_engine.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

#include "gfx/font_files.h"
#include "support/log_ear.h"

namespace suluh::gfx {
namespace {

constexpr Font kBody{Family::inter, Weight::regular, 28};
constexpr Font kBold{Family::inter, Weight::bold, 28};
constexpr Font kTitle{Family::manrope, Weight::bold, 44};

class TextEngineTest : public ::testing::Test {
protected:
    testing::LogEarGuard log;
    std::unique_ptr<TextEngine> text = std::move(TextEngine::create().value());

    std::vector<std::string> broken(std::string_view words, int width, int max_lines = 0) {
        std::vector<std::string> result;
        for (const Line& line : text->break_lines(kBody, words, width, max_lines)) {
            std::string whole;
            for (const LinePiece& piece : line.pieces) whole += piece.text;
            EXPECT_LE(line.width, width) << whole;
            result.push_back(whole);
        }
        return result;
    }
};

TEST(TextEngine, names_the_missing_font_and_its_package) {
    const auto engine = TextEngine::create("/nowhere");
    ASSERT_FALSE(engine);
    EXPECT_EQ(engine.error().fault, Fault::not_found);
    EXPECT_NE(engine.error().detail.find("/nowhere/truetype/manrope/"), std::string::npos);
    EXPECT_NE(engine.error().detail.find("fonts-manrope"), std::string::npos);
}

TEST_F(TextEngineTest, kerns) {
    const int pair = text->width(kTitle, "AV");
    EXPECT_LT(pair, text->width(kTitle, "A") + text->width(kTitle, "V"));
}

TEST_F(TextEngineTest, width_grows_with_text_and_size) {
    EXPECT_EQ(text->width(kBody, ""), 0);
    EXPECT_LT(text->width(kBody, "netral"), text->width(kBody, "netralitas"));
    EXPECT_LT(text->width(kBody, "a"), text->width(kBody, "a "));
    Font large = kBody;
    large.px = 56;
    EXPECT_NEAR(text->width(large, "Pilih satu jawaban"),
                2 * text->width(kBody, "Pilih satu jawaban"), 4);
}

TEST_F(TextEngineTest, metrics_make_sense) {
    const FontMetrics m = text->metrics(kBody);
    EXPECT_NEAR(m.cap_height, 20, 1);  // Inter: 0.727 em
    EXPECT_GT(m.cap_height, m.x_height);
    EXPECT_GT(m.ascent, m.cap_height);
    EXPECT_GT(m.descent, 4);
}

TEST_F(TextEngineTest, every_digit_fits_the_cell) {
    const int cell = text->widest_digit(kTitle);
    for (char digit = '0'; digit <= '9'; ++digit) {
        EXPECT_LE(text->width(kTitle, std::string(1, digit)), cell);
    }
    EXPECT_LT(text->width(kTitle, "1"), cell);
}

TEST_F(TextEngineTest, breaks_between_words) {
    const std::string words = "Tidak menekan Suka, lalu menjelaskan bahwa pegawai ASN harus netral";
    const auto lines = broken(words, 420);
    ASSERT_GE(lines.size(), 2U);
    std::string joined;
    for (const std::string& line : lines) {
        EXPECT_NE(line.front(), ' ');
        EXPECT_NE(line.back(), ' ');
        joined += (joined.empty() ? "" : " ") + line;
    }
    EXPECT_EQ(joined, words);
}

TEST_F(TextEngineTest, fills_each_line_as_far_as_it_can) {
    const std::string words = "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh";
    const auto lines = broken(words, 300);
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        const std::string next = lines[i + 1].substr(0, lines[i + 1].find(' '));
        EXPECT_GT(text->width(kBody, lines[i] + " " + next), 300) << lines[i];
    }
}

TEST_F(TextEngineTest, no_break_space_holds_words_together) {
    const int width = text->width(kBody, "Langkah 4");
    EXPECT_EQ(broken("Langkah 4 dari 8", width).front(), "Langkah 4");
    EXPECT_EQ(broken("Langkah\u00A04\u00A0dari 8", width + 40).size(), 2U);
    for (const std::string& line : broken("Ini Langkah\u00A04 saja", width)) {
        EXPECT_EQ(line.find("Langkah\u00A04") == std::string::npos,
                  line.find("Langkah") == std::string::npos);
    }
}

TEST_F(TextEngineTest, newlines_always_break) {
    const auto lines = text->break_lines(kBody, "satu\n\ndua", 500);
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0].pieces.front().text, "satu");
    EXPECT_TRUE(lines[0].ends_paragraph);
    EXPECT_TRUE(lines[1].pieces.empty());
    EXPECT_EQ(lines[2].pieces.front().text, "dua");
    EXPECT_TRUE(text->break_lines(kBody, "", 500).empty());
}

TEST_F(TextEngineTest, repeated_words_may_break_at_their_hyphen) {
    const auto lines = broken("teman-teman", text->width(kBody, "teman-") + 2);
    EXPECT_EQ(lines, (std::vector<std::string>{"teman-", "teman"}));
}

TEST_F(TextEngineTest, cuts_a_word_wider_than_the_line) {
    const std::string word = "pertanggungjawabankepegawaian";
    const auto lines = broken(word, 120);
    ASSERT_GT(lines.size(), 2U);
    std::string joined;
    for (const std::string& line : lines) joined += line;
    EXPECT_EQ(joined, word);
    EXPECT_EQ(text->break_lines(kBody, "ééé", 1).size(), 3U) << "never inside a character";
}

TEST_F(TextEngineTest, keeps_styles_apart_within_a_line) {
    const std::vector<TextSpan> spans{
        {kBody, "Rata-rata naik dari "}, {kBold, "53"}, {kBody, " menjadi "}, {kBold, "86"}};
    const auto lines = text->break_lines(spans, 1000);
    ASSERT_EQ(lines.size(), 1U);
    ASSERT_EQ(lines[0].pieces.size(), 4U);
    int x = 0;
    for (const LinePiece& piece : lines[0].pieces) {
        EXPECT_EQ(piece.x, x);
        EXPECT_EQ(piece.width, text->width(spans[piece.span].font, piece.text));
        x += piece.width;
    }
    EXPECT_EQ(lines[0].width, x);
}

TEST_F(TextEngineTest, tells_where_each_piece_comes_from) {
    const std::string words = "Menolak dengan sopan menjaga nama baik Anda dan instansi";
    for (const Line& line : text->break_lines(kBody, words, 260)) {
        for (const LinePiece& piece : line.pieces) {
            EXPECT_EQ(words.substr(piece.from, piece.text.size()), piece.text);
        }
    }
}

TEST_F(TextEngineTest, ellipsis_ends_what_does_not_fit) {
    const auto lines = broken("satu dua tiga empat lima enam tujuh delapan", 150, 2);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_TRUE(lines[1].ends_with("…")) << lines[1];
    EXPECT_EQ(broken("satu dua", 500, 1).front(), "satu dua");
    const std::string cut = text->ellipsize(kBody, "Melindungi data pribadi", 180);
    EXPECT_TRUE(cut.ends_with("…"));
    EXPECT_EQ(cut.find(" …"), std::string::npos);
    EXPECT_LE(text->width(kBody, cut), 180);
    EXPECT_EQ(text->ellipsize(kBody, "ya", 180), "ya");
    EXPECT_EQ(text->ellipsize(kBody, "panjang", 1), "");
}

TEST_F(TextEngineTest, run_has_ink_where_the_letters_are) {
    const GlyphRun* run = text->run(kTitle, "H");
    ASSERT_NE(run, nullptr);
    const FontMetrics m = text->metrics(kTitle);
    int first = -1, last = -1;
    for (int y = 0; y < run->height; ++y) {
        const auto row = run->coverage.begin() + std::ptrdiff_t{y} * run->width;
        if (std::any_of(row, row + run->width, [](std::uint8_t c) { return c > 128; })) {
            if (first < 0) first = y;
            last = y;
        }
    }
    EXPECT_EQ(first, run->top - m.cap_height);
    EXPECT_EQ(last, run->top - 1) << "stands on the baseline";
    EXPECT_EQ(text->run(kTitle, ""), nullptr);
}

// First and last column with ink.
std::pair<int, int> ink(const GlyphRun& run) {
    int first = run.width, last = -1;
    for (std::size_t i = 0; i < run.coverage.size(); ++i) {
        if (run.coverage[i] < 96) continue;
        const int x = static_cast<int>(i) % run.width;
        first = std::min(first, x);
        last = std::max(last, x);
    }
    return {first - run.left, last - run.left};
}

TEST_F(TextEngineTest, tracking_moves_letters_evenly) {
    const std::string words = "Seorang teman";
    Font tight = kTitle, wide = kTitle;
    tight.tracking = -10;
    wide.tracking = 50;
    const int natural = text->width(kTitle, words);
    EXPECT_NEAR(text->width(tight, words), natural - 13 * 0.44, 1);
    EXPECT_NEAR(text->width(wide, words), natural + 13 * 2.2, 1);
    const auto plain = ink(*text->run(kTitle, words));
    const auto narrow = ink(*text->run(tight, words));
    const auto spread = ink(*text->run(wide, words));
    EXPECT_NEAR(narrow.first, plain.first, 1) << "the first letter stays";
    EXPECT_NEAR(narrow.second, plain.second - 12 * 0.44, 1.5);
    EXPECT_NEAR(spread.second, plain.second + 12 * 2.2, 1.5);
}

TEST_F(TextEngineTest, tracked_letters_look_like_plain_ones) {
    Font tight = kTitle;
    tight.tracking = -10;
    const GlyphRun plain = *text->run(kTitle, "H"), tracked = *text->run(tight, "H");
    for (int y = 0; y < plain.height; ++y) {
        for (int x = 0; x < plain.width; ++x) {
            const int there = tracked.left - plain.left + x;
            EXPECT_EQ(plain.coverage[static_cast<std::size_t>(y * plain.width + x)],
                      tracked.coverage[static_cast<std::size_t>(y * tracked.width + there)]);
        }
    }
}

TEST_F(TextEngineTest, caches_stay_bounded) {
    for (int i = 0; i < 400; ++i) {
        ASSERT_NE(text->run({Family::manrope, Weight::bold, 200}, "Uji " + std::to_string(i)),
                  nullptr);
    }
    EXPECT_LE(text->cached_bytes(), std::size_t{13} << 20);
}

TEST_F(TextEngineTest, survives_odd_text) {
    (void)text->run(kBody, "\xFF\xFE rusak \xC3");
    (void)text->width(kBody, std::string_view("a\0b", 3));
    (void)text->width(kBody, std::string(100'000, 'x'));
    (void)text->break_lines(kBody, "\xE2\x82", 10);
    (void)text->break_lines(kBody, "abc", -5);
    (void)text->run({Family::inter, Weight::regular, 100'000}, "x");
    (void)text->run({Family::inter, Weight::regular, -3}, "x");
}

}  // namespace
}  // namespace suluh::gfx
