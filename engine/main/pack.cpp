// suluh-pack: what authors and local IT do with content packs, from a terminal.
#include <CLI/CLI.hpp>

#include "crypto/crypto.h"
#include "main/pack/pack_commands.h"

namespace suluh::pack_tool {
namespace {

constexpr const char* kAbout =
    "Makes and checks content packs for Suluh kiosks.\n"
    "A pack is a folder with pack.toml, lessons/*.lua and media/; what travels is one signed zip:\n"
    "  suluh-pack new my-pack                           (a pack to change)\n"
    "  suluh-pack check my-pack\n"
    "  suluh-pack strings my-pack --lang en             (for a translator)\n"
    "  suluh-pack build my-pack -o my-pack.zip\n"
    "  suluh-pack keygen -o ~/keys                      (once)\n"
    "  suluh-pack sign -s ~/keys/suluh-pack.key my-pack.zip";
constexpr const char* kStatus = "Exit status: 0 good, 1 the work failed, 2 wrong use.";

int run(int argc, char** argv) {
    CLI::App app(kAbout, "suluh-pack");
    app.footer(kStatus);
    app.set_version_flag("--version", "suluh-pack " SULUH_VERSION);
    app.require_subcommand(0, 1);
    int status = kGood;
    add_new(app, status);
    add_check(app, status);
    add_preview(app, status);
    add_shots(app, status);
    add_build(app, status);
    add_keys(app, status);
    add_author(app, status);
    add_banks(app, status);
    if (Status s = crypto::start(); !s) return failed(s.error());
    // CLI11 speaks by exceptions only; they end here, with help and version, which it throws too.
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? kGood : kWrongUse;
    }
    if (app.get_subcommands().empty()) say(app.help());
    return status;
}

}  // namespace
}  // namespace suluh::pack_tool

int main(int argc, char** argv) {
    return suluh::pack_tool::run(argc, argv);
}
