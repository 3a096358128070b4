// Random text of many scripts in random spans: whatever an author writes, lines keep their
// promises.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <utility>

#include "gfx/picture_header.h"
#include "gfx/text_engine.h"
#include "support/log_ear.h"

namespace suluh::gfx {
namespace {

constexpr std::string_view kBits[] = {"netral",  "ASN ",   "pe\u00ADga\u00ADwai",
                                      " ",       "\u00A0", "\n",
                                      "(",       ") ",     "سلام",
                                      "عليكم ",  "2024",   "ꦲꦏ꧀ꦱꦫ",
                                      "ᬅᬓ᭄ᬱᬭ",   "teman-", "✓",
                                      "e\u0301", "شَ",      "\u200F",
                                      "\u200D",  ". ",     "ḥ",
                                      "\xFF",    "\u2067", "\u2069"};
constexpr Font kFonts[] = {{Family::inter, Weight::regular, 28},
                           {Family::inter, Weight::bold, 28},
                           {Family::manrope, Weight::bold, 34, -10}};

struct Paragraph {
    std::vector<std::string> texts;
    std::vector<TextSpan> spans;

    explicit Paragraph(std::mt19937& random) {
        texts.resize(1 + random() % 4);
        for (std::string& text : texts) {
            for (std::size_t i = random() % 9; i > 0; --i)
                text += kBits[random() % std::size(kBits)];
        }
        for (const std::string& text : texts) {
            spans.push_back({kFonts[random() % std::size(kFonts)], text});
        }
    }
};

class RandomText : public ::testing::Test {
protected:
    testing::LogEarGuard log;
    std::unique_ptr<TextEngine> text = std::move(TextEngine::create().value());

    // Side by side from 0 to the line's width, none upon another.
    void expect_tiled(const Line& line) {
        std::vector<std::pair<int, int>> places;
        for (const LinePiece& piece : line.pieces) {
            if (piece.width > 0) places.emplace_back(piece.x, piece.x + piece.width);
        }
        std::sort(places.begin(), places.end());
        int x = 0;
        for (const auto& [from, to] : places) {
            EXPECT_EQ(from, x);
            x = to;
        }
        EXPECT_EQ(line.width, x);
    }

    // What the lines took of each span, in reading order.
    void expect_in_order(const std::vector<Line>& lines, const Paragraph& paragraph) {
        std::pair<std::size_t, std::size_t> next{0, 0};
        for (const Line& line : lines) {
            for (const LinePiece& piece : line.pieces) {
                const std::pair here{piece.span, piece.from};
                EXPECT_GE(here, next);
                next = {piece.span, piece.from + piece.bytes};
                const std::string& whole = paragraph.texts[piece.span];
                ASSERT_LE(next.second, whole.size());
                EXPECT_EQ(piece.text.substr(0, piece.bytes), whole.substr(piece.from, piece.bytes));
            }
        }
    }
};

std::size_t seen_bytes(const Paragraph& paragraph) {
    std::size_t count = 0;
    for (const std::string& text : paragraph.texts) {
        count += static_cast<std::size_t>(
            std::count_if(text.begin(), text.end(), [](char c) { return c != ' ' && c != '\n'; }));
    }
    return count;
}

std::size_t seen_bytes(const std::vector<Line>& lines) {
    std::size_t count = 0;
    for (const Line& line : lines) {
        for (const LinePiece& piece : line.pieces) {
            const std::string_view own = std::string_view(piece.text).substr(0, piece.bytes);
            count += static_cast<std::size_t>(std::count_if(
                own.begin(), own.end(), [](char c) { return c != ' ' && c != '\n'; }));
        }
    }
    return count;
}

TEST_F(RandomText, lines_hold_all_of_it_in_order_and_side_by_side) {
    std::mt19937 random(11);
    int leftwards = 0, hyphens = 0, many = 0;
    for (int round = 0; round < 400; ++round) {
        const Paragraph paragraph(random);
        const int width = 150 + static_cast<int>(random() % 500);
        const auto lines = text->break_lines(paragraph.spans, width);
        SCOPED_TRACE(round);
        EXPECT_EQ(seen_bytes(lines), seen_bytes(paragraph)) << "nothing is lost";
        expect_in_order(lines, paragraph);
        for (const Line& line : lines) {
            expect_tiled(line);
            EXPECT_LE(line.width, width);
            leftwards += line.leftwards;
            hyphens += !line.pieces.empty() && line.pieces.back().text.ends_with("\u00AD-");
        }
        many += lines.size() > 2;
        if (HasFailure()) return;
    }
    EXPECT_GT(leftwards, 50) << "or the text is not as mixed as it should be";
    EXPECT_GT(hyphens, 10);
    EXPECT_GT(many, 100);
}

TEST_F(RandomText, a_limit_of_lines_keeps_order_and_width) {
    std::mt19937 random(12);
    for (int round = 0; round < 400; ++round) {
        const Paragraph paragraph(random);
        const int width = 150 + static_cast<int>(random() % 300);
        const auto all = text->break_lines(paragraph.spans, width);
        const auto two = text->break_lines(paragraph.spans, width, 2);
        SCOPED_TRACE(round);
        EXPECT_EQ(two.size(), std::min<std::size_t>(2, all.size()));
        expect_in_order(two, paragraph);
        for (const Line& line : two) {
            expect_tiled(line);
            EXPECT_LE(line.width, width);
        }
        if (all.size() > 2 && !two[1].pieces.empty()) {
            EXPECT_TRUE(two[1].pieces.back().text.ends_with("…"));
        }
        if (HasFailure()) return;
    }
}

TEST_F(RandomText, every_run_can_be_drawn) {
    std::mt19937 random(13);
    for (int round = 0; round < 300; ++round) {
        const Paragraph paragraph(random);
        for (const TextSpan& span : paragraph.spans) {
            const GlyphRun* run = text->run(span.font, span.text);
            if (run == nullptr) continue;
            EXPECT_EQ(run->coverage.size(),
                      static_cast<std::size_t>(run->width) * static_cast<std::size_t>(run->height));
            EXPECT_GE(run->left, 0);
            EXPECT_GE(run->width + 2, text->width(span.font, span.text));
        }
    }
}

TEST(PictureHeader, any_bytes_are_an_answer) {
    std::mt19937 random(14);
    const std::string starts[] = {"\x89PNG\r\n\x1a\n", "\xFF\xD8\xFF",
                                  std::string("RIFF\4\0\0\0WEBPVP8", 15), "<svg viewBox='0 0 9 9'",
                                  ""};
    for (int round = 0; round < 20'000; ++round) {
        std::string bytes = starts[random() % std::size(starts)];
        for (std::size_t i = random() % 60; i > 0; --i) bytes += static_cast<char>(random() % 256);
        const auto header = read_picture_header(bytes);
        if (header) {
            EXPECT_GT(header->size.w, 0);
            EXPECT_GT(header->size.h, 0);
        } else {
            EXPECT_FALSE(header.error().detail.empty());
        }
    }
}

}  // namespace
}  // namespace suluh::gfx
