#include "kiosk/author/inspect.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

#include "kiosk/author/author_shell.h"
#include "kiosk/author/coverage.h"
#include "kiosk/author/flaw_remedy.h"
#include "kiosk/author/inspected_value.h"
#include "kiosk/author/picture_check.h"
#include "kiosk/author/scene_look.h"
#include "kiosk/author/shot_plan.h"
#include "kiosk/author/side_by_side.h"
#include "kiosk/author/still_stage.h"
#include "kiosk/author/tour.h"
#include "kiosk/visit.h"
#include "packs/pack_catalogue.h"
#include "script/pack_sources.h"

namespace suluh::kiosk::author {

namespace {

using Depth = StillStage::Depth;

struct JudgedLook {
    ShotLook look;
    Depth depth;
};

// Colours are the same at every size and in every language: they are looked for on a quarter of a
// screen's pixels, once for each set of colours; large letters leave a picture the least room.
constexpr stage::WindowSize kSmall{960, 540};

// 1920x1080 is 1366x768 with finer pixels; high contrast changes colours and no place.
bool has_own_layout(const ShotLook& look) {
    return look.size.w != 1920 && look.set != "contrast";
}

Result<std::vector<JudgedLook>> choose_looks(const packs::Pack& pack) {
    std::vector<JudgedLook> looks;
    const Result<ShotPlan> all = plan_shots(pack, {{}, {}, set_names(), {}});
    if (!all) return all.error();
    for (const ShotLook& look : all->looks) {
        if (has_own_layout(look)) looks.push_back({look, Depth::layout});
    }
    const std::string& lang = pack.manifest().languages.front();
    const Result<ShotPlan> small = plan_shots(pack, {{kSmall}, {lang}, {"large", "contrast"}, {}});
    if (!small) return small.error();
    // First, so that the first language is left but once.
    for (const ShotLook& look : small->looks) looks.insert(looks.begin(), {look, Depth::pixels});
    return looks;
}

// What is meant so: kind of step, part of the node's name, part of what is wrong.
struct Meant {
    const char *kind, *node, *what;
};
// Hit areas reach 60 px around small things; the lesson takes the nearest.
constexpr Meant kMeant[] = {{"hotspot", "spot-", "with spot-"}};

bool is_meant(const Scene& scene, const ui::Flaw& flaw) {
    return std::any_of(std::begin(kMeant), std::end(kMeant), [&](const Meant& one) {
        return scene.kind == one.kind && flaw.node.find(one.node) != std::string::npos &&
               flaw.what.find(one.what) != std::string::npos;
    });
}

// The same fault at another size has other numbers.
std::string without_digits(std::string text) {
    text.erase(std::remove_if(text.begin(), text.end(),
                              [](char c) { return std::isdigit(static_cast<unsigned char>(c)); }),
               text.end());
    return text;
}

class Inspector {
public:
    Inspector(const packs::Pack& pack, const InspectWish& wish) : pack_(pack), wish_(wish) {}

    Status prepare() {
        Result<std::vector<JudgedLook>> looks = choose_looks(pack_);
        if (!looks) return looks.error();
        looks_ = std::move(*looks);
        auto stage = StillStage::open(wish_.resources / "media",
                                      [this](std::string_view name) { return pack_.read(name); });
        if (!stage) return stage.error();
        stage_ = std::move(*stage);
        auto shell = AuthorShell::load(wish_.resources, {});
        if (!shell) return shell.error();
        shell_ = std::move(*shell);
        return {};
    }

    Result<Inspected> look_at(const packs::LessonEntry& lesson, const std::string& file) {
        Result<script::OpenLesson> open = script::open_file(pack_, file);
        if (!open) return open.error();
        open->lib = wish_.lessons.lib;
        open->check = true;
        open->env = looks_.front().look.env;
        if (Status opened = shell_->open(pack_, lesson); !opened) return opened.error();
        file_ = file;
        done_ = {};
        found_.clear();
        screens_.clear();
        const auto end = std::chrono::steady_clock::now() + wish_.at_most;
        Tour tour(wish_.lessons.program, std::move(*open),
                  [this](const Scene& scene, LessonRun& run) { return see(scene, run); });
        tour.stop_at(end);
        const Toured toured = tour.run();
        tell(toured);
        return std::move(done_);
    }

private:
    void tell(const Toured& toured) {
        for (const packs::Problem& one : toured.problems) done_.problems.push_back(one);
        if (!toured.ready || packs::has_errors(toured.problems)) return;
        const script::LessonFacts facts = script::read_facts(toured.ready->facts);
        for (const auto& [step, problem] : found_) {
            done_.problems.push_back(script::at_its_step(problem, step, facts));
        }
        for (packs::Problem& one : find_unreached(facts, toured.gone)) {
            done_.problems.push_back(std::move(one));
        }
        Coverage coverage = cover(file_, facts, toured.gone);
        coverage.cut = toured.cut;
        done_.coverage.push_back(std::move(coverage));
    }

    Status see(const Scene& scene, LessonRun& run) {
        for (packs::Problem& one : script::check_screen(run.view().tree, {file_, scene.step}, pack_,
                                                        wish_.lessons.media)) {
            if (screens_.insert(one.problem).second) found_.emplace_back(scene.step, one);
        }
        for (const JudgedLook& one : looks_) {
            if (Status seen = see_in(one, scene, run); !seen) return seen;
        }
        return {};
    }

    Status see_in(const JudgedLook& one, const Scene& scene, LessonRun& run) {
        const ShotLook& look = one.look;
        return work_in_look(
            *shell_, look.env, run,
            [&](const StillStage::Tree& tree, const StillStage::Tell& tell) -> Status {
                const Result<std::vector<ui::Flaw>> flaws =
                    stage_->judge(look.size, stage::ui_look(look.env), one.depth, tree, tell);
                if (!flaws) return flaws.error();
                for (const ui::Flaw& flaw : *flaws) add(look, scene, flaw);
                return {};
            });
    }

    void add(const ShotLook& look, const Scene& scene, const ui::Flaw& flaw) {
        if (is_meant(scene, flaw)) return;
        const std::string same = scene.step + "\n" + flaw.node + "\n" + without_digits(flaw.what);
        if (!screens_.insert(same).second) return;
        found_.emplace_back(
            scene.step, packs::Problem{file_, 0,
                                       "step '" + scene.step + "' (" + scene.name + ") at " +
                                           size_text(look.size) + ", " + look.set + ", " +
                                           look.env.lang + ": " + flaw.node + ": " + flaw.what,
                                       remedy_for(flaw.sort) + " (see it with suluh-pack shots)",
                                       packs::Severity::warning});
    }

    const packs::Pack& pack_;
    const InspectWish& wish_;
    std::vector<JudgedLook> looks_;
    std::unique_ptr<StillStage> stage_;
    std::unique_ptr<AuthorShell> shell_;
    Inspected done_;
    // Of the lesson at hand.
    std::string file_;
    std::vector<std::pair<std::string, packs::Problem>> found_;  // by step
    std::set<std::string> screens_;                              // what was told of them
};

}  // namespace

namespace {

struct Job {
    packs::LessonEntry lesson;
    std::string file;
};

std::vector<Job> jobs_of(const packs::Pack& pack) {
    std::vector<Job> jobs;
    for (const packs::LessonEntry& lesson : pack.lessons()) {
        jobs.push_back({lesson, packs::lesson_file(lesson.id)});
    }
    for (const packs::PackFile& file : pack.files()) {
        if (!file.name.starts_with("items/") || !file.name.ends_with(".lua")) continue;
        packs::LessonEntry bank;
        bank.id = bank.title = file.name;
        jobs.push_back({bank, file.name});
    }
    return jobs;
}

// An archive reads from one place in its file at a time: each process opens its own.
struct OwnInspector {
    std::unique_ptr<packs::Pack> pack;
    std::unique_ptr<Inspector> inspector;
};

Result<Piece> make_piece(const std::filesystem::path& place, const std::vector<Job>& jobs,
                         const InspectWish& wish) {
    Result<std::unique_ptr<packs::Pack>> pack =
        packs::open_pack(place, {.accept = packs::Accept::unverified});
    if (!pack) return pack.error();
    // shared: a std::function can only hold what can be copied.
    const auto own = std::make_shared<OwnInspector>();
    own->pack = std::move(*pack);
    own->inspector = std::make_unique<Inspector>(*own->pack, wish);
    if (Status ready = own->inspector->prepare(); !ready) return ready.error();
    return Piece([own, &jobs](std::size_t index) -> Result<Value> {
        const Result<Inspected> seen =
            own->inspector->look_at(jobs.at(index).lesson, jobs.at(index).file);
        if (!seen) return seen.error();
        return to_value(*seen);
    });
}

}  // namespace

Result<Inspected> inspect(const packs::Pack& pack, const InspectWish& wish) {
    const std::vector<Job> jobs = jobs_of(pack);
    const Result<std::vector<Value>> seen = side_by_side(
        jobs.size(), wish.processes, [&] { return make_piece(pack.place(), jobs, wish); });
    if (!seen) return seen.error();
    Inspected whole;
    whole.problems = check_pictures(pack, wish.resources / "media");
    for (const Value& one : *seen) add_value(whole, one);
    return whole;
}

}  // namespace suluh::kiosk::author
