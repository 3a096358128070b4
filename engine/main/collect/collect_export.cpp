// suluh-collect export
#include <cstdio>
#include <memory>

#include "collect/export_answers.h"
#include "collect/progress_line.h"
#include "collect/xapi.h"
#include "main/collect/commands.h"
#include "main/collect/stop_signal.h"

namespace suluh {

namespace {

struct Given {
    std::string xapi, csv, home{collect::kXapiHome}, profile = "excel-id";
};

// To standard output goes nothing but what is exported.
void say_beside(const std::string& target, const std::string& text) {
    std::fprintf(target == collect::kStandardOutput ? stderr : stdout, "%s\n", text.c_str());
}

Status write_xapi(const Given& given, collect::CollectorDb& db, const collect::ExportEars& ears) {
    const auto done = collect::export_xapi(db, given.xapi, given.home, ears);
    if (!done) return done.error();
    say_beside(given.xapi, std::to_string(done->written) + " statements written: " + given.xapi);
    if (done->held_back == 0) return {};
    say_beside(given.xapi,
               std::to_string(done->held_back) +
                   " rows wait for bundles that tell whose they are; status names what is missing");
    return {};
}

Status write_csv(const Given& given, collect::CollectorDb& db, const collect::ExportEars& ears) {
    const Result<collect::Words> words = collect::Words::load();
    if (!words) return words.error();
    const auto written =
        collect::export_csv(db, given.csv, csv_profile(given.profile), *words, ears);
    if (!written) return written.error();
    say_beside(given.csv, std::to_string(*written) + " answers written: " + given.csv);
    return {};
}

int export_answers(const Given& given, const Collector& collector) {
    const bool both_out = given.xapi == collect::kStandardOutput && given.csv == given.xapi;
    if (both_out) {
        std::fprintf(stderr, "suluh-collect: only one of --xapi and --csv can be -\n");
        return kWrongUse;
    }
    Result<collect::CollectorDb> db = collector.open_filled();
    if (!db) return failed(db.error());
    const StopSignal stop;
    collect::ProgressLine line;
    const collect::ExportEars ears{line.ear(), StopSignal::came};
    Status done;
    if (!given.xapi.empty()) done = write_xapi(given, *db, ears);
    line.clear();
    if (done && !given.csv.empty()) done = write_csv(given, *db, ears);
    line.clear();
    return done ? kGood : failed(done.error());
}

}  // namespace

collect::CsvProfile csv_profile(const std::string& name) {
    return name == "rfc4180" ? collect::CsvProfile::rfc4180 : collect::CsvProfile::excel_id;
}

void add_profile(CLI::App& command, std::string& profile) {
    command
        .add_option("--profile", profile,
                    "How a *.csv is written: excel-id opens in Excel by a double click, rfc4180 "
                    "is for other programs")
        ->check(CLI::IsMember({"excel-id", "rfc4180"}))
        ->capture_default_str();
}

void add_export(CLI::App& app, const Collector& collector, Commands& commands) {
    const auto given = std::make_shared<Given>();
    CLI::App* export_command =
        app.add_subcommand("export", "Write every answer, for other programs");
    CLI::App* files = export_command->add_option_group("files");
    files->add_option("--xapi", given->xapi,
                      "xAPI statements, one JSON object a line; - for standard output");
    files->add_option("--csv", given->csv, "One line an answer; - for standard output");
    files->require_option(1, 2);
    export_command
        ->add_option("--home", given->home, "xAPI: the address under which people and lessons are")
        ->capture_default_str();
    add_profile(*export_command, given->profile);
    commands.emplace_back(export_command,
                          [given, &collector] { return export_answers(*given, collector); });
}

}  // namespace suluh
