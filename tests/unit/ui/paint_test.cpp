#include "ui/paint.h"

#include <algorithm>
#include <cmath>

#include "fake_measure.h"
#include "trees.h"
#include "ui/view.h"

namespace suluh::ui {
namespace {

gfx::DrawList painted(std::string_view text, ThemeName theme = ThemeName::terang) {
    FakeMeasure measure;
    View view(measure);
    view.set_viewport(1920, 1080);
    view.set_look({theme, 1, false});
    view.set_tree(tree_of(text));
    static_cast<void>(view.tick(0));
    return view.paint(100'000);
}

template <class C>
std::vector<C> only(const gfx::DrawList& list) {
    std::vector<C> found;
    for (const gfx::Command& command : list) {
        if (const C* one = std::get_if<C>(&command)) found.push_back(*one);
    }
    return found;
}

constexpr auto kCard = R"({"kind":"column","align":"start","children":[
    {"kind":"box","w":300,"h":96,"radius":24,"fill":"surface","shadow":"card"}]})";

TEST(Paint, cards_have_shadows_in_terang_and_edges_in_kontras) {
    const auto terang = painted(kCard);
    EXPECT_EQ(only<gfx::Shadow>(terang).size(), 2U);
    EXPECT_TRUE(only<gfx::StrokeShape>(terang).empty());
    const auto kontras = painted(kCard, ThemeName::kontras);
    EXPECT_TRUE(only<gfx::Shadow>(kontras).empty());
    ASSERT_EQ(only<gfx::StrokeShape>(kontras).size(), 1U);
    EXPECT_EQ(only<gfx::StrokeShape>(kontras)[0].width, 3);
}

struct EdgeCase {
    float logical;
    bool touchable;
    float terang, kontras;
};

TEST(Paint, a_breathing_node_grows_by_three_percent_and_shrinks_again) {
    FakeMeasure measure;
    View view(measure);
    view.set_viewport(1920, 1080);
    view.set_tree(tree_of(R"({"kind":"box","w":300,"h":96,"fill":"flame","breathes":true})"));
    static_cast<void>(view.tick(0));
    const auto scale_at = [&](Millis now) {
        const auto groups = only<gfx::PushGroup>(view.paint(now));
        return groups.empty() ? 1.0F : groups[0].scale;
    };
    EXPECT_EQ(scale_at(0), 1);
    EXPECT_NEAR(scale_at(700), 1.015, 1e-4);
    EXPECT_NEAR(scale_at(1400), 1.03, 1e-4);
    EXPECT_EQ(scale_at(2800), 1);
    EXPECT_EQ(view.next_wake(), 2835);
    EXPECT_TRUE(view.settled(2800)) << "nobody need wait for it";
    view.set_look({ThemeName::terang, 1, true});
    EXPECT_EQ(scale_at(4200), 1) << "nothing breathes in the still mode";
    EXPECT_FALSE(view.next_wake());
}

TEST(Paint, edges_grow_in_kontras) {
    const EdgeCase table[] = {{3, true, 3, 4},  {2, true, 2, 4},  {6, true, 6, 8},
                              {6, false, 6, 8}, {2, false, 2, 3}, {0, true, 0, 0}};
    for (const EdgeCase& c : table) {
        EXPECT_EQ(edge_width(c.logical, c.touchable, ThemeName::terang), c.terang);
        EXPECT_EQ(edge_width(c.logical, c.touchable, ThemeName::kontras), c.kontras);
    }
}

TEST(Paint, a_dashed_edge_is_drawn_as_short_lines_inside_the_rectangle) {
    const auto list = painted(R"({"kind":"column","align":"start","children":[
        {"kind":"box","w":300,"h":100,"radius":28,
         "edge":{"color":"edge","width":3,"dash":true}}]})");
    EXPECT_TRUE(only<gfx::StrokeShape>(list).empty());
    // Around 750 px of edge in steps of 9: bars along the sides, round lines around the corners.
    const auto bars = only<gfx::FillShape>(list);
    const auto rounds = only<gfx::Polyline>(list);
    EXPECT_GT(bars.size() + rounds.size(), 76U);
    EXPECT_LT(bars.size() + rounds.size(), 90U);
    EXPECT_GT(bars.size(), 50U);
    for (const gfx::FillShape& bar : bars) {
        EXPECT_EQ(std::min(bar.rect.w, bar.rect.h), 3);
        EXPECT_NEAR(std::max(bar.rect.w, bar.rect.h), 6, 0.5);
        EXPECT_GE(std::min(bar.rect.x, bar.rect.y), 0);
        EXPECT_LE(bar.rect.x + bar.rect.w, 300);
        EXPECT_LE(bar.rect.y + bar.rect.h, 100);
    }
    for (const gfx::Polyline& piece : rounds) {
        EXPECT_EQ(piece.width, 3);
        for (const gfx::Point& point : piece.points) {
            EXPECT_GE(point.x, 1.4F);
            EXPECT_LE(point.x, 298.6F);
            EXPECT_GE(point.y, 1.4F);
            EXPECT_LE(point.y, 98.6F);
        }
    }
}

TEST(Paint, a_lip_is_six_lower_pixels_of_the_shape) {
    const auto fills = only<gfx::FillShape>(painted(R"({"kind":"column","align":"start","children":[
        {"kind":"box","w":300,"h":96,"radius":24,"fill":"primary","lip":"primaryPress"}]})"));
    ASSERT_EQ(fills.size(), 2U);
    EXPECT_EQ(fills[0].rect.y + fills[0].rect.h, 96);
    EXPECT_EQ(fills[1].rect, (gfx::Rect{0, 0, 300, 90}));
}

TEST(Paint, inside_an_edge_the_lip_is_five) {
    const auto list = painted(R"({"kind":"column","align":"start","children":[
        {"kind":"box","w":300,"h":96,"radius":24,"fill":"surface","lip":"primarySoft",
         "edge":{"color":"primary","width":3}}]})");
    const auto fills = only<gfx::FillShape>(list);
    ASSERT_EQ(fills.size(), 2U);
    EXPECT_EQ(fills[1].rect.y + fills[1].rect.h, 96 - 3 - 5);
    EXPECT_EQ(only<gfx::StrokeShape>(list)[0].rect, (gfx::Rect{0, 0, 300, 96}));
}

TEST(Paint, text_is_aligned_in_its_own_width) {
    const auto runs = only<gfx::TextRun>(painted(R"({"kind":"column","children":[
        {"kind":"text","text":"abcd","color":"ink"},
        {"kind":"text","text":"abcd","align":"center"},
        {"kind":"text","text":"abcd","align":"right","pad":{"r":20}}]})"));
    ASSERT_EQ(runs.size(), 3U);
    EXPECT_EQ(runs[0].baseline, (gfx::Point{0, 31}));
    EXPECT_EQ(runs[1].baseline, (gfx::Point{932, 73}));
    EXPECT_EQ(runs[2].baseline.x, 1920 - 20 - 56);
    EXPECT_EQ(runs[1].color, resolve(ColorRef::of(Token::ink), ThemeName::terang));
}

TEST(Paint, the_sentence_being_read_gets_a_ground) {
    constexpr auto kRead = R"({"kind":"column","children":[{"kind":"text","text":"Satu. Dua.",
        "mark":"Dua."}]})";
    const auto fills = only<gfx::FillShape>(painted(kRead));
    ASSERT_EQ(fills.size(), 1U);
    EXPECT_EQ(fills[0].paint.from, resolve(ColorRef::of(Token::flameHi), ThemeName::terang));
    EXPECT_EQ(fills[0].rect.x, 6 * 14 - 6);
    EXPECT_EQ(fills[0].rect.w, 4 * 14 + 12);
    EXPECT_EQ(only<gfx::FillShape>(painted(kRead, ThemeName::kontras)).size(), 2U);
}

TEST(Paint, light_words_are_dark_on_the_ground_of_what_is_read) {
    const auto list = painted(R"({"kind":"column","fill":"primary","children":[
        {"kind":"text","text":"Satu. Dua.","color":"onPrimary","mark":"Dua."}]})");
    const auto runs = only<gfx::TextRun>(list);
    ASSERT_EQ(runs.size() % 2, 0U);  // all pieces once in their colour, once more on the ground
    EXPECT_EQ(runs.front().color, resolve(ColorRef::of(Token::onPrimary), ThemeName::terang));
    EXPECT_EQ(runs.back().color, resolve(ColorRef::of(Token::ink), ThemeName::terang));
    const auto clips = only<gfx::PushClip>(list);
    ASSERT_EQ(clips.size(), 1U);
    EXPECT_EQ(clips[0].rect.x, 6 * 14 - 6) << "only the marked words are drawn again";
}

TEST(Paint, petals_are_done_now_and_to_come) {
    const auto list = painted(R"({"kind":"petals","n":8,"now":4})");
    const auto petals = only<gfx::Picture>(list);
    ASSERT_EQ(petals.size(), 8U);
    EXPECT_EQ(petals[2].source, "icon:petal");
    EXPECT_EQ(petals[3].tint, resolve(ColorRef::of(Token::flameHi), ThemeName::terang));
    EXPECT_EQ(petals[4].source, "icon:petal-outline");
    ASSERT_EQ(only<gfx::FillShape>(list).size(), 1U);  // the disc
    EXPECT_EQ(only<gfx::FillShape>(list)[0].rect.w, 44);
    EXPECT_TRUE(only<gfx::Picture>(painted(R"({"kind":"petals","n":13,"now":4})")).empty());
}

TEST(Paint, a_ring_begins_at_twelve_with_its_track_below) {
    const auto arcs = only<gfx::Arc>(painted(R"({"kind":"ring","size":100,"value":0.25})"));
    ASSERT_EQ(arcs.size(), 2U);
    EXPECT_EQ(arcs[0].to, 1);
    EXPECT_EQ(arcs[1].from, 0);
    EXPECT_EQ(arcs[1].to, 0.25F);
    EXPECT_EQ(arcs[1].width, 11);
    EXPECT_EQ(only<gfx::Arc>(painted(R"({"kind":"ring","value":0})")).size(), 1U);
}

TEST(Paint, a_bar_with_little_in_it_is_still_round) {
    const auto fills = only<gfx::FillShape>(
        painted(R"({"kind":"column","children":[{"kind":"bar","h":18,"value":0.001}]})"));
    ASSERT_EQ(fills.size(), 2U);
    EXPECT_EQ(fills[1].rect.w, 18);
}

TEST(Paint, codes_have_whole_modules_inside_their_place) {
    const auto fills = only<gfx::FillShape>(painted(
        R"({"kind":"column","align":"start","children":[{"kind":"qr","size":260,"text":"SLH-2F7A-0042"}]})"));
    ASSERT_GT(fills.size(), 50U);
    for (const gfx::FillShape& fill : fills) {
        EXPECT_EQ(fill.rect.x, std::floor(fill.rect.x));
        EXPECT_GE(fill.rect.x, 0);
        EXPECT_LE(fill.rect.x + fill.rect.w, 260);
        EXPECT_LE(fill.rect.y + fill.rect.h, 260);
    }
    EXPECT_TRUE(only<gfx::FillShape>(painted(R"({"kind":"qr","text":""})")).empty());
}

TEST(Paint, scrolled_content_is_clipped_and_fades_while_there_is_more) {
    const auto list = painted(R"({"kind":"column","children":[{"kind":"scroll","grow":1,"children":[
        {"kind":"box","h":2000,"fill":"surface"},{"kind":"icon","name":"far-below"}]}]})");
    EXPECT_EQ(only<gfx::PushClip>(list).size(), 1U);
    EXPECT_EQ(only<gfx::PopClip>(list).size(), 1U);
    EXPECT_TRUE(only<gfx::Picture>(list).empty());  // out of sight, not drawn
    const auto fills = only<gfx::FillShape>(list);
    ASSERT_EQ(fills.size(), 2U);
    EXPECT_EQ(fills[1].rect, (gfx::Rect{0, 960, 1920, 120}));
    EXPECT_EQ(fills[1].paint.from.a, 0);
}

TEST(Paint, groups_and_clips_are_closed) {
    const auto list = painted(R"({"kind":"stack","opacity":0.5,"children":[
        {"kind":"box","clip":true,"opacity":0.2,"children":[{"kind":"kawung","mode":"header","h":104},
         {"kind":"kawung","mode":"tile","h":104}]},{"kind":"scroll"}]})");
    EXPECT_EQ(only<gfx::PushGroup>(list).size(), only<gfx::PopGroup>(list).size());
    EXPECT_EQ(only<gfx::PushClip>(list).size(), only<gfx::PopClip>(list).size());
    EXPECT_EQ(only<gfx::PushGroup>(list).size(), 2U);
}

TEST(Theme, every_token_has_a_name_that_reads_back) {
    for (const std::string_view name : token_names()) {
        const auto color = parse_color(name);
        ASSERT_TRUE(color) << name;
        EXPECT_EQ(token_names()[static_cast<std::size_t>(color->token)], name);
    }
    EXPECT_FALSE(parse_color("primary/101"));
    EXPECT_FALSE(parse_color("primary/"));
    EXPECT_FALSE(parse_color("#12345"));
    EXPECT_EQ(resolve(*parse_color("#11223344"), ThemeName::terang), (gfx::Color{17, 34, 51, 68}));
    EXPECT_EQ(resolve(*parse_color("page/50"), ThemeName::kontras).a, 128);
}

TEST(Paint, links_are_soft_curves_between_the_named) {
    const auto list = painted(R"({"kind":"stack","children":[
        {"kind":"box","id":"a","abs":{"l":100,"t":100},"w":200,"h":100},
        {"kind":"box","id":"b","abs":{"l":700,"t":500},"w":200,"h":100},
        {"kind":"links","abs":{"l":0,"t":0,"r":0,"b":0},"links":[
            {"from":"a","to":"b","color":"accent"},{"from":"a","to":"nowhere"}]}]})");
    const auto lines = only<gfx::Polyline>(list);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].width, 5);
    EXPECT_EQ(lines[0].color, resolve(ColorRef::of(Token::accent), ThemeName::terang));
    EXPECT_EQ(lines[0].points.front(), (gfx::Point{308, 150}));
    EXPECT_EQ(lines[0].points.back(), (gfx::Point{692, 550}));
    EXPECT_NEAR(lines[0].points[1].y, 150, 4);  // it leaves level
    EXPECT_EQ(lines[0].points[12], (gfx::Point{500, 350}));
    const auto dots = only<gfx::FillShape>(list);
    ASSERT_EQ(dots.size(), 2U);
    EXPECT_EQ(dots[0].rect, (gfx::Rect{298, 140, 20, 20}));
    EXPECT_EQ(dots[1].rect, (gfx::Rect{682, 540, 20, 20}));
}

TEST(Paint, terms_have_a_ground_and_coloured_words_their_colour) {
    const auto list = painted(R"({"kind":"column","align":"start","children":[
        {"kind":"text","text":"ketik `suluh` [ya]{right}","markup":true}]})");
    const auto runs = only<gfx::TextRun>(list);
    ASSERT_EQ(runs.size(), 4U);
    const gfx::Color right = resolve(ColorRef::of(Token::right), ThemeName::terang);
    EXPECT_EQ(runs[3].color, right);
    EXPECT_NE(runs[1].color, right);
    const gfx::Color sunken = resolve(ColorRef::of(Token::sunken), ThemeName::terang);
    int grounds = 0;
    for (const auto& fill : only<gfx::FillShape>(list)) {
        if (!(fill.paint.from == sunken)) continue;
        ++grounds;
        EXPECT_LT(fill.rect.x, runs[1].baseline.x);
        EXPECT_GT(fill.rect.w, 5 * 14);
    }
    EXPECT_EQ(grounds, 1);
}

}  // namespace
}  // namespace suluh::ui
