// The parts that every screen is made of, drawn and compared pixel by pixel. Each list is small, so
// that a difference says by itself what changed.
#include <gtest/gtest.h>

#include "gfx/renderer.h"
#include "golden/golden.h"
#include "support/log_ear.h"

namespace suluh::gfx {
namespace {

constexpr Color kPage{0xF6, 0xF0, 0xE5, 255}, kSurface{0xFF, 0xFD, 0xF9, 255};
constexpr Color kSunken{0xED, 0xE5, 0xD6, 255}, kEdge{0x85, 0x7A, 0x66, 255};
constexpr Color kInk{0x18, 0x25, 0x2A, 255}, kInk2{0x3C, 0x49, 0x4E, 255};
constexpr Color kPrimary{0x0F, 0x4E, 0x5E, 255}, kPress{0x0A, 0x39, 0x45, 255};
constexpr Color kSoft{0xDD, 0xEC, 0xEE, 255}, kNight{0x0A, 0x2F, 0x3A, 255};
constexpr Color kFlame{0xE9, 0xBC, 0x6E, 255}, kRight{0x1B, 0x62, 0x38, 255};
constexpr Color kAccent{0x84, 0x49, 0x1E, 255};
constexpr Color kShade{0x5A, 0x42, 0x14, 26}, kShadeNear{0x5A, 0x42, 0x14, 15};
constexpr Color kLift{0x0A, 0x2F, 0x3A, 46};

constexpr Font kButton{Family::manrope, Weight::bold, 29};
constexpr Font kHeading{Family::manrope, Weight::bold, 44, -10};

Paint plain(Color color) {
    return {color, color, Paint::Direction::vertical};
}
Radii all(float r) {
    return {r, r, r, r};
}

class GfxGolden : public ::testing::Test {
protected:
    testing::LogEarGuard log;
    std::unique_ptr<TextEngine> text = std::move(TextEngine::create().value());
    PictureStore pictures{std::filesystem::path(SULUH_SOURCE_DIR) / "media"};
    Renderer renderer{*text, pictures};
    DrawList list;

    void sheet(int width, int height, Color ground = kPage) {
        renderer.resize(width, height);
        list.push_back(FillShape{
            {0, 0, static_cast<float>(width), static_cast<float>(height)}, {}, plain(ground)});
    }
    void fill(const Rect& rect, float radius, Color color) {
        list.push_back(FillShape{rect, all(radius), plain(color)});
    }
    void stroke(const Rect& rect, float radius, float width, Color color) {
        list.push_back(StrokeShape{rect, all(radius), width, color});
    }
    void write(float x, float y, const Font& font, Color color, std::string words) {
        list.push_back(TextRun{{x, y}, font, std::move(words), color});
    }
    void icon(float x, float y, float size, Color color, const std::string& name) {
        list.push_back(
            Picture{{x, y, size, size}, {}, "icon:" + name, Picture::Fit::contain, true, color});
    }
    void expect_golden(const std::string& name) {
        renderer.render(list);
        const Status same = golden::compare(renderer.surface(), "gfx/" + name,
                                            {SULUH_GOLDEN_IMAGES, SULUH_GOLDEN_FAILURES});
        EXPECT_TRUE(same) << same.error().detail;
    }
};

TEST_F(GfxGolden, buttons) {
    sheet(760, 140);
    const Rect first{24, 20, 214, 96};
    list.push_back(Shadow{first, all(24), 8, 20, kLift});
    fill(first, 24, kPress);
    fill({24, 20, 214, 90}, 24, kPrimary);
    write(58, 74, kButton, kSurface, "Lanjut");
    icon(166, 46, 38, kSurface, "arrow-right");
    fill({262, 20, 242, 96}, 24, kSurface);
    stroke({262, 20, 242, 96}, 24, 3, kPrimary);
    icon(296, 49, 38, kPrimary, "arrow-left");
    write(352, 78, kButton, kPrimary, "Kembali");
    fill({528, 20, 208, 96}, 24, kSoft);
    icon(556, 49, 38, kPrimary, "contrast");
    write(612, 78, kButton, kPrimary, "Kontras");
    stroke({256, 14, 254, 108}, 30, 6, kAccent);
    expect_golden("buttons");
}

TEST_F(GfxGolden, options) {
    sheet(920, 260);
    fill({20, 20, 880, 104}, 26, kSurface);
    stroke({20, 20, 880, 104}, 26, 3, kEdge);
    fill({51, 36, 72, 72}, 20, kSunken);
    write(150, 83, {Family::inter, Weight::medium, 30}, kInk, "Menekan Suka karena hanya sebentar");
    stroke({821, 48, 48, 48}, 24, 4, kEdge);
    fill({20, 140, 880, 104}, 26, kSoft);
    stroke({20, 140, 880, 104}, 26, 6, kPrimary);
    fill({51, 156, 72, 72}, 20, kPrimary);
    write(150, 203, {Family::inter, Weight::medium, 30}, kInk,
          "Tidak menekan Suka, lalu menjelaskan");
    stroke({821, 168, 48, 48}, 24, 4, kPrimary);
    fill({833, 180, 24, 24}, 12, kPrimary);
    expect_golden("options");
}

TEST_F(GfxGolden, card_shadows) {
    sheet(560, 300);
    for (const float x : {60.0F, 320.0F}) {
        const Rect card{x, 50, 180, 170};
        list.push_back(
            Shadow{card, all(28), 12, 34, x < 100 ? kShade : Color{0x0A, 0x2F, 0x3A, 77}});
        list.push_back(Shadow{card, all(28), 2, 4, kShadeNear});
        fill(card, 28, kSurface);
    }
    expect_golden("card_shadows");
}

TEST_F(GfxGolden, rings_and_bars) {
    sheet(640, 200);
    const float values[] = {0, 0.25F, 0.6F, 1};
    for (int i = 0; i < 4; ++i) {
        const float x = 76 + 126 * static_cast<float>(i), value = values[i];
        list.push_back(Arc{{x, 76}, 46.5F, 11, 0, 1, kSunken});
        if (value > 0)
            list.push_back(Arc{{x, 76}, 46.5F, 11, 0, value, value < 1 ? kPrimary : kRight});
    }
    icon(436, 58, 38, kRight, "check");
    write(52, 86, {Family::manrope, Weight::bold, 26}, kInk, "0%");
    fill({24, 156, 590, 18}, 9, kSunken);
    fill({24, 156, 380, 18}, 9, kPrimary);
    expect_golden("rings_and_bars");
}

TEST_F(GfxGolden, type) {
    sheet(900, 470);
    write(20, 80, {Family::manrope, Weight::bold, 84, -10}, kInk, "Cakap di ruang");
    write(20, 160, {Family::manrope, Weight::bold, 58, -10}, kInk, "Ibu Ratna Wulandari");
    write(20, 225, kHeading, kInk, "menekan Suka pada unggahan calon");
    write(20, 275, {Family::inter, Weight::regular, 31}, kInk,
          "Pegawai ASN harus netral dalam setiap tugas.");
    write(20, 320, {Family::inter, Weight::regular, 28}, kInk2,
          "Menolak dengan sopan menjaga nama baik.");
    write(20, 360, {Family::inter, Weight::bold, 28}, kInk, "AVATAR Type 0123456789");
    write(20, 400, {Family::manrope, Weight::medium, 24}, kAccent, "Pertanyaan 2 dari 5");
    write(20, 440, {Family::inter, Weight::regular, 16}, kInk,
          "Kantor Regional · Ruang Layanan Lantai 1 – ½ é");
    expect_golden("type");
}

TEST_F(GfxGolden, pictures) {
    log.expect("icon:absent");
    sheet(700, 320);
    const std::string scene = "media:illustrations/media-sosial.svg";
    list.push_back(Picture{{20, 20, 320, 200}, {}, scene, Picture::Fit::contain, false, {}});
    list.push_back(Picture{{360, 20, 200, 200}, all(28), scene, Picture::Fit::cover, false, {}});
    list.push_back(
        Picture{{580, 20, 100, 100}, all(50), "avatar:ratna", Picture::Fit::cover, false, {}});
    list.push_back(
        Picture{{580, 140, 80, 80}, {}, "icon:absent", Picture::Fit::contain, true, kInk});
    const char* names[] = {"mark", "petal", "check", "lock", "usb", "handshake", "speaker", "home"};
    for (int i = 0; i < 8; ++i)
        icon(20 + 80 * static_cast<float>(i), 240, 58, i % 2 == 0 ? kAccent : kPrimary, names[i]);
    expect_golden("pictures");
}

TEST_F(GfxGolden, petals_on_night) {
    sheet(480, 300, kNight);
    list.push_back(FillShape{
        {0, 0, 480, 300},
        {},
        {{0x08, 0x27, 0x30, 255}, {0x0C, 0x35, 0x40, 255}, Paint::Direction::horizontal}});
    for (int i = 0; i < 35; ++i) {
        const float x = 66.4F * static_cast<float>(i % 7), y = 62.0F * static_cast<float>(i / 7);
        Polygon petal{{}, {kFlame.r, kFlame.g, kFlame.b, static_cast<std::uint8_t>(40 + 6 * i)}};
        for (int k = 0; k <= 12; ++k) {
            const float t = static_cast<float>(k) / 12, bow = t * (1 - t) * 40;
            petal.points.push_back({x + 4 + 54 * t + bow, y + 4 + 54 * t - bow});
        }
        for (int k = 11; k > 0; --k) {
            const float t = static_cast<float>(k) / 12, bow = t * (1 - t) * 40;
            petal.points.push_back({x + 4 + 54 * t - bow, y + 4 + 54 * t + bow});
        }
        list.push_back(std::move(petal));
    }
    expect_golden("petals_on_night");
}

TEST_F(GfxGolden, groups_and_clips) {
    sheet(700, 260);
    const auto button = [this](float x) {
        fill({x, 60, 180, 96}, 24, kPrimary);
        write(x + 34, 118, kButton, kSurface, "Periksa");
        icon(x + 138, 90, 38, kFlame, "check");
    };
    list.push_back(PushGroup{0.45F, {0, 20}, 1, {}});
    button(20);
    list.push_back(PopGroup{});
    list.push_back(PushGroup{1, {}, 1.03F, {310, 108}});
    button(220);
    list.push_back(PopGroup{});
    list.push_back(PushGroup{1, {0, 3}, 0.985F, {530, 108}});
    button(440);
    list.push_back(PopGroup{});
    list.push_back(PushClip{{20, 190, 660, 50}, all(25)});
    list.push_back(PushClip{{60, 180, 500, 60}, all(20)});
    list.push_back(
        FillShape{{0, 180, 700, 80}, {}, {kPrimary, kFlame, Paint::Direction::horizontal}});
    list.push_back(PopClip{});
    list.push_back(PopClip{});
    list.push_back(Polyline{{{580, 200}, {610, 230}, {640, 195}, {670, 235}}, 7, kAccent});
    expect_golden("groups_and_clips");
}

}  // namespace
}  // namespace suluh::gfx
