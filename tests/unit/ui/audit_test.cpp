#include "ui/audit.h"

#include "fake_measure.h"
#include "trees.h"
#include "ui/audit_parts.h"
#include "ui/view.h"

namespace suluh::ui {
namespace {

constexpr std::uint32_t kWhite = 0xFFFFFFFFU;

// A screen of 960 x 540: half a device pixel for each logical one. Its pixels are made up: one
// ground, and all of each run's box inked.
class AuditTest : public ::testing::Test {
protected:
    std::vector<std::string> flaws_of(std::string_view tree, std::uint32_t ground = kWhite) {
        View view(measure);  // a new one: nothing is on its way from what was there before
        view.set_viewport(960, 540);
        view.set_tree(tree_of(tree));
        const AuditScene scene = view.audit_scene(0);
        gfx::Surface bare(960, 540), whole(960, 540);
        bare.fill(ground);
        whole.fill(ground);
        for (const PaintedRun& run : painted_runs(scene, measure)) {
            const auto x = static_cast<int>(run.visible.x), y = static_cast<int>(run.visible.y);
            if (run.visible.w > 1 && run.visible.h > 1) whole.row(y)[x] = 0xFF123456U;
        }
        std::vector<std::string> said;
        for (const Flaw& flaw : find_flaws(scene, {whole, bare}, measure)) {
            said.push_back(flaw.node + ": " + flaw.what);
        }
        return said;
    }

    FakeMeasure measure;
};

using Said = std::vector<std::string>;

TEST_F(AuditTest, a_good_screen_has_no_flaws) {
    EXPECT_EQ(flaws_of(R"({"kind":"column","id":"home","fill":"page","children":[
        {"kind":"text","text":"Judul","style":"h1"},
        {"kind":"row","h":96,"w":400,"tap":"go","fill":"primary","pad":{"t":0,"r":34,"b":0,"l":34},"align":"center","children":[
          {"kind":"text","text":"Lanjut","style":"button","color":"ink"}]}]})"),
              Said{});
}

TEST_F(AuditTest, finds_words_that_are_wider_than_their_box) {
    const Said said = flaws_of(R"({"kind":"column","id":"home","align":"start","children":[
        {"kind":"text","text":"Mempertanggungjawabkan","style":"body","w":100}]})");
    ASSERT_EQ(said.size(), 1U);
    EXPECT_EQ(said[0],
              "home 'Mempertanggungjawabkan': words leave their own box by 208 px at the right");
}

TEST_F(AuditTest, a_field_slides_its_words_and_a_chart_sets_its_own) {
    EXPECT_EQ(flaws_of(R"({"kind":"column","fill":"page","children":[
        {"kind":"field","w":300,"h":96,"pad":{"x":20,"y":10},"focused":true,
         "text":"kalimat yang jauh lebih panjang daripada isiannya"},
        {"kind":"chart","h":300,"labels":["a","b"],"series":[{"values":[1,2]}]}]})"),
              Said{});
}

TEST_F(AuditTest, finds_words_that_fall_out_of_their_card) {
    const Said said = flaws_of(R"({"kind":"column","align":"start","children":[
        {"kind":"column","id":"card","w":400,"h":60,"fill":"surface","children":[
          {"kind":"text","text":"Satu","style":"body","shrink":0},
          {"kind":"text","text":"Dua","style":"body","shrink":0}]}]})");
    ASSERT_EQ(said.size(), 1U);
    EXPECT_EQ(said[0].substr(0, 32), "card 'Dua': words leave card by ");
}

TEST_F(AuditTest, finds_marks_that_hang_over_the_edge_of_their_card) {
    const Said said = flaws_of(R"({"kind":"column","align":"start","children":[
        {"kind":"column","id":"card","w":400,"h":60,"fill":"surface","children":[
          {"kind":"ring","id":"share","size":84,"value":0.5,"color":"primary","shrink":0}]}]})");
    ASSERT_EQ(said.size(), 1U);
    EXPECT_NE(said[0].find("ring leaves card by 24 px at the bottom"), std::string::npos)
        << said[0];
}

TEST_F(AuditTest, a_mark_that_was_placed_freely_may_hang_over) {
    EXPECT_TRUE(flaws_of(R"({"kind":"column","align":"start","children":[
        {"kind":"stack","id":"card","w":400,"h":60,"fill":"surface","children":[
          {"kind":"ring","size":84,"value":0.5,"color":"primary","abs":{"l":10,"t":10}}]}]})")
                    .empty());
}

TEST_F(AuditTest, finds_words_that_a_clip_or_the_screen_cuts) {
    Said said = flaws_of(R"({"kind":"column","align":"start","children":[
        {"kind":"column","id":"window","w":400,"h":30,"clip":true,"children":[
          {"kind":"text","text":"Besar","style":"h1","shrink":0}]}]})");
    ASSERT_EQ(said.size(), 1U);
    EXPECT_NE(said[0].find("words are cut off by"), std::string::npos) << said[0];
    said = flaws_of(R"({"kind":"column","children":[{"kind":"box","h":1060,"shrink":0},
        {"kind":"text","text":"Bawah","style":"h1","shrink":0}]})");
    ASSERT_EQ(said.size(), 1U);
    EXPECT_NE(said[0].find("words are cut off by"), std::string::npos) << said[0];
}

TEST_F(AuditTest, what_can_be_scrolled_to_is_not_cut) {
    constexpr std::string_view kLong = R"({"kind":"column","children":[{"kind":"scroll","grow":1,
        "children":[{"kind":"box","h":1060,"shrink":0},
        {"kind":"text","text":"Bawah","style":"h1"},{"kind":"text","text":"Jauh","style":"h1"}]}]})";
    EXPECT_EQ(flaws_of(kLong), Said{});
}

TEST_F(AuditTest, finds_words_outside_of_the_screen) {
    const Said said = flaws_of(R"({"kind":"column","children":[{"kind":"box","h":1400,"shrink":0},
        {"kind":"text","text":"Hilang"}]})");
    EXPECT_EQ(said, Said{"'Hilang': words stand where nobody can see them"});
}

TEST_F(AuditTest, finds_words_on_words_unless_something_solid_lies_between) {
    constexpr std::string_view kTwo = R"({"kind":"stack","children":[
        {"kind":"text","text":"Satu"},)";
    const Said said = flaws_of(std::string(kTwo) + R"({"kind":"text","text":"Dua"}]})");
    EXPECT_EQ(said, Said{"'Dua': words lie on those of 'Satu'"});
    EXPECT_EQ(
        flaws_of(std::string(kTwo) +
                 R"({"kind":"box","fill":"surface","children":[{"kind":"text","text":"Dua"}]}]})"),
        Said{"'Satu': words lie under box"});
}

TEST_F(AuditTest, the_end_of_a_scroll_must_come_into_sight) {
    const auto said =
        flaws_of(R"({"kind":"stack","children":[{"kind":"scroll","id":"list","children":[
        {"kind":"box","h":2000},{"kind":"text","text":"Akhir"}]},
        {"kind":"box","id":"bar","fill":"surface","h":136,"abs":{"l":0,"r":0,"b":0}}]})");
    EXPECT_EQ(said, Said{"list: its end lies under bar"});
}

TEST_F(AuditTest, finds_a_button_whose_words_are_shortened) {
    const Said said = flaws_of(R"({"kind":"column","align":"start","children":[
        {"kind":"text","id":"b","text":"Lanjut ke langkah berikut","style":"button","max_lines":1,"w":150}]})");
    ASSERT_FALSE(said.empty());
    EXPECT_EQ(said.back(), "b 'Lanjut ke langkah berikut': the words of a button are shortened");
}

TEST_F(AuditTest, finds_small_and_overlapping_targets) {
    EXPECT_EQ(
        flaws_of(R"({"kind":"stack","children":[
        {"kind":"box","id":"small","w":70,"h":60,"tap":"a","abs":{"l":0,"t":0}},
        {"kind":"box","id":"one","w":200,"h":96,"tap":"a","abs":{"l":300,"t":0}},
        {"kind":"box","id":"two","w":200,"h":96,"tap":"a","abs":{"l":460,"t":0}},
        {"kind":"box","id":"three","w":200,"h":96,"tap":"a","abs":{"l":660,"t":0}}]})"),
        (Said{"small: can be touched on 70 x 60 px only", "two: shares 40 x 96 px with one"}));
}

TEST_F(AuditTest, a_target_on_a_target_and_one_that_floats_over_a_scroll_are_fine) {
    EXPECT_EQ(flaws_of(R"({"kind":"stack","tap":"any","children":[
        {"kind":"scroll","children":[{"kind":"box","h":2000,"tap":"a"}]},
        {"kind":"box","w":200,"h":96,"tap":"down","abs":{"l":300,"b":0}}]})"),
              Said{});
}

TEST_F(AuditTest, only_the_modal_part_counts) {
    EXPECT_EQ(flaws_of(R"({"kind":"stack","children":[
        {"kind":"box","w":10,"h":10,"tap":"a","abs":{"l":0,"t":0}},
        {"kind":"box","modal":true,"children":[{"kind":"box","id":"x","w":20,"h":96,"tap":"a"}]}]})"),
              Said{"x: can be touched on 20 x 96 px only"});
}

TEST_F(AuditTest, measures_contrast_against_the_pixels_behind) {
    constexpr std::string_view kGrey =
        R"({"kind":"column","children":[{"kind":"text","id":"t","text":"abu","style":"body","color":"#767676"}]})";
    EXPECT_EQ(flaws_of(kGrey), Said{});
    EXPECT_EQ(flaws_of(kGrey, 0xFFC0C0C0U),
              Said{"t 'abu': contrast 2.50 of #767676 on #C0C0C0, 4.50 needed"});
}

TEST_F(AuditTest, large_words_need_less) {
    const auto grey = [this](std::string_view style) {
        return flaws_of(R"({"kind":"column","children":[{"kind":"text","text":"abu","style":")" +
                        std::string(style) + R"(","color":"#8A8A8A"}]})")
            .size();
    };
    EXPECT_EQ(grey("h1"), 0U);
    EXPECT_EQ(grey("eyebrow"), 0U);  // bold, 24 px
    EXPECT_EQ(grey("small"), 1U);    // 24 px, but thin
}

TEST_F(AuditTest, an_opacity_around_counts) {
    const Said said = flaws_of(R"({"kind":"column","opacity":0.5,"children":[
        {"kind":"text","text":"hitam","style":"body","color":"#000000"}]})");
    ASSERT_EQ(said.size(), 1U);
    EXPECT_NE(said[0].find("of #808080 on #FFFFFF"), std::string::npos) << said[0];
}

TEST_F(AuditTest, the_edge_of_a_target_must_be_seen) {
    const auto edged = [this](std::string_view color) {
        return flaws_of(
            R"({"kind":"column","pad":40,"align":"start","children":[{"kind":"box","id":"b",
            "w":200,"h":96,"tap":"a","edge":{"color":")" +
            std::string(color) + R"(","width":3}}]})");
    };
    EXPECT_EQ(edged("#857A66"), Said{});
    const Said said = edged("#DDD2BE");
    ASSERT_EQ(said.size(), 1U);
    EXPECT_EQ(said[0], "b: edge has contrast 1.50 (#DDD2BE on #FFFFFF), 3.00 needed");
}

TEST(Contrast, follows_the_formula) {
    EXPECT_NEAR(contrast(0xFF000000U, 0xFFFFFFFFU), 21, 0.01);
    EXPECT_NEAR(contrast(0xFF18252AU, 0xFFF6F0E5U), 13.85, 0.01);  // design.md: ink on page
    EXPECT_NEAR(contrast(0xFFF6F0E5U, 0xFF857A66U), 3.72, 0.01);
}

TEST(Audit, takes_only_the_letters_away) {
    const gfx::DrawList list{gfx::FillShape{}, gfx::TextRun{}, gfx::PushClip{}, gfx::PopClip{}};
    EXPECT_EQ(without_text(list).size(), 3U);
}

}  // namespace
}  // namespace suluh::ui
