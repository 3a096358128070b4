#include "script/bank_export.h"

#include <chrono>

#include "script/lesson_host.h"
#include "script/pack_sources.h"

namespace suluh::script {

namespace {

constexpr std::chrono::milliseconds kAnswer{8000};

ExportedBank read_ready(const LessonReady& ready) {
    ExportedBank bank;
    const Value::List* texts = ready.texts.list();
    for (const Value& one : texts != nullptr ? *texts : Value::List{}) {
        if (one.text() != nullptr) bank.items.push_back(*one.text());
    }
    for (const Problem& problem : ready.problems) {
        const bool warns = problem.grade == Problem::Grade::warning;
        bank.problems.push_back({problem.file, problem.line, problem.text, problem.remedy,
                                 warns ? packs::Severity::warning : packs::Severity::error});
    }
    return bank;
}

Result<ExportedBank> answer_of(LessonHost& host, const std::string& entry) {
    for (;;) {
        const std::vector<LessonMessage> messages = host.wait(kAnswer);
        if (messages.empty()) return Error{Fault::gone, entry + " was not read in time"};
        for (const LessonMessage& message : messages) {
            if (const auto* ready = std::get_if<LessonReady>(&message)) return read_ready(*ready);
            if (const auto* fault = std::get_if<LessonFault>(&message)) {
                return Error{Fault::bad_input, (fault->file.empty() ? entry : fault->file) + ":" +
                                                   std::to_string(fault->line) + ": " +
                                                   fault->message};
            }
            if (const auto* ended = std::get_if<LessonEnded>(&message)) {
                return Error{Fault::gone, entry + ": " + ended->detail};
            }
        }
    }
}

}  // namespace

Result<ExportedBank> export_bank(const packs::Pack& pack, const std::string& bank,
                                 const LessonCheckOptions& options, const Sources& author) {
    Result<OpenLesson> open = open_file(pack, "items/" + bank + ".lua");
    if (!open) return open.error();
    open->lib = options.lib;
    open->lib.insert(author.begin(), author.end());
    // The recorder is what packs get as "suluh"; the library itself moves aside.
    open->lib["suluh_library.lua"] = open->lib["suluh.lua"];
    for (const auto& [name, source] :
         {std::pair{"suluh.lua", "bank_recorder.lua"}, {"runner.lua", "bank_export.lua"}}) {
        const auto it = author.find(source);
        if (it == author.end()) {
            return Error{Fault::not_found, std::string("scripts/author/") + source + " is gone"};
        }
        open->lib[name] = it->second;
    }
    const std::string entry = open->entry;
    LessonHost host({.program = options.program}, std::move(*open));
    return answer_of(host, entry);
}

}  // namespace suluh::script
