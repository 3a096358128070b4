// One page of a step: everything a person could do there, each tried from the same stand.
#include <algorithm>
#include <iterator>
#include <utility>

#include "kiosk/author/tour.h"

namespace suluh::kiosk::author {

namespace {

constexpr std::size_t kMostMoves = 16;
constexpr int kMostActions = 200;
constexpr unsigned kTries = 3;  // to find a wrong answer by chance

// Chance that falls the same way each time.
unsigned next_chance(unsigned& chance) {
    chance = chance * 1664525U + 1013904223U;
    return chance >> 8U;
}

bool is_among(const std::vector<Move>& moves, const Move& move) {
    return std::any_of(moves.begin(), moves.end(), [&](const Move& one) {
        return one.name == move.name && one.arg == move.arg;
    });
}

template <class Keep>
void narrow(std::vector<Move>& moves, Keep keep) {
    std::vector<Move> kept;
    std::copy_if(moves.begin(), moves.end(), std::back_inserter(kept), keep);
    if (!kept.empty()) moves = std::move(kept);
}

}  // namespace

// Anything will do, but half of the time something of the kind that leads on; first what was not
// done yet.
Move Tour::some_move(const script::LessonView& view, unsigned& chance) {
    std::vector<Move> moves = moves_of(view.tree);
    if (view.frame.example && next_chance(chance) % 2 == 0) {
        narrow(moves, [&](const Move& move) { return move.name == view.frame.example->name; });
    }
    narrow(moves, [this](const Move& move) { return !is_among(used_, move); });
    if (moves.empty()) return {};
    used_.push_back(moves[next_chance(chance) % moves.size()]);
    return used_.back();
}

void Tour::explore_page(const Stand& stand) {
    const std::unique_ptr<LessonRun> run = stand_at(stand);
    if (!run) return;
    ++page_;
    if (page_ == 1) step_ = run->view().frame.step_id;
    queued_.insert(face_of(run->view()));
    // They are told once.
    const std::vector<script::LessonRoute> routes = run->view().frame.routes;
    shoot(*run, "start", Verdict::none);
    if (!routes.empty()) return walk_routes(stand, routes);
    const script::LessonView before = run->view();
    try_moves(stand, before);
    if (!is_ready(before)) return;
    Result<LessonSaid> said = run->tell("primary", Value());
    note(*run);
    if (said) follow(*run, std::move(*said), {"", stand.score, stand.checkpoint});
}

void Tour::try_moves(const Stand& stand, const script::LessonView& before) {
    std::vector<Move> moves = moves_of(before.tree);
    std::stable_partition(moves.begin(), moves.end(),
                          [](const Move& move) { return move.kind == Move::Kind::option; });
    // An answer of several parts is not found one tap at a time.
    bool needs_work = false;
    for (std::size_t i = 0; i < std::min(moves.size(), kMostMoves) && !needs_work; ++i) {
        needs_work = try_move(stand, moves[i], i + 1) == Tried::unready;
    }
    if (!needs_work && !before.frame.example) return;
    if (!work(stand, Aim::right, 1) && !needs_work) return;
    last_verdict_ = Verdict::none;
    for (unsigned chance = 1; chance <= kTries && last_verdict_ != Verdict::wrong; ++chance) {
        (void)work(stand, Aim::wrong, chance);
    }
}

Tour::Tried Tour::try_move(const Stand& stand, const Move& move, std::size_t place) {
    const std::unique_ptr<LessonRun> run = stand_at(stand);
    if (!run) return Tried::nothing;
    const script::LessonView before = run->view();
    Result<LessonSaid> said = run->tell(move.name, move.arg);
    note(*run);
    if (!said || (!said->view && said->responses.empty() && !said->done)) return Tried::nothing;
    const bool left = run->view().frame.step_id != step_ || said->done;
    const bool same = !left && said->responses.empty() && face_of(run->view()) == face_of(before);
    if (same && run->view().tree == before.tree) return Tried::nothing;
    if (same && move.kind == Move::Kind::option && is_ready(run->view()) && !is_ready(before)) {
        said = run->tell("primary", Value());
        note(*run);
        if (!said) return Tried::nothing;
    } else if (same || (!left && said->responses.empty() && before.frame.example)) {
        return Tried::unready;
    }
    follow(*run, std::move(*said),
           {"answer-" + short_name(move, place), stand.score, stand.checkpoint});
    return Tried::fruitful;
}

// Does one thing towards an answer; false: there is nothing to do. `said` is what came of it.
bool Tour::act(LessonRun& run, Aim aim, unsigned& chance, Result<LessonSaid>& said) {
    const script::LessonView& view = run.view();
    const auto& example = view.frame.example;
    if (aim == Aim::right && example) {
        said = run.tell(example->name, Value(example->arg));
        return true;
    }
    if (is_ready(view)) {
        said = run.tell("primary", Value());
        return true;
    }
    const Move move = some_move(view, chance);
    if (move.name.empty()) return false;
    said = run.tell(move.name, move.arg);
    return true;
}

// Answers a question of several parts: rightly, by the examples it gives, or by chance. True when
// it came to an answer or to another step.
bool Tour::work(const Stand& stand, Aim aim, unsigned chance) {
    const std::unique_ptr<LessonRun> run = stand_at(stand);
    if (!run || (aim == Aim::right && !run->view().frame.example)) return false;
    used_.clear();
    for (int action = 0; action < kMostActions; ++action) {
        Result<LessonSaid> said = LessonSaid();
        if (!act(*run, aim, chance, said)) return false;
        note(*run);
        if (!said) return false;
        const bool moved = run->view().frame.step_id != step_ || said->done;
        if (!moved && said->responses.empty()) continue;
        follow(*run, std::move(*said), {"", stand.score, stand.checkpoint});
        return true;
    }
    return false;
}

}  // namespace suluh::kiosk::author
