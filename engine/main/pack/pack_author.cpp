// suluh-pack strings, editor: help for whoever translates and writes.
#include <memory>

#include "base/files.h"
#include "main/pack/pack_commands.h"
#include "packs/pack_catalogue.h"
#include "script/editor_help.h"
#include "script/pack_texts.h"

namespace suluh::pack_tool {

namespace {

constexpr std::size_t kMaxLanguageFile = std::size_t{1} << 20;

bool is_language(const std::string& code) {
    const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
    return code.size() == 2 && small(code[0]) && small(code[1]);
}

// What stands in pack.toml is written by hand: a tool that rewrote it would lose its comments.
void hint_at_manifest(const packs::Manifest& manifest, const std::string& language) {
    const auto& has = manifest.languages;
    if (std::find(has.begin(), has.end(), language) == has.end()) {
        say("Next: add \"" + language + "\" to languages in pack.toml, after \"" + has.front() +
            "\", and title_in = { " + language + " = \"…\" } below each title");
    } else if (!manifest.titles.contains(language)) {
        say("Next: write title_in = { " + language + " = \"…\" } below each title in pack.toml");
    }
}

int strings(const fs::path& folder, const std::string& language) {
    const auto pack = packs::open_folder(folder);
    if (!pack) return failed(pack.error());
    const packs::Manifest& manifest = (*pack)->manifest();
    if (!is_language(language) || language == manifest.languages.front()) {
        return wrong_use("--lang " + language + " → write a two-letter code, not \"" +
                         manifest.languages.front() + "\", which the lessons are in");
    }
    const auto options = check_options();
    if (!options) return failed(options.error());
    const script::PackTexts texts = script::collect_texts(**pack, language, *options);
    if (!texts.problems.empty()) {
        return failed({Fault::bad_input, packs::problem_text(texts.problems.front())});
    }
    const fs::path file = folder / script::language_path(language);
    const Result<std::string> before = read_text(file, kMaxLanguageFile);
    if (!before && before.error().fault != Fault::not_found) return failed(before.error());
    const auto written = script::write_language(texts, language, before ? *before : "");
    if (Status s = make_folder(file.parent_path()); !s) return failed(s.error());
    if (Status s = publish_file(file, written.text); !s) return failed(s.error());
    say(file.string() + ": " + std::to_string(texts.used.size()) + " texts, " +
        std::to_string(written.missing) + " to translate, " + std::to_string(written.unused) +
        " set aside");
    hint_at_manifest(manifest, language);
    return kGood;
}

int editor(const fs::path& folder) {
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored)) {
        return wrong_use(folder.string() + " is no folder → name the pack's folder");
    }
    const auto options = check_options();
    if (!options) return failed(options.error());
    const auto author = author_sources();
    if (!author) return failed(author.error());
    const Result<std::string> help = script::editor_help(*options, *author);
    if (!help) return failed(help.error());
    const fs::path library = folder / ".suluh" / "suluh.lua";
    if (Status s = make_folder(library.parent_path()); !s) return failed(s.error());
    if (Status s = publish_file(library, *help); !s) return failed(s.error());
    say(library.string() + ": written for lua-language-server");
    const fs::path settings = folder / ".luarc.json";
    const PublishOptions fresh{.overwrite = Overwrite::refused};
    const Status made = publish_file(settings, script::editor_settings(), fresh);
    if (!made && made.error().fault != Fault::exists) return failed(made.error());
    say(settings.string() + (made ? ": written" : ": is there already, left as it is"));
    return kGood;
}

}  // namespace

void add_author(CLI::App& app, int& status) {
    const auto place = std::make_shared<std::string>();
    const auto language = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand(
        "strings", "Write or update lang/CODE.lua: every text of the pack, for a translator");
    command->add_option("DIR", *place, "folder with pack.toml")->required();
    command->add_option("--lang", *language, "two-letter code of the language, as in en")
        ->required();
    command->callback([=, &status] { status = strings(*place, *language); });

    command = app.add_subcommand(
        "editor", "Write .luarc.json and .suluh/suluh.lua, so that an editor completes the fields");
    command->add_option("DIR", *place, "the pack's folder")->required();
    command->callback([=, &status] { status = editor(*place); });
}

}  // namespace suluh::pack_tool
