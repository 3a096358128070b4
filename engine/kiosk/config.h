// kiosk.toml: how one kiosk is set up. Read strictly: an unknown key or a wrong type is an error
// that names file, line and key. What is not written keeps the default below;
// kiosk-config/kiosk.toml spells out exactly these defaults.
#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/log.h"
#include "base/result.h"
#include "script/lesson_budget.h"
#include "store/nip.h"
#include "sync/drop_config.h"
#include "sync/key_ring.h"

namespace suluh::kiosk {

namespace fs = std::filesystem;

struct Period {
    store::Date begins, ends;  // the last day, too, is part of it
    friend bool operator==(const Period&, const Period&) = default;
};

// Whether people may lay a PIN of their own before their number.
enum class PinUse { off, optional, required };

struct Config {
    // [kiosk]
    std::string office;           // shown to staff and supervisors; empty: the shell's own words
    std::string name = "kiosk";   // tells the kiosks of one office apart, for people
    std::string language = "id";  // two-letter code of screens and lessons
    double jp_target = 20;        // credit a person should reach in a year
    double jp_minutes = 45;       // minutes of learning that make one hour of credit

    // [idle]
    int idle_seconds = 60;       // without a touch until "still there?"
    int countdown_seconds = 30;  // from then until the session is saved and left

    // [window]
    bool fullscreen = true;
    int window_width = 1920;  // when not full screen
    int window_height = 1080;
    std::array<int, 4> safe_area{};  // px hidden at the top, right, bottom and left

    // [sound]
    int volume = 70;  // percent, of a new visit; 0: this kiosk never sounds

    // [data]
    fs::path data_folder;  // empty: default_data_folder()

    // [packs]
    std::vector<fs::path> packs_folders;    // besides the engine's own and the installed ones
    fs::path trusted_keys_folder = "keys";  // *.pub of those who may sign packs

    // [results]
    std::vector<fs::path> seal_keys;       // supervisors' public keys: who can read results
    std::vector<fs::path> collector_keys;  // whose receipts are believed
    fs::path keys_folder = "keys";         // *.recipient and *.revoked: the same by cards
    int keep_days = 400;                   // received answers stay here so long; 0: for ever
    fs::path drop_folder;                  // results are copied there too; empty: sticks only

    // [[drop]]
    std::vector<sync::DropConfig> drops;

    // [people]
    fs::path roster_file;  // names by NIP, CSV or a workbook; empty: none
    PinUse pin_use = PinUse::optional;

    // [election]
    std::optional<Period> election;  // "masa pemilihan": reminders, and a line on the home screen

    // [lesson]
    script::LessonBudget lesson;  // what one lesson may use

    // [log]
    LogLevel log_level = LogLevel::info;

    friend bool operator==(const Config&, const Config&) = default;
};

constexpr std::size_t kMaxConfigBytes = 64 * 1024;

// Paths stay as written. file is only named in errors: Fault::bad_input,
// "kiosk.toml:3: [idle]: key 'secnds' is unknown → did you mean 'seconds'? (and 1 more)".
[[nodiscard]] Result<Config> parse_config(std::string_view text, std::string_view file);

// Every relative path, made absolute from base: the folder of kiosk.toml.
[[nodiscard]] Config resolve_paths(Config config, const fs::path& base);

// Reads file; one that is not there is Fault::not_found. Paths are resolved from its folder.
[[nodiscard]] Result<Config> load_config(const fs::path& file);

// Where keys of recipients and collectors are found: named, in the keys folder, and accepted at the
// maintenance screens (data/keys).
[[nodiscard]] sync::KeyPlaces key_places(const Config& config, const fs::path& data);

// Where results go besides sticks: drop_folder, then the [[drop]] tables.
[[nodiscard]] std::vector<sync::DropConfig> all_drops(const Config& config);

// What a kiosk without any kiosk.toml runs on: the defaults, paths resolved from base.
[[nodiscard]] Config default_config(const fs::path& base);

}  // namespace suluh::kiosk
