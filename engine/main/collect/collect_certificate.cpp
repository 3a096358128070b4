// suluh-collect certificate
#include <memory>

#include "base/clock.h"
#include "base/files.h"
#include "collect/certificate/choose.h"
#include "collect/certificate/issue.h"
#include "collect/certificate/text.h"
#include "collect/progress_line.h"
#include "collect/query_views.h"
#include "main/collect/commands.h"
#include "main/collect/stop_signal.h"

namespace suluh {

namespace {

struct Given {
    collect::Wanted wanted{};
    std::string output{}, keys{};
};

// What was found before anything is written.
struct Work {
    const Given& given;
    const collect::PersonAttempts& attempts;
    const collect::Course& course;
    const collect::Wanted& wanted;
    const collect::Issuer& issuer;
    collect::Chosen chosen{};
};

int write_single(const Work& work) {
    if (work.chosen.awards != 1) {
        return failed({Fault::bad_input, "that would be " + std::to_string(work.chosen.awards) +
                                             " certificates; name a folder by -o, or one person "
                                             "by --nip and one module by --lesson"});
    }
    Status written = collect::each_award(
        work.attempts, work.course, work.wanted, [&](const collect::Award& award) -> Result<bool> {
            const Result<std::string> bytes = collect::make_certificate(award, work.issuer);
            if (!bytes) return bytes.error();
            if (Status s = publish_file(work.given.output, *bytes, {.mode = 0600}); !s) {
                return s.error();
            }
            return true;
        });
    if (!written) return failed(written.error());
    say("Certificate written: " + work.given.output);
    return kGood;
}

int write_folder(const Work& work) {
    collect::ProgressLine line;
    const StopSignal stop;
    const collect::IssueEars ears{line.ear(), StopSignal::came};
    Result<collect::Issuing> issuing =
        collect::Issuing::into(work.given.output, work.chosen.awards, work.issuer, ears);
    if (!issuing) return failed(issuing.error());
    Status done =
        collect::each_award(work.attempts, work.course, work.wanted,
                            [&](const collect::Award& award) { return issuing->issue(award); });
    line.clear();
    const collect::Issued& issued = issuing->issued();
    for (const std::string& trouble : issued.troubles) {
        std::fprintf(stderr, "not made: %s\n", harmless(trouble).c_str());
    }
    if (!done) return failed(done.error());
    say(std::to_string(issued.files) + " certificates written to " + work.given.output + "; " +
        std::to_string(work.chosen.passed_over) + " persons have not passed yet");
    const bool whole = issued.troubles.empty() && work.chosen.refused.empty();
    return whole && !StopSignal::came() ? kGood : kFailed;
}

int write_all(Work work) {
    Result<collect::Chosen> chosen = collect::count_awards(work.attempts, work.course, work.wanted);
    if (!chosen) return failed(chosen.error());
    work.chosen = std::move(*chosen);
    for (const std::string& refused : work.chosen.refused) {
        std::fprintf(stderr, "no certificate: %s\n", harmless(refused).c_str());
    }
    if (work.chosen.awards == 0) {
        return failed({Fault::not_found, "nobody of them has passed; no file was written"});
    }
    return work.given.output.ends_with(".pdf") ? write_single(work) : write_folder(work);
}

int certificate(const Given& given, const Collector& collector) {
    collect::Wanted wanted = given.wanted;
    if (wanted.nips.empty() && wanted.units.empty() && !wanted.everyone) {
        std::fprintf(stderr, "suluh-collect: say for whom: --nip NIP, --unit UNIT or --all\n");
        return kWrongUse;
    }
    Result<collect::CollectorDb> db = collector.open_filled();
    if (!db) return failed(db.error());
    const Result<collect::CollectorKeys> keys = find_keys(given.keys, *db);
    if (!keys) return failed(keys.error());
    const Result<collect::Words> words = collect::certificate_words(wanted.language);
    if (!words) return failed(words.error());
    const Result<collect::Course> course = collect::built_in_course();
    if (!course) return failed(course.error());
    auto without_mark = collect::lessons_without_pass_mark(*db);
    if (!without_mark) return failed(without_mark.error());
    wanted.without_mark = std::move(*without_mark);
    const auto numbers = collect::joined_numbers(db->connection());
    if (!numbers) return failed(numbers.error());
    for (std::string& nip : wanted.nips) {
        if (const auto today = numbers->find(nip); today != numbers->end()) nip = today->second;
    }
    collect::ProgressLine line;
    const auto attempts = collect::PersonAttempts::read(*db, wanted.only_nips(), line.ear());
    line.clear();
    if (!attempts) return failed(attempts.error());
    const collect::Issuer issuer{keys->sign, *words, SystemClock().wall_ms()};
    return write_all({given, *attempts, *course, wanted, issuer});
}

}  // namespace

void add_certificate(CLI::App& app, const Collector& collector, Commands& commands) {
    const auto given = std::make_shared<Given>();
    CLI::App* command = app.add_subcommand(
        "certificate", "Write certificates (PDF) for persons who passed a module or the course");
    command->add_option("-o,--output", given->output, "A *.pdf for one, or a folder for many")
        ->required();
    command->add_option("--nip", given->wanted.nips, "Of this person; may be repeated");
    command->add_option("--unit", given->wanted.units, "Of all in this unit; may be repeated");
    command->add_flag("--all", given->wanted.everyone, "Of everybody");
    command->add_option("--lesson", given->wanted.lesson,
                        "Only this one, as PACK/LESSON (default: every module passed)");
    command->add_flag("--course", given->wanted.course, "Of the whole course instead of modules");
    command->add_option("--language", given->wanted.language, "Of its words")
        ->check(CLI::IsMember({"id", "en"}))
        ->capture_default_str();
    command->add_option("--keys", given->keys, "Folder with the collector's keys");
    commands.emplace_back(command, [given, &collector] { return certificate(*given, collector); });
}

}  // namespace suluh
