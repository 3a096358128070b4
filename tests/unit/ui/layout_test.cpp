#include "ui/layout.h"

#include "fake_measure.h"
#include "trees.h"

namespace suluh::ui {
namespace {

class Layout : public testing::Test {
protected:
    // Lays a tree out on a screen and remembers it.
    void lay(std::string_view text, int w = 1920, int h = 1080, const PictureSizes& sizes = {}) {
        root_ = tree_of(text);
        flat_ = flatten(root_);
        const Scale scale = scale_for(w, h);
        placed_ = lay_out(
            {flat_, look_, scale.s, {static_cast<float>(w), static_cast<float>(h)}, texts_, sizes});
    }
    gfx::Rect at(std::string_view id) const {
        for (std::size_t i = 0; i < flat_.size(); ++i) {
            if (flat_[i].node->id == id) return placed_[i].rect;
        }
        ADD_FAILURE() << "no node " << id;
        return {};
    }

    FakeMeasure measure_;
    TextLayouts texts_{measure_};
    Look look_;
    Node root_;
    FlatTree flat_;
    std::vector<Placed> placed_;
};

using Rect = gfx::Rect;

TEST_F(Layout, a_column_stacks_and_stretches) {
    lay(R"({"kind":"column","pad":10,"gap":5,"children":[
        {"kind":"box","id":"a","h":100},{"kind":"box","id":"b","grow":1},
        {"kind":"box","id":"c","h":50,"w":200,"self":"end","margin":{"t":7}}]})");
    EXPECT_EQ(at("a"), (Rect{10, 10, 1900, 100}));
    EXPECT_EQ(at("b"), (Rect{10, 115, 1900, 893}));
    EXPECT_EQ(at("c"), (Rect{1710, 1020, 200, 50}));
}

TEST_F(Layout, growing_children_share_alike_whatever_they_hold) {
    lay(R"({"kind":"row","children":[
        {"kind":"box","id":"a","grow":1,"children":[{"kind":"box","w":500,"h":9}]},
        {"kind":"box","id":"b","grow":1},{"kind":"box","id":"c","grow":2}]})");
    EXPECT_EQ(at("a").w, 500);  // never less than its content
    EXPECT_NEAR(at("b").w, 473, 1);
    EXPECT_NEAR(at("c").w, 947, 1);
}

TEST_F(Layout, an_explicit_size_does_not_shrink_but_text_does) {
    lay(R"({"kind":"row","gap":20,"children":[{"kind":"box","id":"a","w":760},
        {"kind":"text","id":"t","style":"body",
         "text":"kata kata kata kata kata kata kata kata kata kata kata kata kata kata kata kata kata kata kata kata"}]})");
    EXPECT_EQ(at("a").w, 760);
    EXPECT_EQ(at("t"), (Rect{780, 0, 1140, 1080}));
}

TEST_F(Layout, bounds_hold_while_growing) {
    lay(R"({"kind":"column","children":[
        {"kind":"box","id":"a","grow":1,"max_h":196},{"kind":"box","id":"b","grow":1,"min_h":600},
        {"kind":"box","id":"c","grow":1}]})");
    EXPECT_EQ(at("a").h, 196);
    EXPECT_EQ(at("b").h, 600);
    EXPECT_EQ(at("c").h, 284);
}

struct JustifyCase {
    const char* justify;
    float a, b;
};

TEST_F(Layout, justify_spreads_what_is_left) {
    const JustifyCase table[] = {
        {"start", 0, 110}, {"center", 855, 965}, {"end", 1710, 1820}, {"between", 0, 1820}};
    for (const JustifyCase& c : table) {
        lay(std::string(R"({"kind":"row","gap":10,"justify":")") + c.justify +
            R"(","children":[{"kind":"box","id":"a","w":100},{"kind":"box","id":"b","w":100}]})");
        EXPECT_EQ(at("a").x, c.a) << c.justify;
        EXPECT_EQ(at("b").x, c.b) << c.justify;
    }
}

TEST_F(Layout, align_places_across_the_flow) {
    lay(R"({"kind":"row","align":"center","children":[{"kind":"box","id":"a","w":10,"h":80},
        {"kind":"box","id":"b","w":10,"h":80,"self":"start"},
        {"kind":"box","id":"c","w":10,"self":"stretch"},{"kind":"icon","id":"i","name":"x"}]})");
    EXPECT_EQ(at("a").y, 500);
    EXPECT_EQ(at("b").y, 0);
    EXPECT_EQ(at("c").h, 1080);
    EXPECT_EQ(at("i"), (Rect{30, 521, 38, 38}));
}

TEST_F(Layout, percent_is_of_the_parents_room) {
    lay(R"({"kind":"column","pad":{"x":60},"children":[
        {"kind":"box","id":"a","w":"50%","h":"25%"},{"kind":"box","id":"b","h":"50%"}]})");
    EXPECT_EQ(at("a"), (Rect{60, 0, 900, 270}));
    EXPECT_EQ(at("b"), (Rect{60, 270, 1800, 540}));
}

TEST_F(Layout, a_row_wraps) {
    lay(R"({"kind":"row","wrap":true,"gap":20,"row_gap":10,"align":"start","children":[
        {"kind":"box","id":"a","w":1000,"h":50},{"kind":"box","id":"b","w":900,"h":80},
        {"kind":"box","id":"c","w":100,"h":30}]})");
    EXPECT_EQ(at("b"), (Rect{1020, 0, 900, 80}));
    EXPECT_EQ(at("c"), (Rect{0, 90, 100, 30}));
}

TEST_F(Layout, a_grid_has_equal_columns_and_rows_that_fill) {
    lay(R"({"kind":"grid","cols":3,"gap":24,"row_gap":20,"children":[
        {"kind":"box","id":"a"},{"kind":"box"},{"kind":"box","id":"c","children":[{"kind":"box","h":300}]},
        {"kind":"box","id":"d"}]})");
    EXPECT_EQ(at("a"), (Rect{0, 0, 624, 530}));
    EXPECT_EQ(at("c"), (Rect{1296, 0, 624, 530}));
    EXPECT_EQ(at("d"), (Rect{0, 550, 624, 530}));
}

TEST_F(Layout, a_grid_that_is_not_stretched_keeps_its_heights) {
    lay(R"({"kind":"column","children":[{"kind":"grid","id":"g","cols":[1,2],"children":[
        {"kind":"box","id":"a","children":[{"kind":"box","h":70}]},{"kind":"box","id":"b"}]}]})");
    EXPECT_EQ(at("g").h, 70);
    EXPECT_EQ(at("a"), (Rect{0, 0, 640, 70}));
    EXPECT_EQ(at("b"), (Rect{640, 0, 1280, 70}));
}

TEST_F(Layout, a_stack_fills_and_insets_place) {
    lay(R"({"kind":"stack","pad":10,"children":[{"kind":"box","id":"fill"},
        {"kind":"box","id":"lt","abs":{"l":5,"t":6},"w":20,"h":30},
        {"kind":"box","id":"rb","abs":{"r":5,"b":6},"w":20,"h":30},
        {"kind":"box","id":"span","abs":{"l":100,"r":100,"t":"50%","b":0}},
        {"kind":"box","id":"mid","abs":{"b":12},"self":"center","w":200,"h":72}]})");
    EXPECT_EQ(at("fill"), (Rect{10, 10, 1900, 1060}));
    EXPECT_EQ(at("lt"), (Rect{5, 6, 20, 30}));
    EXPECT_EQ(at("rb"), (Rect{1895, 1044, 20, 30}));
    EXPECT_EQ(at("span"), (Rect{100, 540, 1720, 540}));
    EXPECT_EQ(at("mid"), (Rect{860, 996, 200, 72}));
}

TEST_F(Layout, a_centred_stack_is_a_dialog) {
    lay(R"({"kind":"stack","align":"center","justify":"center","children":[
        {"kind":"column","id":"card","w":940,"children":[{"kind":"box","h":400}]}]})");
    EXPECT_EQ(at("card"), (Rect{490, 340, 940, 400}));
}

TEST_F(Layout, a_ring_centres_what_it_holds) {
    lay(R"({"kind":"column","align":"start","children":[{"kind":"ring","id":"r","size":104,"children":[
        {"kind":"icon","id":"i","name":"check","size":44}]}]})");
    EXPECT_EQ(at("r"), (Rect{0, 0, 104, 104}));
    EXPECT_EQ(at("i"), (Rect{30, 30, 44, 44}));
}

TEST_F(Layout, text_wraps_and_gives_its_height) {
    // body: 28 px, 14 a character, lines of 42.
    lay(R"({"kind":"column","align":"start","children":[
        {"kind":"text","id":"a","text":"satu dua tiga","max_w":130},
        {"kind":"text","id":"b","text":"satu dua tiga"},
        {"kind":"text","id":"c","text":"satu dua tiga","w":130,"max_lines":1}]})");
    EXPECT_EQ(at("a"), (Rect{0, 0, 130, 84}));
    EXPECT_EQ(at("b"), (Rect{0, 84, 182, 42}));
    EXPECT_EQ(at("c").h, 42);
    EXPECT_EQ(placed_[3].text->lines[0].pieces.back().text, "dua \u2026");
}

TEST_F(Layout, a_picture_keeps_its_aspect_and_gives_way) {
    const PictureSizes sizes = [](std::string_view) { return Size{800, 600}; };
    lay(R"({"kind":"column","align":"start","children":[
        {"kind":"picture","id":"p","src":"media:a.svg","w":400}]})",
        1920, 1080, sizes);
    EXPECT_EQ(at("p"), (Rect{0, 0, 400, 300}));
    lay(R"({"kind":"column","children":[{"kind":"box","h":800},
        {"kind":"picture","id":"p","src":"media:a.svg"}]})",
        1920, 1080, sizes);
    EXPECT_EQ(at("p"), (Rect{0, 800, 1920, 280}));
}

TEST_F(Layout, a_scroll_is_as_high_as_its_place_and_knows_its_content) {
    lay(R"({"kind":"column","children":[{"kind":"box","h":80},
        {"kind":"scroll","id":"s","grow":1,"children":[{"kind":"box","id":"a","h":900},
         {"kind":"box","id":"b","h":900}]}]})");
    EXPECT_EQ(at("s"), (Rect{0, 80, 1920, 1000}));
    EXPECT_EQ(at("b").y, 980);
    EXPECT_EQ(placed_[2].scroll_height, 1800);
}

TEST_F(Layout, short_content_fills_a_scroll) {
    lay(R"({"kind":"column","children":[{"kind":"scroll","grow":1,"children":[
        {"kind":"box","h":80},{"kind":"spacer"},{"kind":"box","id":"b","h":80}]}]})");
    EXPECT_EQ(at("b").y, 1000);
}

TEST_F(Layout, hidden_nodes_take_no_room) {
    lay(R"({"kind":"column","gap":10,"children":[{"kind":"box","h":50,"hidden":true},
        {"kind":"box","id":"b","h":50}]})");
    EXPECT_EQ(at("b").y, 0);
}

TEST_F(Layout, petals_take_32_each_and_44_for_now) {
    lay(R"({"kind":"column","align":"start","children":[{"kind":"petals","id":"p","n":8,"now":4},
        {"kind":"petals","id":"q","n":8,"now":4,"gap":4},{"kind":"petals","id":"bar","n":13,"now":4}]})");
    EXPECT_EQ(at("p"), (Rect{0, 0, 268, 44}));
    EXPECT_EQ(at("q").w, 296);
    EXPECT_EQ(at("bar").h, 16);
}

struct ScreenCase {
    int w, h;
    float s, logical_w, logical_h;
    bool portrait;
};

TEST_F(Layout, every_screen_gets_the_designs_scale) {
    const ScreenCase table[] = {{1920, 1080, 1.0F, 1920, 1080, false},
                                {1366, 768, 768 / 1080.0F, 1920.9F, 1080, false},
                                {1280, 800, 2 / 3.0F, 1920, 1200, false},
                                {1080, 1920, 1.0F, 1080, 1920, true},
                                {2560, 1440, 4 / 3.0F, 1920, 1080, false}};
    for (const ScreenCase& c : table) {
        const Scale scale = scale_for(c.w, c.h);
        EXPECT_FLOAT_EQ(scale.s, c.s) << c.w;
        EXPECT_NEAR(scale.logical_w, c.logical_w, 0.1) << c.w;
        EXPECT_NEAR(scale.logical_h, c.logical_h, 0.1) << c.w;
        EXPECT_EQ(scale.portrait, c.portrait) << c.w;
    }
}

TEST_F(Layout, scaled_rectangles_are_whole_and_touch) {
    lay(R"({"kind":"column","children":[{"kind":"box","id":"header","h":104},
        {"kind":"box","id":"content","grow":1},{"kind":"box","id":"bar","h":136}]})",
        1366, 768);
    EXPECT_EQ(at("header"), (Rect{0, 0, 1366, 74}));
    EXPECT_EQ(at("content"), (Rect{0, 74, 1366, 597}));
    EXPECT_EQ(at("bar"), (Rect{0, 671, 1366, 97}));
}

TEST_F(Layout, each_text_is_set_only_once_per_width) {
    std::string row = R"({"kind":"row","children":[)";
    for (int i = 0; i < 12; ++i) {
        row += R"({"kind":"column","grow":1,"children":[{"kind":"row","children":[{"kind":"box",
            "children":[{"kind":"text","text":"sebuah kalimat yang agak panjang )" +
               std::to_string(i) + R"("}]}]}]},)";
    }
    row.back() = ']';
    row += '}';
    lay(row);
    EXPECT_LE(measure_.asked, 3 * 12);
    const int first = measure_.asked;
    lay(row);
    EXPECT_EQ(measure_.asked, first);
}

}  // namespace
}  // namespace suluh::ui
