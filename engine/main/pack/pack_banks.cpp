// suluh-pack import, export: banks of questions in the formats of other programs.
#include <memory>

#include "banks/bank_import.h"
#include "banks/item_json.h"
#include "banks/lua_write.h"
#include "banks/qti_write.h"
#include "banks/table.h"
#include "base/files.h"
#include "main/pack/pack_commands.h"
#include "packs/names.h"
#include "packs/pack_catalogue.h"
#include "script/bank_export.h"

namespace suluh::pack_tool {

namespace {

struct Arguments {
    std::string format, file, place = ".", bank, indicator;
    bool force = false;
};

bool is_bank_name(const std::string& name) {
    return packs::is_code(name) && packs::check_file_name("items/" + name + ".lua");
}

// Left out first: that is what somebody has to do something about.
void tell(const std::vector<packs::Problem>& problems) {
    for (const packs::Severity severity : {packs::Severity::error, packs::Severity::warning}) {
        for (const packs::Problem& problem : problems) {
            if (problem.severity == severity) say(packs::problem_text(problem));
        }
    }
}

std::size_t count_errors(const std::vector<packs::Problem>& problems) {
    std::size_t errors = 0;
    for (const packs::Problem& problem : problems) {
        if (problem.severity == packs::Severity::error) ++errors;
    }
    return errors;
}

int import(const Arguments& in) {
    const auto format = banks::read_format(in.format);
    if (!format) return wrong_use("--from " + in.format + " → gift, csv, xlsx or qti3");
    if (!is_bank_name(in.bank)) {
        return wrong_use("--bank " + in.bank + " → a-z, 0-9, '-' and '_', as in items/NAME.lua");
    }
    const auto pack = packs::open_folder(in.place);
    if (!pack) return failed(pack.error());
    const fs::path target = fs::path(in.place) / "items" / (in.bank + ".lua");
    std::error_code ignored;
    if (!in.force && fs::exists(target, ignored)) {
        return failed(
            {Fault::exists, target.string() + " is there already → another --bank, or --force"});
    }
    const auto bytes = read_text(in.file, banks::kMaxDocument);
    if (!bytes) return failed(bytes.error());
    const auto reading = banks::import_bank(*format, *bytes, {in.file, in.bank, in.indicator});
    tell(reading.problems);
    const std::size_t left_out = count_errors(reading.problems);
    if (reading.items.empty()) {
        return failed({Fault::bad_input, in.file + ": no question came in"});
    }
    const std::string name = fs::path(in.file).filename().string();
    const std::string text =
        banks::write_lua(reading.items, "Imported from " + packs::printable(name) + ".");
    const Overwrite overwrite = in.force ? Overwrite::allowed : Overwrite::refused;
    if (Status s = make_folder(target.parent_path()); !s) return failed(s.error());
    if (Status s = publish_file(target, text, {.overwrite = overwrite}); !s)
        return failed(s.error());
    say(target.string() + ": " + banks::count_text(reading.items) + "; " +
        std::to_string(left_out) + " left out");
    say("Next: suluh-pack check " + in.place);
    return kGood;
}

// A picture as a bank names it: of the pack, or of the kiosk ("media:illustrations/x.svg").
std::optional<std::string> read_picture(const packs::Pack& pack, const fs::path& media,
                                        const std::string& name) {
    constexpr std::string_view kKiosk = "media:";
    if (name.starts_with(kKiosk)) {
        const std::string file = name.substr(kKiosk.size());
        if (!packs::check_file_name(file)) return std::nullopt;
        auto bytes = read_text(media / file, packs::kMaxFileBytes);
        return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
    }
    auto bytes = pack.read(name.starts_with("media/") ? name : "media/" + name);
    return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
}

Result<banks::Written> write_as(const Arguments& in, const packs::Pack& pack, const fs::path& media,
                                const std::vector<banks::Item>& items) {
    if (in.format == "csv") return banks::write_csv(items);
    banks::QtiWish wish;
    wish.title = in.bank;
    wish.language = pack.manifest().languages.front();
    wish.picture = [&](const std::string& name) { return read_picture(pack, media, name); };
    return banks::write_qti(items, wish);
}

int export_to(const Arguments& in, const fs::path& output) {
    if (in.format != "csv" && in.format != "qti3") {
        return wrong_use("--to " + in.format + " → csv or qti3");
    }
    if (!is_bank_name(in.bank)) return wrong_use("--bank " + in.bank + " is no name of a bank");
    const auto pack = packs::open_pack(in.place, {.accept = packs::Accept::unverified});
    if (!pack) return failed(pack.error());
    const auto options = check_options();
    if (!options) return failed(options.error());
    const auto author = author_sources();
    if (!author) return failed(author.error());
    const auto bank = script::export_bank(**pack, in.bank, *options, *author);
    if (!bank) return failed(bank.error());
    if (packs::has_errors(bank->problems)) {
        tell(bank->problems);
        return failed({Fault::bad_input, "the bank has errors → suluh-pack check " + in.place});
    }
    const auto items = banks::read_items(bank->items);
    if (!items) return failed(items.error());
    const auto written = write_as(in, **pack, options->media, *items);
    if (!written) return failed(written.error());
    tell(written->problems);
    if (Status s = publish_file(output, written->bytes); !s) return failed(s.error());
    say(output.string() + ": " + std::to_string(written->items) + " of " +
        std::to_string(items->size()) + " questions; " +
        std::to_string(count_errors(written->problems)) + " left out");
    return kGood;
}

void add_import(CLI::App& app, int& status) {
    const auto in = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand(
        "import", "Write items/NAME.lua from a bank of another program; tells what was left out");
    command->add_option("--from", in->format, "gift (Moodle), csv, xlsx or qti3 (a zip or one XML)")
        ->required();
    command->add_option("FILE", in->file, "the document")->required();
    command->add_option("DIR", in->place, "folder with pack.toml (.)");
    command->add_option("--bank", in->bank, "NAME of items/NAME.lua")->required();
    command->add_option("--indicator", in->indicator, "of questions that name none, as in ED5");
    command->add_flag("--force", in->force, "replace items/NAME.lua");
    command->callback([in, &status] { status = import(*in); });
}

void add_export(CLI::App& app, int& status) {
    const auto in = std::make_shared<Arguments>();
    const auto output = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("export", "Write a bank for other programs");
    command->add_option("--to", in->format, "csv or qti3 (a zip)")->required();
    command->add_option("PACK", in->place, "folder or .zip")->required();
    command->add_option("--bank", in->bank, "NAME of items/NAME.lua")->required();
    command->add_option("-o,--output", *output, "the file to write, replaced if there")->required();
    command->callback([=, &status] { status = export_to(*in, *output); });
}

}  // namespace

void add_banks(CLI::App& app, int& status) {
    add_import(app, status);
    add_export(app, status);
}

}  // namespace suluh::pack_tool
