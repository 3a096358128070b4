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

namespace suluh {

namespace {

struct Given {
    collect::Wanted wanted{};
    std::string output{}, keys{};
};

Status write_one(const collect::Award& award, const collect::Issuer& issuer,
                 const std::string& file) {
    const Result<std::string> bytes = collect::make_certificate(award, issuer);
    if (!bytes) return bytes.error();
    return publish_file(file, *bytes, {.mode = 0600});
}

int write_single(const collect::Chosen& chosen, const collect::Issuer& issuer, const Given& given) {
    if (chosen.awards.size() != 1) {
        return failed({Fault::bad_input, "that would be " + std::to_string(chosen.awards.size()) +
                                             " certificates; name a folder by -o, or one person "
                                             "by --nip and one module by --lesson"});
    }
    if (Status s = write_one(chosen.awards.front(), issuer, given.output); !s) {
        return failed(s.error());
    }
    say("Certificate written: " + given.output);
    return kGood;
}

int write_folder(const collect::Chosen& chosen, const collect::Issuer& issuer, const Given& given) {
    collect::ProgressLine line;
    const Result<collect::Issued> issued =
        collect::issue_all(chosen.awards, issuer, given.output, {line.ear(), {}});
    line.clear();
    if (!issued) return failed(issued.error());
    for (const std::string& trouble : issued->troubles) {
        std::fprintf(stderr, "not made: %s\n", harmless(trouble).c_str());
    }
    say(std::to_string(issued->files.size()) + " certificates written to " + given.output + "; " +
        std::to_string(chosen.passed_over) + " persons have not passed yet");
    return issued->troubles.empty() && chosen.refused.empty() ? kGood : kFailed;
}

int write_all(const collect::Chosen& chosen, const collect::Issuer& issuer, const Given& given) {
    for (const std::string& refused : chosen.refused) {
        std::fprintf(stderr, "no certificate: %s\n", harmless(refused).c_str());
    }
    if (chosen.awards.empty()) {
        return failed({Fault::not_found, "nobody of them has passed; no file was written"});
    }
    const bool single = given.output.ends_with(".pdf");
    return single ? write_single(chosen, issuer, given) : write_folder(chosen, issuer, given);
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
    const auto attempts = collect::attempts(*db);
    if (!attempts) return failed(attempts.error());
    const Result<collect::Chosen> chosen = collect::choose_awards(*attempts, *course, wanted);
    if (!chosen) return failed(chosen.error());
    return write_all(*chosen, {keys->sign, *words, SystemClock().wall_ms()}, given);
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
