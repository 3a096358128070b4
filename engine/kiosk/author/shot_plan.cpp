#include "kiosk/author/shot_plan.h"

#include <algorithm>

#include "kiosk/visit.h"

namespace suluh::kiosk::author {

namespace {

Status choose_looks(const packs::Pack& pack, const ShotChoice& choice, ShotPlan& plan) {
    const auto& langs = choice.langs.empty() ? pack.manifest().languages : choice.langs;
    const auto& sizes = choice.sizes.empty() ? usual_sizes() : choice.sizes;
    const std::vector<std::string> standard{set_names().front()};
    const auto& sets = choice.sets.empty() ? standard : choice.sets;
    for (const stage::WindowSize size : sizes) plan.scope.sizes.push_back(size_text(size));
    plan.scope.langs = langs;
    plan.scope.sets = sets;
    for (const std::string& lang : langs) {
        for (const std::string& set : sets) {
            for (const stage::WindowSize size : sizes) {
                ShotLook look{size, set, stage::fresh_look(size.w, size.h, lang)};
                if (Status applied = apply_set(look.env, set); !applied) return applied;
                plan.looks.push_back(std::move(look));
            }
        }
    }
    return {};
}

Status choose_lessons(const packs::Pack& pack, const std::vector<std::string>& only,
                      ShotPlan& plan) {
    std::string there;
    for (const packs::LessonEntry& lesson : pack.lessons()) {
        there += " " + lesson.id;
        const bool asked =
            only.empty() || std::find(only.begin(), only.end(), lesson.id) != only.end();
        if (!asked) continue;
        plan.lessons.push_back(lesson);
        plan.scope.lessons.push_back(lesson.id);
    }
    const auto& found = plan.scope.lessons;
    for (const std::string& name : only) {
        if (std::find(found.begin(), found.end(), name) != found.end()) continue;
        return Error{Fault::not_found, "no lesson '" + name + "' in the pack → there is:" + there};
    }
    return {};
}

}  // namespace

const std::vector<std::string>& set_names() {
    static const std::vector<std::string> names{"standard", "large", "contrast"};
    return names;
}

const std::vector<stage::WindowSize>& usual_sizes() {
    static const std::vector<stage::WindowSize> sizes{
        {1920, 1080}, {1366, 768}, {1280, 800}, {1080, 1920}};
    return sizes;
}

std::string size_text(stage::WindowSize size) {
    return std::to_string(size.w) + "x" + std::to_string(size.h);
}

Status apply_set(script::LessonEnv& look, const std::string& set) {
    constexpr double kLarge = 1.4;
    const auto& names = set_names();
    if (std::find(names.begin(), names.end(), set) == names.end()) {
        return Error{Fault::bad_input,
                     "there is no set '" + set + "' → standard, large or contrast"};
    }
    look.text = set == "large" ? kLarge : 1.0;
    look.theme = set == "contrast" ? "kontras" : "terang";
    return {};
}

Result<ShotPlan> plan_shots(const packs::Pack& pack, const ShotChoice& choice) {
    ShotPlan plan;
    if (Status looks = choose_looks(pack, choice, plan); !looks) return looks.error();
    if (Status lessons = choose_lessons(pack, choice.lessons, plan); !lessons) {
        return lessons.error();
    }
    return plan;
}

}  // namespace suluh::kiosk::author
