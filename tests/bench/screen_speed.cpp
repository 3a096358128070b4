// What the screens cost in processor time, each beside a floor measured in the same run: moving a
// screenful of pixels and blending another over it, once. Noise and slow machines move both; the
// ratios stay. The smallest of many rounds counts, because noise only ever adds.
#include <time.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <string_view>
#include <vector>

#include "bench/stage.h"
#include "ui/node_parse.h"

namespace suluh::bench {
namespace {

double cpu_ms() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1000 + static_cast<double>(now.tv_nsec) / 1e6;
}

template <class Work>
double cost_ms(Work work) {
    const double begin = cpu_ms();
    work();
    return cpu_ms() - begin;
}

template <class Work>
double least_ms(int rounds, Work work) {
    double least = 1e9;
    for (int i = 0; i < rounds; ++i) least = std::min(least, cost_ms(work));
    return least;
}

// ---- the floor ----

class Floor {
public:
    Floor() : from_(kPixels, 0xFF18252AU), over_(kPixels, 0x40102030U), to_(kPixels) {}
    // A screenful is copied, and another is blended over it.
    void copy_and_blend() {
        std::memcpy(to_.data(), from_.data(), kPixels * sizeof(std::uint32_t));
        for (std::size_t i = 0; i < kPixels; ++i) to_[i] = blended(over_[i], to_[i]);
        seen_ = seen_ + to_[kPixels / 2];
    }
    double measure() {
        return least_ms(15, [this] { copy_and_blend(); });
    }

private:
    static constexpr std::size_t kPixels = std::size_t{Stage::kWidth} * Stage::kHeight;
    // Two channels at a time; colours are multiplied by their alpha already.
    static std::uint32_t blended(std::uint32_t top, std::uint32_t below) {
        const std::uint32_t rest = 255 - (top >> 24);
        const std::uint32_t rb = ((below & 0x00FF00FFU) * rest >> 8) & 0x00FF00FFU;
        const std::uint32_t ag = ((below >> 8) & 0x00FF00FFU) * rest & 0xFF00FF00U;
        return top + (rb | ag);
    }
    std::vector<std::uint32_t> from_, over_, to_;
    volatile std::uint32_t seen_ = 0;
};

// ---- what is measured ----

struct Measured {
    const char* what;
    double ms;
    double most;     // times the floor
    double promise;  // ms of one core on the machine the design speaks of; printed only
};

// One option is chosen, then the other: from the lesson's answer to pixels in the window's memory.
double tap_ms(Stage& stage) {
    stage.go_to_question();
    const auto options = Stage::options(stage.lesson_tree());
    std::vector<Value> trees;
    for (int i = 0; i < 2; ++i) {
        trees.push_back(stage.lesson_says(options[static_cast<std::size_t>(i)].first,
                                          options[static_cast<std::size_t>(i)].second));
    }
    std::size_t turn = 0;
    stage.show_lesson(trees[1]);
    stage.settle();
    double least = 1e9;
    for (int i = 0; i < 60; ++i) {
        const double first = cost_ms([&] {
            stage.show_lesson(trees[turn++ % 2]);
            stage.tick();
        });
        stage.pass(80);  // half way of the colour's change: the costliest kind of frame
        least = std::min(least, first + cost_ms([&] { stage.render(); }));
        stage.settle();
    }
    return least;
}

double slide_ms(Stage& stage) {
    // What goes on is a new page: the slot gets a new key and slides in.
    double least = 1e9;
    for (int round = 0; round < 6; ++round) {
        (void)stage.lesson_says(round % 2 == 0 ? "back" : "primary", Value());
        stage.rebuild();
        stage.tick();
        double sum = 0;
        int frames = 0;
        for (; frames < 16; ++frames) {
            stage.pass(16);
            sum += cost_ms([&] {
                stage.tick();
                stage.render();
            });
        }
        least = std::min(least, sum / frames);
        stage.settle();
    }
    return least;
}

std::string list_of_rows(int rows) {
    std::string text = R"({"kind":"column","id":"list","fill":"page","children":[{"kind":"scroll",
        "grow":1,"key":"rows","children":[{"kind":"column","gap":14,"pad":56,"children":[)";
    for (int i = 0; i < rows; ++i) {
        const std::string number = std::to_string(i);
        text +=
            (i > 0 ? "," : "") + std::string(R"({"kind":"row","key":"r)") + number +
            R"(","h":96,"shrink":0,"pad":20,"gap":24,"align":"center","radius":26,"fill":"surface",
                   "edge":{"color":"edge","width":3},"tap":"open","children":[
                   {"kind":"icon","name":"book","color":"primary"},
                   {"kind":"text","style":"option","grow":1,"text":"Modul )" +
            number + R"( tentang pelayanan yang adil"},
                   {"kind":"text","style":"label","color":"ink2","text":"0,5 JP"}]})";
    }
    return text + "]}]}]}";
}

double scroll_ms(Stage& stage) {
    ValueLimits limits;
    limits.max_depth = 60;
    stage.show(
        ui::parse_node(parse_json(list_of_rows(200), limits).value(), ui::Origin::shell).value());
    stage.settle();
    double least = 1e9;
    for (int round = 0; round < 6; ++round) {
        double sum = 0;
        for (int frame = 0; frame < 20; ++frame) {
            stage.pass(16);
            sum += cost_ms([&] {
                stage.view().wheel({960, 540}, round % 2 == 0 ? 37 : -37, stage.now());
                stage.tick();
                stage.render();
            });
        }
        least = std::min(least, sum / 20);
    }
    return least;
}

int count(const ui::Node& node) {
    int all = 1;
    for (const ui::Node& child : node.children) all += count(child);
    return all;
}

struct Built {
    int nodes;
    double lua, parse, layout;
    // As if the screen had 300 nodes.
    [[nodiscard]] double all() const { return (lua + parse + layout) * 300 / nodes; }
};

// Nothing is kept from one round to the next but what a kiosk keeps too: states and set texts.
Built built(Stage& stage) {
    Value tree;
    const double lua = least_ms(60, [&] { tree = stage.shell_view(); });
    ui::Node node;
    const double parse =
        least_ms(60, [&] { node = ui::parse_node(tree, ui::Origin::shell).value(); });
    double layout = 1e9;
    for (int i = 0; i < 60; ++i) {
        ui::Node copy = node;
        layout = std::min(layout, cost_ms([&] {
                              stage.show(std::move(copy));
                              stage.tick();
                          }));
    }
    return {count(node), lua, parse, layout};
}

// ---- the verdict ----

void tell(const char* screen, const Built& build) {
    std::printf("     %s has %d nodes: view %.2f ms, parse %.2f ms, reconcile and layout %.2f ms\n",
                screen, build.nodes, build.lua, build.parse, build.layout);
}

int report(double floor, const std::vector<Measured>& all) {
    int over = 0;
    std::printf("floor (copy and blend a screenful): %.2f ms\n", floor);
    for (const Measured& one : all) {
        const double ratio = one.ms / floor;
        over += ratio > one.most ? 1 : 0;
        std::printf(
            "%s %-34s %6.2f ms, %5.2f x the floor (at most %.2f), %3.0f %% of the promised %.1f "
            "ms\n",
            ratio > one.most ? "OVER" : "ok  ", one.what, one.ms, ratio, one.most,
            100 * one.ms / one.promise, one.promise);
    }
    return over == 0 ? 0 : 1;
}

int run() {
    Stage stage;
    Floor floor;
    double floor_ms = floor.measure();
    stage.go_home();
    const double home = least_ms(15, [&] { stage.render_all(); });
    const Built build = built(stage);
    stage.settle();
    const double tap = tap_ms(stage);
    const double question = least_ms(15, [&] { stage.render_all(); });
    const Built frame = built(stage);
    stage.rebuild();
    stage.settle();
    const double slide = slide_ms(stage);
    const double scroll = scroll_ms(stage);
    floor_ms = std::min(floor_ms, floor.measure());
    constexpr double kFrame = 1000.0 / 60, kShare = 0.6;  // of one core
    tell("home", build);
    tell("the frame around a lesson", frame);
    return report(floor_ms, {{"tap: an option is highlighted", tap, 1.0, 1.5},
                             {"all of home drawn anew", home, 3.0, 8},
                             {"all of a question drawn anew", question, 3.0, 8},
                             {"a frame of a sliding page", slide, 4.0, kFrame * kShare},
                             {"a frame of a list of 200 rows", scroll, 3.0, kFrame * kShare},
                             {"view, reconcile, layout (300 nodes)", build.all(), 1.5, 1}});
}

}  // namespace
}  // namespace suluh::bench

int main() {
    return suluh::bench::run();
}
