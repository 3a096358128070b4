// The running kiosk. Builds its objects in order, runs the loop, and lets C++ take them apart again
// in reverse: that is the shutdown plan.
#pragma once

#include <memory>

#include "kiosk/config.h"
#include "kiosk/options.h"

namespace suluh::kiosk {

class App {
public:
    // Everything that can refuse to start does so here, with an error fit for a terminal.
    [[nodiscard]] static Result<std::unique_ptr<App>> start(const Options& options,
                                                            const Config& config);
    ~App();
    App(const App&) = delete;
    App& operator=(const App&) = delete;

    // Until the window is closed, the robot has ended or the shot is taken. The exit status.
    [[nodiscard]] int run();

private:
    struct Inner;
    explicit App(std::unique_ptr<Inner> inner);
    std::unique_ptr<Inner> inner_;
};

// The configuration that holds: --config, else kiosk-config/kiosk.toml of a build tree or
// /etc/suluh/kiosk.toml, else the built-in defaults. An asked-for file that is missing is an error.
[[nodiscard]] Result<Config> choose_config(const Options& options,
                                           const std::filesystem::path& resources);
// --data, else the configuration's folder, else default_data_folder().
[[nodiscard]] std::filesystem::path choose_data_folder(const Options& options,
                                                       const Config& config);

}  // namespace suluh::kiosk
