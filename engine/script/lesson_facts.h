// What a lesson or bank tells a check about itself (LessonReady::facts), and what is wrong with a
// whole pack's questions by these facts: ids that are kept twice, answers that give themselves
// away.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/value.h"
#include "packs/problem.h"

namespace suluh::script {

// Something a lesson can lead to. way is empty for the step itself.
struct WayFact {
    std::string step, way, about, file;
    int line = 0;
};

struct QuestionFact {
    int options = 0;
    std::vector<int> right;             // places of the right ones as written, from 1
    bool shuffled = false;              // nobody sees the places as written
    std::optional<bool> longest_right;  // nothing: none is clearly the longest
    std::string file = {};
    int line = 0;
};

struct KeptFact {
    std::string id, file;
    int line = 0;
};

struct LessonFacts {
    std::vector<WayFact> ways;
    std::vector<QuestionFact> questions;
    std::vector<KeptFact> kept;  // steps whose answers are kept under their id
    // Own steps that do not say how to answer them.
    std::vector<std::string> undeclared = {};
};

// Data from the fence: what does not fit is left out.
[[nodiscard]] LessonFacts read_facts(const Value& facts);

// The problem with file and line of the step, where the lesson told them.
[[nodiscard]] packs::Problem at_its_step(packs::Problem problem, std::string_view step,
                                         const LessonFacts& facts);

// The same id in two files (or lines) of a pack: a warning at each but the first.
[[nodiscard]] std::vector<packs::Problem> find_twice_kept(
    const std::map<std::string, LessonFacts>& by_file);

// Whether people could guess: too many right answers at the same place, among questions that are
// not shuffled; too many that are the longest. "Too many": by fair chance this or more would come
// up less than once in 100 packs (the exact tail of the sum of unequal chances, shared among the
// places looked at). Silent below kFewestQuestions. Each file, then all of them together.
inline constexpr int kFewestQuestions = 8;
[[nodiscard]] std::vector<packs::Problem> find_bias(
    const std::map<std::string, LessonFacts>& by_file);

// P(at least `hits` of these independent chances come true).
[[nodiscard]] double chance_of(const std::vector<double>& chances, int hits);

}  // namespace suluh::script
