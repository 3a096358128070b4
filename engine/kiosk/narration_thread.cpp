#include "kiosk/narration_thread.h"

#include <SDL_thread.h>

#include <algorithm>
#include <exception>
#include <utility>

#include "base/log.h"

namespace suluh::kiosk {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kLook{30};         // between looks at what sounds, near its end
constexpr milliseconds kUnknown{60'000};  // at most this long for a sound of unknown length
constexpr milliseconds kStalled{3000};    // later than its length it must have ended
constexpr milliseconds kLinger{2000};     // the device stays open: the next key clicks at once

std::size_t bytes_of(const std::vector<std::string>& sentences, std::size_t from, std::size_t to) {
    std::size_t bytes = 0;
    for (std::size_t i = from; i < to; ++i) bytes += sentences[i].size();
    return bytes;
}

// Which sentence of a recording is heard after this share of it, if all are spoken at one pace.
std::size_t sentence_at(const Reading& reading, double share) {
    const auto all = static_cast<double>(bytes_of(reading.sentences, 0, reading.sentences.size()));
    std::size_t at = 0;
    while (at + 1 < reading.sentences.size() &&
           static_cast<double>(bytes_of(reading.sentences, 0, at + 1)) <= share * all) {
        ++at;
    }
    return at;
}

}  // namespace

NarrationThread::NarrationThread(Parts parts)
    : voice_(std::move(parts.voice)),
      player_(std::move(parts.player)),
      news_(std::move(parts.wake)),
      thread_([this] { run(); }) {}

NarrationThread::~NarrationThread() {
    wanted_ = 0;
    orders_.post(Quit{});
    thread_.join();
}

void NarrationThread::read(std::uint64_t number, Reading reading) {
    wanted_ = number;
    orders_.post(Start{number, std::move(reading)});
}

void NarrationThread::stop() {
    wanted_ = 0;
    orders_.post(Stop{});
}

void NarrationThread::set_volume(double share) {
    orders_.post(Volume{share});
}

void NarrationThread::click() {
    orders_.post(Click{});
}

// ---- the thread ----

void NarrationThread::run() {
    while (!quit_) {
        try {
            const std::optional<milliseconds> wait = next_look();
            std::vector<Order> orders = wait ? orders_.wait_all_for(*wait) : orders_.wait_all();
            for (Order& order : orders) obey(std::move(order));
            look();
        } catch (const std::exception& problem) {  // memory: this reading ends, the kiosk does not
            fail(Error{Fault::internal, problem.what()});
        }
    }
    player_->close();
    // SDL keeps its last error for each thread, and frees it only for threads it has started
    // itself.
    SDL_TLSCleanup();
}

std::optional<milliseconds> NarrationThread::next_look() const {
    if (current_) {
        const auto end = current_->since + current_->length;
        const auto left = std::chrono::duration_cast<milliseconds>(end - Clock::now());
        const bool follows = !current_->reading.recording.empty();
        return follows ? std::clamp(left, kLook, 10 * kLook) : std::max(left, kLook);
    }
    if (!close_at_) return std::nullopt;
    const auto left = std::chrono::duration_cast<milliseconds>(*close_at_ - Clock::now());
    return std::max(left, milliseconds(1));
}

void NarrationThread::obey(Order order) {
    if (auto* start = std::get_if<Start>(&order)) {
        begin(std::move(*start));
    } else if (std::holds_alternative<Stop>(order)) {
        finish();
    } else if (const auto* volume = std::get_if<Volume>(&order)) {
        player_->set_volume(volume->share);
    } else if (std::holds_alternative<Click>(order)) {
        // A kiosk without a loudspeaker is as good; who presses Dengarkan is told.
        if (player_->open()) player_->click();
        if (!current_) close_at_ = Clock::now() + kLinger;
    } else {
        quit_ = true;
    }
}

void NarrationThread::look() {
    if (quit_) return;
    if (current_) {
        if (player_->is_playing()) {
            if (Clock::now() > current_->give_up) {
                fail(Error{Fault::timed_out, "the sound device does not go on"});
            } else {
                follow_recording();
            }
        } else {
            heard();
        }
    } else if (close_at_ && Clock::now() >= *close_at_) {
        close_at_.reset();
        player_->close();
    }
}

void NarrationThread::begin(Start start) {
    finish();
    if (start.number != wanted_) return;  // stopped before it began
    current_ = Current{};
    current_->number = start.number;
    current_->reading = std::move(start.reading);
    current_->at = std::min(current_->reading.from, current_->reading.sentences.size());
    if (Status ready = player_->open(); !ready) return fail(ready.error());
    if (current_->at == current_->reading.sentences.size()) {
        tell(NarrationNews::Kind::ended);
        return finish();
    }
    if (current_->reading.recording.empty()) return speak();
    current_->at = 0;
    play(current_->reading.recording);
}

void NarrationThread::speak() {
    const std::uint64_t number = current_->number;
    const Utterance utterance{current_->reading.sentences[current_->at],
                              current_->reading.language};
    Result<std::string> sound =
        voice_->speak(utterance, [this, number] { return wanted_ != number; });
    if (wanted_ != number) return finish();
    if (!sound) return fail(sound.error());
    play(std::move(*sound));
}

void NarrationThread::play(std::string file) {
    const Result<std::int64_t> length = player_->play(std::move(file));
    if (!length) return fail(length.error());
    current_->since = Clock::now();
    current_->length = milliseconds(*length);
    current_->give_up = current_->since + (*length > 0 ? current_->length + kStalled : kUnknown);
    tell(NarrationNews::Kind::sentence);
}

// A recording has no sentences of its own: they are spread over it by their length.
void NarrationThread::follow_recording() {
    if (current_->reading.recording.empty() || current_->length <= milliseconds(0)) return;
    const auto passed = std::chrono::duration<double>(Clock::now() - current_->since);
    const double share = passed / std::chrono::duration<double>(current_->length);
    const std::size_t at = sentence_at(current_->reading, share);
    if (at <= current_->at) return;
    current_->at = at;
    tell(NarrationNews::Kind::sentence);
}

// What sounded has ended by itself.
void NarrationThread::heard() {
    const bool more = current_->at + 1 < current_->reading.sentences.size();
    if (current_->reading.recording.empty() && more) {
        ++current_->at;
        return speak();
    }
    tell(NarrationNews::Kind::ended);
    finish();
}

void NarrationThread::finish() {
    if (!std::exchange(current_, std::nullopt)) return;
    player_->stop();
    close_at_ = Clock::now() + kLinger;
}

void NarrationThread::fail(const Error& error) {
    if (current_) tell(NarrationNews::Kind::failed, error);
    finish();
}

void NarrationThread::tell(NarrationNews::Kind kind, Error error) {
    news_.post({kind, current_->number, current_->at, std::move(error)});
}

}  // namespace suluh::kiosk
