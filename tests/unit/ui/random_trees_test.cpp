// Trees no designer would draw: whatever passes the parser must be laid out, painted, touched and
// inspected without harm. The seeds are fixed, so a failure comes back.
#include <cmath>
#include <random>

#include "fake_measure.h"
#include "trees.h"
#include "ui/view.h"

namespace suluh::ui {
namespace {

class TreeMaker {
public:
    explicit TreeMaker(unsigned seed) : random_(seed) {}

    Value node(int depth) {
        static constexpr const char* kKinds[] = {
            "column",  "row",  "stack", "grid",   "scroll", "box", "spacer", "text",   "icon",
            "picture", "ring", "bar",   "petals", "kawung", "qr",  "field",  "slider", "chart"};
        const std::string kind = kKinds[pick(depth > 0 ? 18 : 12) + (depth > 0 ? 0 : 6)];
        Value::Map map{{"kind", kind}};
        for (const char* field : {"w", "h", "min_w", "max_w", "min_h", "max_h", "basis"}) {
            if (pick(5) == 0) map[field] = length();
        }
        if (pick(3) == 0) map["grow"] = pick(3);
        if (pick(5) == 0) map["shrink"] = pick(2);
        if (pick(4) == 0) map["pad"] = pick(60);
        if (pick(6) == 0) map["margin"] = pick(80) - 40;
        if (pick(6) == 0) map["aspect"] = 0.1 + pick(30) / 10.0;
        if (pick(6) == 0) map["abs"] = Value(Value::Map{{"l", length()}, {"b", length()}});
        if (pick(4) == 0) map["fill"] = "surface";
        if (pick(4) == 0) map["radius"] = pick(400);
        if (pick(5) == 0) map["edge"] = Value(Value::Map{{"color", "edge"}, {"width", pick(20)}});
        if (pick(6) == 0) map["lip"] = "sunken";
        if (pick(6) == 0) map["shadow"] = "card";
        if (pick(8) == 0) map["clip"] = true;
        if (pick(8) == 0) map["opacity"] = pick(3) / 2.0;
        if (pick(3) == 0) map["tap"] = "tapped";
        if (pick(5) == 0) map["enabled"] = false;
        if (pick(20) == 0) map["modal"] = true;
        if (pick(8) == 0) map["drag"] = pick(5);
        if (pick(8) == 0) map["drop"] = "dropped", map["hot"] = Value(Value::Map{{"fill", "page"}});
        if (pick(10) == 0) map["hold"] = "held";
        if (pick(8) == 0) map["key"] = "k" + std::to_string(keys_++), map["moves"] = true;
        if (pick(6) == 0) map["enter"] = "grow";
        if (kind == "text") words(map);
        if (kind == "picture") map["src"] = "media:a.svg";
        if (kind == "petals") map["n"] = pick(16), map["now"] = pick(20);
        if (kind == "ring" || kind == "bar") map["value"] = pick(3) / 2.0;
        if (kind == "kawung") map["mode"] = pick(2) == 0 ? "header" : "tile";
        if (kind == "qr") map["text"] = std::string(static_cast<std::size_t>(pick(300)), 'x');
        if (kind == "slider") map["slide"] = "slid", map["value"] = pick(3) / 2.0;
        if (kind == "field") map["text"] = "kata", map["focused"] = pick(2) == 0;
        if (kind == "chart") chart(map);
        const bool parent = kind == "column" || kind == "row" || kind == "stack" ||
                            kind == "grid" || kind == "scroll" || kind == "box" || kind == "ring";
        if (parent) children(map, kind, depth);
        return Value(std::move(map));
    }

private:
    int pick(int below) {
        return static_cast<int>(random_() % static_cast<unsigned>(std::max(below, 1)));
    }
    Value length() {
        if (pick(3) == 0) return Value(std::to_string(pick(140)) + "%");
        return Value(pick(900));
    }
    void words(Value::Map& map) {
        static constexpr const char* kTexts[] = {"", "kata", "**tebal** dan\n- butir\n\nakhir",
                                                 "sebuah kalimat yang agak panjang sekali", "1:23"};
        map["text"] = kTexts[pick(5)];
        map["markup"] = pick(2) == 0;
        map["cell"] = pick(4) == 0;
        map["max_lines"] = pick(3);
        map["mark"] = "kata";
        map["style"] = pick(2) == 0 ? "h1" : "body";
    }
    void chart(Value::Map& map) {
        static constexpr const char* kModes[] = {"bar", "line", "radar"};
        map["mode"] = kModes[pick(3)];
        map["labels"] = Value::List{"a", "b c", "dua kata"};
        map["series"] = Value::List{Value::Map{{"values", Value::List{pick(5), pick(900), 0}}}};
    }
    void children(Value::Map& map, const std::string& kind, int depth) {
        if (kind == "row") map["wrap"] = pick(3) == 0;
        if (kind == "grid") map["cols"] = 1 + pick(4);
        if (kind == "scroll") map["on_more"] = "more";
        if (pick(2) == 0) map["gap"] = pick(40);
        static constexpr const char* kWays[] = {"start", "center", "end"};
        if (pick(2) == 0) map["align"] = kWays[pick(3)];
        if (pick(2) == 0) map["justify"] = kWays[pick(3)];
        Value::List list;
        for (int i = pick(5); depth > 0 && i > 0; --i) list.push_back(node(depth - 1));
        map["children"] = std::move(list);
    }

    std::mt19937 random_;
    int keys_ = 0;
};

bool is_finite(const gfx::Rect& r) {
    return std::isfinite(r.x) && std::isfinite(r.y) && std::isfinite(r.w) && std::isfinite(r.h);
}

// Opened groups and clips are closed again, and nothing is drawn at a place that is no number.
void expect_sound(const gfx::DrawList& list) {
    int groups = 0, clips = 0;
    for (const gfx::Command& command : list) {
        if (std::holds_alternative<gfx::PushGroup>(command)) ++groups;
        if (std::holds_alternative<gfx::PopGroup>(command)) --groups;
        if (std::holds_alternative<gfx::PushClip>(command)) ++clips;
        if (std::holds_alternative<gfx::PopClip>(command)) --clips;
        if (const auto* fill = std::get_if<gfx::FillShape>(&command)) {
            ASSERT_TRUE(is_finite(fill->rect));
        }
        if (const auto* run = std::get_if<gfx::TextRun>(&command)) {
            ASSERT_TRUE(std::isfinite(run->baseline.x) && std::isfinite(run->baseline.y));
        }
        ASSERT_GE(groups, 0);
        ASSERT_GE(clips, 0);
    }
    EXPECT_EQ(groups, 0);
    EXPECT_EQ(clips, 0);
}

TEST(RandomTrees, do_no_harm) {
    FakeMeasure measure;
    View view(measure, [](std::string_view) { return Size{800, 600}; });
    Millis now = 0;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const Value tree = TreeMaker(seed).node(6);
        auto node = parse_node(tree, Origin::shell);
        ASSERT_TRUE(node) << node.error().detail;
        view.set_viewport(seed % 3 == 0 ? 1366 : 1080, seed % 3 == 0 ? 768 : 1920);
        view.set_look({seed % 2 == 0 ? ThemeName::kontras : ThemeName::terang, 1.2F, false});
        view.set_tree(std::move(*node));
        static_cast<void>(view.tick(now += 400));
        const auto x = static_cast<float>(seed * 37 % 1000),
                   y = static_cast<float>(seed * 91 % 700);
        static_cast<void>(view.pointer({PointerEvent::Kind::down, 1, x, y}, now += 10));
        expect_sound(view.paint(now += 20));
        static_cast<void>(view.pointer({PointerEvent::Kind::move, 1, x, y - 200}, now += 10));
        expect_sound(view.paint(now += 20));
        static_cast<void>(view.pointer({PointerEvent::Kind::up, 1, x, y - 260}, now += 10));
        static_cast<void>(view.key(Key::next, now));
        static_cast<void>(view.key(Key::choose, now));
        expect_sound(view.paint(now += 50));
        EXPECT_NE(view.inspect().list(), nullptr);
        if (HasFatalFailure()) return;
    }
}

// A lesson may send the most that is allowed; it must not hold up a frame for long.
TEST(RandomTrees, the_largest_tree_is_measured_in_linear_time) {
    std::string text;
    constexpr int kDepth = 46;
    for (int i = 0; i < kDepth; ++i) {
        text +=
            i % 2 == 0
                ? R"({"kind":"row","align":"start","children":[{"kind":"text","text":"a b c"},)"
                : R"({"kind":"column","align":"start","children":[{"kind":"text","text":"d e"},)";
    }
    text += R"({"kind":"text","text":"akhir yang dalam"})";
    for (int i = 0; i < kDepth; ++i) text += "]}";
    FakeMeasure measure;
    View view(measure);
    view.set_tree(tree_of(text));
    static_cast<void>(view.tick(0));
    // Without memory each level would double what the one above it asks for: this would never end.
    EXPECT_LT(measure.asked, 400);
}

}  // namespace
}  // namespace suluh::ui
