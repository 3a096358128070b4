// Draws a node tree from a JSON file as PNG, without kiosk and window: what a view() of a script
// returns, seen at once.
//   ninja node_shot && bin/node_shot tree.json out.png [name=value]...
//     size=1920x1080  theme=terang|kontras  text=1.0|1.2|1.4  still=1  media=FOLDER (./media)
//     press=ID  focus=ID   show the node with that `id` pressed or focused
//     drag=ID:DX,DY        carried so far by a finger (device px)
//     at=MS                the time after the tree appeared (default: when all has settled)
//     inspect=1            prints what can be perceived, as JSON
//     flaws=1              prints what a designer would send back, as JSON (see ui/audit.h)
//     time=1               prints how much processor time each stage takes
#include <cstdio>
#include <ctime>
#include <map>
#include <optional>
#include <string>

#include "base/files.h"
#include "gfx/picture_store.h"
#include "gfx/renderer.h"
#include "gfx/text_engine.h"
#include "ui/audit.h"
#include "ui/node_parse.h"
#include "ui/view.h"

namespace {

using namespace suluh;
using Options = std::map<std::string, std::string>;

int fail(const std::string& what) {
    std::fprintf(stderr, "node_shot: %s\n", what.c_str());
    return 1;
}

std::string option(const Options& options, const std::string& name, const std::string& fallback) {
    const auto found = options.find(name);
    return found == options.end() ? fallback : found->second;
}

// Processor time, so that a busy machine does not blur the figures.
double cpu_ms() {
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

// Where a finger would touch the node; nothing when there is none.
std::optional<gfx::Point> middle_of(ui::View& view, const std::string& id) {
    const Value nodes = view.inspect();
    for (const Value& node : *nodes.list()) {
        if (node.text_or("id", "") != id) continue;
        const Value::List& rect = *node.find("rect")->list();
        const auto middle = [&](std::size_t at) {
            return static_cast<float>(*rect[at].number() + *rect[at + 2].number() / 2);
        };
        return gfx::Point{middle(0), middle(1)};
    }
    return std::nullopt;
}

void press(ui::View& view, const std::string& id) {
    const auto at = middle_of(view, id);
    if (at) static_cast<void>(view.pointer({ui::PointerEvent::Kind::down, 1, at->x, at->y}, 9'000));
}

void drag(ui::View& view, const std::string& what) {
    const std::string id = what.substr(0, what.find(':'));
    float dx = 0, dy = 0;
    if (std::sscanf(what.c_str() + id.size(), ":%f,%f", &dx, &dy) != 2) return;
    press(view, id);
    const auto from = middle_of(view, id);
    if (!from) return;
    static_cast<void>(
        view.pointer({ui::PointerEvent::Kind::move, 1, from->x + dx, from->y + dy}, 9'100));
}

// Goes on with the keyboard until the node has the ring (every stop is tried once).
void focus(ui::View& view, const std::string& id, const Value& tree) {
    const auto node = ui::parse_node(tree, ui::Origin::shell);
    const ui::FlatTree flat = ui::flatten(*node);
    for (const std::uint32_t index : ui::focus_order(flat)) {
        static_cast<void>(view.key(ui::Key::next, 9'000));
        if (flat[index].node->id == id) return;
    }
}

void print_times(ui::View& view, const Value& tree) {
    constexpr int kRounds = 50;
    double start = cpu_ms();
    for (int i = 0; i < kRounds; ++i) static_cast<void>(ui::parse_node(tree, ui::Origin::shell));
    std::printf("parse        %.3f ms\n", (cpu_ms() - start) / kRounds);
    start = cpu_ms();
    for (int i = 0; i < kRounds; ++i) {
        auto node = ui::parse_node(tree, ui::Origin::shell);
        view.set_tree(std::move(*node));
        static_cast<void>(view.tick(10'000));
    }
    std::printf("parse+layout %.3f ms\n", (cpu_ms() - start) / kRounds);
    start = cpu_ms();
    for (int i = 0; i < kRounds; ++i) static_cast<void>(view.paint(10'000));
    std::printf("paint        %.3f ms (%zu commands)\n", (cpu_ms() - start) / kRounds,
                view.paint(10'000).size());
}

// The whole screen again with everything cached.
void print_redraws(ui::View& view, gfx::Renderer& renderer) {
    constexpr int kRounds = 10;
    double start = cpu_ms();
    for (int i = 0; i < kRounds; ++i) {
        renderer.invalidate();
        renderer.render(view.paint(20'000));
    }
    std::printf("redraw       %.3f ms\n", (cpu_ms() - start) / kRounds);
}

void print_flaws(const ui::AuditScene& scene, ui::TextMeasure& measure, gfx::Renderer& whole,
                 gfx::Renderer& bare) {
    whole.render(scene.list);
    bare.render(ui::without_text(scene.list));
    Value::List told;
    for (const ui::Flaw& flaw : ui::find_flaws(scene, {whole.surface(), bare.surface()}, measure)) {
        told.emplace_back(flaw.node + ": " + flaw.what);
    }
    std::printf("%s\n", to_json(Value(std::move(told))).c_str());
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return fail("usage: node_shot tree.json out.png [name=value]...");
    Options options;
    for (int i = 3; i < argc; ++i) {
        const std::string word = argv[i];
        options[word.substr(0, word.find('='))] = word.substr(word.find('=') + 1);
    }
    const auto json = read_text(argv[1], std::size_t{8} << 20);
    if (!json) return fail(json.error().detail);
    const auto value = parse_json(*json);
    if (!value) return fail(value.error().detail);
    auto node = ui::parse_node(*value, ui::Origin::shell);
    if (!node) return fail(node.error().detail);
    auto engine = gfx::TextEngine::create();
    if (!engine) return fail(engine.error().detail);

    gfx::PictureStore pictures(option(options, "media", "media"));
    ui::EngineTextMeasure measure(**engine);
    ui::View view(measure, [&](std::string_view source) -> std::optional<ui::Size> {
        const auto size = pictures.natural_size(source);
        if (!size) return std::nullopt;
        return ui::Size{static_cast<float>(size->w), static_cast<float>(size->h)};
    });
    int width = 1920, height = 1080;
    static_cast<void>(
        std::sscanf(option(options, "size", "1920x1080").c_str(), "%dx%d", &width, &height));
    ui::Sides safe;
    static_cast<void>(std::sscanf(option(options, "safe", "0,0,0,0").c_str(), "%f,%f,%f,%f",
                                  &safe.top, &safe.right, &safe.bottom, &safe.left));
    view.set_viewport(width, height, safe);
    const bool kontras = option(options, "theme", "terang") == "kontras";
    view.set_look({kontras ? ui::ThemeName::kontras : ui::ThemeName::terang,
                   std::stof(option(options, "text", "1.0")),
                   option(options, "still", "0") == "1"});
    view.set_tree(std::move(*node));
    static_cast<void>(view.tick(0));
    const auto at = static_cast<ui::Millis>(std::stoll(option(options, "at", "10000")));
    if (options.contains("press")) press(view, options["press"]);
    if (options.contains("drag")) drag(view, options["drag"]);
    if (options.contains("focus")) focus(view, options["focus"], *value);
    if (options.contains("time")) print_times(view, *value);

    gfx::Renderer renderer(**engine, pictures);
    renderer.resize(width, height);
    const double start = cpu_ms();
    renderer.render(view.paint(at));
    if (options.contains("time")) std::printf("draw         %.3f ms\n", (cpu_ms() - start));
    if (options.contains("time")) print_redraws(view, renderer);
    if (options.contains("inspect")) std::printf("%s\n", to_json(view.inspect()).c_str());
    if (options.contains("flaws")) {
        gfx::Renderer bare(**engine, pictures);
        bare.resize(width, height);
        print_flaws(view.audit_scene(at), measure, renderer, bare);
    }
    const Status saved = save_png(renderer.surface(), argv[2]);
    return saved ? 0 : fail(saved.error().detail);
}
