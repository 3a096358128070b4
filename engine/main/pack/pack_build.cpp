// suluh-pack build
#include "main/pack/pack_commands.h"

#include <memory>

#include "base/files.h"
#include "packs/pack_build.h"

namespace suluh::pack_tool {

namespace {

int build(const fs::path& folder, const fs::path& archive) {
    if (archive.extension() != ".zip") {
        return wrong_use(archive.string() + " does not end with .zip → build DIR -o NAME.zip");
    }
    const auto built = packs::build_archive(folder, archive);
    if (!built) return failed(built.error());
    say(archive.string() + ": " + built->manifest.id + " " +
        packs::version_text(built->manifest.version) + ", " + std::to_string(built->files) +
        " files, " + std::to_string(built->size) + " bytes");
    say("Next: suluh-pack sign -s KEY " + archive.string());
    return kGood;
}

}  // namespace

void add_build(CLI::App& app, int& status) {
    struct Arguments {
        std::string folder, archive;
    };
    const auto in = std::make_shared<Arguments>();
    CLI::App* command =
        app.add_subcommand("build", "Make the zip; the same source gives the same bytes");
    command->add_option("DIR", in->folder, "folder with pack.toml")->required();
    command->add_option("-o,--output", in->archive, "the .zip to write, replaced if there")
        ->required();
    command->callback([in, &status] { status = build(in->folder, in->archive); });
}

}  // namespace suluh::pack_tool
