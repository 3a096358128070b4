// Reading a screen aloud, as the main thread sees it: what is read, which sentence is heard now,
// and where to go on after a pause. Nothing is opened, loaded or started before the first sound.
// Main thread only; never waits.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "kiosk/narration_thread.h"

namespace suluh::kiosk {

class Narration {
public:
    // Makes the thread's parts when the first sound is asked for.
    using MakeParts = std::function<NarrationThread::Parts()>;
    // Once, when the first sentence is heard or cannot be.
    using Begun = std::function<void(Status)>;
    // The reading came to its end (Status good) or broke off.
    using Ended = std::function<void(Status)>;

    Narration(MakeParts make, Ended ended) : make_(std::move(make)), ended_(std::move(ended)) {}

    // Instead of whatever is read. The same sentences as at the last stop() go on where they were.
    void read(Reading reading, Begun begun);
    void stop();
    // Another screen: stops, and there is nothing to go on with.
    void leave();
    void set_volume(double share);  // 0..1
    void click();

    // Takes the thread's news; true when is_reading or sentence has changed.
    bool drain();
    [[nodiscard]] bool is_reading() const { return reading_.has_value(); }
    // What is read, and the number of the sentence heard; none before the first is.
    [[nodiscard]] std::span<const std::string> sentences() const;
    [[nodiscard]] std::optional<std::size_t> sentence() const;

private:
    struct Now {
        std::uint64_t number = 0;
        std::vector<std::string> sentences;
        std::optional<std::size_t> at;
        Begun begun;
    };
    struct Paused {
        std::vector<std::string> sentences;
        std::size_t at = 0;
    };

    NarrationThread& thread();
    void take(const NarrationNews& news);
    void log_once(const Error& error);

    MakeParts make_;
    Ended ended_;
    double volume_ = 1;
    std::uint64_t last_number_ = 0;
    std::optional<Now> reading_;
    std::optional<Paused> paused_;
    std::string logged_;  // the last failure: a kiosk without sound says so once
    std::unique_ptr<NarrationThread> thread_;
};

}  // namespace suluh::kiosk
