#include "ui/node_parse.h"

#include <limits>

#include "trees.h"

namespace suluh::ui {
namespace {

TEST(NodeParse, reads_every_common_field) {
    const Node node = tree_of(R"({"kind":"column","key":"k","id":"i","w":"50%","h":10,"min_w":1,
        "max_w":2,"min_h":3,"max_h":4,"grow":2,"shrink":0,"basis":7,"self":"end",
        "pad":[1,2,3,4],"margin":{"x":5,"t":6},"gap":8,"align":"center","justify":"between",
        "aspect":1.5,"abs":{"l":1,"b":"20%"},"fill":"primarySoft/50","radius":{"tl":9},
        "gradient":{"dir":"h","from":"page","to":"#01020304"},"edge":{"color":"edge","width":3},
        "shadow":"lift","lip":"primaryPress","clip":true,"opacity":0.5,"tap":"go","arg":[1],
        "enabled":false,"hint":"why","pressed":{"dy":3,"lip":false},"role":"button",
        "label":"Buka","selected":true,"modal":true,"decor":true,"enter":"rise",
        "focus_ring":false})");
    EXPECT_EQ(node.box.w, (Length{Length::Unit::percent, 0.5F}));
    EXPECT_EQ(node.box.h, (Length{Length::Unit::px, 10}));
    EXPECT_EQ(node.box.shrink, 0.0F);
    EXPECT_EQ(node.box.pad, (Sides{1, 2, 3, 4}));
    EXPECT_EQ(node.box.margin, (Sides{6, 5, 0, 5}));
    EXPECT_EQ(node.box.justify, Justify::between);
    ASSERT_TRUE(node.box.abs);
    EXPECT_TRUE(node.box.abs->bottom.is_percent());
    EXPECT_FALSE(node.box.abs->top.is_set());
    EXPECT_EQ(node.skin.fill, ColorRef::of(Token::primarySoft, 50));
    EXPECT_EQ(node.skin.gradient->to.literal, (gfx::Color{1, 2, 3, 4}));
    EXPECT_EQ(node.skin.radius.top_left, 9);
    EXPECT_EQ(node.skin.shadow, ShadowKind::lift);
    EXPECT_EQ(node.touch.arg, Value(Value::List{1}));
    EXPECT_EQ(node.touch.pressed->dy, 3);
    EXPECT_FALSE(node.touch.enabled);
    EXPECT_EQ(node.meaning.selected, true);
    EXPECT_EQ(node.enter, Enter::rise);
}

TEST(NodeParse, reads_what_each_kind_shows) {
    EXPECT_EQ(tree_of(R"({"kind":"text","text":"a","style":"h2","align":"right","weight":"bold",
        "max_lines":2,"mark":"a"})")
                  .text.style,
              TextStyle::h2);
    EXPECT_EQ(tree_of(R"({"kind":"grid","cols":3})").box.cols.size(), 3U);
    EXPECT_EQ(tree_of(R"({"kind":"grid","cols":[2,1]})").box.cols[0], 2);
    EXPECT_EQ(tree_of(R"({"kind":"ring","value":0.25,"size":96})").content.value, 0.25F);
    EXPECT_EQ(tree_of(R"({"kind":"petals","n":8,"now":4})").content.now, 4);
    EXPECT_EQ(tree_of(R"({"kind":"qr","text":"SLH"})").content.name, "SLH");
    EXPECT_EQ(tree_of(R"({"kind":"picture","src":"pack:media/a.svg","fit":"cover"})").content.fit,
              gfx::Picture::Fit::cover);
    EXPECT_EQ(
        tree_of(R"({"kind":"picture","src":"pack:media/a.png","slice":[1,2,3,4]})").content.slice,
        (gfx::NineSlice{4, 1, 2, 3}));
    EXPECT_EQ(tree_of(R"({"kind":"box","after":20})").after, 20);
    EXPECT_EQ(tree_of(R"({"kind":"kawung","mode":"attract","center":{"x":5}})").content.mode,
              KawungMode::attract);
    EXPECT_TRUE(tree_of(R"({"kind":"column","children":{}})").children.empty());
}

struct Wrong {
    const char* tree;
    const char* error;
};

TEST(NodeParse, says_what_is_wrong_and_where) {
    const Wrong table[] = {
        {R"([1])", "root: a node must be a table with a 'kind'"},
        {R"({"kind":"colum"})", "root: unknown kind 'colum', did you mean 'column'?"},
        {R"({"w":1})", "root: a node needs a 'kind'"},
        {R"({"kind":"text","text":"a","colour":"ink"})",
         "root: unknown field 'colour', did you mean 'color'?"},
        {R"({"kind":"column","children":[{"kind":"box"},{"kind":"row","children":[
            {"kind":"text","text":"a","stile":"h1"}]}]})",
         "root/row[2]/text[1]: unknown field 'stile', did you mean 'style'?"},
        {R"({"kind":"text","text":"a","style":"h4"})",
         "root: 'style': unknown style 'h4', did you mean 'h1'?"},
        {R"({"kind":"box","fill":"primry"})",
         "root: 'fill': unknown colour 'primry', did you mean 'primary'?"},
        {R"({"kind":"box","fill":"#12"})", "root: 'fill' must be \"#rrggbb\" or \"#rrggbbaa\""},
        {R"({"kind":"box","edge":{"colour":"ink"}})",
         "root: 'edge': unknown field 'colour', did you mean 'color'?"},
        {R"({"kind":"box","w":"half"})",
         "root: 'w' must be a number or a percentage such as \"50%\""},
        {R"({"kind":"box","gap":-1})", "root: 'gap' must lie between 0 and 20000"},
        {R"({"kind":"box","opacity":"x"})", "root: 'opacity' must be a number"},
        {R"({"kind":"box","enabled":1})", "root: 'enabled' must be true or false"},
        {R"({"kind":"box","align":"middle"})",
         "root: 'align': unknown alignment 'middle'; known are start center end stretch"},
        {R"({"kind":"box","text":"a"})", "root: unknown field 'text'"},
        {R"({"kind":"picture","src":"file:/etc/passwd"})",
         "root: 'src' must begin with 'media:', 'pack:' or 'avatar:'"},
        {R"({"kind":"picture","src":"pack:../x.svg"})",
         "root: 'src' is not a plain path of a-z 0-9 _ - . and /"},
        {R"({"kind":"picture","slice":[0,0,0,0]})",
         "root: 'slice' must leave a corner: one side at least above 0"},
        {R"({"kind":"picture","slice":{"t":1.5}})",
         "root: 'slice' must be whole pixels of the picture, 0 to 2000"},
        {R"({"kind":"box","slice":4})", "root: unknown field 'slice'"},
        {R"({"kind":"box","after":-1})", "root: 'after' must lie between 0 and 3600"},
        {R"({"kind":"box","while_hot":1})", "root: 'while_hot' must be true or false"},
        {R"({"kind":"box","drag":true})", "root: 'drag' must be a text, a number or a table"},
        {R"({"kind":"box","drop":1})", "root: 'drop' must be a text"},
        {R"({"kind":"box","hot":{"fil":"page"}})",
         "root: 'hot': unknown field 'fil', did you mean 'fill'?"},
        {R"({"kind":"links","links":[{"from":"a"}]})",
         "root: 'links' needs 'from' and 'to' in every link"},
        {R"({"kind":"links","links":[{"from":"a","to":"b","colour":"ink"}]})",
         "root: 'links': unknown field 'colour', did you mean 'color'?"},
        {R"({"kind":"box","links":[]})", "root: unknown field 'links'"},
        {R"({"kind":"field","text":"a\nb"})", "root: 'text' must be one line"},
        {R"({"kind":"field","caret":-1})", "root: 'caret' must lie between 0 and 20000"},
        {R"({"kind":"text","text":"a","caret":1})", "root: unknown field 'caret'"},
        {R"({"kind":"slider","steps":0})", "root: 'steps' must lie between 1 and 100"},
        {R"({"kind":"slider","value":1.5})", "root: 'value' must lie between 0 and 1"},
        {R"({"kind":"chart","labels":["a"]})", "root: a chart needs 'labels' and 'series'"},
        {R"({"kind":"chart","labels":["a"],"series":[{"values":[1,2]}]})",
         "root: a chart needs as many values in each series as labels"},
        {R"({"kind":"chart","mode":"radar","labels":["a","b"],"series":[{"values":[1,2]}]})",
         "root: a chart needs at least three labels for a radar"},
        {R"({"kind":"chart","mode":"pie"})",
         "root: 'mode': unknown mode 'pie'; known are bar line radar"},
        {R"({"kind":"chart","labels":["a"],"series":[{"values":[-1]}]})",
         "root: 'series' 'values' must lie between 0 and 1000000000"},
        {R"({"kind":"petals","n":2.5})", "root: 'n' must be a whole number"},
        {R"({"kind":"box","pad":[1,2]})", "root: 'pad' must have four numbers"},
        {R"({"kind":"column","children":[{"kind":"box","key":"a"},{"kind":"box","key":"a"}]})",
         "root: two children have the key 'a'"},
    };
    for (const Wrong& wrong : table) EXPECT_EQ(error_of(wrong.tree), wrong.error) << wrong.tree;
}

TEST(NodeParse, refuses_numbers_that_are_not_finite) {
    Value::Map map{{"kind", "box"}, {"w", std::numeric_limits<double>::infinity()}};
    const auto node = parse_node(Value(map), Origin::shell);
    ASSERT_FALSE(node);
    EXPECT_EQ(node.error().detail, "root: 'w' must be a finite number");
}

std::string nested(int depth) {
    std::string text;
    for (int i = 1; i < depth; ++i) text += R"({"kind":"box","children":[)";
    text += R"({"kind":"box"})";
    for (int i = 1; i < depth; ++i) text += "]}";
    return text;
}

TEST(NodeParse, bounds_depth_count_and_text) {
    EXPECT_EQ(error_of(nested(48)), "");
    EXPECT_NE(error_of(nested(49)).find("nested deeper than 48"), std::string::npos);
    NodeLimits few;
    few.max_nodes = 3;
    few.max_text = 4;
    EXPECT_EQ(error_of(nested(3), Origin::shell, few), "");
    EXPECT_NE(error_of(nested(4), Origin::shell, few).find("more than 3 nodes"), std::string::npos);
    EXPECT_EQ(error_of(R"({"kind":"text","text":"abcde"})", Origin::shell, few),
              "root: 'text' is longer than 4 bytes");
}

TEST(NodeParse, bounds_the_number_of_links) {
    const auto links = [](int n) {
        std::string text = R"({"kind":"links","links":[)";
        for (int i = 0; i < n; ++i) text += R"({"from":"a","to":"b"},)";
        text.back() = ']';
        return text + "}";
    };
    EXPECT_EQ(tree_of(links(64)).links.size(), 64U);
    EXPECT_EQ(error_of(links(65)), "root: 'links' has more than 64 links");
    EXPECT_TRUE(tree_of(R"({"kind":"links","links":{}})").links.empty());
}

TEST(NodeParse, bounds_what_a_chart_holds) {
    const auto chart = [](int series, int values) {
        std::string numbers, names, text;
        for (int i = 0; i < values; ++i) numbers += "1,", names += "\"x\",";
        numbers.pop_back();
        names.pop_back();
        for (int i = 0; i < series; ++i) text += R"({"name":"n","values":[)" + numbers + "]},";
        text.pop_back();
        return R"({"kind":"chart","labels":[)" + names + R"(],"series":[)" + text + "]}";
    };
    EXPECT_EQ(tree_of(chart(6, 40)).chart->series.size(), 6U);
    EXPECT_EQ(error_of(chart(7, 2)), "root: 'series' has more than 6 series");
    EXPECT_EQ(error_of(chart(1, 41)), "root: 'labels' has more than 40 labels");
}

TEST(NodeParse, reads_what_hands_can_do) {
    const Node node = tree_of(R"({"kind":"box","key":"k","drag":{"id":1},"drop":"d","drop_arg":2,
        "hot":{"fill":"primarySoft","edge":{"color":"primary","width":6}},"hold":"h",
        "moves":true})");
    EXPECT_EQ(node.hand.drag, Value(Value::Map{{"id", 1}}));
    EXPECT_EQ(node.hand.drop, "d");
    EXPECT_EQ(node.hand.drop_arg, Value(2));
    ASSERT_TRUE(node.hand.hot);
    EXPECT_EQ(node.hand.hot->edge->width, 6);
    EXPECT_EQ(node.hand.hold, "h");
    EXPECT_TRUE(node.hand.moves);
}

TEST(NodeParse, a_lesson_may_not_hold_the_shells_means) {
    EXPECT_EQ(error_of(R"({"kind":"slot","name":"lesson"})", Origin::lesson),
              "root: a lesson cannot hold a slot");
    EXPECT_EQ(error_of(R"({"kind":"box","modal":true})", Origin::lesson),
              "root: a lesson cannot be modal");
    EXPECT_EQ(tree_of(R"({"kind":"box","tap":"x"})", Origin::lesson).origin, Origin::lesson);
}

TEST(NodeParse, a_slot_takes_another_tree) {
    Node root = tree_of(R"({"kind":"column","children":[{"kind":"slot","name":"lesson"}]})");
    EXPECT_FALSE(attach_slot(root, "other", Node()));
    ASSERT_TRUE(attach_slot(root, "lesson", tree_of(R"({"kind":"box","id":"x"})", Origin::lesson)));
    ASSERT_NE(find_id(root, "x"), nullptr);
    EXPECT_EQ(find_id(root, "x")->origin, Origin::lesson);
}

}  // namespace
}  // namespace suluh::ui
