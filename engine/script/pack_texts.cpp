#include "script/pack_texts.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "script/lesson_host.h"
#include "script/pack_sources.h"

namespace suluh::script {

namespace {

constexpr std::chrono::milliseconds kAnswer{8000};
constexpr std::string_view kBanks = "items/";

struct Told {
    Value texts;
    std::vector<Problem> library;
    std::optional<packs::Problem> problem;
};

// What the entry of this lesson process says of its texts.
Told ask(OpenLesson open, const LessonCheckOptions& options) {
    const std::string entry = open.entry;
    Told told;
    LessonHost host({.program = options.program}, std::move(open));
    for (bool waiting = true; waiting;) {
        const std::vector<LessonMessage> messages = host.wait(kAnswer);
        waiting = !messages.empty();
        for (const LessonMessage& message : messages) {
            if (const auto* ready = std::get_if<LessonReady>(&message)) {
                told.texts = ready->texts;
                told.library = ready->problems;
                return told;
            }
            if (const auto* fault = std::get_if<LessonFault>(&message)) {
                told.problem = {fault->file, fault->line, fault->message,
                                fault_remedy(fault->message)};
                return told;
            }
            if (const auto* ended = std::get_if<LessonEnded>(&message)) {
                told.problem = {entry, 0, ended->detail, "look for an endless loop or large data"};
                return told;
            }
        }
    }
    told.problem = {entry, 0, "its texts could not be collected", "check the pack first"};
    return told;
}

packs::Problem converted(const Problem& problem) {
    const bool is_error = problem.grade == Problem::Grade::error;
    return {problem.file, problem.line, problem.text, problem.remedy,
            is_error ? packs::Severity::error : packs::Severity::warning};
}

std::vector<std::string> entries_of(const packs::Pack& pack) {
    std::vector<std::string> entries;
    for (const packs::LessonEntry& lesson : pack.lessons()) {
        entries.push_back(packs::lesson_file(lesson.id));
    }
    for (const packs::PackFile& file : pack.files()) {
        if (file.name.starts_with(kBanks) && file.name.ends_with(".lua")) {
            entries.push_back(file.name);
        }
    }
    return entries;
}

// ---- where a text stands ----

struct Spot {
    std::string file;
    std::size_t at = 0;
};

// As it can stand in a source: after an opening quote or bracket, its first line alone.
std::size_t find_in(const std::string& source, const std::string& text) {
    std::string first = text.substr(0, text.find('\n'));
    for (const bool escaped : {false, true}) {
        if (escaped) {
            for (std::size_t at = 0; (at = first.find('"', at)) != std::string::npos; at += 2) {
                first.insert(at, 1, '\\');
            }
        }
        for (const std::string_view opening : {"\"", "'", "[[", "[[\n", ""}) {
            const std::size_t at = source.find(std::string(opening) + first);
            if (at != std::string::npos) return at + opening.size();
        }
    }
    return std::string::npos;
}

std::size_t start_of_line(const std::string& source, int line) {
    std::size_t at = 0;
    for (int i = 1; i < line; ++i) {
        const std::size_t end = source.find('\n', at);
        if (end == std::string::npos) break;
        at = end + 1;
    }
    return at;
}

int line_at(const std::string& source, std::size_t at) {
    const auto end = source.begin() + static_cast<std::ptrdiff_t>(std::min(at, source.size()));
    return 1 + static_cast<int>(std::count(source.begin(), end, '\n'));
}

// The file that was building when the text was read is the likely one: a text may come from a file
// it requires.
Spot spot_of(const Sources& files, const std::string& file, int line, const std::string& text) {
    const auto own = files.find(file);
    if (own != files.end()) {
        const std::size_t at = find_in(own->second, text);
        if (at != std::string::npos) return {file, at};
    }
    for (const auto& [name, source] : files) {
        if (name == file || name.starts_with("lang/")) continue;
        const std::size_t at = find_in(source, text);
        if (at != std::string::npos) return {name, at};
    }
    return {file, own != files.end() ? start_of_line(own->second, line) : 0};
}

// ---- putting them together ----

class Collector {
public:
    void add(const Value& texts, const Sources& files) {
        if (texts.list() == nullptr) return;
        for (const Value& one : *texts.list()) {
            PackText text{one.text_or("text", ""), one.text_or("words", ""),
                          one.text_or("file", ""), static_cast<int>(one.number_or("line", 0))};
            if (text.file.empty()) {
                unused_.emplace(text.text, std::move(text));
            } else if (used_.insert(text.text).second) {
                place(std::move(text), files);
            }
        }
    }

    PackTexts finish() {
        std::stable_sort(placed_.begin(), placed_.end(), [](const Placed& a, const Placed& b) {
            return std::pair(a.file, a.at) < std::pair(b.file, b.at);
        });
        PackTexts texts;
        for (Placed& one : placed_) texts.used.push_back(std::move(one.text));
        for (auto& [text, one] : unused_) {
            if (!used_.contains(text)) texts.unused.push_back(std::move(one));
        }
        return texts;
    }

private:
    struct Placed {
        PackText text;
        std::size_t file = 0, at = 0;
    };

    void place(PackText text, const Sources& files) {
        const Spot spot = spot_of(files, text.file, text.line, text.text);
        text.file = spot.file;
        if (const auto it = files.find(spot.file); it != files.end()) {
            text.line = line_at(it->second, spot.at);
        }
        const std::size_t file = order_.try_emplace(spot.file, order_.size()).first->second;
        placed_.push_back({std::move(text), file, spot.at});
    }

    std::set<std::string> used_;
    std::map<std::string, PackText> unused_;
    std::map<std::string, std::size_t> order_;  // of files, as they were first met
    std::vector<Placed> placed_;
};

}  // namespace

int line_of_text(const std::string& source, const std::string& text) {
    const std::size_t at = find_in(source, text);
    return at == std::string::npos ? 0 : line_at(source, at);
}

std::string language_path(std::string_view language) {
    return "lang/" + std::string(language) + ".lua";
}

PackTexts collect_texts(const packs::Pack& pack, const std::string& language,
                        const LessonCheckOptions& options) {
    Collector collector;
    std::vector<packs::Problem> problems, library;
    for (const std::string& entry : entries_of(pack)) {
        Result<OpenLesson> open = open_file(pack, entry);
        if (!open) {
            problems.push_back({entry, 0, open.error().detail, {}});
            continue;
        }
        const Sources files = open->files;
        open->lib = options.lib;
        open->env.lang = language;
        open->collect = true;
        Told told = ask(std::move(*open), options);
        if (told.problem) {
            problems.push_back(std::move(*told.problem));
            // It would be told for every lesson again.
            if (problems.back().file == language_path(language)) break;
        }
        for (const Problem& problem : told.library) library.push_back(converted(problem));
        collector.add(told.texts, files);
    }
    PackTexts texts = collector.finish();
    texts.told = std::move(library);
    texts.problems = std::move(problems);
    return texts;
}

}  // namespace suluh::script
