#include "kiosk/author/coverage.h"

namespace suluh::kiosk::author {

std::string way_name(const std::string& step, const std::string& way) {
    return step + "/" + way;
}

Coverage cover(const std::string& file, const script::LessonFacts& facts,
               const std::set<std::string>& gone) {
    Coverage coverage;
    coverage.file = file;
    for (const script::WayFact& way : facts.ways) {
        const bool is_step = way.way.empty();
        ++(is_step ? coverage.all_steps : coverage.all_ways);
        if (gone.contains(way_name(way.step, way.way))) {
            ++(is_step ? coverage.steps : coverage.ways);
        }
    }
    return coverage;
}

std::vector<packs::Problem> find_unreached(const script::LessonFacts& facts,
                                           const std::set<std::string>& gone) {
    std::vector<packs::Problem> problems;
    for (const script::WayFact& way : facts.ways) {
        const bool is_reached = gone.contains(way_name(way.step, way.way));
        const bool is_step_reached = gone.contains(way_name(way.step, ""));
        if (is_reached || (!way.way.empty() && !is_step_reached)) continue;
        problems.push_back({way.file, way.line, "the walk did not reach " + way.about,
                            "see that a person can get there; try it in suluh-pack preview",
                            packs::Severity::warning});
    }
    return problems;
}

std::string coverage_text(const Coverage& one) {
    const auto share = [](int part, int all) {
        return std::to_string(part) + "/" + std::to_string(all);
    };
    return one.file + ": " + share(one.steps, one.all_steps) + " steps, " +
           share(one.ways, one.all_ways) + " branches" +
           (one.cut ? " (stopped: the time was over)" : "");
}

}  // namespace suluh::kiosk::author
