// purge: first what would go, then the question, then the proof.
#include <unistd.h>

#include <cstdio>
#include <iostream>
#include <memory>

#include "base/clock.h"
#include "base/files.h"
#include "collect/day.h"
#include "collect/purge.h"
#include "main/collect/commands.h"

namespace suluh {

namespace {

constexpr std::size_t kMaxRecordBytes = std::size_t{16} << 20;

struct PurgeArguments {
    std::string before, nip, reason, proof, check;
    bool yes = false;
};

// Only a terminal can be asked.
bool is_wanted() {
    if (isatty(STDIN_FILENO) == 0) return false;
    std::printf("This cannot be undone. Remove it? [y/N] ");
    std::fflush(stdout);
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "y" || answer == "Y";
}

std::string counted(std::int64_t count, const char* what) {
    return std::to_string(count) + " " + what;
}

std::string kinds_text(const std::function<std::int64_t(std::size_t)>& rows) {
    constexpr const char* kWords[] = {"lines on persons", "visits", "attempts", "answers",
                                      "other events"};
    std::string text;
    for (std::size_t i = 0; i < std::size(kWords); ++i) {
        text += (i == 0 ? "" : ", ") + counted(rows(i), kWords[i]);
    }
    return text;
}

void tell_plan(const collect::PurgePlan& plan) {
    for (const collect::PurgedPart& part : plan.parts) {
        say("  " + part.kiosk + ", epoch " + std::to_string(part.epoch) + ": " +
            kinds_text([&](std::size_t i) { return part.rows.at(i); }));
    }
    say("Would be removed: " + kinds_text([&](std::size_t i) { return plan.rows(i); }) + "; " +
        counted(plan.quarantined, "set-aside bundles emptied") + "; " +
        counted(plan.listed, "lines of the list of staff"));
}

Result<collect::PurgeRule> rule_of(const PurgeArguments& given) {
    collect::PurgeRule rule;
    rule.nip = given.nip;
    if (given.before.empty()) return rule;
    const Result<std::int64_t> before = collect::begin_of_day(given.before);
    if (!before) return before.error().within("--before");
    rule.before_ms = *before;
    return rule;
}

std::string made_text(const collect::PurgeRecord& record) {
    return "purge " + std::to_string(record.number) + " of " + collect::day_text(record.made_ms) +
           ": " + counted(record.rows, "rows") + ", of them " + counted(record.answers, "answers") +
           (record.listed > 0 ? ", " + counted(record.listed, "lines of the list of staff") : "") +
           (record.before_ms ? ", before " + collect::day_text(*record.before_ms)
                             : ", of one person") +
           (record.reason.empty() ? "" : " (" + harmless(record.reason) + ")");
}

// A record as a file, against itself and, where there is a database, against what it remembers.
int check_record(const PurgeArguments& given, const Collector& collector) {
    const Result<std::string> text = read_text(given.check, kMaxRecordBytes);
    if (!text) return failed(text.error());
    const Result<collect::PurgeRecord> record = collect::verify_purge(*text);
    if (!record) return failed(record.error().within(given.check));
    say("genuine: " + made_text(*record) + ", signed by " + record->collector);
    const std::optional<std::string> named = collector.named_db();
    if (!named) return kGood;
    Result<collect::CollectorDb> db = collector.open_filled();
    if (!db) return failed(db.error());
    const Result<std::string> kept = collect::purge_text(*db, record->number);
    if (!kept) return failed(kept.error());
    if (*kept != *text) {
        return failed({Fault::refused, *named + " has made no such record"});
    }
    if (const auto all = collect::purges(*db); !all) return failed(all.error());
    say("and it is the one that " + *named + " remembers");
    return kGood;
}

int carry_out(const PurgeArguments& given, collect::CollectorDb& db,
              const collect::PurgePlan& plan) {
    const Result<collect::CollectorKeys> keys = find_keys("", db);
    if (!keys) return failed(keys.error());
    const std::int64_t now_ms = SystemClock().wall_ms();
    collect::ProgressLine line;
    const Result<std::string> record =
        collect::purge(db, plan, {given.reason, now_ms, line.ear()}, keys->sign);
    line.clear();
    if (!record) return failed(record.error());
    const std::string file =
        given.proof.empty() ? "purge-" + collect::day_text(now_ms) + ".txt" : given.proof;
    if (Status s = publish_file(file, *record, {Overwrite::refused, 0600}); !s) {
        say("Removed. The proof is in the database, but not in a file:");
        return failed(s.error());
    }
    say("Removed. Proof written: " + file);
    return kGood;
}

int purge(const PurgeArguments& given, const Collector& collector) {
    if (!given.check.empty()) return check_record(given, collector);
    const Result<collect::PurgeRule> rule = rule_of(given);
    if (!rule) return failed(rule.error());
    Result<collect::CollectorDb> db = collector.open_filled();
    if (!db) return failed(db.error());
    collect::ProgressLine line;
    const Result<collect::PurgePlan> plan = collect::plan_purge(*db, *rule, line.ear());
    line.clear();
    if (!plan) return failed(plan.error());
    tell_plan(*plan);
    if (plan->is_empty()) {
        say("Nothing to remove.");
        return kGood;
    }
    if (given.yes || is_wanted()) return carry_out(given, *db, *plan);
    say("Nothing was removed. To remove it: the same command with --yes");
    return kGood;
}

}  // namespace

void add_purge(CLI::App& app, const Collector& collector, Commands& commands) {
    auto given = std::make_shared<PurgeArguments>();
    CLI::App* command = app.add_subcommand(
        "purge", "Remove results for good, by date or of one person; shows first, then asks");
    CLI::App* which = command->add_option_group("which");
    which->add_option("--before", given->before, "Visits that ended before this day: 2025-12-31");
    which->add_option("--person", given->nip,
                      "All results of the person with this NIP or a former one, and the lines "
                      "of the list of staff");
    which->add_option("--check", given->check, "Remove nothing: check the proof in this file");
    which->require_option(1);
    command->add_option("--reason", given->reason, "A few words for the proof");
    command->add_option("--proof", given->proof, "File for the proof (default: purge-DATE.txt)");
    command->add_flag("--yes", given->yes, "Do it without asking");
    commands.emplace_back(command, [given, &collector] { return purge(*given, collector); });
}

Result<std::string> purged_text(collect::CollectorDb& db) {
    const Result<std::vector<collect::PurgeRecord>> records = collect::purges(db);
    if (!records) return records.error();
    std::string text;
    for (const collect::PurgeRecord& record : *records)
        text += "PURGED " + made_text(record) + "\n";
    return text;
}

}  // namespace suluh
