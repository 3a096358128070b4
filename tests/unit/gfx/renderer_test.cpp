#include "gfx/renderer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

#include "gfx/damage.h"
#include "support/log_ear.h"

namespace suluh::gfx {
namespace {

constexpr int kWidth = 300, kHeight = 230;
constexpr Color kInk{24, 37, 42, 255}, kPage{246, 240, 229, 255}, kTeal{15, 78, 94, 255};
constexpr Font kBody{Family::inter, Weight::regular, 20};

Paint plain(Color color) {
    return {color, color, Paint::Direction::vertical};
}

class RendererTest : public ::testing::Test {
protected:
    testing::LogEarGuard log;
    std::unique_ptr<TextEngine> text = std::move(TextEngine::create().value());
    PictureStore pictures{std::filesystem::path(SULUH_SOURCE_DIR) / "media"};
    Renderer renderer{*text, pictures};

    void SetUp() override { renderer.resize(kWidth, kHeight); }

    static bool same(const Surface& a, const Surface& b) {
        for (int y = 0; y < a.height(); ++y) {
            if (!std::equal(a.row(y), a.row(y) + a.width(), b.row(y))) return false;
        }
        return a.width() == b.width() && a.height() == b.height();
    }
    static std::uint32_t at(const Renderer& from, int x, int y) { return from.surface().row(y)[x]; }
};

// Random lists of all commands, with overlapping groups, nested clips and unmatched brackets.
class Scribbler {
public:
    explicit Scribbler(unsigned seed) : random_(seed) {}

    Command command() {
        switch (number(0, 13)) {
            case 0:
                return FillShape{rect(), radii(), {color(), color(), Paint::Direction::vertical}};
            case 1:
                return FillShape{rect(), radii(), {color(), color(), Paint::Direction::horizontal}};
            case 2: return StrokeShape{rect(), radii(), real(0.5F, 9), color()};
            case 3: return Shadow{rect(), radii(), real(-10, 20), real(0, 40), color()};
            case 4:
                return Arc{point(), real(2, 60), real(1, 12), real(-1, 1), real(-1, 2), color()};
            case 5: return Polyline{points(4), real(1, 12), color()};
            case 6: return Polygon{points(6), color()};
            case 7:
            case 8:
                return TextRun{
                    point(), {Family::manrope, Weight::bold, number(10, 40)}, word(), color()};
            case 9:
                return Picture{rect(),  radii(),   source(), fit(), number(0, 1) == 1,
                               color(), real(0, 1)};
            case 10: return PushClip{rect(), radii()};
            case 11: return PopClip{};
            case 12:
                return PushGroup{real(0, 1.2F),
                                 {real(-30, 30), real(-30, 30)},
                                 number(0, 1) == 0 ? 1.0F : real(0.5F, 1.5F),
                                 point(),
                                 number(0, 3) == 0 ? real(-0.13F, 0.13F) : 0.0F};
            default: return PopGroup{};
        }
    }

    DrawList list(int count) {
        DrawList result{FillShape{{0, 0, kWidth, kHeight}, {}, plain(kPage)}};
        for (int i = 0; i < count; ++i) result.push_back(command());
        return result;
    }

    // Changes one thing, as a screen does from frame to frame.
    void change(DrawList& list) {
        const auto place =
            static_cast<std::ptrdiff_t>(number(0, static_cast<int>(list.size()) - 1));
        switch (number(0, 3)) {
            case 0: list[static_cast<std::size_t>(place)] = command(); break;
            case 1: list.insert(list.begin() + place, command()); break;
            case 2: nudge_groups(list); break;
            default:
                if (list.size() > 3) list.erase(list.begin() + place);
        }
    }

    // As an animation does: the same list, another opacity and place.
    void nudge_groups(DrawList& list) {
        for (Command& each : list) {
            auto* group = std::get_if<PushGroup>(&each);
            if (group == nullptr || number(0, 1) == 0) continue;
            if (number(0, 1) == 0) group->opacity = real(0.1F, 0.9F);
            if (number(0, 1) == 0) group->move.x += real(-3, 3);
            if (number(0, 3) == 0) group->tilt = real(-0.02F, 0.02F);
        }
    }

private:
    int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(random_); }
    float real(float low, float high) {
        // Half of the time whole numbers, as most of a layout is.
        const float value = std::uniform_real_distribution<float>(low, high)(random_);
        return number(0, 1) == 0 ? value : std::floor(value);
    }
    Point point() { return {real(-20, kWidth + 20), real(-20, kHeight + 20)}; }
    Rect rect() { return {real(-20, kWidth), real(-20, kHeight), real(-5, 150), real(-5, 150)}; }
    Radii radii() {
        const float all = real(0, 30);
        return number(0, 3) > 0 ? Radii{all, all, all, all} : Radii{all, 0, real(0, 60), 3};
    }
    Color color() {
        const auto byte = [this] { return static_cast<std::uint8_t>(number(0, 255)); };
        return {byte(), byte(), byte(), number(0, 1) == 0 ? std::uint8_t{255} : byte()};
    }
    std::vector<Point> points(int most) {
        std::vector<Point> result(static_cast<std::size_t>(number(0, most)));
        std::generate(result.begin(), result.end(), [this] { return point(); });
        return result;
    }
    std::string word() {
        return std::string("Suluh netral cakap").substr(static_cast<std::size_t>(number(0, 10)));
    }
    std::string source() { return number(0, 1) == 0 ? "icon:check" : "avatar:ratna"; }
    Picture::Fit fit() { return static_cast<Picture::Fit>(number(0, 2)); }

    std::mt19937 random_;
};

TEST_F(RendererTest, damage_alone_gives_the_same_picture_as_a_full_redraw) {
    for (unsigned seed = 1; seed <= 24; ++seed) {
        Scribbler scribbler(seed);
        DrawList list = scribbler.list(25);
        renderer.render(list);
        Renderer full(*text, pictures);
        for (int step = 0; step < 12; ++step) {
            scribbler.change(list);
            renderer.render(list);
            full.resize(kWidth, kHeight);
            full.render(list);
            ASSERT_TRUE(same(renderer.surface(), full.surface()))
                << "seed " << seed << " step " << step;
        }
    }
}

TEST_F(RendererTest, draws_nothing_when_nothing_changed) {
    Scribbler scribbler(7);
    const DrawList list = scribbler.list(30);
    const auto first = renderer.render(list);
    ASSERT_EQ(first.size(), 1U);
    EXPECT_EQ(first[0], (IntRect{0, 0, kWidth, kHeight}));
    EXPECT_TRUE(renderer.render(list).empty());
    renderer.invalidate({10, 10, 2, 2});
    const auto again = renderer.render(list);
    ASSERT_EQ(again.size(), 1U);
    EXPECT_EQ(again[0], (IntRect{0, 0, kCell, kCell}));
    renderer.invalidate();
    EXPECT_EQ(renderer.render(list).size(), 1U);
}

TEST_F(RendererTest, damages_only_where_something_changed) {
    DrawList list{FillShape{{0, 0, kWidth, kHeight}, {}, plain(kPage)},
                  FillShape{{70, 70, 50, 50}, {}, plain(kTeal)}};
    renderer.render(list);
    std::get<FillShape>(list[1]).paint = plain(kInk);
    const auto damage = renderer.render(list);
    ASSERT_EQ(damage.size(), 1U);
    EXPECT_EQ(damage[0], (IntRect{64, 64, 64, 64}));
    std::swap(list[0], list[1]);
    EXPECT_EQ(renderer.render(list).size(), 1U) << "order counts";
    EXPECT_EQ(at(renderer, 80, 80), 0xFFF6F0E5U);
}

TEST_F(RendererTest, is_black_where_nothing_is_drawn) {
    renderer.render({FillShape{{0, 0, 20, 20}, {}, plain(kPage)}});
    EXPECT_EQ(at(renderer, 5, 5), 0xFFF6F0E5U);
    EXPECT_EQ(at(renderer, 50, 5), 0xFF000000U);
    renderer.render({});
    EXPECT_EQ(at(renderer, 5, 5), 0xFF000000U);
}

TEST_F(RendererTest, a_group_fades_as_one) {
    const auto faded = [](float opacity) {
        return DrawList{FillShape{{0, 0, kWidth, kHeight}, {}, plain({255, 255, 255, 255})},
                        PushGroup{opacity, {}, 1, {}},
                        FillShape{{10, 10, 60, 60}, {}, plain({0, 0, 0, 255})},
                        FillShape{{40, 40, 60, 60}, {}, plain({0, 0, 0, 255})}, PopGroup{}};
    };
    renderer.render(faded(0.5F));
    EXPECT_EQ(at(renderer, 20, 20), at(renderer, 50, 50)) << "no darker where its parts overlap";
    EXPECT_NEAR(static_cast<double>(at(renderer, 20, 20) & 255U), 127, 1);
    renderer.render(faded(0));
    EXPECT_EQ(at(renderer, 50, 50), 0xFFFFFFFFU);
    renderer.render(faded(1));
    EXPECT_EQ(at(renderer, 50, 50), 0xFF000000U);
}

TEST_F(RendererTest, moving_a_group_moves_its_pixels) {
    const auto list = [](float x, float y) {
        return DrawList{
            FillShape{{0, 0, kWidth, kHeight}, {}, plain(kPage)},
            PushGroup{1, {x, y}, 1, {}},
            Shadow{{40, 40, 120, 60}, {20, 20, 20, 20}, 8, 20, kInk},
            FillShape{{40, 40, 120, 60}, {20, 20, 20, 20}, plain(kTeal)},
            TextRun{{60, 80}, kBody, "Lanjut", kPage},
            Picture{{120, 60, 24, 24}, {}, "icon:check", Picture::Fit::contain, true, kPage},
            PopGroup{}};
    };
    renderer.render(list(0, 0));
    Renderer moved(*text, pictures);
    moved.resize(kWidth, kHeight);
    moved.render(list(33, 21));
    for (int y = 20; y < 140; ++y) {
        for (int x = 20; x < 200; ++x) ASSERT_EQ(at(renderer, x, y), at(moved, x + 33, y + 21));
    }
}

TEST_F(RendererTest, a_scaled_group_keeps_its_fixed_point) {
    const auto list = [](float scale) {
        return DrawList{FillShape{{0, 0, kWidth, kHeight}, {}, plain(kPage)},
                        PushGroup{1, {}, scale, {100, 100}},
                        FillShape{{50, 50, 100, 100}, {}, plain(kTeal)},
                        TextRun{{60, 100}, kBody, "Lanjut", kPage}, PopGroup{}};
    };
    renderer.render(list(1.2F));
    EXPECT_EQ(at(renderer, 41, 41), 0xFF0F4E5EU);
    EXPECT_EQ(at(renderer, 158, 158), 0xFF0F4E5EU);
    EXPECT_EQ(at(renderer, 38, 38), 0xFFF6F0E5U);
}

TEST_F(RendererTest, a_tilted_group_turns_about_its_fixed_point) {
    const auto list = [](float tilt) {
        return DrawList{FillShape{{0, 0, kWidth, kHeight}, {}, plain(kPage)},
                        PushGroup{1, {}, 1, {100, 100}, tilt},
                        FillShape{{60, 90, 80, 20}, {}, plain(kTeal)}, PopGroup{}};
    };
    renderer.render(list(0.125F));
    EXPECT_EQ(at(renderer, 100, 100), 0xFF0F4E5EU);
    EXPECT_EQ(at(renderer, 124, 124), 0xFF0F4E5EU) << "clockwise: the right end goes down";
    EXPECT_EQ(at(renderer, 76, 76), 0xFF0F4E5EU);
    EXPECT_EQ(at(renderer, 135, 100), 0xFFF6F0E5U) << "where it lay before";
    renderer.render(list(-0.125F));
    EXPECT_EQ(at(renderer, 124, 76), 0xFF0F4E5EU);
    EXPECT_EQ(at(renderer, 124, 124), 0xFFF6F0E5U);
    renderer.render(list(0));
    EXPECT_EQ(at(renderer, 135, 100), 0xFF0F4E5EU);
}

TEST_F(RendererTest, shows_a_placeholder_and_mends_itself) {
    log.expect("picture pack:a");
    const DrawList list{FillShape{{0, 0, kWidth, kHeight}, {}, plain(kPage)},
                        Picture{{64, 64, 40, 40}, {}, "pack:a", Picture::Fit::stretch, false, {}}};
    renderer.render(list);
    EXPECT_NE(at(renderer, 84, 84), 0xFFF6F0E5U) << "something soft is there";
    pictures.set_provider("pack", [](std::string_view) -> Result<std::string> {
        return std::string(
            R"(<svg viewBox="0 0 8 8"><rect width="8" height="8" fill="#00ff00"/></svg>)");
    });
    EXPECT_FALSE(renderer.render(list).empty()) << "the same list, but its picture came";
    EXPECT_EQ(at(renderer, 84, 84), 0xFF00FF00U);
}

TEST_F(RendererTest, fits_pictures_into_their_frames) {
    pictures.set_provider("pack", [](std::string_view) -> Result<std::string> {
        return std::string(
            R"(<svg viewBox="0 0 20 10"><rect width="20" height="10" fill="#00ff00"/></svg>)");
    });
    const auto shown = [this](Picture::Fit fit) {
        renderer.render({Picture{{100, 100, 60, 60}, {}, "pack:a", fit, false, {}}});
        int count = 0;
        for (int y = 0; y < kHeight; ++y) {
            for (int x = 0; x < kWidth; ++x) count += at(renderer, x, y) == 0xFF00FF00U;
        }
        return count;
    };
    EXPECT_EQ(shown(Picture::Fit::contain), 60 * 30);
    EXPECT_EQ(at(renderer, 101, 101), 0xFF000000U);
    EXPECT_EQ(at(renderer, 130, 130), 0xFF00FF00U);
    EXPECT_EQ(shown(Picture::Fit::cover), 60 * 60);
    EXPECT_EQ(shown(Picture::Fit::stretch), 60 * 60);
}

TEST_F(RendererTest, damage_frames_can_be_switched_on_and_off) {
    const DrawList list{FillShape{{0, 0, kWidth, kHeight}, {}, plain(kPage)}};
    renderer.show_damage(true);
    renderer.render(list);
    EXPECT_NE(at(renderer, 0, 0), 0xFFF6F0E5U);
    renderer.show_damage(false);
    renderer.render(list);
    EXPECT_EQ(at(renderer, 0, 0), 0xFFF6F0E5U);
}

TEST_F(RendererTest, damage_frames_mark_only_the_last_change) {
    constexpr std::uint32_t kFrame = 0xFFFF00FFU, kGround = 0xFFF6F0E5U;
    const auto with_dot = [](float x) {
        return DrawList{FillShape{{0, 0, kWidth, kHeight}, {}, plain(kPage)},
                        FillShape{{x, 10, 4, 4}, {}, plain(kInk)}};
    };
    renderer.render(with_dot(10));
    renderer.show_damage(true);
    renderer.render(with_dot(10));
    EXPECT_EQ(at(renderer, 0, 0), kFrame);
    renderer.render(with_dot(200));
    EXPECT_EQ(at(renderer, 0, 0), kFrame) << "the dot went away here";
    EXPECT_EQ(at(renderer, kWidth - 1, kHeight - 1), kGround) << "wiped off";
    renderer.render(with_dot(220));
    EXPECT_EQ(at(renderer, 0, 0), kGround);
    EXPECT_EQ(at(renderer, 192, 0), kFrame);
    EXPECT_TRUE(renderer.render(with_dot(220)).empty()) << "nothing changed: nothing is drawn";
    EXPECT_EQ(at(renderer, 192, 0), kFrame) << "and the frame stays";
}

TEST(Damage, merges_cells_into_few_rectangles_that_do_not_overlap) {
    std::mt19937 random(3);
    for (int round = 0; round < 200; ++round) {
        const int columns = 9, rows = 7;
        std::vector<bool> dirty(63);
        for (std::size_t i = 0; i < dirty.size(); ++i)
            dirty[i] = random() % 8 < static_cast<unsigned>(round) % 9;
        const std::vector<IntRect> rects = merged_cells(dirty, columns, rows);
        EXPECT_LE(rects.size(), 16U);
        std::vector<int> times(63);
        for (const IntRect& r : rects) {
            for (int y = r.y; y < r.bottom(); ++y) {
                for (int x = r.x; x < r.right(); ++x)
                    ++times[static_cast<std::size_t>(y * columns + x)];
            }
        }
        for (std::size_t i = 0; i < dirty.size(); ++i) {
            EXPECT_LE(times[i], 1);
            if (dirty[i]) {
                EXPECT_EQ(times[i], 1) << i;
            }
        }
    }
    EXPECT_EQ(merged_cells(std::vector<bool>(63, true), 9, 7),
              (std::vector<IntRect>{{0, 0, 9, 7}}));
    EXPECT_TRUE(merged_cells(std::vector<bool>(63), 9, 7).empty());
}

}  // namespace
}  // namespace suluh::gfx
