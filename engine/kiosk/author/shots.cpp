#include "kiosk/author/shots.h"

#include <chrono>
#include <set>

#include "base/files.h"
#include "kiosk/author/author_shell.h"
#include "kiosk/author/contact_sheet.h"
#include "kiosk/author/picture_pool.h"
#include "kiosk/author/scene_look.h"
#include "kiosk/author/shot_folder.h"
#include "kiosk/author/still_stage.h"
#include "kiosk/author/tour.h"
#include "kiosk/visit.h"
#include "script/lesson_sources.h"
#include "script/pack_sources.h"

namespace suluh::kiosk::author {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kSeed = 1;  // the same shuffles in every run
constexpr std::size_t kMaxWords = std::size_t{64} << 10;

// Adds up how long something took while it lives.
class Taking {
public:
    explicit Taking(double& seconds) : seconds_(seconds) {}
    ~Taking() {
        const auto took = std::chrono::steady_clock::now() - start_;
        seconds_ += std::chrono::duration<double>(took).count();
    }
    Taking(const Taking&) = delete;
    Taking& operator=(const Taking&) = delete;

private:
    double& seconds_;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

class Maker {
public:
    Maker(const packs::Pack& pack, const ShotsWish& wish) : pack_(pack), wish_(wish) {}

    Result<ShotsDone> made() {
        Status made;
        {
            const Taking taking(done_.seconds);
            made = make();
        }
        if (!made) return made.error();
        done_.pictures = shots_.size();
        done_.lessons = (touring_ - shooting_) / done_.seconds;
        done_.drawing = (shooting_ - keeping_) / done_.seconds;
        return std::move(done_);
    }

private:
    Status make() {
        if (Status ready = prepare(); !ready) return ready;
        for (const packs::LessonEntry& lesson : plan_.lessons) {
            if (Status shot = shoot_lesson(lesson); !shot) return shot;
        }
        const Result<std::vector<std::string>> hashes = pool_.finish();
        if (!hashes) return hashes.error();
        for (std::size_t i = 0; i < shots_.size(); ++i) shots_[i].hash = (*hashes)[i];
        if (!wish_.against.empty()) {
            done_.comparison = compare(old_, shots_, plan_.scope);
            const Status shown =
                show_differences(wish_.output, wish_.against, shots_, *done_.comparison);
            if (!shown) return shown;
        }
        return write_sheet();
    }

    Status prepare() {
        Result<ShotPlan> plan = plan_shots(pack_, wish_.choice);
        if (!plan) return plan.error();
        plan_ = std::move(*plan);
        if (Status old = read_old(); !old) return old;
        if (Status folder = prepare_shot_folder(wish_.output); !folder) return folder;
        Result<script::Sources> lib = script::read_sources(wish_.resources / "scripts/lib");
        if (!lib) return lib.error();
        lib_ = std::move(*lib);
        auto stage = StillStage::open(wish_.resources / "media",
                                      [this](std::string_view name) { return pack_.read(name); });
        if (!stage) return stage.error();
        stage_ = std::move(*stage);
        auto shell = AuthorShell::load(wish_.resources, {});
        if (!shell) return shell.error();
        shell_ = std::move(*shell);
        return {};
    }

    Status read_old() {
        if (wish_.against.empty()) return {};
        std::error_code failed;
        if (fs::equivalent(wish_.against, wish_.output, failed)) {
            return Error{Fault::refused,
                         "--against names the folder that is written → choose "
                         "another one for -o, or copy the old one first"};
        }
        Result<std::vector<Shot>> old = read_shot_list(wish_.against);
        if (!old) return old.error();
        old_ = std::move(*old);
        return {};
    }

    Status shoot_lesson(const packs::LessonEntry& lesson) {
        Result<script::OpenLesson> open = script::open_from_pack(pack_, lesson.id);
        if (!open) return open.error();
        open->lib = lib_;
        open->seed = kSeed;
        open->check = true;
        open->env = plan_.looks.front().env;
        lesson_ = lesson.id;
        if (Status opened = shell_->open(pack_, lesson); !opened) return opened;
        const std::size_t pictures = shots_.size(), scenes = done_.scenes;
        const Taking taking(touring_);
        Tour tour(wish_.program, std::move(*open), [this](const Scene& scene, LessonRun& run) {
            const Taking shooting(shooting_);
            return shoot_scene(scene, run);
        });
        Toured toured = tour.run();
        for (packs::Problem& one : toured.problems) done_.problems.push_back(std::move(one));
        const Status end = shoot_end(toured);
        if (wish_.say) {
            wish_.say(pack_.id() + "/" + lesson.id + ": " + std::to_string(done_.scenes - scenes) +
                      " screens, " + std::to_string(shots_.size() - pictures) + " pictures");
        }
        return end;
    }

    Status shoot_scene(const Scene& scene, LessonRun& run) {
        ++done_.scenes;
        for (const ShotLook& look : plan_.looks) {
            if (Status shot = shoot_look(scene, look, run); !shot) return shot;
        }
        return {};
    }

    Status shoot_look(const Scene& scene, const ShotLook& look, LessonRun& run) {
        return work_in_look(*shell_, look.env, run,
                            [&](const StillStage::Tree& tree, const StillStage::Tell& tell) {
                                return draw(scene, look, tree, tell);
                            });
    }

    Status shoot_end(const Toured& toured) {
        if (!toured.done || !toured.ready) return {};
        const Taking shooting(shooting_);
        if (Status told = shell_->finish(*toured.done, *toured.ready); !told) return told;
        ++done_.scenes;
        const Scene scene{"end", "result", 1, 1, 1, "p1-start", Verdict::none};
        for (const ShotLook& look : plan_.looks) {
            const Status drawn = draw(
                scene, look, [&] { return shell_->screen(look.env, nullptr); },
                [&](const ui::UiEvent& event) { return shell_->event(event.name, event.arg); });
            if (!drawn) return drawn;
        }
        return {};
    }

    Status draw(const Scene& scene, const ShotLook& look, const StillStage::Tree& tree,
                const StillStage::Tell& tell) {
        return stage_->draw(look.size, stage::ui_look(look.env), tree, tell,
                            [&](const gfx::Surface& surface, int part) {
                                const Taking keeping(keeping_);
                                return keep(surface, shot_of(scene, look, part));
                            });
    }

    Shot shot_of(const Scene& scene, const ShotLook& look, int part) {
        Shot shot;
        shot.lesson = lesson_;
        shot.step = scene.step;
        shot.kind = scene.kind;
        shot.scene = scene.name;
        shot.verdict = verdict_name(scene.verdict);
        shot.at = scene.at;
        shot.of = scene.of;
        shot.more = part > 0;
        shot.size = size_text(look.size);
        shot.lang = look.env.lang;
        shot.set = look.set;
        shot.w = look.size.w;
        shot.h = look.size.h;
        shot.file = file_name(shot);
        return shot;
    }

    std::string file_name(const Shot& shot) {
        const bool standard = shot.set == set_names().front();
        const std::string ending = "/" + shot.scene + (shot.more ? "-more-" : "-") + shot.size +
                                   "-" + shot.lang + (standard ? "" : "-" + shot.set) + ".png";
        std::string folder = shot.lesson + "/" + name_part(shot.step);
        // Two ids may differ in signs alone that no file's name carries.
        while (!files_.insert(folder + ending).second) folder += "-2";
        return folder + ending;
    }

    Status keep(const gfx::Surface& surface, Shot shot) {
        const fs::path file = wish_.output / shot.file;
        std::error_code failed;
        fs::create_directories(file.parent_path(), failed);
        if (failed) return Error{Fault::io, file.parent_path().string() + ": " + failed.message()};
        pool_.put(surface, file);
        shots_.push_back(std::move(shot));
        return {};
    }

    Status write_sheet() {
        const fs::path author = wish_.resources / "scripts/preview";
        const Result<std::string> text = read_text(author / "sheet.id.json", kMaxWords);
        if (!text) return text.error();
        const Result<Value> words = parse_json(*text);
        if (!words) return words.error().within("sheet.id.json");
        const Result<std::string> style = read_text(author / "sheet.css", kMaxWords);
        if (!style) return style.error();
        std::vector<std::string> problems;
        for (const packs::Problem& one : done_.problems) {
            problems.push_back(packs::problem_text(one));
        }
        const std::string sheet = contact_sheet(
            {pack_.manifest(), plan_.lessons, shots_, done_.comparison, problems, *words, *style});
        const Status shown = publish_file(wish_.output / "index.html", sheet);
        if (!shown) return shown;
        return publish_file(wish_.output / kShotListName, to_json_text(shots_));
    }

    const packs::Pack& pack_;
    const ShotsWish& wish_;
    ShotPlan plan_;
    script::Sources lib_;
    std::string lesson_;  // at hand
    std::vector<Shot> old_, shots_;
    std::set<std::string> files_;
    std::unique_ptr<StillStage> stage_;
    std::unique_ptr<AuthorShell> shell_;
    ShotsDone done_;
    double touring_ = 0, shooting_ = 0, keeping_ = 0;
    PicturePool pool_;
};

}  // namespace

Result<ShotsDone> make_shots(const packs::Pack& pack, const ShotsWish& wish) {
    return Maker(pack, wish).made();
}

}  // namespace suluh::kiosk::author
