// suluh-kiosk: what staff tap on. Reads the command line; everything else is the room kiosk.
#include <malloc.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <iostream>
#include <string>

#include "base/clock.h"
#include "base/log.h"
#include "crypto/crypto.h"
#include "kiosk/app.h"
#include "kiosk/certificate_check.h"
#include "kiosk/doctor.h"
#include "kiosk/pin_gate.h"
#include "kiosk/places.h"
#include "stage/resources.h"
#include "store/clock_trust.h"
#include "sync/token_text.h"

namespace {

using namespace suluh;
using namespace suluh::kiosk;

constexpr int kFailed = 1;
constexpr int kWrongUse = 2;

int refuse(const Error& error) {
    std::fprintf(stderr, "suluh-kiosk: %s\n", error.detail.c_str());
    return kFailed;
}

int tell_doctor(const Options& options, const Result<Config>& config) {
    const std::vector<Finding> findings = examine(options, config);
    for (const Finding& finding : findings) std::printf("%s\n", to_text(finding).c_str());
    return can_serve(findings) ? 0 : kFailed;
}

// Checks a text form where CLI11 reads it, so that a mistake is wrong use.
template <class T>
CLI::Validator reads(Result<T> (*parse)(std::string_view)) {
    return CLI::Validator(
        [parse](const std::string& text) {
            const Result<T> value = parse(text);
            return value ? std::string() : value.error().detail;
        },
        "");
}

// What a scanner types, when nothing else was named.
std::string certificate_named(const std::string& what) {
    std::string line = what;
    if (what == "-") std::getline(std::cin, line);
    return line;
}

int verify(const Options& options, const std::string& what) {
    const Result<std::filesystem::path> resources = stage::find_resources(stage::this_program());
    const Result<Config> config = choose_config(options, resources.value_or("."));
    if (!config) return refuse(config.error());
    const auto keys = believed_collectors(*config, choose_data_folder(options, *config));
    if (!keys) return refuse(keys.error());
    const Result<sync::Token> token = sync::verify_certificate(certificate_named(what), *keys);
    if (!token) {
        std::fprintf(stderr, "NOT GENUINE: %s\n", token.error().detail.c_str());
        return kFailed;
    }
    std::printf("%s", sync::token_text(*token).c_str());
    return 0;
}

int set_pin(const Options& options) {
    const Result<std::filesystem::path> resources = stage::find_resources(stage::this_program());
    const Result<Config> config = choose_config(options, resources.value_or("."));
    if (!config) return refuse(config.error());
    const std::filesystem::path data = choose_data_folder(options, *config);
    if (Status ready = prepare_data_folder(data); !ready) return refuse(ready.error());
    if (Status set = ask_and_set_pin(data); !set) return refuse(set.error());
    std::printf("The maintenance PIN of %s is set.\n", data.c_str());
    return 0;
}

int say_clock_is_right(const Options& options) {
    const Result<std::filesystem::path> resources = stage::find_resources(stage::this_program());
    const Result<Config> config = choose_config(options, resources.value_or("."));
    if (!config) return refuse(config.error());
    const SystemClock clock;
    store::OpenOptions open;
    open.folder = choose_data_folder(options, *config);
    if (Status owner = become_owner_of(open.folder); !owner) return refuse(owner.error());
    Result<store::Database> database = store::Database::open(open, clock);
    if (!database) return refuse(database.error());
    const Result<store::ClockTrust> trust = store::trust_clock(*database);
    if (!trust) return refuse(trust.error());
    std::printf(
        *trust == store::ClockTrust::given
            ? "The clock is believed again. A later time that was seen before was a mistake.\n"
            : "The clock was not in doubt.\n");
    return 0;
}

// One heap for all threads: each would keep pages of its own that it hardly uses. Measured on the
// home screen: 1 to 3 MiB less.
void share_one_heap() {
    static_cast<void>(mallopt(M_ARENA_MAX, 1));
}

int open_kiosk(const Options& options) {
    share_one_heap();
    const Result<std::filesystem::path> resources = stage::find_resources(stage::this_program());
    if (!resources) return refuse(resources.error());
    const Result<Config> config = choose_config(options, *resources);
    if (!config) return refuse(config.error());
    set_log_level(config->log_level);
    Result<std::unique_ptr<App>> app = App::start(options, *config);
    if (!app) return refuse(app.error());
    return (*app)->run();
}

}  // namespace

int main(int count, char** arguments) {
    CLI::App cli{"suluh-kiosk shows the lessons of this office and keeps every answer."};
    cli.footer(
        "Data lies in --data, else in [data] folder of kiosk.toml, else in /var/lib/suluh where it "
        "can be\nwritten, else in ~/.local/state/suluh. Exit status: 0 good, 1 it could not work, "
        "2 wrong use.");
    Options options;
    options.version = SULUH_VERSION;
    std::string window, lesson, robot, certificate;
    bool doctor = false, new_pin = false, clock_is_right = false;
    cli.add_option("--config", options.config, "settings (default: kiosk-config/kiosk.toml)")
        ->type_name("FILE");
    cli.add_option("--data", options.data, "where answers, keys and packs are kept")
        ->type_name("DIR");
    cli.add_option("--window", window, "a window of this size instead of the full screen")
        ->type_name("WxH")
        ->check(reads(stage::parse_window_size));
    cli.add_option("--pack", options.packs, "a pack's folder or zip to show too; may be repeated")
        ->type_name("PATH")
        ->check(CLI::ExistingPath);
    cli.add_option("--lesson", lesson, "start in this lesson, as a guest")
        ->type_name("PACK/LESSON")
        ->check(reads(parse_lesson_name));
    cli.add_option("--robot", robot, "play a person: FILE.lua or random:SEED[:STEPS]")
        ->check(reads(stage::parse_robot));
    cli.add_option("--shot", options.shot, "write the first settled screen as PNG, then end")
        ->type_name("FILE.png");
    cli.add_option("--inspect", options.inspect, "keep this file true to the settled screen")
        ->type_name("FILE.json");
    cli.add_flag("--debug-damage", options.debug_damage,
                 "frame every rectangle that is drawn again; for developers");
    cli.add_flag("--doctor", doctor, "say whether this machine can serve, a line each");
    cli.add_flag("--set-pin", new_pin,
                 "ask for a new maintenance PIN (terminal or one line on standard input)");
    cli.add_flag("--trust-clock", clock_is_right,
                 "say that the clock is right now, though a later time was seen before; end the "
                 "kiosk first");
    cli.add_option("--verify", certificate,
                   "say whether a certificate is genuine, by the collectors' keys of this kiosk: a "
                   "*.pdf,\nwhat its QR code holds (SULUH1:...), or - for that on standard input")
        ->type_name("WHAT");
    cli.set_version_flag("--version", std::string("suluh-kiosk ") + SULUH_VERSION);
    try {
        cli.parse(count, arguments);
    } catch (const CLI::ParseError& error) {
        return cli.exit(error) == 0 ? 0 : kWrongUse;
    }
    if (!window.empty()) options.window = *stage::parse_window_size(window);
    if (!lesson.empty()) options.lesson = *parse_lesson_name(lesson);
    if (!robot.empty()) options.robot = *stage::parse_robot(robot);

    if (Status ready = crypto::start(); !ready) return refuse(ready.error());
    if (doctor) {
        const Result<std::filesystem::path> resources =
            stage::find_resources(stage::this_program());
        return tell_doctor(options, choose_config(options, resources.value_or(".")));
    }
    if (!certificate.empty()) return verify(options, certificate);
    if (clock_is_right) return say_clock_is_right(options);
    return new_pin ? set_pin(options) : open_kiosk(options);
}
