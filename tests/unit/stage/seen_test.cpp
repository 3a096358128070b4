#include "stage/seen.h"

#include <gtest/gtest.h>

namespace suluh::stage {
namespace {

Seen home() {
    Seen seen;
    seen.screen = "home";
    seen.nodes = {{"heading", "Lanjutkan belajar", "", 0, 0, 10, 10, true, false},
                  {"button", "Lanjutkan", "go", 0, 20, 10, 10, true, false},
                  {"button", "Keluar", "", 0, 40, 10, 10, true, false},
                  {"option", "A Benar sekali", "opt", 0, 60, 10, 10, true, true},
                  {"option", "B Benar sebagian", "", 0, 80, 10, 10, false, false},
                  {"text", "Keluar", "", 0, 90, 10, 10, true, false}};
    return seen;
}

std::string found(const Target& target) {
    const Result<SeenNode> node = find_target(home(), target);
    return node ? node->role + "@" + std::to_string(static_cast<int>(node->y)) : "none";
}

TEST(Seen, reads_an_inspection) {
    const Result<Value> json = parse_json(
        R"({"screen":"home","nodes":[{"role":"button","label":"Mulai","id":"s","rect":[1,2,3,4],)"
        R"("enabled":false,"selected":true}]})");
    ASSERT_TRUE(json);
    const Seen seen = read_seen(*json);
    EXPECT_EQ(seen.screen, "home");
    ASSERT_EQ(seen.nodes.size(), 1U);
    EXPECT_EQ(seen.nodes[0].label, "Mulai");
    EXPECT_EQ(seen.nodes[0].w, 3);
    EXPECT_FALSE(seen.nodes[0].enabled);
    EXPECT_TRUE(seen.nodes[0].selected);
}

TEST(Seen, reads_nonsense_as_an_empty_screen) {
    EXPECT_TRUE(read_seen(Value("x")).nodes.empty());
    const Result<Value> json = parse_json(R"({"nodes":[{"rect":[1,"a"]},7]})");
    ASSERT_TRUE(json);
    EXPECT_EQ(read_seen(*json).nodes.size(), 2U);
}

TEST(Seen, finds_by_id_then_whole_label_then_part) {
    EXPECT_EQ(found({"go", "", "", ""}), "button@20");
    EXPECT_EQ(found({"Lanjutkan", "", "", ""}), "button@20");
    EXPECT_EQ(found({"sebagian", "", "", ""}), "option@80");
    EXPECT_EQ(found({"Keluar", "", "", ""}), "button@40");  // what can be tapped goes first
}

TEST(Seen, a_card_goes_before_the_heading_that_begins_it) {
    Seen seen = home();
    seen.nodes.push_back({"heading", "Netralitas", "", 0, 100, 10, 10, true, false});
    seen.nodes.push_back({"button", "Netralitas. 20 menit", "", 0, 110, 10, 10, true, false});
    const Result<SeenNode> node = find_target(seen, {"Netralitas", "", "", ""});
    ASSERT_TRUE(node);
    EXPECT_EQ(node->role, "button");
}

TEST(Seen, finds_by_fields) {
    EXPECT_EQ(found({"", "text", "Keluar", ""}), "text@90");
    EXPECT_EQ(found({"", "option", "", ""}), "option@60");
    EXPECT_EQ(found({"", "button", "", "opt"}), "none");
}

TEST(Seen, a_part_that_several_have_names_nobody) {
    const Result<SeenNode> node = find_target(home(), {"Benar", "", "", ""});
    ASSERT_FALSE(node);
    EXPECT_EQ(node.error().fault, Fault::bad_input);
}

TEST(Seen, what_is_missing_is_told_with_what_is_there) {
    const Result<SeenNode> node = find_target(home(), {"Mulai", "", "", ""});
    ASSERT_FALSE(node);
    EXPECT_EQ(node.error().fault, Fault::not_found);
    EXPECT_NE(node.error().detail.find("screen 'home'"), std::string::npos);
    EXPECT_NE(node.error().detail.find("'Lanjutkan'"), std::string::npos);
    EXPECT_NE(node.error().detail.find("'B Benar sebagian' (off)"), std::string::npos);
}

TEST(Seen, reads_targets) {
    EXPECT_TRUE(read_target(Value("Mulai")));
    EXPECT_TRUE(read_target(Value(Value::Map{{"role", "button"}})));
    EXPECT_FALSE(read_target(Value("")));
    EXPECT_FALSE(read_target(Value(3)));
    EXPECT_FALSE(read_target(Value(Value::Map{{"rolle", "button"}})));
}

}  // namespace
}  // namespace suluh::stage
