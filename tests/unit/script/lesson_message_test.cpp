#include "script/lesson_message.h"

#include <gtest/gtest.h>

#include "script/message_frame.h"

namespace suluh::script::testing {
namespace {

Result<LessonMessage> read(const char* json) {
    const Result<Value> value = parse_json(json);
    EXPECT_TRUE(value) << json;
    return read_lesson_message(*value);
}

TEST(LessonMessage, reads_a_whole_view) {
    const auto message = read(R"({"t":"view","step":2,"steps":8,"step_id":"n1","step_kind":"choice",
        "eyebrow":"Soal","primary":{"label":"Periksa","icon":"check","enabled":false,"hint":"Pilih dahulu"},
        "back":true,"speech":["Satu.","Dua."],"sound":"pack:media/a.ogg","tree":{"kind":"box"}})");
    ASSERT_TRUE(message) << message.error().detail;
    const auto& view = std::get<LessonView>(*message);
    EXPECT_EQ(view.frame.step, 2);
    EXPECT_EQ(view.frame.primary->hint, "Pilih dahulu");
    EXPECT_EQ(view.frame.speech.size(), 2U);
    EXPECT_EQ(to_json(to_value(view.frame)),
              R"({"back":true,"eyebrow":"Soal","primary":{"enabled":false,"hint":"Pilih dahulu",)"
              R"("icon":"check","label":"Periksa"},"sound":"pack:media/a.ogg",)"
              R"("speech":["Satu.","Dua."],"step":2,)"
              R"("step_id":"n1","step_kind":"choice","steps":8})");
}

TEST(LessonMessage, reads_the_example_of_a_check_and_keeps_it_from_the_shell) {
    const auto message = read(R"({"t":"view","step":1,"steps":1,"step_id":"a","step_kind":"match",
        "example":{"name":"left","arg":2},"tree":{"kind":"box"}})");
    ASSERT_TRUE(message) << message.error().detail;
    const LessonFrame& frame = std::get<LessonView>(*message).frame;
    ASSERT_TRUE(frame.example);
    EXPECT_EQ(frame.example->name, "left");
    EXPECT_EQ(frame.example->arg, Value(2));
    EXPECT_EQ(to_value(frame).find("example"), nullptr);
}

TEST(LessonMessage, reads_the_time_of_a_quiz_and_keeps_the_alarm_from_the_shell) {
    const auto message = read(R"({"t":"view","step":1,"steps":1,"step_id":"a","step_kind":"choice",
        "timer":{"left_ms":5000,"limit_ms":60000,"wake_ms":250},"tree":{"kind":"box"}})");
    ASSERT_TRUE(message) << message.error().detail;
    const LessonFrame& frame = std::get<LessonView>(*message).frame;
    ASSERT_TRUE(frame.timer);
    EXPECT_EQ(frame.timer->wake_ms, 250);
    EXPECT_EQ(to_json(*to_value(frame).find("timer")), R"({"left_ms":5000,"limit_ms":60000})");
}

TEST(LessonMessage, refuses_times_that_cannot_be) {
    for (const char* timer :
         {R"({"left_ms":5000})", R"({"left_ms":2000,"limit_ms":1000})",
          R"({"left_ms":-1,"limit_ms":1000})", R"({"left_ms":1,"limit_ms":1000,"wake_ms":5})",
          R"({"left_ms":1.5,"limit_ms":1000})", R"({"left_ms":1,"limit_ms":1000,"more":1})"}) {
        const std::string json =
            std::string(R"({"t":"view","step":1,"steps":1,"step_id":"a","step_kind":"choice",)") +
            R"("tree":{"kind":"box"},"timer":)" + timer + "}";
        EXPECT_FALSE(read(json.c_str())) << timer;
    }
}

TEST(LessonMessage, reads_the_routes_of_a_check_and_keeps_them_from_the_shell) {
    const auto message = read(R"({"t":"view","step":1,"steps":1,"step_id":"a","step_kind":"match",
        "routes":[{"way":"right","events":[{"name":"left","arg":2},{"name":"primary"}]}],
        "tree":{"kind":"box"}})");
    ASSERT_TRUE(message) << message.error().detail;
    const LessonFrame& frame = std::get<LessonView>(*message).frame;
    ASSERT_EQ(frame.routes.size(), 1U);
    EXPECT_EQ(frame.routes[0].way, "right");
    ASSERT_EQ(frame.routes[0].events.size(), 2U);
    EXPECT_EQ(frame.routes[0].events[0].arg, Value(2));
    EXPECT_EQ(to_value(frame).find("routes"), nullptr);
    EXPECT_FALSE(read(R"({"t":"view","step":1,"steps":1,"step_id":"a","step_kind":"match",
        "routes":[{"events":[]}],"tree":{"kind":"box"}})"));
}

TEST(LessonMessage, a_survey_is_kept_without_points) {
    const auto message = read(R"({"t":"response","ref":"l#1","step":"l","item":"l","kind":"scale",
        "question":{},"response":{},"score":0,"max":0,"correct":false})");
    ASSERT_TRUE(message) << message.error().detail;
    EXPECT_EQ(std::get<LessonResponse>(*message).max, 0);
}

TEST(LessonMessage, reads_a_response_with_its_checkpoint) {
    const auto message =
        read(R"({"t":"response","ref":"n1#1","step":"n1","item":"n1","indicator":"ED5",
        "kind":"choice","question":{"ask":"?"},"response":{"chosen":[1]},"score":1,"max":1,"correct":true,
        "duration_ms":1200,"checkpoint":{"step":"n2","state":{"a":1}}})");
    ASSERT_TRUE(message) << message.error().detail;
    const auto& response = std::get<LessonResponse>(*message);
    EXPECT_EQ(response.checkpoint->step, "n2");
    EXPECT_EQ(response.duration_ms, 1200);
}

TEST(LessonMessage, names_the_field_that_is_wrong) {
    struct Case {
        const char* json;
        const char* says;
    };
    for (
        const Case& c : {
            Case{"7", "message"},
            Case{R"({"t":"x"})", "'x' is no kind"},
            Case{R"({"t":"ready","steps":1})", "ready.title"},
            Case{R"({"t":"ready","title":"a","steps":0})", "ready.steps"},
            Case{R"({"t":"ready","title":"a","steps":1.5})", "whole number"},
            Case{R"({"t":"ready","title":"a","steps":1,"pass":2})", "from 0 to 1"},
            Case{R"({"t":"ready","title":"a","steps":1,"titel":"b"})", "did you mean 'title'?"},
            Case{R"({"t":"ready","title":"a","steps":1,"problems":[{"problem":""}]})", "problem"},
            Case{R"({"t":"view","steps":2,"step":3,"step_id":"a","step_kind":"b","tree":{}})",
                 "view.step"},
            Case{R"({"t":"view","steps":2,"step":1,"step_id":"a","step_kind":"b","tree":[1]})",
                 "view.tree"},
            Case{
                R"({"t":"view","steps":2,"step":1,"step_id":"a","step_kind":"b","tree":{},"speech":[1]})",
                "view.speech"},
            Case{
                R"({"t":"view","steps":2,"step":1,"step_id":"a","step_kind":"b","tree":{},"primary":{}})",
                "view.primary.label"},
            Case{
                R"({"t":"view","steps":1,"step":1,"step_id":"a","step_kind":"b","tree":{},"example":{"arg":1}})",
                "view.example.name"},
            Case{R"({"t":"done","score":2,"max":1,"passed":true})", "done.score"},
            Case{R"({"t":"done","score":1,"max":1,"passed":1})", "done.passed"},
            Case{R"({"t":"done","score":1,"max":1,"passed":true,"indicators":{"A":{"score":1}}})",
                 "done.indicators.max"},
            Case{R"({"t":"checkpoint","state":{}})", "checkpoint.step"},
            Case{R"({"t":"log","level":"panic","text":"x"})", "log.level"},
            Case{R"({"t":"fault"})", "fault.message"},
        }) {
        const auto message = read(c.json);
        ASSERT_FALSE(message) << c.json;
        EXPECT_NE(message.error().detail.find(c.says), std::string::npos)
            << c.json << ": " << message.error().detail;
    }
}

TEST(LessonMessage, an_empty_lua_table_is_an_empty_list) {
    ASSERT_TRUE(read(R"({"t":"ready","title":"a","steps":1,"problems":{}})"));
    ASSERT_TRUE(read(
        R"({"t":"view","steps":1,"step":1,"step_id":"a","step_kind":"b","tree":{},"speech":{}})"));
}

TEST(MessageFrame, gives_whole_messages_however_they_come) {
    const Value first = Value::Map{{"t", "log"}};
    const Value second = Value::Map{{"t", "done"}};
    const std::string bytes = *to_frame(first) + *to_frame(second);
    FrameReader frames;
    std::vector<Value> got;
    for (const char c : bytes) {
        frames.add({&c, 1});
        while (auto message = frames.next()) got.push_back(**message);
    }
    EXPECT_EQ(got, (std::vector<Value>{first, second}));
}

TEST(MessageFrame, refuses_a_length_beyond_the_bound_and_what_is_no_cbor) {
    FrameReader huge;
    huge.add("\xff\xff\xff\xff");
    EXPECT_FALSE(*huge.next());
    FrameReader nonsense;
    nonsense.add(std::string_view("\x02\x00\x00\x00\xff\xff", 6));
    EXPECT_FALSE(*nonsense.next());
}

TEST(Problem, is_told_with_place_and_remedy) {
    EXPECT_EQ(to_text({Problem::Grade::error, "lessons/a.lua", 3, "no title", "add one"}),
              "lessons/a.lua:3: no title → add one");
    EXPECT_EQ(to_text({Problem::Grade::error, "lessons/a.lua", 0, "no title", ""}),
              "lessons/a.lua: no title");
}

}  // namespace
}  // namespace suluh::script::testing
