#include "kiosk/narration.h"

#include <utility>

#include "base/log.h"

namespace suluh::kiosk {

NarrationThread& Narration::thread() {
    if (!thread_) {
        thread_ = std::make_unique<NarrationThread>(make_());
        thread_->set_volume(volume_);
    }
    return *thread_;
}

void Narration::read(Reading reading, Begun begun) {
    const std::optional<Paused> paused = std::exchange(paused_, std::nullopt);
    if (reading_ && reading_->begun) reading_->begun(Error{Fault::gone, "something else is read"});
    if (paused && paused->sentences == reading.sentences) reading.from = paused->at;
    reading_ = Now{++last_number_, reading.sentences, std::nullopt, std::move(begun)};
    thread().read(last_number_, std::move(reading));
}

void Narration::stop() {
    std::optional<Now> was = std::exchange(reading_, std::nullopt);
    if (!was) return;
    thread_->stop();
    paused_ = Paused{std::move(was->sentences), was->at.value_or(0)};
    if (was->begun) was->begun(Error{Fault::gone, "stopped before the first word"});
}

void Narration::leave() {
    stop();
    paused_.reset();
}

void Narration::set_volume(double share) {
    volume_ = share;
    if (thread_) thread_->set_volume(share);
}

void Narration::click() {
    thread().click();
}

bool Narration::drain() {
    if (!thread_) return false;
    bool changed = false;
    for (const NarrationNews& news : thread_->take_news()) {
        if (!reading_ || news.number != reading_->number) continue;  // of one that was stopped
        changed = true;
        take(news);
    }
    return changed;
}

void Narration::take(const NarrationNews& news) {
    const Begun begun = std::exchange(reading_->begun, {});
    switch (news.kind) {
        case NarrationNews::Kind::sentence:
            reading_->at = news.sentence;
            if (begun) begun({});
            return;
        case NarrationNews::Kind::ended:
            reading_.reset();
            if (begun) begun({});
            return ended_({});
        case NarrationNews::Kind::failed:
            reading_.reset();
            log_once(news.error);
            // Whoever still waits for the beginning hears of it there.
            if (begun) return begun(news.error);
            return ended_(news.error);
    }
}

void Narration::log_once(const Error& error) {
    if (std::exchange(logged_, error.detail) == error.detail) return;
    log_warning("kiosk", "reading aloud: " + error.detail);
}

std::span<const std::string> Narration::sentences() const {
    if (!reading_) return {};
    return reading_->sentences;
}

std::optional<std::size_t> Narration::sentence() const {
    return reading_ ? reading_->at : std::nullopt;
}

}  // namespace suluh::kiosk
