// Pictures that are decoded on a thread while the screen goes on.
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <thread>
#include <utility>

#include "gfx/picture_store.h"
#include "gfx/renderer.h"
#include "gfx/text_engine.h"
#include "support/log_ear.h"

namespace suluh::gfx {
namespace {

const std::filesystem::path kMedia = std::filesystem::path(SULUH_SOURCE_DIR) / "media";
constexpr std::string_view kScene = "media:illustrations/netral.svg";
constexpr std::string_view kSquare =
    R"(<svg viewBox="0 0 20 20"><rect width="20" height="20" fill="#00ff00"/></svg>)";
using State = PictureStore::State;

class Background : public ::testing::Test {
protected:
    testing::LogEarGuard log;
    std::atomic<int> wakes{0};
    PictureStore pictures{kMedia};

    void SetUp() override {
        pictures.decode_in_background([this] { ++wakes; });
    }
    void TearDown() override { pictures.decode_in_background({}); }

    // As the loop: sleeps until woken, then looks.
    bool take_all_pending() {
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
        bool any = false;
        while (pictures.is_pending() && std::chrono::steady_clock::now() < end) {
            any = pictures.take_finished() || any;
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        return any;
    }
    void provide(std::string bytes) {
        pictures.set_provider("pack", [bytes](std::string_view) { return bytes; });
    }
};

TEST_F(Background, a_large_picture_is_pending_until_it_is_taken) {
    const std::uint64_t before = pictures.stamp(kScene);
    EXPECT_EQ(pictures.image(kScene, 400, 300).state, State::pending);
    EXPECT_EQ(pictures.image(kScene, 400, 300).state, State::pending) << "asked for once";
    EXPECT_TRUE(pictures.is_pending());
    EXPECT_EQ(pictures.stamp(kScene), before) << "until then it draws the same placeholder";
    EXPECT_TRUE(take_all_pending());
    EXPECT_FALSE(pictures.is_pending());
    EXPECT_EQ(wakes, 1);
    EXPECT_NE(pictures.stamp(kScene), before);
    const auto found = pictures.image(kScene, 400, 300);
    ASSERT_EQ(found.state, State::ready);
    PictureStore at_once(kMedia);
    EXPECT_EQ(found.data->pixels, at_once.image(kScene, 400, 300).data->pixels);
}

TEST_F(Background, what_is_small_or_tinted_is_there_at_once) {
    EXPECT_EQ(pictures.image(kScene, 100, 75).state, State::ready);
    EXPECT_EQ(pictures.mask("icon:check", 400, 400).state, State::ready);
    EXPECT_FALSE(pictures.is_pending());
    EXPECT_TRUE(pictures.check(kScene));
}

TEST_F(Background, a_broken_picture_ends_the_waiting) {
    log.expect("picture pack:a: decoding");
    std::string cut("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\4\0\0\0\4\0\10\2\0\0\0", 29);
    provide(cut);
    EXPECT_EQ(pictures.image("pack:a", 300, 300).state, State::pending);
    EXPECT_TRUE(take_all_pending());
    EXPECT_EQ(pictures.image("pack:a", 300, 300).state, State::broken);
    EXPECT_FALSE(pictures.is_pending()) << "and is not tried again";
}

TEST_F(Background, what_was_forgotten_meanwhile_does_not_arrive) {
    provide(std::string(kSquare));
    EXPECT_EQ(pictures.image("pack:a", 300, 300).state, State::pending);
    provide(R"(<svg viewBox="0 0 20 20"><rect width="20" height="20" fill="#0000ff"/></svg>)");
    EXPECT_FALSE(pictures.is_pending());
    EXPECT_EQ(pictures.image("pack:a", 300, 300).state, State::pending);
    EXPECT_TRUE(take_all_pending());
    const auto found = pictures.image("pack:a", 300, 300);
    ASSERT_EQ(found.state, State::ready);
    EXPECT_EQ(found.data->pixels.front(), 0xFF0000FFU) << "of the new bytes, not of the old";
}

TEST_F(Background, two_that_do_not_fit_together_do_not_chase_each_other) {
    PictureLimits limits;
    limits.cache_bytes = 300'000;  // one picture of 200 x 200 is 160 000
    PictureStore small(kMedia, limits);
    small.decode_in_background([] {});
    const auto settle = [&small] {
        while (small.is_pending()) {
            small.take_finished();
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    };
    for (const char* name : {"media:illustrations/netral.svg", "media:illustrations/kendala.svg"}) {
        EXPECT_EQ(small.image(name, 200, 200).state, State::pending);
        settle();
    }
    EXPECT_EQ(small.image("media:illustrations/netral.svg", 200, 200).state, State::ready);
    EXPECT_EQ(small.image("media:illustrations/kendala.svg", 200, 200).state, State::ready);
    EXPECT_FALSE(small.is_pending());
}

TEST_F(Background, a_screen_shows_a_placeholder_and_then_the_picture) {
    const auto text = std::move(TextEngine::create().value());
    provide(std::string(kSquare));
    Renderer renderer(*text, pictures);
    renderer.resize(400, 400);
    const DrawList list{Picture{{20, 20, 300, 300}, {}, "pack:a", {}, false, {}}};
    renderer.render(list);
    const std::uint32_t before = renderer.surface().row(150)[150];
    EXPECT_NE(before, 0xFF00FF00U);
    EXPECT_NE(before, 0xFF000000U) << "a soft placeholder";
    EXPECT_TRUE(renderer.render(list).empty()) << "nothing is drawn while nothing came";
    EXPECT_TRUE(take_all_pending());
    EXPECT_FALSE(renderer.render(list).empty());
    EXPECT_EQ(renderer.surface().row(150)[150], 0xFF00FF00U);
}

TEST_F(Background, ends_while_pictures_are_on_their_way) {
    for (int size = 200; size < 260; ++size) {
        EXPECT_EQ(pictures.image(kScene, size, size).state, State::pending);
    }
    pictures.decode_in_background({});
    EXPECT_FALSE(pictures.is_pending());
    EXPECT_EQ(pictures.image(kScene, 200, 200).state, State::ready) << "at once again";
}

}  // namespace
}  // namespace suluh::gfx
