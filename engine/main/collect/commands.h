// What the commands of suluh-collect share. Each add_... adds its commands and the work behind
// them.
#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "collect/add.h"
#include "collect/collector_db.h"
#include "collect/collector_keys.h"
#include "collect/progress_line.h"
#include "collect/sheet_csv.h"
#include "collect/status.h"

namespace suluh {

using Work = std::function<int()>;  // gives back the exit status
using Commands = std::vector<std::pair<CLI::App*, Work>>;

constexpr int kGood = 0;
constexpr int kFailed = 1;
constexpr int kWrongUse = 2;

int failed(const Error& error);     // says it on stderr
void say(const std::string& text);  // a line on stdout
using collect::harmless;

// Where the collector's keys lie: the database knows, if there is one.
[[nodiscard]] Result<std::string> key_folder(collect::CollectorDb* db);
// Those of the folder that was named; where none was, those that belong to the database.
[[nodiscard]] Result<collect::CollectorKeys> find_keys(const std::string& named,
                                                       collect::CollectorDb& db);

// Found by the arguments that all commands know.
struct Collector {
    // The database, made if absent.
    std::function<Result<collect::CollectorDb>()> open;
    // The database; Fault::not_found, with the next step, when it does not exist.
    std::function<Result<collect::CollectorDb>()> open_filled;
    // The database named on the command line; nothing: none was.
    std::function<std::optional<std::string>()> named_db = {};
};

// The collector is borrowed until the work is done.
void add_export(CLI::App& app, const Collector& collector, Commands& commands);
void add_certificate(CLI::App& app, const Collector& collector, Commands& commands);
void add_verify(CLI::App& app, const Collector& collector, Commands& commands);
void add_keygen(CLI::App& app, const Collector& collector, Commands& commands);
void add_revoke(CLI::App& app, const Collector& collector, Commands& commands);
void add_purge(CLI::App& app, const Collector& collector, Commands& commands);

// How a *.csv is written: the option, and what its words mean.
void add_profile(CLI::App& command, std::string& profile);
[[nodiscard]] collect::CsvProfile csv_profile(const std::string& name);

// What `status` adds: keys that are revoked, and what was purged. Empty: nothing.
[[nodiscard]] Result<std::string> revoked_text(collect::CollectorDb& db);
[[nodiscard]] Result<std::string> purged_text(collect::CollectorDb& db);

// Without a command: the collector's window. Its options stand on the program itself; db is
// borrowed.
[[nodiscard]] Work add_window(CLI::App& app, const std::string& db);

void say_sums(const collect::AddSums& sums);  // of what was added, troubles on stderr

// How adding is told and asked about in a terminal; the line is borrowed while it works.
[[nodiscard]] collect::AddEars terminal_ears(collect::ProgressLine& line, bool known_only);

// What adding needs to know.
struct Adding {
    collect::CollectorDb& db;
    const collect::CollectorKeys& keys;
    const collect::AddEars& ears;
    std::filesystem::path mirrors;  // of servers
};
// From sticks, folders and files; tells, and gives back the exit status.
[[nodiscard]] int add_places(const Adding& adding,
                             const std::vector<std::filesystem::path>& places);
// Adds from every drop that a file of [[drop]] tables names; likewise.
[[nodiscard]] int add_servers(const Adding& adding, const std::filesystem::path& file);

}  // namespace suluh
