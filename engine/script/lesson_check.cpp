#include "script/lesson_check.h"

#include <chrono>
#include <optional>
#include <set>
#include <utility>

#include "script/lesson_facts.h"
#include "script/lesson_host.h"
#include "script/pack_sources.h"

namespace suluh::script {

namespace {

using std::chrono::milliseconds;

// The host ends a silent lesson before; what stays is an event that changes nothing on the screen.
constexpr milliseconds kFirstScreen{8000};
constexpr milliseconds kNextScreen{3000};
constexpr int kMaxActionsPerStep = 60;

struct Tap {
    std::string name;
    Value arg;
};

// Everything a person could choose on this screen, in reading order.
void collect_options(const Value& node, std::vector<Tap>& taps) {
    const std::string role = node.text_or("role", "");
    const std::string tap = node.text_or("tap", "");
    const bool choosable = (role == "option" || role == "checkbox") && !tap.empty() &&
                           node.boolean_or("enabled", true) && !node.boolean_or("selected", false);
    if (choosable) {
        const Value* arg = node.find("arg");
        taps.push_back({tap, arg != nullptr ? *arg : Value()});
    }
    const Value* children = node.find("children");
    const Value::List* list = children != nullptr ? children->list() : nullptr;
    if (list == nullptr) return;
    for (const Value& child : *list) collect_options(child, taps);
}

packs::Problem converted(const Problem& problem) {
    const bool warns = problem.grade == Problem::Grade::warning;
    return {problem.file, problem.line, problem.text, problem.remedy,
            warns ? packs::Severity::warning : packs::Severity::error};
}

// Goes through one lesson like a patient person who takes the answer the step names as an example,
// or else the first one.
class Walk {
public:
    Walk(const packs::Pack& pack, const LessonCheckOptions& options, OpenLesson open)
        : pack_(pack),
          options_(options),
          file_(open.entry),
          host_({.program = options.program}, std::move(open)) {}

    std::vector<packs::Problem> run() {
        while (!ended_) {
            const std::vector<LessonMessage> messages =
                host_.wait(step_.empty() ? kFirstScreen : kNextScreen);
            for (const LessonMessage& message : messages) std::visit(*this, message);
            if (ended_) break;
            if (messages.empty() && closing_) break;
            if (messages.empty()) {
                give_up();
            } else if (shown_ && !closing_) {
                act(*std::exchange(shown_, std::nullopt));
            }
        }
        return std::move(problems_);
    }

    [[nodiscard]] LessonFacts take_facts() { return std::move(facts_); }

    void operator()(const LessonReady& ready) {
        facts_ = read_facts(ready.facts);
        for (const Problem& problem : ready.problems) problems_.push_back(converted(problem));
        // A lesson with mistakes need not stand up to being walked through.
        if (packs::has_errors(problems_)) close();
    }
    void operator()(const LessonView& view) {
        if (view.frame.step_id != step_) actions_ = 0;
        step_ = view.frame.step_id;
        for (packs::Problem& problem :
             check_screen(view.tree, {file_, step_}, pack_, options_.media)) {
            // A step shows several screens; its mistake is told once.
            if (!told_.insert(problem.problem).second) continue;
            problems_.push_back(at_its_step(std::move(problem), step_, facts_));
        }
        shown_ = view;
    }
    void operator()(const LessonResponse& response) { host_.saved(response.ref); }
    void operator()(const LessonCheckpoint&) {}
    void operator()(const LessonDone&) { close(); }
    void operator()(const LessonLog&) {}
    void operator()(const LessonFault& fault) {
        faulted_ = true;
        problems_.push_back({fault.file.empty() ? file_ : fault.file, fault.line, fault.message,
                             fault_remedy(fault.message)});
    }
    void operator()(const LessonEnded& ended) {
        ended_ = true;
        if (ended.why == LessonEnded::Why::closed || faulted_) return;
        problems_.push_back({file_, 0,
                             "the lesson was ended (" + std::string(why_name(ended.why)) + ")" +
                                 (step_.empty() ? "" : " at step '" + step_ + "'") + ": " +
                                 ended.detail,
                             ended.why == LessonEnded::Why::unstarted
                                 ? "check the installation of Suluh"
                                 : "look for an endless loop or very large data there"});
    }

private:
    void close() {
        closing_ = true;
        host_.close();
    }

    void act(const LessonView& view) {
        if (++actions_ > kMaxActionsPerStep) return give_up();
        if (view.frame.primary && view.frame.primary->enabled) {
            return host_.event("primary", Value());
        }
        if (view.frame.example) {
            return host_.event(view.frame.example->name, view.frame.example->arg);
        }
        std::vector<Tap> taps;
        collect_options(view.tree, taps);
        if (taps.empty()) return give_up();
        host_.event(taps.front().name, taps.front().arg);
    }

    void give_up() {
        if (!step_.empty()) {
            problems_.push_back({file_, 0, "the check could not get past step '" + step_ + "'",
                                 "walk through the rest in the kiosk: suluh-kiosk --pack",
                                 packs::Severity::warning});
        }
        close();
    }

    const packs::Pack& pack_;
    const LessonCheckOptions& options_;
    std::string file_;
    std::vector<packs::Problem> problems_;
    LessonFacts facts_;
    std::set<std::string> told_;
    std::optional<LessonView> shown_;
    std::string step_;
    int actions_ = 0;
    bool faulted_ = false;
    bool closing_ = false;
    bool ended_ = false;
    LessonHost host_;  // last: its messages must not outlive what they are told to
};

// The lessons in their order, then every bank: it is gone through like a lesson that asks it all.
std::vector<std::string> files_to_open(const packs::Pack& pack) {
    std::vector<std::string> files;
    for (const packs::LessonEntry& lesson : pack.lessons()) {
        // One without a file is told by packs::check_files.
        const std::string file = packs::lesson_file(lesson.id);
        if (pack.has(file)) files.push_back(file);
    }
    for (const packs::PackFile& file : pack.files()) {
        if (file.name.starts_with("items/") && file.name.ends_with(".lua")) {
            files.push_back(file.name);
        }
    }
    return files;
}

// What pack.toml names of the engine's media.
std::vector<packs::Problem> check_card(const packs::Pack& pack,
                                       const std::filesystem::path& media) {
    const packs::Manifest& manifest = pack.manifest();
    std::vector<packs::Problem> problems;
    if (!manifest.icon.empty() && !has_icon(media, manifest.icon)) {
        problems.push_back({std::string(packs::kManifestName), manifest.icon_line,
                            "there is no icon '" + manifest.icon + "'",
                            icon_remedy(media, manifest.icon)});
    }
    constexpr std::string_view kOfEngine = "media:";
    std::error_code failed;
    if (manifest.picture.starts_with(kOfEngine) &&
        !std::filesystem::exists(media / manifest.picture.substr(kOfEngine.size()), failed)) {
        problems.push_back({std::string(packs::kManifestName), manifest.picture_line,
                            "there is no picture '" + manifest.picture + "'",
                            "take a name of media/illustrations, or a file of the pack's media/"});
    }
    return problems;
}

}  // namespace

std::vector<packs::Problem> check_lessons(const packs::Pack& pack,
                                          const LessonCheckOptions& options) {
    std::vector<packs::Problem> problems = check_card(pack, options.media);
    std::map<std::string, LessonFacts> facts;
    // What is wrong in a bank is found in each lesson that uses it, too.
    std::set<std::string> told;
    const auto add = [&](std::vector<packs::Problem> more) {
        for (packs::Problem& problem : more) {
            const bool is_new = told.insert(packs::problem_text(problem)).second;
            if (is_new) problems.push_back(std::move(problem));
        }
    };
    for (const std::string& file : files_to_open(pack)) {
        Result<OpenLesson> open = open_file(pack, file);
        if (!open) {
            add({{file, 0, open.error().detail, {}}});
            continue;
        }
        open->lib = options.lib;
        open->check = true;
        Walk walk(pack, options, std::move(*open));
        add(walk.run());
        facts.emplace(file, walk.take_facts());
    }
    add(find_twice_kept(facts));
    add(find_bias(facts));
    return problems;
}

}  // namespace suluh::script
