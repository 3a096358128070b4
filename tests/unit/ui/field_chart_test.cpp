// One line of typed text, and charts: what they draw.
#include "screen_fixture.h"
#include "ui/paint_chart.h"

namespace suluh::ui {
namespace {

class Drawn : public ScreenTest {};

std::string field(std::string_view more) {
    return R"({"kind":"stack","children":[{"kind":"field","abs":{"l":100,"t":100},"w":440,
        "pad":{"x":20,"y":10},"style":"body",)" +
           std::string(more) + "}]}";
}

TEST_F(Drawn, a_field_shows_its_caret_where_the_text_ends) {
    show(field(R"("text":"kata","focused":true)"));
    settle(0);
    const auto runs = commands<gfx::TextRun>(100);
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0].baseline.x, 120);
    const auto carets = commands<gfx::FillShape>(100);
    ASSERT_EQ(carets.size(), 1U);
    EXPECT_EQ(carets[0].rect, (gfx::Rect{120 + 4 * 14, 110, 3, 42}));
    EXPECT_EQ(view_.next_wake(), std::nullopt);  // it does not blink
}

TEST_F(Drawn, a_caret_stands_before_a_character_not_a_byte) {
    show(field(R"("text":"élan","focused":true,"caret":1)"));
    settle(0);
    EXPECT_EQ(commands<gfx::FillShape>(100)[0].rect.x, 120 + 2 * 14);  // a two-byte letter, here
    show(field(R"("text":"élan","focused":true,"caret":0)"));
    EXPECT_EQ(commands<gfx::FillShape>(200)[0].rect.x, 120);
    show(field(R"("text":"élan","focused":true,"caret":99)"));
    EXPECT_EQ(commands<gfx::FillShape>(300)[0].rect.x, 120 + 5 * 14);
}

TEST_F(Drawn, a_long_text_slides_so_that_the_caret_stays_in_sight) {
    show(field(R"("text":"sebuah kalimat yang jauh lebih panjang","focused":true)"));
    settle(0);
    const auto caret = commands<gfx::FillShape>(100)[0].rect;
    EXPECT_EQ(caret.x + caret.w, 520);
    EXPECT_LT(commands<gfx::TextRun>(100)[0].baseline.x, 100);
    const auto clips = commands<gfx::PushClip>(100);
    ASSERT_EQ(clips.size(), 1U);
    EXPECT_EQ(clips[0].rect.x, 120);
    EXPECT_EQ(clips[0].rect.w, 400);
}

TEST_F(Drawn, an_empty_field_shows_its_placeholder_palely) {
    show(field(R"("text":"","placeholder":"Tulis di sini")"));
    settle(0);
    const auto runs = commands<gfx::TextRun>(100);
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0].text, "Tulis di sini");
    EXPECT_EQ(runs[0].color, resolve(ColorRef::of(Token::ink3), ThemeName::terang));
    EXPECT_TRUE(commands<gfx::FillShape>(100).empty());
}

std::string chart(std::string_view mode, std::string_view more = "") {
    return R"({"kind":"stack","children":[{"kind":"chart","label":"Nilai","abs":{"l":0,"t":0},
        "w":1000,"h":500,"labels":["a","b","c"],"mode":")" +
           std::string(mode) + R"(","series":[{"name":"Sebelum","values":[20,40,0]},
        {"name":"Sesudah","values":[50,100,80]}])" +
           std::string(more) + "}]}";
}

bool shows(const std::vector<gfx::TextRun>& runs, std::string_view text) {
    return std::any_of(runs.begin(), runs.end(),
                       [&](const gfx::TextRun& run) { return run.text == text; });
}

TEST_F(Drawn, bars_are_as_high_as_their_values) {
    show(chart("bar"));
    settle(0);
    const gfx::Color after = resolve(ColorRef::of(Token::primary), ThemeName::terang);
    std::vector<gfx::Rect> bars;
    for (const auto& fill : commands<gfx::FillShape>(100)) {
        if (fill.paint.from == after && fill.radii.bottom_left == 0) bars.push_back(fill.rect);
    }
    ASSERT_EQ(bars.size(), 3U);
    EXPECT_NEAR(bars[0].h * 2, bars[1].h, 2);
    EXPECT_EQ(bars[0].y + bars[0].h, bars[1].y + bars[1].h);
    const auto runs = commands<gfx::TextRun>(100);
    for (const char* word : {"a", "b", "c", "100", "80", "Sebelum", "Sesudah"}) {
        EXPECT_TRUE(shows(runs, word)) << word;
    }
}

TEST_F(Drawn, a_line_runs_through_its_values) {
    show(chart("line", R"(,"max":200,"unit":"%")"));
    settle(0);
    const auto lines = commands<gfx::Polyline>(100);
    ASSERT_EQ(lines.size(), 2U);
    ASSERT_EQ(lines[1].points.size(), 3U);
    EXPECT_LT(lines[1].points[1].y, lines[1].points[0].y);
    const auto runs = commands<gfx::TextRun>(100);
    EXPECT_TRUE(shows(runs, "200%"));
    EXPECT_TRUE(shows(runs, "80%"));
}

TEST_F(Drawn, a_radar_has_a_corner_for_each_label) {
    show(chart("radar"));
    settle(0);
    const auto areas = commands<gfx::Polygon>(100);
    ASSERT_EQ(areas.size(), 2U);
    ASSERT_EQ(areas[1].points.size(), 4U);
    EXPECT_EQ(areas[1].points.front(), areas[1].points.back());
    const auto list = view_.inspect();
    ASSERT_EQ(list.list()->size(), 1U);
    EXPECT_EQ((*list.list())[0].text_or("role", ""), "img");
}

struct Top {
    std::vector<float> values;
    float top;
};

TEST(Chart, the_axis_ends_at_a_round_number) {
    const Top table[] = {{{0, 0}, 1},  {{87}, 100}, {{100}, 100},
                         {{101}, 200}, {{3.2F}, 5}, {{0.4F}, 0.5F}};
    for (const Top& row : table) {
        ChartFields chart;
        chart.series.push_back({"", row.values, {}});
        EXPECT_FLOAT_EQ(chart_top(chart), row.top);
    }
}

}  // namespace
}  // namespace suluh::ui
