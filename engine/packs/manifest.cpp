#include "packs/manifest.h"

#include <algorithm>
#include <array>
#include <functional>

#include "base/nearest.h"
#include "packs/names.h"
#include "packs/strict_table.h"

namespace suluh::packs {

namespace {

constexpr std::array<std::string_view, 5> kPillars = {"cakap", "etika", "budaya", "aman",
                                                      "netralitas"};
constexpr Range<double> kJpRange{0.0, 100.0};
constexpr Range<int> kMinutesRange{1, 600};
constexpr std::string_view kEngineMedia = "media:";

void read_version(StrictTable& table, std::string_view key, Version& target) {
    std::string text;
    if (!table.text(key, text, Need::required)) return;
    const Result<Version> version = parse_version(text);
    if (version) {
        target = *version;
    } else {
        table.complain(key, "is no version", "write three numbers, as in \"1.0.0\"");
    }
}

void read_pillar(StrictTable& table, Pillar& target) {
    std::string text;
    if (!table.text("pillar", text, Need::required)) return;
    const auto found = std::find(kPillars.begin(), kPillars.end(), text);
    if (found != kPillars.end()) {
        target = static_cast<Pillar>(found - kPillars.begin());
        return;
    }
    const std::string nearest = nearest_name(text, {kPillars.begin(), kPillars.end()});
    table.complain("pillar", "is no pillar",
                   nearest.empty() ? "write cakap, etika, budaya, aman or netralitas"
                                   : "did you mean '" + nearest + "'?");
}

bool is_language(const std::string& text) {
    return text.size() == 2 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

void read_languages(StrictTable& table, std::vector<std::string>& target) {
    if (!table.texts("languages", target, Need::required, 16)) return;
    if (target.empty() || !std::all_of(target.begin(), target.end(), is_language)) {
        table.complain("languages", "is no list of languages",
                       "write two-letter codes, as in [\"id\"]");
    }
}

// "../cakap-digital": a folder beside this one, and nothing else.
void read_banks_from(StrictTable& table, std::vector<std::string>& target) {
    constexpr std::string_view kBeside = "../";
    std::vector<std::string> written;
    if (!table.texts("banks_from", written, Need::optional)) return;
    for (const std::string& place : written) {
        const std::string name = place.starts_with(kBeside) ? place.substr(kBeside.size()) : "";
        if (is_pack_id(name)) {
            target.push_back(name);
        } else {
            table.complain("banks_from", "has '" + place + "', no pack beside this one",
                           "write [\"../other-pack\"]");
        }
    }
}

void read_id(StrictTable& table, std::string& target) {
    if (table.text("id", target, Need::required) && !is_pack_id(target)) {
        table.complain("id", "is no pack id",
                       "write 2 to 40 of a-z, 0-9 and '-', beginning with a letter");
    }
}

void read_picture(StrictTable& table, std::string& target) {
    if (!table.text("picture", target, Need::optional, {.min_bytes = 1})) return;
    const bool of_engine = std::string_view(target).starts_with(kEngineMedia);
    const auto name = std::string_view(target).substr(of_engine ? kEngineMedia.size() : 0);
    if (!check_file_name(name)) {
        table.complain("picture", "is no file name",
                       "write \"media/name.svg\" or \"media:illustrations/name.svg\"");
    }
}

void read_codes(StrictTable& table, Manifest& manifest) {
    constexpr TextRule kCode{.min_bytes = 1, .max_bytes = 40};
    if (table.text("module", manifest.module, Need::optional, kCode) && !is_code(manifest.module)) {
        table.complain("module", "is no module code", "write letters and digits, as in \"M06\"");
    }
    if (table.text("icon", manifest.icon, Need::optional, kCode) && !is_code(manifest.icon)) {
        table.complain("icon", "is no icon name", "write a name of media/icons without .svg");
    }
}

void read_track(StrictTable& table, std::string& target) {
    if (table.text("track", target, Need::optional) && target != kLeaders) {
        table.complain("track", "is no track", "write \"leaders\", or leave it out");
    }
}

void read_reminder(StrictTable& table, std::optional<ReminderPlan>& target) {
    constexpr std::size_t kMostDays = 12;
    constexpr int kLongest = 3650;
    std::optional<StrictTable> inner = table.table("reminder", Need::optional);
    if (!inner) return;
    ReminderPlan plan;
    if (inner->text("after", plan.after, Need::required) && !is_code(plan.after)) {
        inner->complain("after", "is no module code", "write letters and digits, as in \"M13\"");
    }
    if (inner->integers("days", plan.days, Need::required, kMostDays,
                        {.min = 1, .max = kLongest}) &&
        std::adjacent_find(plan.days.begin(), plan.days.end(), std::greater_equal<>()) !=
            plan.days.end()) {
        inner->complain("days", "do not rise", "write them as in [7, 30, 90]");
    }
    inner->boolean("election", plan.in_election, Need::optional);
    inner->finish();
    target = std::move(plan);
}

// Of the languages that the pack has beside its first.
void read_titles(StrictTable& table, const std::vector<std::string>& languages, Titles& target) {
    std::optional<StrictTable> titles = table.table("title_in", Need::optional);
    if (!titles) return;
    for (std::size_t i = 1; i < languages.size(); ++i) {
        std::string title;
        if (titles->text(languages[i], title, Need::optional, {.min_bytes = 1})) {
            target[languages[i]] = std::move(title);
        }
    }
    titles->finish();
}

void read_lessons(StrictTable& table, const std::vector<std::string>& languages,
                  std::vector<LessonEntry>& target) {
    for (StrictTable& lesson : table.tables("lessons", Need::optional)) {
        LessonEntry entry;
        if (lesson.text("id", entry.id, Need::required, {.min_bytes = 1})) {
            const auto same = [&](const LessonEntry& other) { return other.id == entry.id; };
            if (!check_file_name(lesson_file(entry.id)) || !is_code(entry.id)) {
                lesson.complain("id", "is no lesson id",
                                "write the file's name in lessons/ without .lua");
            } else if (std::any_of(target.begin(), target.end(), same)) {
                lesson.complain("id", "stands twice", "list each lesson once");
            }
        }
        lesson.text("title", entry.title, Need::optional, {.min_bytes = 1});
        read_titles(lesson, languages, entry.titles);
        lesson.integer("minutes", entry.minutes, Need::optional, kMinutesRange);
        entry.line = lesson.line_of("id");
        lesson.finish();
        target.push_back(std::move(entry));
    }
}

}  // namespace

std::string_view pillar_name(Pillar pillar) {
    return kPillars[static_cast<std::size_t>(pillar)];
}

std::string lesson_file(std::string_view lesson_id) {
    return "lessons/" + std::string(lesson_id) + ".lua";
}

std::optional<Manifest> read_manifest(std::string_view text, std::vector<Problem>& problems) {
    std::vector<Problem> found;
    const TomlTable root = parse_toml(text, kManifestName, found);
    Manifest manifest;
    if (found.empty()) {
        StrictTable table(root, "", std::string(kManifestName), 1, found);
        read_id(table, manifest.id);
        read_version(table, "version", manifest.version);
        table.text("title", manifest.title, Need::required, {.min_bytes = 1});
        read_languages(table, manifest.languages);
        read_titles(table, manifest.languages, manifest.titles);
        read_version(table, "engine", manifest.engine);
        table.number("jp", manifest.jp, Need::required, kJpRange);
        table.integer("minutes", manifest.minutes, Need::required, kMinutesRange);
        read_pillar(table, manifest.pillar);
        read_codes(table, manifest);
        read_picture(table, manifest.picture);
        manifest.icon_line = table.line_of("icon");
        manifest.picture_line = table.line_of("picture");
        read_track(table, manifest.track);
        read_reminder(table, manifest.reminder);
        read_banks_from(table, manifest.banks_from);
        read_lessons(table, manifest.languages, manifest.lessons);
        table.finish();
    }
    const bool good = !has_errors(found);
    std::stable_sort(found.begin(), found.end(),
                     [](const Problem& a, const Problem& b) { return a.line < b.line; });
    problems.insert(problems.end(), found.begin(), found.end());
    return good ? std::optional(std::move(manifest)) : std::nullopt;
}

Result<Manifest> parse_manifest(std::string_view text) {
    std::vector<Problem> problems;
    std::optional<Manifest> manifest = read_manifest(text, problems);
    if (manifest) return std::move(*manifest);
    return first_error(problems).error();
}

}  // namespace suluh::packs
