#include "ui/text_layout.h"

#include <gtest/gtest.h>

#include "base/files.h"
#include "fake_measure.h"
#include "ui/text_markup.h"

namespace suluh::ui {
namespace {

using Paragraphs = std::vector<Paragraph>;

TEST(Markup, knows_bold_paragraphs_items_and_breaks) {
    EXPECT_EQ(parse_markup("satu **dua** tiga"),
              (Paragraphs{{{{"satu ", false}, {"dua", true}, {" tiga", false}}, false, false}}));
    EXPECT_EQ(
        parse_markup("satu\ndua\n\n tiga "),
        (Paragraphs{{{{"satu\ndua", false}}, false, false}, {{{"tiga", false}}, false, true}}));
    EXPECT_EQ(parse_markup("Jangan:\n- suka\n- **bagikan**\nlagi\n\nakhir"),
              (Paragraphs{{{{"Jangan:", false}}, false, false},
                          {{{"suka", false}}, true, false},
                          {{{"bagikan", true}, {"\nlagi", false}}, true, false},
                          {{{"akhir", false}}, false, true}}));
}

// What a check tells authors (scripts/lib/check/marked.lua) is what the screen does.
TEST(Markup, colours_words_with_the_names_that_a_check_knows) {
    const Result<std::string> source =
        read_text(SULUH_SOURCE_DIR "/scripts/lib/check/marked.lua", 1 << 16);
    ASSERT_TRUE(source);
    const std::string table = source->substr(0, source->find("}\n", source->find("COLOURS = {")));
    for (const std::string_view name : token_names()) {
        const std::string marked = "[x]{" + std::string(name) + "}";
        const bool told = table.find(" " + std::string(name) + " = true") != std::string::npos;
        EXPECT_EQ(parse_markup(marked)[0].spans[0].color.is_set(), told) << name;
    }
}

TEST(Markup, lone_stars_and_dashes_stay_as_they_are) {
    EXPECT_EQ(parse_markup("a ** b"), (Paragraphs{{{{"a ** b", false}}, false, false}}));
    EXPECT_EQ(parse_markup("-5 derajat"), (Paragraphs{{{{"-5 derajat", false}}, false, false}}));
    EXPECT_TRUE(parse_markup("\n \n").empty());
    EXPECT_EQ(shown_text(parse_markup("**a** b\n- c")), "a b\nc");
}

// What the inline marks of a line make of it: {text, look} pairs, look in letters.
std::string looks(std::string_view line) {
    std::string result;
    for (const Paragraph& paragraph : parse_markup(line)) {
        for (const MarkupSpan& span : paragraph.spans) {
            result += span.bold ? "B" : "";
            result += span.italic ? "I" : "";
            result += span.term ? "T" : "";
            if (span.color.is_set()) {
                result += token_names()[static_cast<std::size_t>(span.color.token)];
            }
            result += "<" + span.text + ">";
        }
    }
    return result;
}

TEST(Markup, marks_words_within_a_line) {
    struct Case {
        std::string_view line, looks;
    };
    const Case table[] = {
        {"a *b* c", "<a >I<b>< c>"},
        {"**a *b* c**", "B<a >BI<b>B< c>"},
        {"*a **b***", "I<a >BI<b>"},
        {"***ab***", "BI<ab>"},
        {"ketik `suluh *1*` lalu", "<ketik >T<suluh *1*>< lalu>"},
        {"[awas]{warn} ya", "warn<awas>< ya>"},
        {"[a **b**]{right}", "right<a >Bright<b>"},
        {"**[a]{accent}**", "Baccent<a>"},
    };
    for (const Case& c : table) EXPECT_EQ(looks(c.line), c.looks) << c.line;
}

TEST(Markup, what_is_no_mark_stays_as_it_is) {
    for (const std::string_view line :
         {"2 * 3 * 4", "5*3 dan 2*4", "*) catatan", "a * b*", "**", "****", "`", "``", "a ` b",
          "[a]", "[a]{}", "[a]{nila}", "[a]{page}", "[a]{right/50}", "[a](b)", "[]{right}",
          "C:\\dokumen", "** a"}) {
        EXPECT_EQ(looks(line), "<" + std::string(line) + ">") << line;
    }
    EXPECT_EQ(looks("**** **b**"), "<**** >B<b>");
}

TEST(Markup, a_backslash_takes_a_mark_its_meaning) {
    EXPECT_EQ(looks("\\*a\\* \\[b]{right} \\`c\\` \\\\ \\x"), "<*a* [b]{right} `c` \\ \\x>");
    EXPECT_EQ(looks("**a\\*\\*b**"), "B<a**b>");
    EXPECT_EQ(looks("\\- bukan butir"), "<- bukan butir>");
    EXPECT_EQ(looks("1\\. bukan butir"), "<1. bukan butir>");
}

TEST(Markup, knows_numbered_items) {
    const Paragraphs list =
        parse_markup("1. satu\n2) **dua**\nlagi\n123. tiga\n2024. tahun\n3.4 m");
    ASSERT_EQ(list.size(), 3U);
    EXPECT_EQ(list[0].number, "1.");
    EXPECT_TRUE(list[0].item);
    EXPECT_EQ(list[1].number, "2)");
    EXPECT_TRUE(list[1].spans[0].bold);
    EXPECT_EQ(list[1].spans[1].text, "\nlagi");
    EXPECT_EQ(list[2].spans[0].text, "tiga\n2024. tahun\n3.4 m");
    EXPECT_EQ(shown_text(list), "1. satu\n2) dua\nlagi\n123. tiga\n2024. tahun\n3.4 m");
}

TEST(Markup, nonsense_is_read_in_no_time) {
    std::string stars, mixed;
    for (int i = 0; i < 20'000; ++i) {
        stars += " *a";
        mixed += i % 3 == 0 ? "[" : i % 3 == 1 ? "**" : "`*";
    }
    EXPECT_EQ(shown_text(parse_markup(stars)).size(), stars.size() - 1);
    EXPECT_FALSE(parse_markup(mixed).empty());
}

class Text : public testing::Test {
protected:
    const TextBlock& set(const std::string& words, float width) {
        fields_.text = words;
        return texts_.block(fields_, type_setting(fields_, look_, 1), width);
    }
    FakeMeasure measure_;
    TextLayouts texts_{measure_};
    TextFields fields_;  // body: 28 px, 14 a character, lines of 42
    Look look_;
};

TEST_F(Text, lines_stand_on_the_middle_of_their_box) {
    const TextBlock& block = set("aa bb", 30);
    ASSERT_EQ(block.lines.size(), 2U);
    EXPECT_EQ(block.height, 84);
    // Inter at 28: 27 above, 7 below the baseline, so 34 in the middle of a line of 42.
    EXPECT_EQ(block.lines[0].baseline, 31);
    EXPECT_EQ(block.lines[1].baseline, 73);
    EXPECT_EQ(block.width, 28);
}

TEST_F(Text, bold_spans_change_the_font_and_keep_their_place) {
    fields_.markup = true;
    const TextBlock& block = set("aa **bb** cc", 1000);
    ASSERT_EQ(block.lines[0].pieces.size(), 4U);
    EXPECT_EQ(block.lines[0].pieces[1].font.weight, gfx::Weight::bold);
    EXPECT_EQ(block.lines[0].pieces[1].x, 42);
    EXPECT_EQ(block.lines[0].pieces[1].from, 3U);  // of "aa bb cc"
    EXPECT_EQ(block.shown, "aa bb cc");
}

TEST_F(Text, items_hang_behind_a_bullet) {
    fields_.markup = true;
    const TextBlock& block = set("- aa bb", 64);  // room for 2 characters beside the indent of 31
    ASSERT_EQ(block.lines.size(), 2U);
    EXPECT_EQ(block.lines[0].pieces[0].text, "\u2022");
    EXPECT_EQ(block.lines[0].pieces[1].x, 31);
    EXPECT_EQ(block.lines[1].pieces[0].x, 31);
}

TEST_F(Text, numbers_end_in_one_column) {
    fields_.markup = true;
    const TextBlock& block = set("9. aa\n10. bb", 1000);
    ASSERT_EQ(block.lines.size(), 2U);
    const TextPiece &nine = block.lines[0].pieces[0], &ten = block.lines[1].pieces[0];
    EXPECT_EQ(nine.text, "9.");
    EXPECT_EQ(nine.x + nine.width, ten.x + ten.width);
    EXPECT_EQ(ten.x, 0);
    EXPECT_EQ(block.lines[0].pieces[1].x, block.lines[1].pieces[1].x);
    EXPECT_EQ(block.lines[0].pieces[1].from, 3U) << "of \"9. aa\"";
    EXPECT_EQ(ten.from, 6U);
    EXPECT_EQ(block.shown, "9. aa\n10. bb");
}

TEST_F(Text, spans_keep_their_look) {
    fields_.markup = true;
    const TextBlock& block = set("a *b* `c` [d]{right}", 1000);
    const auto& pieces = block.lines[0].pieces;
    ASSERT_EQ(pieces.size(), 6U);
    EXPECT_EQ(pieces[1].font.slant, gfx::Slant::italic);
    EXPECT_TRUE(pieces[3].term);
    EXPECT_EQ(pieces[3].font.weight, gfx::Weight::medium);
    EXPECT_EQ(pieces[5].color, ColorRef::of(Token::right));
    EXPECT_FALSE(pieces[0].color.is_set());
}

TEST_F(Text, paragraphs_stand_half_a_line_apart) {
    fields_.markup = true;
    EXPECT_EQ(set("aa\n\nbb", 1000).height, 42 + 21 + 42);
}

TEST_F(Text, max_lines_counts_over_paragraphs) {
    fields_.markup = true;
    fields_.max_lines = 2;
    const TextBlock& block = set("aa\n\nbb\n\ncc", 1000);
    EXPECT_EQ(block.lines.size(), 2U);
    EXPECT_GT(block.lines_wanted, 2);
}

TEST_F(Text, cells_are_as_wide_as_the_widest_digit) {
    fields_.cell = true;
    const TextBlock& block = set("1:2", 1);
    ASSERT_EQ(block.lines[0].pieces.size(), 3U);
    EXPECT_EQ(block.lines[0].pieces[0].x, 1);   // 14 wide in a cell of 16
    EXPECT_EQ(block.lines[0].pieces[1].x, 16);  // not a digit: its own width
    EXPECT_EQ(block.lines[0].pieces[2].x, 31);
    EXPECT_EQ(block.width, 46);
}

TEST_F(Text, headings_are_set_tighter_and_eyebrows_wider) {
    const auto tracking = [this](TextStyle style) {
        fields_.style = style;
        return set("abc", 1000).lines[0].pieces[0].font.tracking;
    };
    for (const TextStyle style :
         {TextStyle::display, TextStyle::h1, TextStyle::h2, TextStyle::h3}) {
        EXPECT_EQ(tracking(style), -10);
    }
    EXPECT_EQ(tracking(TextStyle::eyebrow), 10);
    EXPECT_EQ(tracking(TextStyle::button), 0);
}

TEST_F(Text, the_size_control_grows_only_what_may_grow) {
    struct Case {
        TextStyle style;
        float text;
        int px;
    };
    const Case table[] = {{TextStyle::body, 1.2F, 34},   {TextStyle::body, 1.4F, 39},
                          {TextStyle::h1, 1.4F, 68},     {TextStyle::h2, 1.4F, 54},
                          {TextStyle::h2, 1.2F, 53},     {TextStyle::button, 1.4F, 29},
                          {TextStyle::display, 1.4F, 84}};
    for (const Case& c : table) {
        TextFields fields;
        fields.style = c.style;
        Look look;
        look.text = c.text;
        EXPECT_EQ(type_setting(fields, look, 1).font.px, c.px) << type_role(c.style).name;
    }
    fields_.scale_text = false;
    look_.text = 1.4F;
    EXPECT_EQ(type_setting(fields_, look_, 1).font.px, 28);
    EXPECT_EQ(type_setting(fields_, look_, 768 / 1080.0F).font.px, 20);
}

TEST_F(Text, unused_texts_are_forgotten) {
    static_cast<void>(set("aa", 1000));
    const int asked = measure_.asked;
    for (int i = 0; i < 4; ++i) texts_.sweep();
    static_cast<void>(set("aa", 1000));
    EXPECT_GT(measure_.asked, asked);
}

TEST_F(Text, marks_find_their_place_inside_a_line) {
    const TextBlock& block = set("aa bb cc", 1000);
    EXPECT_EQ(texts_.x_of_byte(block.lines[0], 0), 0);
    EXPECT_EQ(texts_.x_of_byte(block.lines[0], 3), 42);
    EXPECT_EQ(texts_.x_of_byte(block.lines[0], 4), 56);
    EXPECT_EQ(texts_.x_of_byte(block.lines[0], 8), 112);
}

}  // namespace
}  // namespace suluh::ui
