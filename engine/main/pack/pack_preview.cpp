// suluh-pack preview
#include <memory>

#include "base/files.h"
#include "kiosk/author/preview.h"
#include "main/pack/pack_commands.h"
#include "script/lesson_host.h"
#include "stage/resources.h"

namespace suluh::pack_tool {

namespace {

namespace author = kiosk::author;

struct Arguments {
    std::string place, go_to, window, lang, set, inspect;
};

int preview(const Arguments& in) {
    const Result<fs::path> resources = stage::find_resources(stage::this_program());
    if (!resources) return failed(resources.error());
    author::PreviewWish wish;
    wish.folder = in.place;
    const std::size_t colon = in.go_to.find(':');
    wish.lesson = in.go_to.substr(0, colon);
    if (colon != std::string::npos) wish.step = in.go_to.substr(colon + 1);
    if (!in.window.empty()) {
        const Result<stage::WindowSize> size = stage::parse_window_size(in.window);
        if (!size) return wrong_use(size.error().detail);
        wish.window = *size;
    }
    wish.lang = in.lang;
    wish.set = in.set;
    wish.inspect = in.inspect;
    wish.resources = *resources;
    wish.program = script::lesson_program();
    wish.say = [](const std::string& line) {
        say(line);
        std::fflush(stdout);
    };
    auto window = author::Preview::open(std::move(wish));
    if (!window) return failed(window.error());
    (*window)->run();
    return kGood;
}

}  // namespace

void add_preview(CLI::App& app, int& status) {
    const auto in = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand(
        "preview", "Show a lesson in a window, anew each time one of its files is saved");
    command->add_option("DIR", in->place, "folder with pack.toml")->required();
    command->add_option("--goto", in->go_to, "LESSON or LESSON:STEP, a step by its id or number");
    command->add_option("--window", in->window, "WxH (1366x768)");
    command->add_option("--lang", in->lang, "language to begin with (id)");
    command->add_option("--set", in->set, "standard, large or contrast (standard)");
    command->add_option("--inspect", in->inspect, "keep FILE true to what is shown, for tests");
    command->callback([in, &status] { status = preview(*in); });
}

}  // namespace suluh::pack_tool
