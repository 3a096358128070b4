// suluh-pack check
#include "main/pack/pack_commands.h"

#include <memory>

#include "base/files.h"
#include "packs/pack_catalogue.h"
#include "packs/pack_check.h"
#include "script/lesson_check.h"
#include "script/pack_texts.h"

namespace suluh::pack_tool {

namespace {

int tell(const fs::path& place, std::vector<packs::Problem> problems) {
    std::size_t errors = 0;
    for (packs::Problem& problem : problems) {
        if (problem.severity == packs::Severity::error) ++errors;
        // As given on the command line, so that an editor finds the file.
        problem.file = (place / problem.file).string();
        say(packs::problem_text(problem));
    }
    say(place.string() + ": " + std::to_string(errors) + " errors, " +
        std::to_string(problems.size() - errors) + " warnings");
    return errors == 0 ? kGood : kFailed;
}

int check(const fs::path& place) {
    // The manifest first and all of its mistakes at once; opening a pack stops at the first.
    std::error_code ignored;
    if (fs::is_directory(place, ignored)) {
        const auto text = read_text(place / packs::kManifestName, packs::kMaxManifestBytes);
        std::vector<packs::Problem> problems;
        if (text && !packs::read_manifest(*text, problems)) return tell(place, problems);
    }
    const auto pack = packs::open_pack(place, {.accept = packs::Accept::unverified});
    if (!pack) return failed(pack.error());
    std::vector<packs::Problem> problems = packs::check_files(**pack);
    const auto options = check_options();
    if (!options) return failed(options.error());
    for (packs::Problem& problem : script::check_lessons(**pack, *options)) {
        problems.push_back(std::move(problem));
    }
    for (packs::Problem& problem : script::check_words(**pack, *options)) {
        problems.push_back(std::move(problem));
    }
    return tell(place, std::move(problems));
}

}  // namespace

void add_check(CLI::App& app, int& status) {
    const auto place = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand(
        "check", "Open every lesson in its sandbox; report FILE:LINE: problem → remedy");
    command->add_option("PACK", *place, "folder or .zip")->required();
    command->callback([place, &status] { status = check(*place); });
}

}  // namespace suluh::pack_tool
