#include "ui/inspect.h"

#include "fake_measure.h"
#include "trees.h"
#include "ui/view.h"

namespace suluh::ui {
namespace {

Value inspected(std::string_view text) {
    FakeMeasure measure;
    View view(measure);
    view.set_viewport(960, 540);
    view.set_tree(tree_of(text));
    return view.inspect();
}

std::string words(const Value& list) {
    std::string text;
    for (const Value& node : *list.list()) {
        text += node.text_or("role", "?") + ":" + node.text_or("label", "?") + "; ";
    }
    return text;
}

TEST(Inspect, tells_what_can_be_perceived_in_reading_order) {
    EXPECT_EQ(words(inspected(R"({"kind":"column","children":[
        {"kind":"text","text":"Judul","style":"h1"},
        {"kind":"row","tap":"go","children":[{"kind":"icon","name":"check"},
          {"kind":"text","text":"Lanjut"},{"kind":"text","text":"!","decor":true}]},
        {"kind":"picture","src":"media:a.svg","alt":"Seekor burung"},
        {"kind":"picture","src":"media:b.svg"},
        {"kind":"box","decor":true,"children":[{"kind":"text","text":"hiasan"}]},
        {"kind":"ring","value":0.5,"label":"Setengah"},
        {"kind":"text","text":"**tebal**","markup":true}]})")),
              "heading:Judul; button:Lanjut; image:Seekor burung; progress:Setengah; text:tebal; ");
}

TEST(Inspect, a_label_replaces_the_words_inside) {
    EXPECT_EQ(words(inspected(R"({"kind":"row","tap":"x","role":"option","label":"A. Satu",
        "children":[{"kind":"text","text":"A"},{"kind":"text","text":"Satu"}]})")),
              "option:A. Satu; ");
}

TEST(Inspect, gives_device_rectangles_and_states) {
    const Value list = inspected(R"({"kind":"column","align":"start","children":[
        {"kind":"box","id":"a","w":200,"h":96,"tap":"x","enabled":false,"selected":true,
         "label":"L"}]})");
    ASSERT_EQ(list.list()->size(), 1U);
    EXPECT_EQ(
        to_json((*list.list())[0]),
        R"({"enabled":false,"id":"a","label":"L","order":1,"rect":[0,0,100,48],"role":"button","selected":true})");
}

TEST(Inspect, tells_values_and_what_hands_can_do) {
    const Value list = inspected(R"({"kind":"column","children":[
        {"kind":"field","label":"Nama","text":"Ratna"},
        {"kind":"slider","label":"Suara","value":0.5,"slide":"s"},
        {"kind":"bar","value":0.25},{"kind":"bar","value":0.25,"decor":true},
        {"kind":"box","h":9,"id":"card","drag":"c"},{"kind":"box","h":9,"id":"group","drop":"d"},
        {"kind":"chart","label":"Nilai","labels":["a"],"series":[{"values":[1]}]}]})");
    ASSERT_EQ(list.list()->size(), 6U);
    const auto& nodes = *list.list();
    EXPECT_EQ(words(list), "textbox:Nama; slider:Suara; progress:25%; group:; group:; img:Nilai; ");
    EXPECT_EQ(nodes[0].text_or("value", ""), "Ratna");
    EXPECT_EQ(nodes[1].number_or("value", 0), 0.5);
    EXPECT_TRUE(nodes[3].boolean_or("draggable", false));
    EXPECT_TRUE(nodes[4].boolean_or("zone", false));
    EXPECT_EQ(nodes[3].find("zone"), nullptr);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        EXPECT_EQ(nodes[i].number_or("order", 0), static_cast<double>(i + 1));
    }
}

TEST(Inspect, says_where_the_keys_are) {
    FakeMeasure measure;
    View view(measure);
    view.set_tree(tree_of(R"({"kind":"column","children":[{"kind":"box","h":9,"tap":"a"},
        {"kind":"box","h":9,"tap":"b"}]})"));
    EXPECT_EQ(view.inspect().list()->front().find("focused"), nullptr);
    static_cast<void>(view.key(Key::next, 0));
    EXPECT_TRUE(view.inspect().list()->front().boolean_or("focused", false));
}

TEST(Inspect, says_which_node_is_read_aloud) {
    const Value list = inspected(R"({"kind":"column","children":[
        {"kind":"text","text":"Satu."},
        {"kind":"row","tap":"a","label":"A. Dua.","children":[
            {"kind":"text","text":"Dua.","mark":"Dua."}]}]})");
    const Value::List& nodes = *list.list();
    ASSERT_EQ(nodes.size(), 2U);
    EXPECT_EQ(nodes[0].find("spoken"), nullptr);
    EXPECT_TRUE(nodes[1].boolean_or("spoken", false));
}

TEST(Inspect, only_the_modal_subtree_counts) {
    EXPECT_EQ(words(inspected(R"({"kind":"stack","children":[{"kind":"text","text":"bawah"},
        {"kind":"column","modal":true,"role":"dialog","label":"Masih di sana?","children":[
          {"kind":"text","text":"isi"}]}]})")),
              "dialog:Masih di sana?; text:isi; ");
}

TEST(Inspect, a_touchable_ground_does_not_hide_what_is_on_it) {
    EXPECT_EQ(words(inspected(R"({"kind":"stack","tap":"any","role":"group","label":"Layar",
        "children":[{"kind":"text","text":"a"},{"kind":"box","tap":"x","label":"Mulai"}]})")),
              "group:Layar; text:a; button:Mulai; ");
}

TEST(Inspect, what_is_scrolled_away_says_so) {
    const Value list = inspected(R"({"kind":"column","children":[{"kind":"scroll","grow":1,
        "children":[{"kind":"box","h":1000,"label":"a"},{"kind":"box","h":100,"label":"b"},
        {"kind":"box","h":100,"label":"c"}]}]})");
    ASSERT_EQ(list.list()->size(), 3U);
    EXPECT_EQ((*list.list())[0].find("visible"), nullptr);
    // Only 40 of the 50 device pixels of b can be seen.
    EXPECT_EQ(to_json(*(*list.list())[1].find("rect")), "[0,500,960,40]");
    EXPECT_FALSE((*list.list())[2].boolean_or("visible", true));
}

}  // namespace
}  // namespace suluh::ui
