// What a check says of a pack's translations.
#include <algorithm>
#include <set>

#include "script/pack_texts.h"

namespace suluh::script {

namespace {

using packs::Severity;

constexpr std::size_t kShownBytes = 60;

// The beginning of a text, in one line; never half a character.
std::string shown(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    if (text.size() <= kShownBytes) return "\"" + text + "\"";
    std::size_t end = kShownBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return "\"" + text.substr(0, end) + "…\"";
}

class WordsCheck {
public:
    WordsCheck(const packs::Pack& pack, const LessonCheckOptions& options)
        : pack_(pack), options_(options) {}

    std::vector<packs::Problem> run() {
        const std::vector<std::string>& languages = pack_.manifest().languages;
        for (std::size_t i = 1; i < languages.size(); ++i) check_language(languages[i]);
        check_strays();
        return std::move(problems_);
    }

private:
    void warn(std::string file, int line, std::string problem, std::string remedy) {
        problems_.push_back(
            {std::move(file), line, std::move(problem), std::move(remedy), Severity::warning});
    }

    [[nodiscard]] int line_in(const std::string& file, const std::string& text) const {
        const Result<std::string> source = pack_.read(file);
        return source ? line_of_text(*source, text) : 0;
    }

    void check_language(const std::string& language) {
        check_titles(language);
        const std::string file = language_path(language);
        if (!pack_.has(file)) {
            return warn(
                std::string(packs::kManifestName),
                line_in(std::string(packs::kManifestName), language),
                "languages names '" + language + "', but there is no " + file,
                "run suluh-pack strings DIR --lang " + language + ", or take the language out");
        }
        const PackTexts texts = collect_texts(pack_, language, options_);
        for (const packs::Problem& problem : texts.problems) {
            // The others are told by the check of lessons.
            if (problem.file == file) problems_.push_back(problem);
        }
        tell_of_library(texts.told, language);
        for (const PackText& text : texts.used) {
            if (!text.words.empty()) continue;
            warn(text.file, text.line,
                 shown(text.text) + " is not translated into '" + language + "'",
                 "write it in " + file + "; suluh-pack strings adds the line");
        }
        // What could not be opened, or was left half built, has texts nobody has seen.
        const bool whole = texts.problems.empty() && !packs::has_errors(texts.told) && lists_all();
        for (const PackText& text : whole ? texts.unused : std::vector<PackText>()) {
            warn(file, line_in(file, text.text), "no text of the pack reads " + shown(text.text),
                 "it was edited or taken out: suluh-pack strings sets its translation aside");
        }
    }

    // Whether every lesson of the folder is one of the pack.
    [[nodiscard]] bool lists_all() const {
        const auto lessons =
            std::count_if(pack_.files().begin(), pack_.files().end(), [](const auto& file) {
                return file.name.starts_with("lessons/") && file.name.ends_with(".lua");
            });
        return static_cast<std::size_t>(lessons) <= pack_.lessons().size();
    }

    // Such as two answers that read the same in this language only.
    void tell_of_library(const std::vector<packs::Problem>& told, const std::string& language) {
        std::set<std::pair<std::string, int>> known;  // places: the words differ
        for (const packs::Problem& problem :
             collect_texts(pack_, pack_.manifest().languages.front(), options_).told) {
            known.emplace(problem.file, problem.line);
        }
        for (packs::Problem problem : told) {
            if (known.contains({problem.file, problem.line})) continue;
            problem.problem = "in '" + language + "': " + problem.problem;
            problems_.push_back(std::move(problem));
        }
    }

    void check_titles(const std::string& language) {
        const std::string remedy = "write title_in = { " + language + " = \"…\" } below it";
        const packs::Manifest& manifest = pack_.manifest();
        const auto check = [&](const std::string& title, const packs::Titles& titles) {
            if (title.empty() || titles.contains(language)) return;
            const std::string manifest_file(packs::kManifestName);
            warn(manifest_file, line_in(manifest_file, title),
                 "the title " + shown(title) + " is not translated into '" + language + "'",
                 remedy);
        };
        check(manifest.title, manifest.titles);
        for (const packs::LessonEntry& lesson : manifest.lessons)
            check(lesson.title, lesson.titles);
    }

    // A translation that nobody will see.
    void check_strays() {
        const std::vector<std::string>& languages = pack_.manifest().languages;
        for (const packs::PackFile& file : pack_.files()) {
            if (!file.name.starts_with("lang/")) continue;
            // lang/en/<pack>.lua is what a pack of banks_from lends.
            const bool wanted =
                std::count(file.name.begin(), file.name.end(), '/') > 1 ||
                std::any_of(languages.begin(), languages.end(),
                            [&](const auto& one) { return file.name == language_path(one); });
            if (wanted) continue;
            warn(file.name, 0, "the pack has no such language",
                 "name it in pack.toml: languages = [\"" + languages.front() + "\", \"…\"]");
        }
    }

    const packs::Pack& pack_;
    const LessonCheckOptions& options_;
    std::vector<packs::Problem> problems_;
};

}  // namespace

std::vector<packs::Problem> check_words(const packs::Pack& pack,
                                        const LessonCheckOptions& options) {
    return WordsCheck(pack, options).run();
}

}  // namespace suluh::script
