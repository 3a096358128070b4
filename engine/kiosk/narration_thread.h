// The thread behind Narration: asks the voice for one sentence after the other and lets each be
// heard to its end. It sleeps while nothing is asked; the sound device is open only while
// something sounds, and a moment longer.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <variant>
#include <vector>

#include "base/mailbox.h"
#include "kiosk/sound_player.h"
#include "kiosk/voice.h"

namespace suluh::kiosk {

// Everything to be read aloud at one press.
struct Reading {
    std::vector<std::string> sentences;
    std::size_t from = 0;  // the sentence to begin at
    std::string language = "id";
    std::string recording;  // WAV or Ogg Vorbis that says all of it; empty: the voice does
};

// What became of a reading; `number` says which.
struct NarrationNews {
    enum class Kind { sentence, ended, failed };
    Kind kind = Kind::ended;
    std::uint64_t number = 0;
    std::size_t sentence = 0;  // that is heard from now on
    Error error;               // of failed
};

class NarrationThread {
public:
    struct Parts {
        std::unique_ptr<Voice> voice;
        std::unique_ptr<SoundPlayer> player;
        std::function<void()> wake;  // news are there; any thread
    };
    explicit NarrationThread(Parts parts);
    ~NarrationThread();  // ends in the middle of a word
    NarrationThread(const NarrationThread&) = delete;
    NarrationThread& operator=(const NarrationThread&) = delete;

    // Reads instead of whatever is being read. Numbers grow.
    void read(std::uint64_t number, Reading reading);
    void stop();
    void set_volume(double share);
    void click();
    [[nodiscard]] std::vector<NarrationNews> take_news() { return news_.take_all(); }

private:
    using Clock = std::chrono::steady_clock;
    struct Start {
        std::uint64_t number;
        Reading reading;
    };
    struct Stop {};
    struct Volume {
        double share;
    };
    struct Click {};
    struct Quit {};
    using Order = std::variant<Start, Stop, Volume, Click, Quit>;
    struct Current {
        std::uint64_t number = 0;
        Reading reading;
        std::size_t at = 0;
        Clock::time_point since, give_up;  // of what sounds
        std::chrono::milliseconds length{0};
    };

    void run();
    void obey(Order order);
    void look();
    void begin(Start start);
    void speak();
    void play(std::string file);
    void follow_recording();
    void heard();
    void finish();
    void fail(const Error& error);
    void tell(NarrationNews::Kind kind, Error error = {});
    [[nodiscard]] std::optional<std::chrono::milliseconds> next_look() const;

    std::unique_ptr<Voice> voice_;
    std::unique_ptr<SoundPlayer> player_;
    std::atomic<std::uint64_t> wanted_{0};  // number of the reading somebody listens to; 0: none
    Mailbox<NarrationNews> news_;
    Mailbox<Order> orders_;
    std::optional<Current> current_;
    std::optional<Clock::time_point> close_at_;
    bool quit_ = false;
    std::thread thread_;  // last: it uses all of the above
};

}  // namespace suluh::kiosk
