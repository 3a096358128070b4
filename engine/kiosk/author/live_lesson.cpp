#include "kiosk/author/live_lesson.h"

#include <utility>

#include "script/lesson_check.h"

namespace suluh::kiosk::author {

namespace {

constexpr std::string_view kMore = "scroll-more";  // scripts/lib/steps/scroll.lua
constexpr std::size_t kMostEvents = 400;

}  // namespace

LiveLesson::LiveLesson(const std::filesystem::path& program, script::OpenLesson open,
                       std::vector<Event> again, std::function<void()> wake)
    : file_(open.entry),
      standing_{open.resume, {}},
      host_({.program = program}, std::move(open), std::move(wake)) {
    for (const Event& one : again) event(one.name, one.arg);
}

void LiveLesson::event(std::string_view name, const Value& arg) {
    if (ended_) return;
    if (name == kMore) {
        more_ = Event{std::string(name), arg};
    } else {
        standing_.since.push_back({std::string(name), arg});
    }
    if (standing_.since.size() > kMostEvents) standing_.since.erase(standing_.since.begin());
    host_.event(name, arg);
}

LiveLesson::Standing LiveLesson::standing() const {
    Standing standing = standing_;
    if (more_) standing.since.push_back(*more_);
    return standing;
}

bool LiveLesson::drain() {
    std::vector<script::LessonMessage> messages = host_.take_all();
    for (script::LessonMessage& message : messages) hear(std::move(message));
    return !messages.empty();
}

void LiveLesson::hear(script::LessonMessage message) {
    const auto stand = [this](script::LessonCheckpoint checkpoint) {
        standing_ = {std::move(checkpoint), {}};
    };
    if (auto* view = std::get_if<script::LessonView>(&message)) {
        if (view->frame.step_id != step_) more_.reset();
        step_ = view->frame.step_id;
        view_ = std::move(*view);
        done_.reset();
    } else if (auto* response = std::get_if<script::LessonResponse>(&message)) {
        if (response->checkpoint) stand(std::move(*response->checkpoint));
        host_.saved(response->ref);
    } else if (auto* checkpoint = std::get_if<script::LessonCheckpoint>(&message)) {
        stand(std::move(*checkpoint));
    } else if (auto* done = std::get_if<script::LessonDone>(&message)) {
        done_ = std::move(*done);
    } else if (auto* ready = std::get_if<script::LessonReady>(&message)) {
        for (const script::Problem& one : ready->problems) {
            if (one.grade == script::Problem::Grade::error) {
                blame({one.file, one.line, one.text, one.remedy});
            }
        }
        ready_ = std::move(*ready);
    } else if (const auto* fault = std::get_if<script::LessonFault>(&message)) {
        blame({fault->file.empty() ? file_ : fault->file, fault->line, fault->message,
               script::fault_remedy(fault->message)});
    } else if (const auto* ended = std::get_if<script::LessonEnded>(&message)) {
        ended_ = true;
        blame({file_, 0,
               "the lesson was ended (" + std::string(script::why_name(ended->why)) +
                   "): " + ended->detail,
               ""});
    }
}

// The first one explains those that follow from it.
void LiveLesson::blame(packs::Problem problem) {
    if (!problem_) problem_ = std::move(problem);
}

}  // namespace suluh::kiosk::author
