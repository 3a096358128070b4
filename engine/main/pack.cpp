// suluh-pack: what authors and local IT do with content packs, from a terminal.
#include <CLI/CLI.hpp>
#include <cstdio>
#include <string>

#include "base/files.h"
#include "crypto/crypto.h"
#include "kiosk/places.h"
#include "packs/pack_build.h"
#include "packs/pack_catalogue.h"
#include "packs/pack_check.h"
#include "script/lesson_check.h"
#include "script/lesson_host.h"
#include "script/lesson_sources.h"

namespace suluh {
namespace {

constexpr int kGood = 0;
constexpr int kFailed = 1;
constexpr int kWrongUse = 2;

int failed(const Error& error) {
    std::fprintf(stderr, "suluh-pack: %s\n", error.detail.c_str());
    return kFailed;
}

int wrong_use(const std::string& text) {
    std::fprintf(stderr, "suluh-pack: %s\n", text.c_str());
    return kWrongUse;
}

void say(const std::string& text) {
    std::printf("%s\n", text.c_str());
}

// ---- check ----

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

Result<script::LessonCheckOptions> check_options() {
    const Result<fs::path> resources = kiosk::find_resources(kiosk::this_program());
    if (!resources) return resources.error();
    Result<script::Sources> lib = script::read_sources(*resources / "scripts/lib");
    if (!lib) return lib.error();
    return script::LessonCheckOptions{std::move(*lib), script::lesson_program(),
                                      *resources / "media"};
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
    return tell(place, std::move(problems));
}

// ---- build, keygen, sign, verify ----

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

// "kunci" and "kunci.key" both mean kunci.key and kunci.pub.
fs::path secret_key_path(const fs::path& where) {
    std::error_code ignored;
    if (fs::is_directory(where, ignored)) return where / "suluh-pack.key";
    fs::path file = where;
    if (file.extension() != ".key") file += ".key";
    return file;
}

int keygen(const fs::path& where) {
    if (where.extension() == ".pub") {
        return wrong_use(where.string() + " would be the public key → name the secret one, *.key");
    }
    const fs::path secret = secret_key_path(where);
    fs::path open = secret;
    open.replace_extension(".pub");
    std::error_code ignored;
    if (fs::exists(open, ignored)) {
        return failed({Fault::exists, open.string() + " is there already → choose another name"});
    }
    const crypto::MinisignSecretKey key = crypto::generate_minisign_key();
    if (Status s = crypto::save_minisign_secret(key, secret); !s) return failed(s.error());
    const PublishOptions fresh{.overwrite = Overwrite::refused};
    if (Status s = publish_file(open, crypto::minisign_public_text(key.public_key), fresh); !s) {
        return failed(s.error());
    }
    say(secret.string() + ": secret key " + crypto::key_id_text(key.public_key.id) +
        ". It has no password: keep it off kiosks and sticks.");
    say(open.string() + ": public key. Copy it into kiosk-config/keys/ of each kiosk.");
    return kGood;
}

int sign(const fs::path& archive, const fs::path& key_file) {
    const auto key = crypto::load_minisign_secret(key_file);
    if (!key) return failed(key.error());
    const auto facts = packs::sign_archive(archive, *key);
    if (!facts) return failed(facts.error());
    say(packs::signature_path(archive).string() + ": " + packs::signed_comment(*facts) +
        ", signed by " + crypto::key_id_text(key->public_key.id));
    return kGood;
}

int verify(const fs::path& archive, const fs::path& key_file) {
    const auto key = packs::load_trusted_key(key_file);
    if (!key) return failed(key.error());
    const std::vector<packs::TrustedKey> keys = {*key};
    const auto pack = packs::open_archive(archive, {.keys = &keys});
    if (!pack) return failed(pack.error());
    say(archive.string() + ": good. " + (*pack)->id() + " " +
        packs::version_text((*pack)->manifest().version) + ", signed by " +
        (*pack)->trust().key_id);
    return kGood;
}

// ---- command line ----

struct Arguments {
    std::string place, output, key;
};

constexpr const char* kAbout =
    "Makes and checks content packs for Suluh kiosks.\n"
    "A pack is a folder with pack.toml, lessons/*.lua and media/; what travels is one signed zip:\n"
    "  suluh-pack check my-pack\n"
    "  suluh-pack build my-pack -o my-pack.zip\n"
    "  suluh-pack keygen -o ~/keys                      (once)\n"
    "  suluh-pack sign -s ~/keys/suluh-pack.key my-pack.zip";
constexpr const char* kStatus = "Exit status: 0 good, 1 the work failed, 2 wrong use.";

void add_commands(CLI::App& app, Arguments& in, int& status) {
    CLI::App* command = app.add_subcommand(
        "check", "Open every lesson in its sandbox; report FILE:LINE: problem → remedy");
    command->add_option("PACK", in.place, "folder or .zip")->required();
    command->callback([&] { status = check(in.place); });

    command = app.add_subcommand("build", "Make the zip; the same source gives the same bytes");
    command->add_option("DIR", in.place, "folder with pack.toml")->required();
    command->add_option("-o,--output", in.output, "the .zip to write, replaced if there")
        ->required();
    command->callback([&] { status = build(in.place, in.output); });

    command = app.add_subcommand("keygen", "Make a key pair in minisign's format, no password");
    command
        ->add_option("-o,--output", in.output,
                     "an existing folder (for suluh-pack.key and .pub) or NAME (for NAME.key and "
                     "NAME.pub); nothing is overwritten")
        ->required();
    command->callback([&] { status = keygen(in.output); });

    command = app.add_subcommand("sign", "Check the zip and write FILE.zip.minisig beside it");
    command->add_option("-s,--secret", in.key, "secret key of keygen or minisign -G -W")
        ->required();
    command->add_option("ZIP", in.place, "the archive")->required();
    command->callback([&] { status = sign(in.place, in.key); });

    command = app.add_subcommand("verify", "Check the whole zip and its signature");
    command->add_option("-p,--public", in.key, "public key of the signer")->required();
    command->add_option("ZIP", in.place, "the archive")->required();
    command->callback([&] { status = verify(in.place, in.key); });
}

int run(int argc, char** argv) {
    CLI::App app(kAbout, "suluh-pack");
    app.footer(kStatus);
    app.set_version_flag("--version", "suluh-pack " SULUH_VERSION);
    app.require_subcommand(0, 1);
    Arguments in;
    int status = kGood;
    add_commands(app, in, status);
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
}  // namespace suluh

int main(int argc, char** argv) {
    return suluh::run(argc, argv);
}
