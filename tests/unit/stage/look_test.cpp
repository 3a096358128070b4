#include "stage/look.h"

#include <gtest/gtest.h>

namespace suluh::stage {
namespace {

TEST(Look, begins_with_the_design_s_room_for_a_lesson) {
    struct Case {
        int w, h;
        double logical_w, logical_h, content_h;
        bool portrait;
    };
    for (const Case& size :
         {Case{1920, 1080, 1920, 1080, 840, false}, Case{1280, 800, 1920, 1200, 960, false},
          Case{1080, 1920, 1080, 1920, 1570, true}}) {
        const script::LessonEnv look = fresh_look(size.w, size.h, "id");
        EXPECT_NEAR(look.w, size.logical_w, 1) << size.w;
        EXPECT_NEAR(look.h, size.logical_h, 1) << size.w;
        EXPECT_NEAR(look.content_h, size.content_h, 1) << size.w;
        EXPECT_EQ(look.portrait, size.portrait) << size.w;
        EXPECT_EQ(look.text, 1.0);
        EXPECT_EQ(look.theme, "terang");
    }
}

TEST(Look, keeps_the_choices_in_a_window_of_another_size) {
    script::LessonEnv look = fresh_look(1920, 1080, "en");
    ASSERT_TRUE(apply_settings(look, Value(Value::Map{{"theme", "kontras"}, {"text", 1.2}})));
    fit_window(look, 1080, 1920);
    EXPECT_TRUE(look.portrait);
    EXPECT_NEAR(look.content_h, 1570, 1);
    EXPECT_EQ(look.theme, "kontras");
    EXPECT_EQ(look.text, 1.2);
    EXPECT_EQ(look.lang, "en");
}

TEST(Look, takes_settings_one_by_one) {
    script::LessonEnv look;
    EXPECT_TRUE(apply_settings(look, Value(Value::Map{{"theme", "kontras"}})));
    EXPECT_TRUE(apply_settings(look, Value(Value::Map{{"text", 1.4}})));
    EXPECT_EQ(look.theme, "kontras");
    EXPECT_TRUE(apply_settings(look, Value(Value::Map{{"lang", "en"}})));
    EXPECT_TRUE(apply_settings(look, Value(Value::Map{{"reach", true}})));
    EXPECT_EQ(look.text, 1.4);
    EXPECT_TRUE(look.reach);
    EXPECT_EQ(look.lang, "en");
    EXPECT_EQ(ui_look(look).theme, ui::ThemeName::kontras);
}

TEST(Look, refuses_settings_it_does_not_know_and_changes_nothing) {
    script::LessonEnv look;
    for (const Value::Map& settings :
         {Value::Map{{"theme", "gelap"}}, Value::Map{{"text", 3}}, Value::Map{{"lang", "english"}},
          Value::Map{{"lang", "E1"}}, Value::Map{{"theme", "kontras"}, {"text", 0.5}}}) {
        const Status applied = apply_settings(look, Value(settings));
        ASSERT_FALSE(applied);
        EXPECT_EQ(applied.error().fault, Fault::bad_input);
        EXPECT_EQ(look.theme, "terang");
        EXPECT_EQ(look.text, 1.0);
    }
}

}  // namespace
}  // namespace suluh::stage
