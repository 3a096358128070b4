#include "script/lesson_facts.h"

#include <algorithm>
#include <cmath>

namespace suluh::script {

namespace {

constexpr double kRare = 0.01;
constexpr int kMostOptions = 26;

int whole(const Value& map, std::string_view key) {
    const Value* value = map.find(key);
    const double* number = value != nullptr ? value->number() : nullptr;
    if (number == nullptr || !(*number >= 0 && *number <= 1e7)) return 0;
    return static_cast<int>(*number);
}

const Value::List& list_in(const Value& map, std::string_view key) {
    static const Value::List none;
    const Value* value = map.find(key);
    const Value::List* list = value != nullptr ? value->list() : nullptr;
    return list != nullptr ? *list : none;
}

QuestionFact read_question(const Value& value) {
    QuestionFact question;
    question.options = std::min(whole(value, "options"), kMostOptions);
    question.shuffled = value.boolean_or("shuffled", false);
    for (const Value& place : list_in(value, "right")) {
        const double* number = place.number();
        if (number != nullptr && *number >= 1 && *number <= question.options) {
            question.right.push_back(static_cast<int>(*number));
        }
    }
    const std::string longest = value.text_or("longest", "");
    if (!longest.empty()) question.longest_right = longest == "right";
    question.file = value.text_or("file", "");
    question.line = whole(value, "line");
    return question;
}

double share_right(const QuestionFact& question) {
    return static_cast<double>(question.right.size()) / question.options;
}

// What was seen of one sort of question, and what chance would have given.
struct Tally {
    std::vector<double> chances;
    int hits = 0;
    const QuestionFact* first = nullptr;  // that was hit

    void add(const QuestionFact& question, bool hit, double chance) {
        chances.push_back(chance);
        if (hit) ++hits;
        if (hit && first == nullptr) first = &question;
    }
    [[nodiscard]] bool is_rare(int looks) const {
        return chances.size() >= kFewestQuestions && chance_of(chances, hits) < kRare / looks;
    }
    [[nodiscard]] std::string text() const {
        return std::to_string(hits) + " of " + std::to_string(chances.size());
    }
    // At the first such question: there the author begins to mend.
    [[nodiscard]] packs::Problem warning(std::string problem, std::string remedy) const {
        return {first->file, first->line, std::move(problem), std::move(remedy),
                packs::Severity::warning};
    }
};

using Questions = std::vector<const QuestionFact*>;

std::optional<packs::Problem> find_longest(const std::string& where, const Questions& questions) {
    Tally tally;
    for (const QuestionFact* one : questions) {
        if (one->longest_right) tally.add(*one, *one->longest_right, share_right(*one));
    }
    if (!tally.is_rare(1)) return std::nullopt;
    return tally.warning(
        "in " + tally.text() + " questions of " + where + " the longest answer is the right one",
        "people will guess it: shorten right answers, or say more in wrong ones");
}

std::optional<packs::Problem> find_place(const std::string& where, const Questions& questions) {
    int most = 0;
    for (const QuestionFact* one : questions) {
        if (!one->shuffled) most = std::max(most, one->options);
    }
    for (int place = 1; place <= most; ++place) {
        Tally tally;
        for (const QuestionFact* one : questions) {
            if (one->shuffled || one->options < place) continue;
            const bool hit =
                std::find(one->right.begin(), one->right.end(), place) != one->right.end();
            tally.add(*one, hit, share_right(*one));
        }
        if (!tally.is_rare(most)) continue;
        return tally.warning("in " + tally.text() + " questions of " + where +
                                 " that are not shuffled, answer " + std::to_string(place) +
                                 " is right",
                             "let the right answers change places (of s.truefalse: let some claims "
                             "be true and some false)");
    }
    return std::nullopt;
}

// Whether something was found.
bool find_in(const std::string& where, const Questions& questions,
             std::vector<packs::Problem>& problems) {
    const std::size_t before = problems.size();
    if (auto place = find_place(where, questions)) problems.push_back(std::move(*place));
    if (auto longest = find_longest(where, questions)) problems.push_back(std::move(*longest));
    return problems.size() > before;
}

}  // namespace

LessonFacts read_facts(const Value& facts) {
    LessonFacts read;
    for (const Value& way : list_in(facts, "ways")) {
        read.ways.push_back({way.text_or("step", ""), way.text_or("way", ""),
                             way.text_or("about", ""), way.text_or("file", ""),
                             whole(way, "line")});
    }
    for (const Value& one : list_in(facts, "questions")) {
        QuestionFact question = read_question(one);
        if (question.options > 0) read.questions.push_back(std::move(question));
    }
    for (const Value& one : list_in(facts, "undeclared")) {
        if (one.text() != nullptr) read.undeclared.push_back(*one.text());
    }
    for (const Value& one : list_in(facts, "kept")) {
        read.kept.push_back({one.text_or("id", ""), one.text_or("file", ""), whole(one, "line")});
    }
    return read;
}

std::vector<packs::Problem> find_twice_kept(const std::map<std::string, LessonFacts>& by_file) {
    std::map<std::string, const KeptFact*> first;
    std::vector<packs::Problem> problems;
    for (const auto& [file, facts] : by_file) {
        for (const KeptFact& kept : facts.kept) {
            const auto [seen, fresh] = first.emplace(kept.id, &kept);
            const KeptFact& other = *seen->second;
            if (fresh || (other.file == kept.file && other.line == kept.line)) continue;
            problems.push_back({kept.file, kept.line,
                                "id '" + kept.id + "' is used twice in the pack",
                                "give one of them another id, so that results can be told apart; " +
                                    other.file + ":" + std::to_string(other.line) + " has it too",
                                packs::Severity::warning});
        }
    }
    return problems;
}

packs::Problem at_its_step(packs::Problem problem, std::string_view step,
                           const LessonFacts& facts) {
    for (const WayFact& way : facts.ways) {
        if (way.step != step || !way.way.empty()) continue;
        problem.file = way.file;
        problem.line = way.line;
    }
    return problem;
}

double chance_of(const std::vector<double>& chances, int hits) {
    // exactly[k]: that k of the chances looked at so far came true.
    std::vector<double> exactly(chances.size() + 1, 0.0);
    exactly[0] = 1;
    for (std::size_t n = 0; n < chances.size(); ++n) {
        for (std::size_t k = n + 1; k > 0; --k) {
            exactly[k] = exactly[k] * (1 - chances[n]) + exactly[k - 1] * chances[n];
        }
        exactly[0] *= 1 - chances[n];
    }
    double sum = 0;
    for (std::size_t k = chances.size() + 1; k > 0 && static_cast<int>(k) > hits; --k) {
        sum += exactly[k - 1];
    }
    return sum;
}

std::vector<packs::Problem> find_bias(const std::map<std::string, LessonFacts>& by_file) {
    std::vector<packs::Problem> problems;
    Questions all;
    bool found = false;
    for (const auto& [file, facts] : by_file) {
        Questions own;
        for (const QuestionFact& one : facts.questions) own.push_back(&one);
        found = find_in("this file", own, problems) || found;
        all.insert(all.end(), own.begin(), own.end());
    }
    if (!found) (void)find_in("the pack", all, problems);
    return problems;
}

}  // namespace suluh::script
