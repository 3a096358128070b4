// suluh-pack check
#include "main/pack/pack_commands.h"

#include <algorithm>
#include <memory>

#include "base/files.h"
#include "kiosk/author/inspect.h"
#include "packs/pack_catalogue.h"
#include "packs/pack_check.h"
#include "script/lesson_check.h"
#include "script/pack_texts.h"
#include "stage/resources.h"

namespace suluh::pack_tool {

namespace {

namespace author = kiosk::author;

struct Arguments {
    std::string place;
    bool strict = false, quick = false;
};

std::string counted(std::size_t n, const std::string& what) {
    return std::to_string(n) + " " + what + (n == 1 ? "" : "s");
}

int tell(const Arguments& in, std::vector<packs::Problem> problems) {
    const fs::path place = in.place;
    std::size_t errors = 0;
    for (packs::Problem& problem : problems) {
        if (problem.severity == packs::Severity::error) ++errors;
        // As given on the command line, so that an editor finds the file.
        problem.file = (place / problem.file).string();
        say(packs::problem_text(problem));
    }
    const std::size_t warnings = problems.size() - errors;
    say(place.string() + ": " + counted(errors, "error") + ", " + counted(warnings, "warning"));
    return errors == 0 && (warnings == 0 || !in.strict) ? kGood : kFailed;
}

using Problems = std::vector<packs::Problem>;

void add(Problems& problems, Problems more) {
    for (packs::Problem& problem : more) {
        const std::string text = packs::problem_text(problem);
        const bool is_told = std::any_of(
            problems.begin(), problems.end(),
            [&](const packs::Problem& one) { return packs::problem_text(one) == text; });
        if (!is_told) problems.push_back(std::move(problem));
    }
}

// Goes down every branch; says how much of each lesson was seen.
Status walk(const packs::Pack& pack, const script::LessonCheckOptions& options,
            Problems& problems) {
    const Result<fs::path> resources = stage::find_resources(stage::this_program());
    if (!resources) return resources.error();
    const auto inspected = author::inspect(pack, {*resources, options});
    if (!inspected) return inspected.error();
    for (const author::Coverage& one : inspected->coverage) say(author::coverage_text(one));
    add(problems, inspected->problems);
    return {};
}

int check(const Arguments& in) {
    const fs::path place = in.place;
    // The manifest first and all of its mistakes at once; opening a pack stops at the first.
    std::error_code ignored;
    if (fs::is_directory(place, ignored)) {
        const auto text = read_text(place / packs::kManifestName, packs::kMaxManifestBytes);
        std::vector<packs::Problem> problems;
        if (text && !packs::read_manifest(*text, problems)) return tell(in, problems);
    }
    const auto pack = packs::open_pack(place, {.accept = packs::Accept::unverified});
    if (!pack) return failed(pack.error());
    Problems problems = packs::check_files(**pack);
    const auto options = check_options();
    if (!options) return failed(options.error());
    add(problems, script::check_lessons(**pack, *options));
    add(problems, script::check_words(**pack, *options));
    // A lesson with mistakes need not stand up to being walked through.
    if (!in.quick && !packs::has_errors(problems)) {
        if (Status walked = walk(**pack, *options, problems); !walked) {
            return failed(walked.error());
        }
    }
    return tell(in, std::move(problems));
}

}  // namespace

void add_check(CLI::App& app, int& status) {
    const auto in = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand(
        "check",
        "Open every lesson in its sandbox, go down every branch, look at every screen; "
        "report FILE:LINE: problem → remedy");
    command->add_option("PACK", in->place, "folder or .zip")->required();
    command->add_flag("--strict", in->strict, "warnings fail too");
    command->add_flag("--quick", in->quick, "one way through each lesson, no screens");
    command->callback([in, &status] { status = check(*in); });
}

}  // namespace suluh::pack_tool
