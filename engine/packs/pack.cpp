#include "packs/pack.h"

#include <algorithm>

#include "packs/names.h"

namespace suluh::packs {

namespace {

constexpr std::string_view kLessonFolder = "lessons/";
constexpr std::string_view kLua = ".lua";

auto find_file(const std::vector<PackFile>& files, std::string_view name) {
    const auto it = std::lower_bound(
        files.begin(), files.end(), name,
        [](const PackFile& file, std::string_view wanted) { return file.name < wanted; });
    return it != files.end() && it->name == name ? it : files.end();
}

// "netral" for "lessons/netral.lua", empty for every other file.
std::string_view lesson_id_of(std::string_view name) {
    if (!name.starts_with(kLessonFolder) || !name.ends_with(kLua)) return {};
    const std::size_t length = name.size() - kLessonFolder.size() - kLua.size();
    const std::string_view id = name.substr(kLessonFolder.size(), length);
    return is_code(id) ? id : std::string_view{};
}

}  // namespace

bool Pack::has(std::string_view name) const {
    return find_file(facts_.files, name) != facts_.files.end();
}

Result<std::string> Pack::read(std::string_view name, std::uint64_t max_bytes) const {
    const auto where = facts_.place.string() + ": " + printable(name);
    const auto it = find_file(facts_.files, name);
    if (it == facts_.files.end()) return Error{Fault::not_found, where + " is not in the pack"};
    if (it->size > max_bytes) {
        return Error{Fault::refused,
                     where + " is larger than " + std::to_string(max_bytes) + " bytes"};
    }
    return read_file(static_cast<std::size_t>(it - facts_.files.begin()));
}

std::vector<LessonEntry> Pack::lessons() const {
    std::vector<LessonEntry> lessons = facts_.manifest.lessons;
    if (lessons.empty()) {
        for (const PackFile& file : facts_.files) {
            const std::string_view id = lesson_id_of(file.name);
            if (!id.empty()) lessons.push_back({.id = std::string(id)});
        }
    }
    for (LessonEntry& lesson : lessons) {
        if (lesson.title.empty()) {
            lesson.title = facts_.manifest.title;
            lesson.titles = facts_.manifest.titles;
        }
        if (lesson.minutes == 0) lesson.minutes = facts_.manifest.minutes;
    }
    return lessons;
}

}  // namespace suluh::packs
