#include "kiosk/config.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <tuple>

#include "base/files.h"
#include "base/nearest.h"
#include "packs/strict_table.h"
#include "sync/drop_tables.h"

namespace suluh::kiosk {

namespace {

using packs::Need;
using packs::StrictTable;
using packs::TextRule;

// A receipt that turns out to be false must be found out while the answers are still here.
constexpr int kLeastKeepDays = 30;
constexpr TextRule kPath{.max_bytes = 4096};
constexpr std::array<std::string_view, 4> kLogLevels = {"debug", "info", "warning", "error"};

constexpr std::array<std::string_view, 3> kPinUses = {"off", "optional", "required"};

void take_path(StrictTable& table, std::string_view key, fs::path& target) {
    std::string text;
    if (table.text(key, text, Need::optional, kPath)) target = text;
}

void take_paths(StrictTable& table, std::string_view key, std::vector<fs::path>& target) {
    std::vector<std::string> texts;
    if (table.texts(key, texts, Need::optional)) target.assign(texts.begin(), texts.end());
}

void read_kiosk(StrictTable& table, Config& config) {
    table.text("office", config.office, Need::optional, {.max_bytes = 120});
    table.text("name", config.name, Need::optional, {.min_bytes = 1, .max_bytes = 60});
    if (table.text("language", config.language, Need::optional)) {
        const std::string& code = config.language;
        const bool right = code.size() == 2 && std::all_of(code.begin(), code.end(), [](char c) {
                               return c >= 'a' && c <= 'z';
                           });
        if (!right) {
            table.complain("language", "is no language", "write a two-letter code, as in \"id\"");
        }
    }
    table.number("jp_target", config.jp_target, Need::optional, {.min = 0, .max = 1000});
    table.number("jp_minutes", config.jp_minutes, Need::optional, {.min = 1, .max = 600});
}

void read_idle(StrictTable& table, Config& config) {
    table.integer("seconds", config.idle_seconds, Need::optional, {.min = 5, .max = 3600});
    table.integer("countdown", config.countdown_seconds, Need::optional, {.min = 3, .max = 600});
}

void read_window(StrictTable& table, Config& config) {
    table.boolean("fullscreen", config.fullscreen, Need::optional);
    table.integer("width", config.window_width, Need::optional, {.min = 320, .max = 7680});
    table.integer("height", config.window_height, Need::optional, {.min = 320, .max = 7680});
    table.integers("safe_area", config.safe_area, Need::optional, {.min = 0, .max = 1000});
}

void read_sound(StrictTable& table, Config& config) {
    table.integer("volume", config.volume, Need::optional, {.min = 0, .max = 100});
}

void read_data(StrictTable& table, Config& config) {
    take_path(table, "folder", config.data_folder);
}

void read_packs(StrictTable& table, Config& config) {
    take_paths(table, "folders", config.packs_folders);
    take_path(table, "trusted_keys", config.trusted_keys_folder);
}

void read_results(StrictTable& table, Config& config) {
    take_paths(table, "seal_keys", config.seal_keys);
    take_paths(table, "collector_keys", config.collector_keys);
    take_path(table, "keys", config.keys_folder);
    table.integer("keep_days", config.keep_days, Need::optional, {.min = 0, .max = 36'500});
    if (config.keep_days != 0 && config.keep_days < kLeastKeepDays) {
        table.complain("keep_days", "is too short",
                       "write at least 30 days, or 0 to keep answers for ever");
    }
    take_path(table, "drop_folder", config.drop_folder);
}

void read_people(StrictTable& table, Config& config) {
    take_path(table, "roster", config.roster_file);
    std::string text;
    if (!table.text("pin", text, Need::optional)) return;
    const auto found = std::find(kPinUses.begin(), kPinUses.end(), text);
    if (found != kPinUses.end()) {
        config.pin_use = static_cast<PinUse>(found - kPinUses.begin());
    } else {
        table.complain("pin", "is no use of a PIN", "write off, optional or required");
    }
}

// "2029-02-14"
std::optional<store::Date> date_in(const std::string& text) {
    constexpr std::size_t kLength = 10;
    store::Date date;
    int length = 0;
    const int read =
        std::sscanf(text.c_str(), "%4d-%2d-%2d%n", &date.year, &date.month, &date.day, &length);
    if (read != 3 || length != static_cast<int>(kLength) || text.size() != kLength) return {};
    return store::is_real_date(date) ? std::optional(date) : std::nullopt;
}

void read_election(StrictTable& table, Config& config) {
    std::array<std::string, 2> texts;
    std::array<std::optional<store::Date>, 2> dates;
    constexpr std::array<std::string_view, 2> kKeys = {"begins", "ends"};
    for (std::size_t i = 0; i < kKeys.size(); ++i) {
        table.text(kKeys[i], texts[i], Need::optional);
        dates[i] = date_in(texts[i]);
    }
    if (texts[0].empty() && texts[1].empty()) return;
    for (std::size_t i = 0; i < kKeys.size(); ++i) {
        if (dates[i]) continue;
        return table.complain(kKeys[i], "is no date",
                              "write year, month and day, as in \"2029-02-14\"");
    }
    const auto order = [](const store::Date& date) {
        return std::tuple(date.year, date.month, date.day);
    };
    if (order(*dates[1]) < order(*dates[0])) {
        return table.complain("ends", "is before 'begins'", "write the last day of the period");
    }
    config.election = Period{*dates[0], *dates[1]};
}

void read_lesson(StrictTable& table, Config& config) {
    script::LessonBudget& budget = config.lesson;
    const auto take = [&table](std::string_view key, int& target,
                               const script::BudgetRange& range) {
        table.integer(key, target, Need::optional, {.min = range.least, .max = range.most});
    };
    take("instructions", budget.million_instructions, script::kMillionInstructions);
    take("memory", budget.memory_mib, script::kMemoryMib);
    take("work", budget.work_ms, script::kWorkMs);
    take("answer", budget.answer_ms, script::kAnswerMs);
    take("open_work", budget.open_work_ms, script::kOpenWorkMs);
    take("open_answer", budget.open_answer_ms, script::kOpenAnswerMs);
    take("messages", budget.messages, script::kMessages);
    // Time on the clock is never shorter than the work done in it: the reason in the log would be
    // the wrong one.
    if (budget.answer_ms < budget.work_ms) {
        table.complain("answer", "is less than 'work'", "write at least as much as for 'work'");
    }
    if (budget.open_answer_ms < budget.open_work_ms) {
        table.complain("open_answer", "is less than 'open_work'",
                       "write at least as much as for 'open_work'");
    }
}

void read_log(StrictTable& table, Config& config) {
    std::string text;
    if (!table.text("level", text, Need::optional)) return;
    const auto found = std::find(kLogLevels.begin(), kLogLevels.end(), text);
    if (found != kLogLevels.end()) {
        config.log_level = static_cast<LogLevel>(found - kLogLevels.begin());
        return;
    }
    const std::string nearest = nearest_name(text, {kLogLevels.begin(), kLogLevels.end()});
    table.complain("level", "is no log level",
                   nearest.empty() ? "write debug, info, warning or error"
                                   : "did you mean '" + nearest + "'?");
}

struct Section {
    std::string_view name;
    void (*read)(StrictTable&, Config&);
};

constexpr std::array<Section, 11> kSections = {{{"kiosk", read_kiosk},
                                                {"idle", read_idle},
                                                {"window", read_window},
                                                {"sound", read_sound},
                                                {"data", read_data},
                                                {"packs", read_packs},
                                                {"results", read_results},
                                                {"people", read_people},
                                                {"election", read_election},
                                                {"lesson", read_lesson},
                                                {"log", read_log}}};

}  // namespace

Result<Config> parse_config(std::string_view text, std::string_view file) {
    std::vector<packs::Problem> problems;
    const packs::TomlTable root = packs::parse_toml(text, file, problems);
    Config config;
    StrictTable table(root, "", std::string(file), 1, problems);
    for (const Section& section : kSections) {
        std::optional<StrictTable> inner = table.table(section.name, Need::optional);
        if (!inner) continue;
        section.read(*inner, config);
        inner->finish();
    }
    sync::read_drops(table, config.drops);
    table.finish();
    std::stable_sort(problems.begin(), problems.end(),
                     [](const auto& a, const auto& b) { return a.line < b.line; });
    if (Status s = packs::first_error(problems); !s) return s.error();
    return config;
}

Config resolve_paths(Config config, const fs::path& base) {
    std::error_code failed;
    const fs::path from = fs::absolute(base, failed);
    const auto resolve = [&](fs::path& path) {
        if (!path.empty() && !failed) path = (from / path).lexically_normal();
    };
    for (fs::path* path : {&config.data_folder, &config.trusted_keys_folder, &config.keys_folder,
                           &config.drop_folder, &config.roster_file}) {
        resolve(*path);
    }
    for (auto* paths : {&config.packs_folders, &config.seal_keys, &config.collector_keys}) {
        std::for_each(paths->begin(), paths->end(), resolve);
    }
    if (failed) return config;
    for (sync::DropConfig& drop : config.drops) sync::resolve_paths(drop, from);
    return config;
}

std::vector<sync::DropConfig> all_drops(const Config& config) {
    std::vector<sync::DropConfig> drops;
    if (!config.drop_folder.empty()) {
        sync::DropConfig folder;
        folder.folder = config.drop_folder;
        drops.push_back(std::move(folder));
    }
    drops.insert(drops.end(), config.drops.begin(), config.drops.end());
    return drops;
}

sync::KeyPlaces key_places(const Config& config, const fs::path& data) {
    return {config.seal_keys, config.collector_keys, {config.keys_folder, data / "keys"}};
}

Result<Config> load_config(const fs::path& file) {
    const Result<std::string> text = read_text(file, kMaxConfigBytes);
    if (!text) return text.error().within("settings");
    Result<Config> config = parse_config(*text, file.string());
    if (!config) return config.error();
    return resolve_paths(std::move(*config), file.parent_path().empty() ? "." : file.parent_path());
}

Config default_config(const fs::path& base) {
    return resolve_paths(Config{}, base);
}

}  // namespace suluh::kiosk
