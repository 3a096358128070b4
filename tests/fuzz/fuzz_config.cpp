#include "fuzz/harness.h"
#include "kiosk/config.h"

// kiosk.toml: values stay in range, errors name the file.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace suluh;
    const auto config = kiosk::parse_config(fuzz::text_of(data, size), "kiosk.toml");
    if (!config) {
        fuzz::must(config.error().detail.starts_with("kiosk.toml:"));
        return 0;
    }
    fuzz::must(config->idle_seconds >= 5 && config->countdown_seconds >= 3);
    fuzz::must(config->language.size() == 2 && !config->name.empty());
    static_cast<void>(kiosk::resolve_paths(*config, "/etc/suluh"));
    return 0;
}
