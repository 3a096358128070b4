// suluh-collect: what supervisors do with the results of kiosks, from a terminal.
#include <signal.h>

#include <CLI/CLI.hpp>
#include <cinttypes>
#include <cstdio>
#include <functional>
#include <string>

#include "base/clock.h"
#include "base/files.h"
#include "collect/add.h"
#include "collect/collector_keys.h"
#include "collect/progress_line.h"
#include "collect/report_html.h"
#include "collect/roster.h"
#include "collect/servers.h"
#include "collect/sheet_csv.h"
#include "collect/sheet_xlsx.h"
#include "collect/status.h"
#include "crypto/crypto.h"
#include "main/collect/commands.h"
#include "main/collect/stop_signal.h"
#include "sync/bundle.h"
#include "sync/receipt.h"

namespace suluh {

int failed(const Error& error) {
    std::fprintf(stderr, "suluh-collect: %s\n", error.detail.c_str());
    return kFailed;
}

void say(const std::string& text) {
    std::printf("%s\n", text.c_str());
}

void say_sums(const collect::AddSums& sums) {
    if (sums.stopped) {
        std::fprintf(stderr,
                     "suluh-collect: stopped; what was added stays, the same command goes on\n");
    }
    for (const std::string& trouble : sums.troubles) {
        std::fprintf(stderr, "suluh-collect: %s\n", harmless(trouble).c_str());
    }
    std::printf(
        "%" PRId64 " bundles added with %" PRId64 " rows, %" PRId64 " already known, %" PRId64
        " set aside, %" PRId64 " refused; %" PRId64 " receipts written\n",
        sums.merged, sums.rows_new, sums.known, sums.set_aside, sums.refused, sums.receipts);
}

Result<std::string> key_folder(collect::CollectorDb* db) {
    if (db == nullptr) return collect::default_key_folder().string();
    Result<std::string> known = db->setting("key_folder");
    if (!known || !known->empty()) return known;
    return collect::default_key_folder().string();
}

Result<collect::CollectorKeys> find_keys(const std::string& named, collect::CollectorDb& db) {
    if (!named.empty()) return collect::load_keys(named);
    const Result<std::string> folder = key_folder(&db);
    if (!folder) return folder.error();
    return collect::load_keys(*folder);
}

int add_places(const Adding& adding, const std::vector<fs::path>& places) {
    const collect::AddSums sums =
        collect::add_places(adding.db, adding.keys, places, SystemClock().wall_ms(), adding.ears);
    say_sums(sums);
    return sums.all_good() && !sums.stopped ? kGood : kFailed;
}

namespace {

struct Arguments {
    std::string db;  // never empty once the command line is read
    bool db_given = false;
    std::string keys;
    std::string output;
    collect::PlanSource plan{};
    std::string table = "people", profile = "excel-id";
    std::vector<std::string> places;
    std::vector<std::string> kiosks;
    bool known_only = false;
};

// The database, made if absent.
Result<collect::CollectorDb> open_db(const Arguments& arguments) {
    const fs::path folder = fs::path(arguments.db).parent_path();
    // One that was named is not made up: a wrong path is a mistake.
    if (!arguments.db_given && !folder.empty()) {
        if (Status s = make_folder(folder, 0700); !s) return s.error();
    }
    return collect::CollectorDb::open(arguments.db);
}

// ---- add ----

int add(const Arguments& arguments) {
    Result<collect::CollectorDb> db = open_db(arguments);
    if (!db) return failed(db.error());
    const Result<collect::CollectorKeys> keys = find_keys(arguments.keys, *db);
    if (!keys) return failed(keys.error());
    const StopSignal stop;
    collect::ProgressLine line;
    collect::AddEars ears = terminal_ears(line, arguments.known_only);
    ears.stops = StopSignal::came;
    const Adding adding{*db, *keys, ears, collect::mirrors_of(arguments.db)};
    std::vector<fs::path> places;
    int status = kGood;
    for (const std::string& place : arguments.places) {
        if (StopSignal::came()) return kFailed;
        if (place.ends_with(".toml")) {
            status |= add_servers(adding, place);
        } else {
            places.emplace_back(place);
        }
    }
    return places.empty() ? status : status | add_places(adding, places);
}

// ---- report ----

// Names and scores of people: not for everybody on this computer.
Status write_report(const Arguments& arguments, collect::CollectorDb& db) {
    const Result<collect::Words> words = collect::Words::load();
    if (!words) return words.error();
    const Result<collect::Plan> plan = collect::plan_for(db, arguments.plan);
    if (!plan) return plan.error();
    collect::ProgressLine line;
    const Result<collect::ReportFacts> facts =
        collect::read_report_facts(db, *plan, line.ear(), collect::kMostListedAttempts);
    if (!facts) return facts.error();
    line.clear();
    if (facts->attempts_not_listed > 0) {
        say(std::to_string(facts->attempts_not_listed) +
            " attempts are counted but too many to be listed; export --csv has every answer");
    }
    if (arguments.output.ends_with(".html")) {
        const std::string page = collect::report_html(*facts, *words, SystemClock().wall_ms());
        return publish_file(arguments.output, page, {.mode = 0600});
    }
    const std::vector<collect::Sheet> sheets = collect::report_sheets(*facts, *words);
    if (arguments.output.ends_with(".xlsx")) {
        return collect::write_xlsx(arguments.output, sheets, *words);
    }
    for (const collect::Sheet& sheet : sheets) {
        if (sheet.id != arguments.table) continue;
        return publish_file(arguments.output,
                            collect::to_csv(sheet, csv_profile(arguments.profile)), {.mode = 0600});
    }
    return Error{Fault::not_found, "there is no table '" + arguments.table + "'"};
}

// The database, which must be there already.
Result<collect::CollectorDb> open_filled(const Arguments& arguments) {
    std::error_code ignored;
    if (fs::exists(arguments.db, ignored)) return collect::CollectorDb::open(arguments.db);
    const std::string named = arguments.db_given ? " --db " + arguments.db : "";
    return Error{Fault::not_found, arguments.db +
                                       " does not exist; add results first by: "
                                       "suluh-collect" +
                                       named + " add FOLDER"};
}

int report(const Arguments& arguments) {
    Result<collect::CollectorDb> db = open_filled(arguments);
    if (!db) return failed(db.error());
    if (Status s = write_report(arguments, *db); !s) return failed(s.error());
    say("Report written: " + arguments.output);
    return kGood;
}

// ---- enrol, status ----

int enrol(const Arguments& arguments) {
    Result<collect::CollectorDb> db = open_db(arguments);
    if (!db) return failed(db.error());
    for (const std::string& kiosk : arguments.kiosks) {
        if (!sync::is_kiosk_id(kiosk)) {
            return failed({Fault::bad_input, harmless(kiosk) +
                                                 " is no kiosk's id; it is k and 16 letters or "
                                                 "digits, as on the maintenance screen"});
        }
        if (Status s = collect::enrol_kiosk(*db, kiosk, SystemClock().wall_ms()); !s) {
            return failed(s.error());
        }
        say("enrolled: " + kiosk);
    }
    return kGood;
}

int status(const Arguments& arguments) {
    Result<collect::CollectorDb> db = open_filled(arguments);
    if (!db) return failed(db.error());
    const Result<collect::StatusText> status = collect::status_text(*db);
    if (!status) return failed(status.error());
    std::printf("%s", status->text.c_str());
    for (const auto more : {revoked_text, purged_text}) {
        const Result<std::string> text = more(*db);
        if (!text) return failed(text.error());
        std::printf("%s", text->c_str());
    }
    return status->complete ? kGood : kFailed;
}

bool is_report_name(const std::string& name) {
    return name.ends_with(".html") || name.ends_with(".xlsx") || name.ends_with(".csv");
}

// ---- the command line ----

void add_enrol(CLI::App& app, Arguments& given, Commands& commands) {
    CLI::App* enrol_command =
        app.add_subcommand("enrol", "Trust a kiosk by the id that its maintenance screen shows");
    enrol_command->add_option("ID", given.kiosks, "As in k0123456789abcdef")->required();
    commands.emplace_back(enrol_command, [&given] { return enrol(given); });
}

void add_adding(CLI::App& app, Arguments& given, Commands& commands) {
    CLI::App* add_command = app.add_subcommand(
        "add", "Add bundles from sticks, folders, files or servers; write receipts back there");
    add_command
        ->add_option(
            "PATH", given.places,
            "Stick, folder or *.bundle; or a *.toml with [[drop]] tables as in kiosk.toml, "
            "which names servers (their secrets in files of mode 0600); the window offers them "
            "from "
            "then on, and those of drops.toml beside the database")
        ->required();
    add_command->add_option("--keys", given.keys, "Folder with the collector's keys");
    add_command->add_flag("--known-only", given.known_only,
                          "Refuse kiosks that were never met or enrolled");
    commands.emplace_back(add_command, [&given] { return add(given); });
    CLI::App* status_command = app.add_subcommand(
        "status", "Kiosks, when last heard of, what is missing; exit status 1 if anything is");
    commands.emplace_back(status_command, [&given] { return status(given); });
}

void add_telling(CLI::App& app, Arguments& given, Commands& commands) {
    CLI::App* report_command = app.add_subcommand("report", "Write the report");
    report_command
        ->add_option("-o,--output", given.output,
                     "What to write: *.html (a page), *.xlsx (a workbook) or *.csv (one table)")
        ->required()
        ->check([](const std::string& name) {
            return is_report_name(name) ? "" : "a report is a *.html, *.xlsx or *.csv file";
        });
    report_command->add_option("--table", given.table, "The table of a *.csv")
        ->check(CLI::IsMember({"units", "standing", "gains", "modules", "indicators", "items",
                               "options", "people", "troubles", "kiosks", "set_aside", "clocks",
                               "joined", "purged"}))
        ->capture_default_str();
    report_command->add_option("--roster", given.plan.roster,
                               "The staff, as for kiosks: completion is of all who are on it");
    report_command->add_option("--deadline", given.plan.deadlines,
                               "The last day, as 2026-12-31, or UNIT=2026-12-31; may be repeated");
    report_command->add_option("--course", given.plan.course,
                               "What is to be completed (JSON; default: the built-in course)");
    add_profile(*report_command, given.profile);
    commands.emplace_back(report_command, [&given] { return report(given); });
}

int run(int argc, char** argv) {
    CLI::App app{"Collects the results of Suluh kiosks and reports them.", "suluh-collect"};
    app.set_version_flag("--version", "suluh-collect " SULUH_VERSION);
    app.require_subcommand(0, 1);
    app.fallthrough();
    Arguments given;
    const auto* db = app.add_option("--db", given.db,
                                    "The collector's database, made if absent (default: "
                                    "suluh-collect.db here where there is one, else in "
                                    "~/.local/share/suluh-collect)");
    Commands commands;
    add_adding(app, given, commands);
    add_telling(app, given, commands);
    const auto named_db = [&given] {
        return given.db_given ? std::optional(given.db) : std::nullopt;
    };
    const Collector collector{[&given] { return open_db(given); },
                              [&given] { return open_filled(given); }, named_db};
    add_export(app, collector, commands);
    add_keygen(app, collector, commands);
    add_enrol(app, given, commands);
    add_revoke(app, collector, commands);
    add_purge(app, collector, commands);
    add_certificate(app, collector, commands);
    add_verify(app, collector, commands);
    const Work window = add_window(app, given.db);
    try {  // CLI11 speaks by throwing
        app.parse(argc, argv);
    } catch (const CLI::ParseError& stop) {
        return app.exit(stop) == 0 ? kGood : kWrongUse;
    }
    given.db_given = db->count() > 0;
    if (!given.db_given) given.db = collect::default_database().string();
    // Who reads what we say may go away (head): then work goes on, and writing fails.
    ::signal(SIGPIPE, SIG_IGN);
    if (Status s = crypto::start(); !s) return failed(s.error());
    for (const auto& [command, work] : commands) {
        if (command->parsed()) return work();
    }
    return window();
}

}  // namespace
}  // namespace suluh

int main(int argc, char** argv) {
    return suluh::run(argc, argv);
}
