// Scripts beyond Latin: fallback fonts, direction, syllables, soft hyphens.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <utility>

#include "gfx/bidi.h"
#include "gfx/font_files.h"
#include "gfx/text_engine.h"
#include "gfx/text_scan.h"
#include "support/log_ear.h"
#include "support/temp_folder.h"

namespace suluh::gfx {
namespace {

constexpr Font kBody{Family::inter, Weight::regular, 28};
constexpr Font kTitle{Family::manrope, Weight::bold, 44};
constexpr std::string_view kArabic = "السلام عليكم";
constexpr std::string_view kJavanese = "ꦲꦏ꧀ꦱꦫꦗꦮ";
constexpr std::string_view kBalinese = "ᬅᬓ᭄ᬱᬭᬩᬮᬶ";

class Scripts : public ::testing::Test {
protected:
    testing::LogEarGuard log;
    std::unique_ptr<TextEngine> text = std::move(TextEngine::create().value());

    // A box for an unknown character looks the same whatever the character is.
    bool looks_like_boxes(std::string_view words) {
        const GlyphRun box = *text->run(kBody, "\U000F0000");
        const GlyphRun* run = text->run(kBody, words);
        return run == nullptr || run->coverage == box.coverage;
    }
    int ink(const Font& font, std::string_view words) {
        const GlyphRun* run = text->run(font, words);
        if (run == nullptr) return 0;
        return static_cast<int>(std::count_if(run->coverage.begin(), run->coverage.end(),
                                              [](auto c) { return c > 96; }));
    }
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

TEST_F(Scripts, characters_that_a_font_lacks_come_from_another) {
    for (const std::string_view one : {"ꦲ", "ᬅ", "ا", "ᮃ", "☎", "✓", "∑", "ḳ"}) {
        EXPECT_FALSE(looks_like_boxes(one)) << one;
        EXPECT_GT(ink(kBody, one), 20) << one;
        EXPECT_GT(text->width(kTitle, one), 5) << one;
    }
}

TEST_F(Scripts, every_fallback_file_is_there) {
    EXPECT_TRUE(missing_fallbacks().empty()) << missing_fallbacks().front();
}

TEST_F(Scripts, mixed_text_is_as_wide_as_its_parts) {
    const std::string mixed = "Salam: " + std::string(kArabic) + " (balas)";
    EXPECT_EQ(text->width(kBody, mixed), text->width(kBody, "Salam: ") +
                                             text->width(kBody, kArabic) +
                                             text->width(kBody, " (balas)"));
    const GlyphRun* run = text->run(kBody, mixed);
    ASSERT_NE(run, nullptr);
    EXPECT_NEAR(run->width - run->left, text->width(kBody, mixed), 4);
}

TEST_F(Scripts, text_of_the_design_fonts_is_drawn_as_before) {
    const GlyphRun with_dash = *text->run(kBody, "Ramah — “ya”");
    EXPECT_EQ(text->width(kBody, "Ramah — “ya”"), with_dash.width - with_dash.left);
}

TEST_F(Scripts, arabic_letters_join) {
    const int together = text->width(kBody, "سلام");
    const int apart = text->width(kBody, "س") + text->width(kBody, "ل") + text->width(kBody, "ا") +
                      text->width(kBody, "م");
    EXPECT_LT(together, apart);
}

TEST_F(Scripts, letters_that_join_are_not_tracked) {
    Font wide = kBody;
    wide.tracking = 100;
    EXPECT_EQ(text->width(wide, kArabic), text->width(kBody, kArabic));
    EXPECT_GT(text->width(wide, "Salam"), text->width(kBody, "Salam"));
}

TEST_F(Scripts, vowel_signs_combine_with_their_letters) {
    EXPECT_LT(text->width(kBody, "ꦏꦶ"), 2 * text->width(kBody, "ꦏ")) << "wulu stands above";
    EXPECT_LT(text->width(kBody, "ᬓᬶ"), 2 * text->width(kBody, "ᬓ"));
    const GlyphRun* tall = text->run(kBody, kBalinese);
    ASSERT_NE(tall, nullptr);
    EXPECT_GT(tall->height, text->run(kBody, "Bali")->height);
}

TEST_F(Scripts, a_missing_fallback_font_is_a_line_in_the_log) {
    namespace fs = std::filesystem;
    const suluh::testing::TempFolder folder;
    fs::create_directories(folder / "truetype");
    fs::create_directories(folder / "opentype");
    fs::create_symlink("/usr/share/fonts/truetype/manrope", folder / "truetype/manrope");
    fs::create_symlink("/usr/share/fonts/opentype/inter", folder / "opentype/inter");
    text.reset();
    const auto poor = TextEngine::create(folder.path());
    ASSERT_TRUE(poor);
    EXPECT_EQ(missing_fallbacks(folder.path()).size(), missing_fallbacks("/nowhere").size());
    log.expect("NotoSansJavanese-Regular.ttf");
    EXPECT_GT((*poor)->width(kBody, kJavanese), 0);
    EXPECT_NE((*poor)->run(kBody, kJavanese), nullptr) << "boxes, but drawn";
}

TEST_F(Scripts, arabic_in_a_sentence_runs_leftwards) {
    const std::string words = "Salam " + std::string(kArabic) + " dibalas";
    const auto lines = text->break_lines(kBody, words, 1000);
    ASSERT_EQ(lines.size(), 1U);
    ASSERT_EQ(lines[0].pieces.size(), 3U);
    EXPECT_FALSE(lines[0].leftwards);
    EXPECT_EQ(lines[0].pieces[1].text, kArabic);
    EXPECT_TRUE(lines[0].pieces[1].leftwards);
    EXPECT_LT(lines[0].pieces[0].x, lines[0].pieces[1].x);
    EXPECT_LT(lines[0].pieces[1].x, lines[0].pieces[2].x);
}

TEST_F(Scripts, an_arabic_paragraph_begins_at_the_right) {
    const auto lines = text->break_lines(kBody, "قال ASN للناس: نعم.\nIni biasa", 1000);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_TRUE(lines[0].leftwards);
    ASSERT_EQ(lines[0].pieces.size(), 3U);
    EXPECT_GT(lines[0].pieces[0].x, lines[0].pieces[1].x) << "what is read first stands rightmost";
    EXPECT_GT(lines[0].pieces[1].x, lines[0].pieces[2].x);
    EXPECT_EQ(lines[0].pieces[2].x, 0);
    EXPECT_FALSE(lines[1].leftwards);
}

TEST_F(Scripts, a_bracket_by_itself_knows_its_direction) {
    const std::vector<TextSpan> spans{{kBody, "نعم ("}, {kTitle, "لا"}, {kBody, ")"}};
    const auto lines = text->break_lines(spans, 1000);
    ASSERT_EQ(lines.size(), 1U);
    const LinePiece& last = lines[0].pieces.back();
    EXPECT_EQ(last.bytes, 1U);
    EXPECT_EQ(last.x, 0);
    EXPECT_EQ(text->run(kBody, last.text)->coverage, text->run(kBody, "(")->coverage) << "mirrored";
}

TEST_F(Scripts, a_cut_line_keeps_its_beginning_at_the_right) {
    const std::string words =
        std::string(kArabic) + " " + std::string(kArabic) + " " + std::string(kArabic);
    const auto lines = text->break_lines(kBody, words, text->width(kBody, kArabic) + 30, 1);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_TRUE(lines[0].pieces.back().text.ends_with("…"));
    EXPECT_LE(lines[0].width, text->width(kBody, kArabic) + 30);
}

TEST_F(Scripts, javanese_breaks_between_syllables) {
    std::string words;
    for (int i = 0; i < 6; ++i) words += kJavanese;
    const auto lines = broken(words, 200);
    ASSERT_GT(lines.size(), 2U);
    std::string joined;
    for (const std::string& line : lines) {
        joined += line;
        const auto all = characters(line);
        EXPECT_FALSE(continues_cluster(all.front().code)) << line;
        EXPECT_NE(all.back().code, 0xA9C0U) << "pangkon binds the next letter: " << line;
    }
    EXPECT_EQ(joined, words);
}

TEST_F(Scripts, a_soft_hyphen_shows_only_at_a_line_end) {
    EXPECT_EQ(text->width(kBody, "kepe\u00ADgawaian"), text->width(kBody, "kepegawaian"));
    const std::string words = "kepe\u00ADga\u00ADwai\u00ADan negara";
    EXPECT_EQ(broken(words, 1000).size(), 1U);
    EXPECT_EQ(broken(words, 1000).front().find('-'), std::string::npos);
    const auto lines = broken(words, text->width(kBody, "kepega-") + 2);
    ASSERT_GE(lines.size(), 2U);
    EXPECT_EQ(lines[0], "kepe\u00ADga\u00AD-");
    EXPECT_TRUE(lines[1].starts_with("wai"));
    const auto narrow = broken(words, text->width(kBody, "kepega"));
    EXPECT_EQ(narrow[0], "kepe\u00AD-") << "the hyphen needs room too";
}

TEST_F(Scripts, a_cut_at_a_soft_hyphen_ends_in_the_ellipsis_alone) {
    const auto lines =
        broken("kepe\u00ADga\u00ADwai\u00ADan", text->width(kBody, "kepega-") + 2, 1);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_TRUE(lines[0].ends_with("…")) << lines[0];
    EXPECT_EQ(lines[0].find('-'), std::string::npos) << lines[0];
}

TEST_F(Scripts, an_ellipsis_may_fall_into_an_earlier_span) {
    Font bold = kBody;
    bold.weight = Weight::bold;
    const std::vector<TextSpan> spans{{kBody, "satu dua "}, {bold, "iii"}, {kBody, " empat lima"}};
    const int width = text->width(kBody, "satu dua ") + text->width(bold, "i") + 2;
    const auto lines = text->break_lines(spans, width, 1);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_TRUE(lines[0].pieces.back().text.ends_with("…"));
    EXPECT_LE(lines[0].width, width);
    std::size_t bytes = 0;
    for (const LinePiece& piece : lines[0].pieces) {
        EXPECT_EQ(piece.text.substr(0, piece.bytes),
                  spans[piece.span].text.substr(piece.from, piece.bytes));
        bytes += piece.bytes;
    }
    EXPECT_GT(bytes, 4U);
}

TEST_F(Scripts, italic_is_another_font) {
    Font italic = kBody;
    italic.slant = Slant::italic;
    EXPECT_NE(text->run(italic, "hukum")->coverage, text->run(kBody, "hukum")->coverage);
    Font heading = kTitle;
    heading.slant = Slant::italic;
    EXPECT_GT(text->width(heading, "hukum"), 0) << "Manrope has none: Inter's stands in";
}

TEST(Bidi, orders_pieces_from_left_to_right) {
    using Order = std::vector<std::size_t>;
    const auto order = [](std::vector<std::uint8_t> levels) { return visual_order(levels); };
    EXPECT_EQ(order({}), Order{});
    EXPECT_EQ(order({0, 0, 0}), (Order{0, 1, 2}));
    EXPECT_EQ(order({0, 1, 0}), (Order{0, 1, 2}));
    EXPECT_EQ(order({1, 2, 1}), (Order{2, 1, 0}));
    EXPECT_EQ(order({0, 1, 2, 1, 0}), (Order{0, 3, 2, 1, 4}));
    EXPECT_EQ(order({1, 2, 2, 1}), (Order{3, 1, 2, 0}));
}

TEST(Bidi, plain_text_costs_nothing) {
    EXPECT_TRUE(bidi_levels("Netralitas — “ya”").of_byte.empty());
    EXPECT_TRUE(bidi_levels(kJavanese).of_byte.empty());
    EXPECT_FALSE(bidi_levels(kArabic).of_byte.empty());
}

TEST(TextScan, reads_characters_and_survives_broken_ones) {
    const auto all = characters("aé꧀\U0001F600");
    ASSERT_EQ(all.size(), 4U);
    EXPECT_EQ(all[1].code, 0xE9U);
    EXPECT_EQ(all[2].code, 0xA9C0U);
    EXPECT_EQ(all[3].code, 0x1F600U);
    EXPECT_EQ(all[3].to, 10U);
    EXPECT_EQ(characters("\xE2\x82").size(), 2U);
    EXPECT_EQ(characters("\xC3(").size(), 2U);
    EXPECT_TRUE(characters("").empty());
}

}  // namespace
}  // namespace suluh::gfx
