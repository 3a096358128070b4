#include "kiosk/app.h"

#include <future>

#include "base/files.h"
#include "base/log.h"
#include "kiosk/kiosk_key.h"
#include "kiosk/places.h"
#include "kiosk/running.h"
#include "stage/resources.h"

namespace suluh::kiosk {

namespace {

constexpr const char* kSystemConfig = "/etc/suluh/kiosk.toml";

stage::WindowWish window_wish(const Options& options, const Config& config) {
    stage::WindowWish wish;
    wish.size = options.window;
    if (!wish.size && !config.fullscreen) {
        wish.size = stage::WindowSize{config.window_width, config.window_height};
    }
    if (options.is_headless_work() && !stage::has_display())
        wish.display = stage::Display::headless;
    return wish;
}

Error with_remedy(const Error& error, const fs::path& data) {
    Error told = error.within("the database in " + data.string());
    if (told.fault == Fault::full) told.detail += ": make room there or choose --data";
    return told;
}

}  // namespace

Result<Config> choose_config(const Options& options, const fs::path& resources) {
    if (!options.config.empty()) return load_config(options.config);
    const fs::path beside = resources / "kiosk-config" / "kiosk.toml";
    for (const fs::path& file : {beside, fs::path(kSystemConfig)}) {
        std::error_code ignored;
        if (fs::exists(file, ignored)) return load_config(file);
    }
    return default_config(resources / "kiosk-config");
}

fs::path choose_data_folder(const Options& options, const Config& config) {
    if (!options.data.empty()) return options.data;
    if (!config.data_folder.empty()) return config.data_folder;
    return default_data_folder();
}

struct App::Inner {
    SystemClock clock;
    std::unique_ptr<Running> running;
};

App::App(std::unique_ptr<Inner> inner) : inner_(std::move(inner)) {}
App::~App() = default;

Result<std::unique_ptr<App>> App::start(const Options& options, const Config& config) {
    const Result<fs::path> resources = stage::find_resources(stage::this_program());
    if (!resources) return resources.error();
    const Places places{*resources, choose_data_folder(options, config)};
    if (Status ready = prepare_data_folder(places.data); !ready) return ready.error();

    if (Status logging = log_to_file(places.data / "kiosk.log"); !logging) {
        log_warning("kiosk", logging.error().detail);
    }
    auto inner = std::make_unique<Inner>();
    // The database opens while SDL finds its display: together they are most of the start.
    std::future<Result<store::Database>> opening =
        std::async(std::launch::async, [&clock = inner->clock, data = places.data] {
            store::OpenOptions open;
            open.folder = data;
            return store::Database::open(open, clock);
        });
    Result<std::unique_ptr<stage::Screen>> screen =
        stage::Screen::open(window_wish(options, config), places.media());
    Result<store::Database> database = opening.get();
    if (!screen) return screen.error();
    if (!database) return with_remedy(database.error(), places.data);
    Result<crypto::SigningKey> key = load_or_make_key(places.data);
    if (!key) return key.error();

    inner->running = std::make_unique<Running>(
        Running::Given{options, config, places, std::move(*screen), std::move(*database),
                       std::move(*key), inner->clock});
    if (Status begun = inner->running->begin(); !begun) return begun.error();
    return std::unique_ptr<App>(new App(std::move(inner)));
}

int App::run() {
    return inner_->running->run();
}

}  // namespace suluh::kiosk
