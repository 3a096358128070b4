// suluh-pack shots
#include <cmath>
#include <cstdio>
#include <memory>

#include "base/files.h"
#include "kiosk/author/shots.h"
#include "main/pack/pack_commands.h"
#include "packs/pack_catalogue.h"
#include "script/lesson_host.h"
#include "stage/resources.h"

namespace suluh::pack_tool {

namespace {

namespace author = kiosk::author;

struct Arguments {
    std::string place, output, against;
    std::vector<std::string> sizes, langs, sets, lessons;
};

std::string share(double of_one) {
    return std::to_string(static_cast<int>(std::lround(of_one * 100))) + " %";
}

// What came of it, and how soon: "… 412 pictures of 103 screens in 14.2 s, 29 a second; …".
int report(const Arguments& in, const author::ShotsDone& done) {
    int errors = 0;
    for (packs::Problem problem : done.problems) {
        if (problem.severity == packs::Severity::error) ++errors;
        problem.file = (fs::path(in.place) / problem.file).string();
        say(packs::problem_text(problem));
    }
    char time[64];
    std::snprintf(time, sizeof time, "%.1f s, %.0f a second", done.seconds,
                  static_cast<double>(done.pictures) / done.seconds);
    say((fs::path(in.output) / "index.html").string() + ": " + std::to_string(done.pictures) +
        " pictures of " + std::to_string(done.scenes) + " screens in " + time + "; lessons " +
        share(done.lessons) + ", drawing " + share(done.drawing) + " of the time");
    if (done.comparison) {
        const auto count = [&](author::Change change) {
            return std::to_string(done.comparison->count(change));
        };
        say("against " + in.against + ": " + count(author::Change::changed) + " changed, " +
            count(author::Change::fresh) + " new, " + count(author::Change::gone) + " gone, " +
            count(author::Change::same) + " same");
    }
    return errors == 0 ? kGood : kFailed;
}

int shots(const Arguments& in) {
    const Result<fs::path> resources = stage::find_resources(stage::this_program());
    if (!resources) return failed(resources.error());
    author::ShotsWish wish;
    wish.output = in.output;
    wish.against = in.against;
    for (const std::string& text : in.sizes) {
        const Result<stage::WindowSize> size = stage::parse_window_size(text);
        if (!size) return wrong_use("--size " + text + ": " + size.error().detail);
        wish.choice.sizes.push_back(*size);
    }
    wish.choice.langs = in.langs;
    wish.choice.sets = in.sets;
    wish.choice.lessons = in.lessons;
    wish.resources = *resources;
    wish.program = script::lesson_program();
    wish.say = say;
    const auto pack = packs::open_pack(in.place, {.accept = packs::Accept::unverified});
    if (!pack) return failed(pack.error());
    const Result<author::ShotsDone> done = author::make_shots(**pack, wish);
    if (!done) return failed(done.error());
    return report(in, *done);
}

}  // namespace

void add_shots(CLI::App& app, int& status) {
    const auto in = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand(
        "shots", "Draw every screen of every lesson as the kiosk does; PNGs and a contact sheet");
    command->add_option("PACK", in->place, "folder or .zip")->required();
    command
        ->add_option("-o,--output", in->output,
                     "folder for index.html and the pictures; those of an earlier run are replaced")
        ->required();
    command->add_option("--against", in->against,
                        "folder of an earlier run: marks what changed, is new or gone");
    command->add_option("--size", in->sizes,
                        "WxH, may be repeated (1920x1080, 1366x768, 1280x800 and 1080x1920)");
    command->add_option("--lang", in->langs, "may be repeated (the languages of the pack)");
    command->add_option("--set", in->sets,
                        "standard, large or contrast; may be repeated (standard)");
    command->add_option("--lesson", in->lessons, "only this one; may be repeated");
    command->callback([in, &status] { status = shots(*in); });
}

}  // namespace suluh::pack_tool
