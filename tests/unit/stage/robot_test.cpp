#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "stage/robot_hands.h"
#include "stage/robot_random.h"

namespace suluh::stage {
namespace {

class Recorder final : public Hands {
public:
    void press(double x, double y) override { note("press", x, y); }
    void move(double, double) override { ++moves; }
    void release(double x, double y) override { note("release", x, y); }
    void key(const std::string& name) override { done.push_back("key " + name); }
    void text(const std::string& written) override { done.push_back("text " + written); }
    void scan(const std::string& code) override { done.push_back("scan " + code); }
    Status shot(const std::filesystem::path& file) override {
        done.push_back("shot " + file.string());
        return {};
    }
    void say(const std::string& line) override { done.push_back("say " + line); }
    Value audit() override { return Value::List{Value(Value::Map{{"node", "start"}})}; }
    Status look(const Value& wanted) override {
        done.push_back("look " + to_json(wanted));
        return {};
    }
    Status tell(const std::string& kind, const Value& data) override {
        done.push_back("tell " + kind + " " + to_json(data));
        return {};
    }
    void stop() override { done.push_back("stop"); }

    void note(const std::string& what, double x, double y) {
        done.push_back(what + " " + std::to_string(static_cast<int>(x)) + "," +
                       std::to_string(static_cast<int>(y)));
    }
    std::vector<std::string> done;
    int moves = 0;
};

class RobotTest : public ::testing::Test {
protected:
    RobotTest() {
        seen.screen = "home";
        for (int digit = 0; digit < 10; ++digit) {
            seen.nodes.push_back(
                {"button", std::to_string(digit), "", digit * 10.0, 0, 10, 10, true, false});
        }
        seen.nodes.push_back({"button", "Mulai", "start", 100, 200, 50, 20, true, false});
        seen.nodes.push_back({"button", "Lanjut", "", 300, 200, 50, 20, false, false});
    }
    std::optional<Result<Value>> run(script::RobotCommand command, std::int64_t until_ms) {
        hands.begin(std::move(command), now);
        for (; now <= until_ms; now += 10) {
            if (auto outcome = hands.advance({&seen, settled, true, now})) return outcome;
        }
        return std::nullopt;
    }

    Recorder recorder;
    RobotHands hands{recorder};
    Seen seen;
    bool settled = true;
    std::int64_t now = 0;
};

using Texts = std::vector<std::string>;

TEST_F(RobotTest, taps_in_the_middle_with_a_moment_between_down_and_up) {
    const auto outcome = run({"tap", {"Mulai"}, "x:1"}, 200);
    ASSERT_TRUE(outcome && *outcome);
    EXPECT_EQ(recorder.done, (Texts{"press 125,210", "release 125,210"}));
    EXPECT_GE(now, 25);
}

TEST_F(RobotTest, does_not_touch_a_screen_that_still_moves) {
    settled = false;
    EXPECT_FALSE(run({"tap", {"Mulai"}, "x:1"}, 5'000));
    EXPECT_TRUE(recorder.done.empty());
}

TEST_F(RobotTest, gives_up_on_what_is_switched_off_or_absent_and_says_which) {
    auto outcome = run({"tap", {"Lanjut"}, "x:1"}, RobotHands::kPatienceMs + 100);
    ASSERT_TRUE(outcome && !*outcome);
    EXPECT_EQ(outcome->error().detail, "'Lanjut' stays switched off");
    outcome = run({"tap", {"Selesai"}, "x:1"}, now + RobotHands::kPatienceMs + 100);
    ASSERT_TRUE(outcome && !*outcome);
    EXPECT_EQ(outcome->error().fault, Fault::not_found);
}

TEST_F(RobotTest, types_each_digit) {
    const auto outcome = run({"type_nip", {"190"}, "x:1"}, 5'000);
    ASSERT_TRUE(outcome && *outcome);
    EXPECT_EQ(recorder.done, (Texts{"press 15,5", "release 15,5", "press 95,5", "release 95,5",
                                    "press 5,5", "release 5,5"}));
}

TEST_F(RobotTest, types_the_same_digit_again_once_the_first_was_taken) {
    hands.begin({"type_nip", {"11"}, "x:1"}, 0);
    std::vector<std::int64_t> pressed_at;
    // A turn that takes long: the kiosk hears at 300 what was let go at 100.
    for (const std::int64_t turn : {0, 100, 300, 310, 370, 390, 420}) {
        const std::size_t before = recorder.done.size();
        if (hands.advance({&seen, true, true, turn})) break;
        if (recorder.done.size() > before && recorder.done.back().starts_with("press")) {
            pressed_at.push_back(turn);
        }
    }
    EXPECT_EQ(pressed_at, (std::vector<std::int64_t>{0, 390}));
}

TEST_F(RobotTest, waits_for_a_screen_and_for_a_text) {
    EXPECT_TRUE(run({"wait_screen", {"home"}, ""}, 100));
    EXPECT_TRUE(run({"wait_text", {"Mulai"}, ""}, 100));
    const auto outcome = run({"wait_screen", {"result", 2}, ""}, 5'000);
    ASSERT_TRUE(outcome && !*outcome);
    EXPECT_EQ(outcome->error().fault, Fault::timed_out);
    EXPECT_LT(now, 3'000);
}

TEST_F(RobotTest, expects_states) {
    EXPECT_TRUE(*run({"expect", {"Mulai", Value(Value::Map{{"enabled", true}})}, ""}, 100));
    const auto outcome = run({"expect", {"Lanjut", Value(Value::Map{{"enabled", true}})}, ""},
                             RobotHands::kPatienceMs + 100);
    ASSERT_TRUE(outcome && !*outcome);
    EXPECT_EQ(outcome->error().detail, "'Lanjut': enabled is false; ");
}

TEST_F(RobotTest, drags_by_a_distance) {
    ASSERT_TRUE(run({"drag", {"Mulai", 0, -100}, ""}, 1'000));
    EXPECT_EQ(recorder.done, (Texts{"press 125,210", "release 125,110"}));
    EXPECT_GT(recorder.moves, 2);
}

TEST_F(RobotTest, changes_the_look_and_judges_what_came_of_it) {
    const auto shown = run({"look", {Value(Value::Map{{"theme", "kontras"}})}, ""}, 100);
    ASSERT_TRUE(shown && *shown);
    EXPECT_EQ(recorder.done, (Texts{R"(look {"theme":"kontras"})"}));
    // What it changed must be on the screen before the next look.
    EXPECT_TRUE(hands.has_touched());
    const auto flaws = run({"audit", {}, ""}, 200);
    ASSERT_TRUE(flaws && *flaws);
    EXPECT_EQ(to_json(**flaws), R"([{"node":"start"}])");
}

TEST_F(RobotTest, tells_the_screens_what_a_part_of_the_kiosk_would) {
    const auto told = run({"tell", {"idle", Value(Value::Map{{"left_s", 9}})}, ""}, 100);
    ASSERT_TRUE(told && *told);
    EXPECT_EQ(recorder.done, (Texts{R"(tell idle {"left_s":9})"}));
    EXPECT_TRUE(hands.has_touched());
}

TEST_F(RobotTest, holds_a_code_before_a_scanner) {
    const auto read = run({"scan", {"SULUH1:AEB2"}, ""}, 100);
    ASSERT_TRUE(read && *read);
    EXPECT_EQ(recorder.done, (Texts{"scan SULUH1:AEB2"}));
    EXPECT_TRUE(hands.has_touched());
}

TEST_F(RobotTest, refuses_what_it_cannot) {
    const auto outcome = run({"dance", {}, ""}, 100);
    ASSERT_TRUE(outcome && !*outcome);
    EXPECT_EQ(outcome->error().fault, Fault::unsupported);
    for (const char* name : {"tap", "wait", "type_nip", "wait_screen", "shot", "look", "tell"}) {
        const auto wrong = run({name, {Value()}, ""}, now + 100);
        ASSERT_TRUE(wrong && !*wrong) << name;
        EXPECT_EQ(wrong->error().fault, Fault::bad_input) << name;
    }
}

TEST_F(RobotTest, wanders_the_same_way_for_the_same_seed) {
    const auto walk = [this](std::uint64_t seed) {
        RandomRobot robot(seed, 50);
        Texts steps;
        while (const auto command = robot.next(seen)) {
            steps.push_back(command->name + to_json(command->args[0]));
        }
        return steps;
    };
    EXPECT_EQ(walk(1).size(), 50U);
    EXPECT_EQ(walk(1), walk(1));
    EXPECT_NE(walk(1), walk(2));
}

TEST_F(RobotTest, wanders_only_over_what_is_switched_on) {
    RandomRobot robot(3, 300);
    while (const auto command = robot.next(seen)) {
        if (command->name == "tap") {
            EXPECT_NE(command->args[0].text_or("label", ""), "Lanjut");
        }
    }
}

}  // namespace
}  // namespace suluh::stage
