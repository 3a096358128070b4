#include "kiosk/author/lesson_run.h"

#include <utility>

#include "kiosk/author/coverage.h"

namespace suluh::kiosk::author {

namespace {

// Longer than the host lets a lesson be silent; it wakes us long before.
constexpr std::chrono::seconds kLongest{10};

packs::Problem converted(const script::Problem& problem) {
    const bool warns = problem.grade == script::Problem::Grade::warning;
    return {problem.file, problem.line, problem.text, problem.remedy,
            warns ? packs::Severity::warning : packs::Severity::error};
}

}  // namespace

LessonRun::LessonRun(const std::filesystem::path& program, script::OpenLesson open)
    : file_(open.entry),
      checkpoint_(open.resume),
      host_({.program = program}, std::move(open), [this] {
          const std::lock_guard lock(mutex_);
          woken_ = true;
          word_.notify_one();
      }) {}

Result<LessonSaid> LessonRun::opened() {
    Result<LessonSaid> said = listen();
    if (said && !said->view && !said->done) {
        return Error{Fault::bad_input, file_ + ": the lesson shows nothing"};
    }
    return said;
}

Result<LessonSaid> LessonRun::tell(std::string_view name, const Value& arg) {
    host_.event(name, arg);
    return listen();
}

Result<LessonSaid> LessonRun::look(const script::LessonEnv& env) {
    host_.env(env);
    return listen();
}

Result<LessonSaid> LessonRun::listen() {
    LessonSaid said;
    for (;;) {
        std::vector<script::LessonMessage> messages = host_.take_all();
        for (script::LessonMessage& message : messages) hear(std::move(message), said);
        if (packs::has_errors(problems_)) return packs::first_error(problems_).error();
        if (ended_) return Error{Fault::gone, file_ + ": the lesson has ended"};
        if (!messages.empty()) continue;
        // What came between the two is taken next time round.
        if (!host_.is_answering()) {
            messages = host_.take_all();
            if (messages.empty()) return said;
            for (script::LessonMessage& message : messages) hear(std::move(message), said);
            continue;
        }
        await_word();
    }
}

void LessonRun::await_word() {
    std::unique_lock lock(mutex_);
    word_.wait_for(lock, kLongest, [this] { return woken_; });
    woken_ = false;
}

void LessonRun::hear(script::LessonMessage message, LessonSaid& said) {
    if (auto* view = std::get_if<script::LessonView>(&message)) {
        view_ = *view;
        const std::string& step = view->frame.step_id;
        gone_.insert(way_name(step, ""));
        for (const std::string& way : view->frame.ways) gone_.insert(way_name(step, way));
        said.view = std::move(*view);
    } else if (auto* response = std::get_if<script::LessonResponse>(&message)) {
        if (response->checkpoint) checkpoint_ = response->checkpoint;
        if (answered_) answered_(*response);
        host_.saved(response->ref);
        said.responses.push_back(std::move(*response));
    } else if (auto* checkpoint = std::get_if<script::LessonCheckpoint>(&message)) {
        checkpoint_ = std::move(*checkpoint);
    } else if (auto* done = std::get_if<script::LessonDone>(&message)) {
        said.done = std::move(*done);
    } else if (auto* ready = std::get_if<script::LessonReady>(&message)) {
        for (const script::Problem& one : ready->problems) problems_.push_back(converted(one));
        said.ready = std::move(*ready);
    } else if (const auto* fault = std::get_if<script::LessonFault>(&message)) {
        problems_.push_back({fault->file.empty() ? file_ : fault->file, fault->line, fault->message,
                             script::fault_remedy(fault->message)});
    } else if (const auto* ended = std::get_if<script::LessonEnded>(&message)) {
        hear_end(*ended);
    }
}

void LessonRun::hear_end(const script::LessonEnded& ended) {
    ended_ = true;
    if (packs::has_errors(problems_)) return;
    const bool unstarted = ended.why == script::LessonEnded::Why::unstarted;
    const std::string at = view_.frame.step_id;
    problems_.push_back({file_, 0,
                         "the lesson was ended (" + std::string(script::why_name(ended.why)) + ")" +
                             (at.empty() ? "" : " at step '" + at + "'") + ": " + ended.detail,
                         unstarted ? "check the installation of Suluh"
                                   : "look for an endless loop or very large data there"});
}

}  // namespace suluh::kiosk::author
