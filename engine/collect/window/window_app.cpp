#include "collect/window/window_app.h"

#include <memory>

#include "collect/window/desk.h"
#include "stage/resources.h"

namespace suluh::collect {

namespace {

stage::WindowWish window_wish(const WindowOptions& options) {
    stage::WindowWish wish;
    wish.size = options.size;
    wish.kind = stage::WindowKind::desktop;
    wish.title = "Suluh · Pengumpul hasil";
    if (options.is_headless_work() && !stage::has_display()) {
        wish.display = stage::Display::headless;
    }
    return wish;
}

}  // namespace

Result<int> run_window(const WindowOptions& options) {
    const Result<std::filesystem::path> resources = stage::find_resources(stage::this_program());
    if (!resources) return resources.error();
    Result<std::unique_ptr<stage::Screen>> screen =
        stage::Screen::open(window_wish(options), *resources / "media");
    if (!screen) return screen.error();
    const SystemClock clock;
    Desk desk({options, *resources, std::move(*screen), clock});
    if (Status begun = desk.begin(); !begun) return begun.error();
    return desk.run();
}

}  // namespace suluh::collect
