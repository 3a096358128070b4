#include "kiosk/author/tour.h"

#include <algorithm>
#include <utility>

namespace suluh::kiosk::author {

namespace {

constexpr std::size_t kMostPages = 60;  // of one step
constexpr int kMostTurns = 200;         // until it is answered and left

bool is_same(const std::optional<script::LessonCheckpoint>& a,
             const std::optional<script::LessonCheckpoint>& b) {
    if (!a || !b) return a.has_value() == b.has_value();
    return a->step == b->step && a->state == b->state;
}

}  // namespace

std::string_view verdict_name(Verdict verdict) {
    switch (verdict) {
        case Verdict::none: return "none";
        case Verdict::right: return "right";
        case Verdict::partly: return "partly";
        case Verdict::wrong: return "wrong";
    }
    return "none";
}

Tour::Tour(std::filesystem::path program, script::OpenLesson open, Shoot shoot)
    : program_(std::move(program)), open_(std::move(open)), shoot_(std::move(shoot)) {}

Toured Tour::run() {
    std::optional<Stand> stand = Stand{};
    while (stand) stand = explore_step(*stand);
    if (toured_.cut) {
        tell({open_.entry, 0, "the time for the walk was over at step '" + step_ + "'",
              "make two lessons of it, or let some of its ways meet again",
              packs::Severity::warning});
    } else if (!toured_.done && !packs::has_errors(toured_.problems)) {
        tell({open_.entry, 0, "the tour could not get past step '" + step_ + "'",
              "give its kind an example(state); until then walk through the rest in a preview",
              packs::Severity::warning});
    }
    return std::move(toured_);
}

// The stand of the next step, if there is one that was not seen yet.
std::optional<Tour::Stand> Tour::explore_step(const Stand& stand) {
    step_.clear();
    page_ = walked_page_ = 0;
    exit_.reset();
    queued_.clear();
    std::vector<Page> pages{{stand, {}}};
    for (std::size_t next = 0; next < pages.size(); ++next) {
        if (next == kMostPages) {
            tell({open_.entry, 0,
                  "step '" + step_ + "' has more than " + std::to_string(kMostPages) +
                      " pages; the others are not shown",
                  "let some of its ways meet again", packs::Severity::warning});
            break;
        }
        found_.clear();
        explore_page(Stand(pages[next].stand));
        // Where the best answer leads first: what is shown there is what most should see.
        std::stable_sort(found_.begin(), found_.end(), [](const Page& a, const Page& b) {
            return a.stand.score > b.stand.score;
        });
        for (Page& page : found_) {
            if (queued_.insert(page.face).second) pages.push_back(std::move(page));
        }
    }
    if (!exit_ || !steps_.insert(step_).second) return std::nullopt;
    return Stand{exit_->checkpoint, 0};
}

std::unique_ptr<LessonRun> Tour::stand_at(const Stand& stand) {
    if (end_ && std::chrono::steady_clock::now() >= *end_) {
        toured_.cut = true;
        return nullptr;
    }
    script::OpenLesson open = open_;
    open.resume = stand.checkpoint;
    auto run = std::make_unique<LessonRun>(program_, std::move(open));
    run->on_answer(answered_);
    ++toured_.runs;
    Result<LessonSaid> said = run->opened();
    note(*run);
    if (said && said->ready && !toured_.ready) toured_.ready = std::move(*said->ready);
    if (!said || !said->view) return nullptr;
    return run;
}

// What a move led to. True when the step is left behind.
bool Tour::arrived(LessonRun& run, const LessonSaid& said, double score) {
    if (said.done) {
        if (score > best_done_) toured_.done = said.done;
        best_done_ = std::max(best_done_, score);
        return true;
    }
    if (run.view().frame.step_id == step_) return false;
    if (!exit_ || score > exit_->score) exit_ = Stand{run.checkpoint(), score};
    return true;
}

void Tour::note_page(LessonRun& run, double score) {
    found_.push_back({{run.checkpoint(), score}, face_of(run.view())});
}

// Shows what came of an answer. One found by chance is shown only if none of its verdict was.
void Tour::show_answer(LessonRun& run, const script::LessonResponse& last, std::string name) {
    last_verdict_ = last.max <= 0    ? Verdict::none
                    : last.correct   ? Verdict::right
                    : last.score > 0 ? Verdict::partly
                                     : Verdict::wrong;
    if (name.empty()) {
        name = verdict_name(last_verdict_);
        if (names_.contains(run.view().frame.step_id + "/" + full_name(name))) return;
    }
    shoot(run, name, last_verdict_);
}

// After a move: shows what came of it and goes on to where the step is left or another page begins.
void Tour::follow(LessonRun& run, LessonSaid said, Route route) {
    bool walking = false;  // to the end of an answer that takes several
    Value seen;
    for (int turn = 0; turn < kMostTurns; ++turn) {
        for (const script::LessonResponse& one : said.responses) route.score += one.score;
        if (arrived(run, said, route.score)) return;
        if (!said.responses.empty()) {
            if (!walking || is_ready(run.view())) {
                show_answer(run, said.responses.back(), walking ? "all" : route.name);
            }
        } else if (!walking) {
            if (!is_same(run.checkpoint(), route.from)) return note_page(run, route.score);
            // Something that is kept nowhere, and so is seen here only.
            shoot(run, route.name.empty() ? "next" : route.name, Verdict::none);
            if (!route.name.empty() || run.view().tree == seen) return;
        }
        seen = run.view().tree;
        route.from = run.checkpoint();
        Result<LessonSaid> next = LessonSaid();
        if (!go_on(run, route, walking, next)) return;
        note(run);
        if (!next) return;
        said = std::move(*next);
    }
}

// Presses the button, or does more of an answer that is not all; false: neither.
bool Tour::go_on(LessonRun& run, Route& route, bool& walking, Result<LessonSaid>& said) {
    if (!is_ready(run.view())) {
        walking = walks_on(route) && act(run, Aim::right, route.chance, said);
        return walking;
    }
    walking = false;
    said = run.tell("primary", Value());
    return true;
}

// Where an answer leaves more to be answered, one way of each page is walked to its end.
bool Tour::walks_on(Route& route) {
    if (!route.walks && walked_page_ == page_) return false;
    walked_page_ = page_;
    return route.walks = true;
}

std::string Tour::full_name(const std::string& name) const {
    return "p" + std::to_string(page_) + "-" + name;
}

void Tour::shoot(LessonRun& run, const std::string& name, Verdict verdict) {
    // Not every kind says in words whether an answer was right.
    const std::string face = face_of(run.view()) + "\n" + std::string(verdict_name(verdict));
    if (faces_.insert(face).second) take(run, name, verdict);
}

// What looks different and says the same.
void Tour::shoot_drawn(LessonRun& run, const std::string& name) {
    const std::string face = run.view().frame.step_id + "\n" + to_json(run.view().tree);
    if (faces_.insert(face).second) take(run, name, Verdict::none);
}

void Tour::take(LessonRun& run, const std::string& name, Verdict verdict) {
    const script::LessonFrame& frame = run.view().frame;
    const std::string plain = full_name(name);
    std::string full = plain;
    for (int n = 2; !names_.insert(frame.step_id + "/" + full).second; ++n) {
        full = plain + "-" + std::to_string(n);
    }
    const Scene scene{frame.step_id, frame.step_kind, frame.step, frame.steps, page_,
                      full,          verdict};
    Status shot = shoot_(scene, run);
    if (shot) {
        const Result<LessonSaid> back = run.look(open_.env);
        if (!back) shot = back.error();
    }
    note(run);
    if (!shot && !packs::has_errors(run.problems())) {
        tell({open_.entry, 0, "step '" + scene.step + "': " + shot.error().detail,
              "correct what the step's view returns"});
    }
}

void Tour::note(const LessonRun& run) {
    toured_.gone.insert(run.gone().begin(), run.gone().end());
    for (const packs::Problem& problem : run.problems()) {
        if (problem.severity == packs::Severity::error) tell(problem);
    }
}

void Tour::tell(packs::Problem problem) {
    if (told_.insert(packs::problem_text(problem)).second) {
        toured_.problems.push_back(std::move(problem));
    }
}

}  // namespace suluh::kiosk::author
