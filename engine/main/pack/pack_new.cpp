// suluh-pack new
#include "packs/pack_new.h"

#include <memory>

#include "base/files.h"
#include "main/pack/pack_commands.h"
#include "stage/resources.h"

namespace suluh::pack_tool {

namespace {

int make(const packs::NewPack& wanted) {
    const Result<fs::path> resources = stage::find_resources(stage::this_program());
    if (!resources) return failed(resources.error());
    const auto names = packs::make_new_pack(*resources / "scripts/template", wanted);
    if (!names) {
        return names.error().fault == Fault::bad_input ? wrong_use(names.error().detail)
                                                       : failed(names.error());
    }
    const std::string place = wanted.folder.string();
    say(place + ": " + std::to_string(names->size()) + " files, a lesson for each kind of step");
    say("Next: suluh-pack check --strict " + place);
    say("      suluh-kiosk --window 1280x720 --pack " + place);
    return kGood;
}

}  // namespace

void add_new(CLI::App& app, int& status) {
    struct Arguments {
        std::string id, folder;
    };
    const auto in = std::make_shared<Arguments>();
    CLI::App* command =
        app.add_subcommand("new", "Make a pack that runs at once, a lesson for each kind of step");
    command->add_option("ID", in->id, "a-z, 0-9 and '-'")->required();
    command->add_option("-o,--output", in->folder, "the folder to make; by default ./ID");
    command->callback([in, &status] {
        status = make({in->id, in->folder.empty() ? in->id : in->folder});
    });
}

}  // namespace suluh::pack_tool
