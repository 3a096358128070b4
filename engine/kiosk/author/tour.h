// Walks through a lesson once for everything it can show: each step's start, what follows from each
// answer, every page of a conversation or a feed. Goes on from step to step by the best answers.
// Each branch is played in a process of its own that resumes at the branch's checkpoint, as after
// a power cut. The same lesson gives the same scenes in the same order. Blocks.
#pragma once

#include <chrono>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include "kiosk/author/lesson_run.h"
#include "kiosk/author/moves.h"

namespace suluh::kiosk::author {

enum class Verdict { none, right, partly, wrong };
[[nodiscard]] std::string_view verdict_name(Verdict verdict);

// One thing to be seen. run.view() is what is shown while it is told.
struct Scene {
    std::string step, kind;  // the step's id and kind
    int at = 1, of = 1;      // which step
    int page = 1;            // of the step, counted as they are found
    std::string name;        // "p1-start", "p1-answer-2": unique within the step, fit for a file
    Verdict verdict = Verdict::none;
};
// May change the look; the tour sets it back. An error is told as the lesson's problem.
using Shoot = std::function<Status(const Scene& scene, LessonRun& run)>;

struct Toured {
    std::optional<script::LessonReady> ready;
    std::optional<script::LessonDone> done;  // of the way with the best answers
    std::vector<packs::Problem> problems;    // errors, and what could not be reached
    std::set<std::string> gone;              // see LessonRun::gone()
    int runs = 0;                            // processes started
    bool cut = false;                        // the time was over before the walk was
};

class Tour {
public:
    // open: with the library, its first look and check set; resume unset.
    Tour(std::filesystem::path program, script::OpenLesson open, Shoot shoot);

    // From then on no branch is begun any more.
    void stop_at(std::chrono::steady_clock::time_point end) { end_ = end; }
    // Told of every answer of every branch; before run().
    void on_answer(LessonRun::Answered answered) { answered_ = std::move(answered); }
    [[nodiscard]] Toured run();

private:
    // Where the lesson can be taken up, and what the way there was worth.
    struct Stand {
        std::optional<script::LessonCheckpoint> checkpoint;
        double score = 0;
    };
    struct Page {
        Stand stand;
        std::string face;
    };
    struct Route {
        std::string name;  // of the scene an answer leads to; empty: named by its verdict
        double score = 0;
        std::optional<script::LessonCheckpoint> from;  // before the move
        bool walks = false;                            // answers on while the step asks for more
        unsigned chance = 1;
    };
    // A route on its way.
    struct Walked {
        std::string name;  // of the scenes of its answers; empty: their verdicts
        double score = 0;
        bool is_first = false;  // of the step's routes
        int answers = 0;
        bool was_ready = false;
    };
    enum class Tried { nothing, unready, fruitful };
    enum class Aim { right, wrong };

    [[nodiscard]] std::optional<Stand> explore_step(const Stand& stand);
    void explore_page(const Stand& stand);
    void try_moves(const Stand& stand, const script::LessonView& before);
    [[nodiscard]] Tried try_move(const Stand& stand, const Move& move, std::size_t place);
    [[nodiscard]] bool work(const Stand& stand, Aim aim, unsigned chance);
    [[nodiscard]] bool act(LessonRun& run, Aim aim, unsigned& chance, Result<LessonSaid>& said);
    [[nodiscard]] Move some_move(const script::LessonView& view, unsigned& chance);
    void walk_routes(const Stand& stand, const std::vector<script::LessonRoute>& routes);
    [[nodiscard]] bool walk_events(LessonRun& run, const script::LessonRoute& route,
                                   Walked& walked);
    void press_on(LessonRun& run, Walked& walked);
    [[nodiscard]] bool took(LessonRun& run, const LessonSaid& said, Walked& walked);
    void follow(LessonRun& run, LessonSaid said, Route route);
    void show_answer(LessonRun& run, const script::LessonResponse& last, std::string name);
    [[nodiscard]] bool go_on(LessonRun& run, Route& route, bool& walking, Result<LessonSaid>& said);
    [[nodiscard]] bool walks_on(Route& route);
    [[nodiscard]] std::string full_name(const std::string& name) const;
    [[nodiscard]] bool arrived(LessonRun& run, const LessonSaid& said, double score);
    void note_page(LessonRun& run, double score);
    void shoot(LessonRun& run, const std::string& name, Verdict verdict);
    void shoot_drawn(LessonRun& run, const std::string& name);
    void take(LessonRun& run, const std::string& name, Verdict verdict);
    [[nodiscard]] std::unique_ptr<LessonRun> stand_at(const Stand& stand);
    void note(const LessonRun& run);
    void tell(packs::Problem problem);

    std::filesystem::path program_;
    script::OpenLesson open_;
    Shoot shoot_;
    LessonRun::Answered answered_;
    std::optional<std::chrono::steady_clock::time_point> end_;
    Toured toured_;
    std::set<std::string> told_, faces_, names_, steps_;
    // Of the step at hand.
    std::string step_;
    int page_ = 0, walked_page_ = 0;
    std::vector<Move> used_;   // of the answer that is looked for
    std::vector<Page> found_;  // pages that moves of the page at hand lead to
    std::set<std::string> queued_;
    std::optional<Stand> exit_;
    double best_done_ = -1;
    Verdict last_verdict_ = Verdict::none;
};

}  // namespace suluh::kiosk::author
