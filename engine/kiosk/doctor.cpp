#include "kiosk/doctor.h"

#include <SDL.h>
#include <unistd.h>

#include <algorithm>
#include <ctime>

#include "base/clock.h"
#include "base/files.h"
#include "crypto/sign.h"
#include "gfx/font_files.h"
#include "gfx/text_engine.h"
#include "kiosk/app.h"
#include "kiosk/disk_room.h"
#include "kiosk/pin_gate.h"
#include "kiosk/places.h"
#include "kiosk/sound_player.h"
#include "kiosk/upkeep.h"
#include "kiosk/voice.h"
#include "packs/pack_catalogue.h"
#include "script/lesson_host.h"
#include "stage/resources.h"
#include "stage/window.h"
#include "store/clock_doubt.h"
#include "store/sqlite.h"

namespace suluh::kiosk {

namespace {

using Grade = Finding::Grade;

constexpr std::uint64_t kMegabyte = std::uint64_t{1} << 20;

Finding display(const Options& options) {
    stage::WindowWish wish;
    wish.size = options.window.value_or(stage::WindowSize{640, 480});
    Result<stage::Window> window = stage::Window::open(wish);
    if (!window) {
        return {Grade::fail, "display", window.error().detail,
                "start it on the machine's own screen"};
    }
    SDL_DisplayMode mode{};
    SDL_GetDesktopDisplayMode(0, &mode);
    return {Grade::ok, "display",
            window->driver() + ", " + std::to_string(mode.w) + "x" + std::to_string(mode.h), ""};
}

Finding touch() {
    if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) return {Grade::warn, "touch", "no display", ""};
    const int devices = SDL_GetNumTouchDevices();
    SDL_QuitSubSystem(SDL_INIT_VIDEO);
    if (devices > 0) return {Grade::ok, "touch", std::to_string(devices) + " touch device(s)", ""};
    return {Grade::warn, "touch", "no touch device seen",
            "plug the panel's USB cable in; a mouse works too"};
}

Finding sound(const Config& config) {
    if (config.volume == 0) return {Grade::ok, "sound", "switched off in [sound] volume", ""};
    const Result<std::string> driver = try_sound();
    if (driver) return {Grade::ok, "sound", *driver, ""};
    return {Grade::warn, "sound", driver.error().detail,
            "the kiosk serves silently; plug a loudspeaker in, or write [sound] volume = 0"};
}

Finding voice(const Config& config) {
    const Status spoken = try_voice(config.language);
    if (spoken) return {Grade::ok, "voice", "espeak-ng speaks '" + config.language + "'", ""};
    return {Grade::warn, "voice", spoken.error().detail,
            "install the package espeak-ng; until then \"Dengarkan\" plays recordings only"};
}

Finding fonts() {
    const Result<std::unique_ptr<gfx::TextEngine>> engine = gfx::TextEngine::create();
    if (!engine) return {Grade::fail, "fonts", engine.error().detail, ""};
    const std::vector<fs::path> missing = gfx::missing_fallbacks();
    if (missing.empty()) return {Grade::ok, "fonts", "Manrope, Inter and fallbacks", ""};
    return {Grade::warn, "fonts", "no " + missing.front().string(),
            "install fonts-noto-core: other scripts and rare symbols would show as boxes"};
}

Finding data(const fs::path& folder) {
    std::error_code ignored;
    if (!fs::exists(folder, ignored)) {
        return {Grade::ok, "data", folder.string() + " will be made at the first start", ""};
    }
    if (::access(folder.c_str(), R_OK | W_OK | X_OK) != 0) {
        return {Grade::fail, "data", errno_error(folder.string(), errno).detail,
                "give the kiosk's user write access or choose --data"};
    }
    return {Grade::ok, "data", folder.string(), ""};
}

Finding database(const fs::path& folder) {
    const fs::path file = folder / "kiosk.db";
    std::error_code ignored;
    if (!fs::exists(file, ignored)) {
        return {Grade::ok, "database", "none yet, will be made at the first start", ""};
    }
    Result<store::Connection> db = store::Connection::open(file, store::OpenMode::read_only);
    Status sound = db ? db->check_integrity(false) : Status(tl::unexpect, db.error());
    if (sound) return {Grade::ok, "database", file.string(), ""};
    if (sound.error().detail.find("locked") != std::string::npos) {
        return {Grade::warn, "database", file.string() + " is in use",
                "a kiosk is running on this data folder; end it before starting another"};
    }
    return {Grade::warn, "database", sound.error().detail,
            "at the next start it is moved aside under a dated name and what is readable is kept"};
}

Finding kiosk_key(const fs::path& folder) {
    const Result<crypto::SigningKey> key = crypto::SigningKey::load(folder / "kiosk.key");
    if (key) return {Grade::ok, "kiosk key", "there", ""};
    if (key.error().fault == Fault::not_found) {
        return {Grade::ok, "kiosk key", "none yet, will be made at the first start", ""};
    }
    return {Grade::fail, "kiosk key", key.error().detail,
            "mend the file's owner and mode, or put the saved key back"};
}

Finding disk(fs::path folder) {
    std::error_code ignored;
    while (!fs::exists(folder, ignored) && folder.has_relative_path())
        folder = folder.parent_path();
    const Result<std::uint64_t> free = free_bytes(folder);
    if (!free) return {Grade::warn, "disk", free.error().detail, ""};
    const std::string what = std::to_string(*free / kMegabyte) + " MB free at " + folder.string();
    switch (judge_room(*free)) {
        case DiskRoom::none: return {Grade::fail, "disk", what, "make room: answers need a place"};
        case DiskRoom::little: return {Grade::warn, "disk", what, "make room soon"};
        case DiskRoom::enough: break;
    }
    return {Grade::ok, "disk", what, ""};
}

Finding maintenance_pin(const fs::path& folder) {
    const PinState pin = PinGate(folder, SystemClock()).look();
    if (!pin.is_set) {
        return {Grade::warn, "pin", "none, so the maintenance screens stay closed",
                "set one with: suluh-kiosk --set-pin"};
    }
    if (pin.is_readable) return {Grade::ok, "pin", "set", ""};
    return {Grade::warn, "pin", "cannot be read", "as the kiosk's user: suluh-kiosk --set-pin"};
}

std::string time_text(std::int64_t wall_ms) {
    constexpr std::size_t kLongest = 32;
    const auto seconds = static_cast<std::time_t>(wall_ms / 1000);
    std::tm local{};
    char text[kLongest] = "?";
    if (localtime_r(&seconds, &local) != nullptr) {
        std::strftime(text, sizeof text, "%Y-%m-%d %H:%M", &local);
    }
    return text;
}

// Nothing is in doubt because of a database that is not there or cannot be read now.
std::int64_t last_seen_in(const fs::path& folder) {
    std::error_code ignored;
    if (!fs::exists(folder / "kiosk.db", ignored)) return 0;
    Result<store::Connection> db =
        store::Connection::open(folder / "kiosk.db", store::OpenMode::read_only);
    return db ? db->integer("SELECT last_wall_ms FROM counter").value_or(0) : 0;
}

std::vector<Finding> packs(const Options& options, const Config& config, const fs::path& resources,
                           const fs::path& folder) {
    packs::CatalogueSources sources;
    sources.named = options.packs;
    sources.folders = config.packs_folders;
    sources.own = {resources / "scripts" / "packs"};
    sources.installed = {folder / "packs"};
    packs::TrustedKeys keys = packs::load_trusted_keys(config.trusted_keys_folder);
    sources.keys = std::move(keys.keys);
    if (const auto engine = packs::parse_version(options.version)) sources.engine = *engine;
    const packs::Catalogue catalogue = packs::open_catalogue(sources);

    std::vector<Finding> findings;
    for (const Error& broken : keys.broken) {
        findings.push_back({Grade::warn, "pack keys", broken.detail, "remove or replace the file"});
    }
    for (const packs::BrokenPack& broken : catalogue.broken) {
        findings.push_back({Grade::warn, "packs",
                            broken.place.string() + ": " + broken.error.detail,
                            "suluh-pack check shows every problem"});
    }
    if (catalogue.packs.empty()) {
        findings.push_back({Grade::fail, "packs", "no pack can be shown",
                            "name one with --pack or put one into a folder of [packs] folders"});
    } else {
        findings.push_back(
            {Grade::ok, "packs", std::to_string(catalogue.packs.size()) + " pack(s)", ""});
    }
    return findings;
}

Finding lesson_program() {
    const fs::path program = script::lesson_program();
    if (::access(program.c_str(), X_OK) == 0) return {Grade::ok, "lessons", program.string(), ""};
    return {Grade::fail, "lessons", errno_error(program.string(), errno).detail,
            "install suluh-lesson beside suluh-kiosk"};
}

}  // namespace

Finding examine_clock(std::int64_t wall_ms, std::int64_t last_seen_ms) {
    constexpr const char* kRemedy =
        "set it with: timedatectl set-time; times are marked as doubtful until then";
    const std::string now = time_text(wall_ms);
    if (wall_ms < store::build_date_ms()) {
        return {Grade::warn, "clock", "stands at " + now + ", before Suluh was built", kRemedy};
    }
    if (store::ClockDoubt{}.of(wall_ms, last_seen_ms)) {
        return {Grade::warn, "clock",
                "stands at " + now + ", but once stood at " + time_text(last_seen_ms),
                std::string(kRemedy) + "; if it is right now: suluh-kiosk --trust-clock"};
    }
    return {Grade::ok, "clock", now, ""};
}

std::vector<Finding> examine_running(const Options& options, const Config& config,
                                     std::int64_t last_seen_ms) {
    const fs::path folder = choose_data_folder(options, config);
    std::vector<Finding> findings{data(folder),
                                  kiosk_key(folder),
                                  disk(folder),
                                  examine_clock(SystemClock().wall_ms(), last_seen_ms),
                                  maintenance_pin(folder),
                                  lesson_program()};
    for (Finding& finding : examine_people(config)) findings.push_back(std::move(finding));
    for (Finding& finding : examine_results(config, folder)) {
        findings.push_back(std::move(finding));
    }
    const Result<fs::path> resources = stage::find_resources(stage::this_program());
    if (!resources) return findings;
    for (Finding& finding : packs(options, config, *resources, folder)) {
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<Finding> examine(const Options& options, const Result<Config>& config) {
    std::vector<Finding> findings;
    findings.push_back(config ? Finding{Grade::ok, "config", "read and understood", ""}
                              : Finding{Grade::fail, "config", config.error().detail, ""});
    const Result<fs::path> resources = stage::find_resources(stage::this_program());
    findings.push_back(resources ? Finding{Grade::ok, "scripts", resources->string(), ""}
                                 : Finding{Grade::fail, "scripts", resources.error().detail, ""});
    const Config settings = config ? *config : Config{};
    findings.push_back(display(options));
    if (findings.back().grade == Grade::ok) findings.push_back(touch());
    findings.push_back(fonts());
    findings.push_back(sound(settings));
    if (settings.volume > 0) findings.push_back(voice(settings));
    const fs::path folder = choose_data_folder(options, settings);
    findings.push_back(database(folder));
    for (Finding& finding : examine_chores(read_troubles(folder))) {
        findings.push_back(std::move(finding));
    }
    for (Finding& finding : examine_running(options, settings, last_seen_in(folder))) {
        findings.push_back(std::move(finding));
    }
    if (std::optional<Finding> plan = plan_people(settings, folder)) {
        findings.push_back(std::move(*plan));
    }
    return findings;
}

std::string to_text(const Finding& finding) {
    constexpr std::size_t kNameWidth = 10;
    std::string line = finding.grade == Grade::ok     ? "ok    "
                       : finding.grade == Grade::warn ? "warn  "
                                                      : "FAIL  ";
    line += finding.name;
    if (finding.name.size() < kNameWidth) line.append(kNameWidth - finding.name.size(), ' ');
    line += "  " + finding.what;
    if (!finding.remedy.empty()) line += " → " + finding.remedy;
    return line;
}

bool can_serve(const std::vector<Finding>& findings) {
    return std::none_of(findings.begin(), findings.end(),
                        [](const Finding& one) { return one.grade == Grade::fail; });
}

}  // namespace suluh::kiosk
