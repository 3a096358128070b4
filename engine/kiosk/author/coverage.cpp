#include "kiosk/author/coverage.h"

namespace suluh::kiosk::author {

std::string way_name(const std::string& step, const std::string& way) {
    return step + "/" + way;
}

Coverage cover(const std::string& file, const script::LessonFacts& facts,
               const std::set<std::string>& gone) {
    Coverage coverage;
    coverage.file = file;
    coverage.unknown = facts.undeclared;
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

// Never 100 unless all of it was seen.
int percent(const Coverage& one) {
    constexpr int kAll = 100;
    const int all = one.all_steps + one.all_ways;
    return all == 0 ? kAll : kAll * (one.steps + one.ways) / all;
}

std::string coverage_text(const Coverage& one) {
    const auto share = [](int part, int all) {
        return std::to_string(part) + "/" + std::to_string(all);
    };
    std::string text = one.file + ": " + std::to_string(percent(one)) + " % (" +
                       share(one.steps, one.all_steps) + " steps, " +
                       share(one.ways, one.all_ways) + " branches)";
    if (one.cut) text += ", stopped: the time was over";
    for (std::size_t i = 0; i < one.unknown.size(); ++i) {
        text += (i == 0 ? ", not counted: the answers of " : ", ") + one.unknown[i];
    }
    return text + (one.unknown.empty() ? "" : " (give them 'routes')");
}

}  // namespace suluh::kiosk::author
