#include "packs/pack_check.h"

#include <algorithm>

#include "base/utf8.h"

namespace suluh::packs {

namespace {

Problem manifest_problem(int line, std::string problem, std::string remedy) {
    return {std::string(kManifestName), line, std::move(problem), std::move(remedy)};
}

void check_lesson_list(const Pack& pack, std::vector<Problem>& problems) {
    if (pack.lessons().empty()) {
        problems.push_back(manifest_problem(1, "the pack has no lesson", "add lessons/NAME.lua"));
    }
    const std::vector<LessonEntry>& listed = pack.manifest().lessons;
    for (const LessonEntry& lesson : listed) {
        const std::string file = lesson_file(lesson.id);
        if (pack.has(file)) continue;
        problems.push_back(manifest_problem(lesson.line, "lesson '" + lesson.id + "' has no file",
                                            "add " + file + " or remove it from the list"));
    }
    for (const PackFile& file : pack.files()) {
        if (listed.empty() || !file.name.starts_with("lessons/")) continue;
        const auto names_it = [&](const LessonEntry& lesson) {
            return lesson_file(lesson.id) == file.name;
        };
        if (std::any_of(listed.begin(), listed.end(), names_it)) continue;
        problems.push_back({file.name, 1, "is not in the list of lessons",
                            "add it to pack.toml under [[lessons]] or remove the file",
                            Severity::warning});
    }
}

void check_picture(const Pack& pack, std::vector<Problem>& problems) {
    const std::string& picture = pack.manifest().picture;
    if (picture.empty() || picture.starts_with("media:") || pack.has(picture)) return;
    problems.push_back(manifest_problem(pack.manifest().picture_line,
                                        "picture '" + picture + "' is not in the pack",
                                        "add the file or correct the name"));
}

void check_source_text(const Pack& pack, std::vector<Problem>& problems) {
    for (const PackFile& file : pack.files()) {
        if (!file.name.ends_with(".lua")) continue;
        const Result<std::string> text = pack.read(file.name);
        if (!text) {
            problems.push_back({file.name, 0, text.error().detail, "make it readable"});
        } else if (!is_utf8(*text)) {
            problems.push_back({file.name, 0, "is not UTF-8 text", "save it as UTF-8"});
        }
    }
}

}  // namespace

std::vector<Problem> check_files(const Pack& pack) {
    std::vector<Problem> problems;
    check_lesson_list(pack, problems);
    check_picture(pack, problems);
    check_source_text(pack, problems);
    return problems;
}

}  // namespace suluh::packs
