// Steps that say themselves how to be answered: each route is played once, from the same stand.
#include <algorithm>
#include <utility>

#include "kiosk/author/tour.h"

namespace suluh::kiosk::author {

namespace {

constexpr int kMostPresses = 200;  // of the big button, until the step is left
constexpr std::size_t kLongestName = 40;

// The way's name where a file may carry it.
std::string fit_name(const std::string& way, std::size_t place) {
    const bool fits = !way.empty() && way.size() <= kLongestName &&
                      std::all_of(way.begin(), way.end(), [](char c) {
                          return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
                      });
    return fits ? way : "route-" + std::to_string(place);
}

bool is_verdict(const std::string& way) {
    return way == "right" || way == "partly" || way == "wrong";
}

}  // namespace

void Tour::walk_routes(const Stand& stand, const std::vector<script::LessonRoute>& routes) {
    for (std::size_t i = 0; i < routes.size(); ++i) {
        const std::unique_ptr<LessonRun> run = stand_at(stand);
        if (!run) return;
        Walked walked{is_verdict(routes[i].way) ? "" : fit_name(routes[i].way, i + 1), stand.score,
                      i == 0, 0, false};
        if (walk_events(*run, routes[i], walked)) press_on(*run, walked);
    }
}

// True while the step is still there.
bool Tour::walk_events(LessonRun& run, const script::LessonRoute& route, Walked& walked) {
    for (std::size_t i = 0; i < route.events.size(); ++i) {
        const script::LessonExample& event = route.events[i];
        const Result<LessonSaid> said = run.tell(event.name, event.arg);
        note(run);
        if (!said || took(run, *said, walked)) return false;
        // What it looks like in the middle: just begun, and all answered.
        const bool ready = is_ready(run.view()) && !walked.was_ready;
        walked.was_ready = walked.was_ready || ready;
        if (walked.is_first && said->responses.empty() && (i == 0 || ready)) {
            shoot_drawn(run, ready ? "filled" : "begun");
        }
    }
    return true;
}

void Tour::press_on(LessonRun& run, Walked& walked) {
    for (int i = 0; i < kMostPresses && is_ready(run.view()); ++i) {
        const Result<LessonSaid> said = run.tell("primary", Value());
        note(run);
        if (!said || took(run, *said, walked)) return;
        if (said->responses.empty()) shoot(run, "next", Verdict::none);
    }
}

// Notes the answers that came of it. True: the step was left.
bool Tour::took(LessonRun& run, const LessonSaid& said, Walked& walked) {
    for (const script::LessonResponse& one : said.responses) walked.score += one.score;
    if (arrived(run, said, walked.score)) return true;
    if (said.responses.empty()) return false;
    // Of a step that asks several times each answer has its own number.
    const bool again = ++walked.answers > 1;
    const std::string number = "answer-" + std::to_string(walked.answers);
    std::string name = walked.name;
    if (again) name += name.empty() ? number : "-" + std::to_string(walked.answers);
    show_answer(run, said.responses.back(), name);
    return false;
}

}  // namespace suluh::kiosk::author
