// What drawing costs, in processor time, beside copying and blending the same pixels once.
// gfx_ratios.py holds the ratios to their limits.
#include <benchmark/benchmark.h>

#include <cstring>
#include <functional>
#include <vector>

#include "bench/home_screen.h"
#include "bench/processor_time.h"
#include "bench/scalar_blend.h"
#include "gfx/renderer.h"

namespace suluh::gfx {
namespace {

constexpr int kWidth = 1920, kHeight = 1080;
constexpr int kTurns = 100;  // of the benchmarks that keep their best: enough to meet a quiet one
constexpr Color kPage{246, 240, 229, 255}, kCard{255, 253, 249, 255}, kInk{24, 37, 42, 255};
constexpr Color kTeal{15, 78, 94, 255}, kShade{90, 66, 20, 26}, kEdge{133, 122, 102, 255};
constexpr Font kOption{Family::inter, Weight::medium, 30};

Paint plain(Color color) {
    return {color, color, Paint::Direction::vertical};
}
Radii all(float r) {
    return {r, r, r, r};
}

// About as much as a question screen shows.
DrawList question(Color first_option) {
    DrawList list{FillShape{{0, 0, kWidth, kHeight}, {}, plain(kPage)},
                  FillShape{{0, 0, kWidth, 100}, {}, plain(kTeal)}};
    for (int i = 0; i < 60; ++i) {
        const float x = 840.0F + 24.0F * static_cast<float>(i % 30);
        const float y = i < 30 ? 10.0F : 58.0F;
        list.push_back(
            Picture{{x, y, 24, 24}, {}, "icon:petal", Picture::Fit::contain, true, kShade});
    }
    for (int i = 0; i < 4; ++i) {
        const Rect card{872, 148 + 194.0F * static_cast<float>(i), 992, 172};
        list.push_back(Shadow{card, all(26), 12, 34, kShade});
        list.push_back(Shadow{card, all(26), 2, 4, kShade});
        list.push_back(FillShape{card, all(26), plain(i == 0 ? first_option : kCard)});
        list.push_back(StrokeShape{card, all(26), 3, kEdge});
        list.push_back(
            TextRun{{1001, card.y + 80}, kOption, "Menekan Suka karena hanya sebentar", kInk});
        list.push_back(
            TextRun{{1001, card.y + 120}, kOption, "dan tidak terlihat oleh siapa pun", kInk});
        list.push_back(Arc{{1808, card.y + 86}, 22, 4, 0, 1, kEdge});
    }
    list.push_back(Picture{{56, 520, 760, 380},
                           {},
                           "media:illustrations/media-sosial.svg",
                           Picture::Fit::contain,
                           false,
                           {}});
    list.push_back(FillShape{{0, 944, kWidth, 136}, {}, plain(kCard)});
    return list;
}

// The attract screen's pattern: some three hundred petals in as many colours.
DrawList petals() {
    DrawList list{
        FillShape{{0, 0, kWidth, kHeight}, {}, {kTeal, kInk, Paint::Direction::horizontal}}};
    for (int i = 0; i < 320; ++i) {
        const float x = 60.0F * static_cast<float>(i % 20), y = 64.0F * static_cast<float>(i / 20);
        const auto tint = static_cast<std::uint8_t>(100 + i % 150);
        list.push_back(
            Polygon{{{x + 2, y + 2}, {x + 40, y + 6}, {x + 58, y + 58}, {x + 20, y + 54}},
                    {tint, 120, 60, 255}});
    }
    return list;
}

struct Stage {
    std::unique_ptr<TextEngine> text = std::move(TextEngine::create().value());
    PictureStore pictures{std::filesystem::path(SULUH_SOURCE_DIR) / "media"};
    Renderer renderer{*text, pictures};
    Stage() { renderer.resize(kWidth, kHeight); }
};

// The least that a full-screen redraw could be: every pixel copied once and blended once.
struct Floor {
    std::vector<Pixel> from, to;
    Floor() : from(kWidth * kHeight, 0x80402010U), to(from.size()) {}
    void run() {
        std::memcpy(to.data(), from.data(), to.size() * sizeof(Pixel));
        for (int y = 0; y < kHeight; ++y) {
            Pixel* row = to.data() + std::ptrdiff_t{y} * kWidth;
            blend_row(row, kWidth, from.data() + std::ptrdiff_t{y} * kWidth, 200);
        }
        benchmark::DoNotOptimize(to.data());
        benchmark::ClobberMemory();
    }
};

void floor_of_a_redraw(benchmark::State& state) {
    Floor floor;
    for (auto _ : state) floor.run();
}
BENCHMARK(floor_of_a_redraw)->Unit(benchmark::kMillisecond);

// The two take turns, so that both see the same machine.
void redraw_against_floor(benchmark::State& state, const DrawList& list, Stage& stage) {
    Floor floor;
    bench::Best ours, least;
    stage.renderer.render(list);
    for (auto _ : state) {
        stage.renderer.invalidate();
        state.SetIterationTime(
            ours.time([&] { benchmark::DoNotOptimize(stage.renderer.render(list)); }));
        least.time([&] { floor.run(); });
    }
    state.counters["best_ms"] = ours.seconds() * 1000;
    state.counters["times_floor"] = ours.seconds() / least.seconds();
}

void redraw_home(benchmark::State& state) {
    Stage stage;
    redraw_against_floor(state, bench::home_screen(*stage.text, stage.pictures), stage);
}
BENCHMARK(redraw_home)->UseManualTime()->Iterations(kTurns)->Unit(benchmark::kMillisecond);

void redraw_question(benchmark::State& state) {
    Stage stage;
    redraw_against_floor(state, question(kCard), stage);
}
BENCHMARK(redraw_question)->UseManualTime()->Iterations(kTurns)->Unit(benchmark::kMillisecond);

void redraw_petals(benchmark::State& state) {
    Stage stage;
    redraw_against_floor(state, petals(), stage);
}
BENCHMARK(redraw_petals)->UseManualTime()->Iterations(kTurns)->Unit(benchmark::kMillisecond);

void one_option_changes(benchmark::State& state) {
    Stage stage;
    const DrawList lists[] = {question(kCard), question(kTeal)};
    stage.renderer.render(lists[1]);
    bench::Best ours;
    std::size_t frame = 0;
    for (auto _ : state) {
        state.SetIterationTime(ours.time(
            [&] { benchmark::DoNotOptimize(stage.renderer.render(lists[frame++ % 2])); }));
    }
    state.counters["best_ms"] = ours.seconds() * 1000;
}
BENCHMARK(one_option_changes)->UseManualTime()->Iterations(kTurns)->Unit(benchmark::kMillisecond);

void nothing_changes(benchmark::State& state) {
    Stage stage;
    const DrawList list = question(kCard);
    for (auto _ : state) benchmark::DoNotOptimize(stage.renderer.render(list));
}
BENCHMARK(nothing_changes)->Unit(benchmark::kMicrosecond);

void whole_screen_fades(benchmark::State& state) {
    Stage stage;
    DrawList list = question(kCard);
    list.insert(list.begin(), PushGroup{0.5F, {}, 1, {}});
    list.push_back(PopGroup{});
    for (auto _ : state) {
        stage.renderer.invalidate();
        benchmark::DoNotOptimize(stage.renderer.render(list));
    }
}
BENCHMARK(whole_screen_fades)->Unit(benchmark::kMillisecond);

// One row of the screen, by vectors and one pixel at a time, in turns.
struct Rows {
    std::vector<Pixel> to = std::vector<Pixel>(kWidth, 0xFFF6F0E5U);
    std::vector<Pixel> from = std::vector<Pixel>(kWidth, 0x80402010U);
    std::vector<std::uint8_t> coverage = std::vector<std::uint8_t>(kWidth, 100);
};

void blending(benchmark::State& state, const std::function<void(Rows&)>& by_vectors,
              const std::function<void(Rows&)>& one_by_one) {
    constexpr int kRepeats = 200;
    Rows rows;
    bench::Best fast, slow;
    const auto repeat = [&rows](const auto& blend) {
        for (int i = 0; i < kRepeats; ++i) blend(rows);
        benchmark::DoNotOptimize(rows.to.data());
        benchmark::ClobberMemory();
    };
    for (auto _ : state) {
        state.SetIterationTime(fast.time([&] { repeat(by_vectors); }) / kRepeats);
        slow.time([&] { repeat(one_by_one); });
    }
    state.counters["times_scalar"] = slow.seconds() / fast.seconds();
}

constexpr Pixel kHalf = 0x80402010U;
BENCHMARK_CAPTURE(
    blending, solid, [](Rows& r) { blend_solid(r.to.data(), kWidth, kHalf); },
    [](Rows& r) { scalar::blend_solid(r.to.data(), kWidth, kHalf); })
    ->UseManualTime()
    ->Iterations(kTurns);
BENCHMARK_CAPTURE(
    blending, solid_covered,
    [](Rows& r) { blend_solid(r.to.data(), kWidth, kHalf, r.coverage.data()); },
    [](Rows& r) { scalar::blend_solid(r.to.data(), kWidth, kHalf, r.coverage.data()); })
    ->UseManualTime()
    ->Iterations(kTurns);
BENCHMARK_CAPTURE(
    blending, row, [](Rows& r) { blend_row(r.to.data(), kWidth, r.from.data(), 100); },
    [](Rows& r) { scalar::blend_row(r.to.data(), kWidth, r.from.data(), 100); })
    ->UseManualTime()
    ->Iterations(kTurns);
BENCHMARK_CAPTURE(
    blending, row_covered,
    [](Rows& r) { blend_row(r.to.data(), kWidth, r.from.data(), r.coverage.data()); },
    [](Rows& r) { scalar::blend_row(r.to.data(), kWidth, r.from.data(), r.coverage.data()); })
    ->UseManualTime()
    ->Iterations(kTurns);

void break_paragraph(benchmark::State& state) {
    Stage stage;
    const std::string words =
        "Menekan Suka dapat dinilai sebagai bentuk dukungan. Menolak dengan sopan menjaga nama "
        "baik "
        "Anda dan instansi. Pegawai ASN harus netral dalam setiap tugas dan di ruang digital.";
    for (auto _ : state) benchmark::DoNotOptimize(stage.text->break_lines(kOption, words, 600));
}
BENCHMARK(break_paragraph)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace suluh::gfx
