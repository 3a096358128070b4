#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>

#include "base/child.h"
#include "base/descriptor.h"
#include "kiosk/voice.h"
#include "kiosk/wave.h"

namespace suluh::kiosk {

namespace {

using std::chrono::milliseconds;
using Moment = std::chrono::steady_clock::time_point;

constexpr std::size_t kMaxWords = 2000;                   // bytes of one sentence
constexpr std::size_t kMaxSound = std::size_t{16} << 20;  // six minutes of speech
constexpr milliseconds kPatience{5000};                   // without a byte of sound
constexpr milliseconds kLook{20};                         // between looks at is_unwanted
constexpr milliseconds kLastBreath{500};                  // from the end of sound to its own
constexpr const char* kWordsAMinute = "150";              // calm: its own pace is 175

// espeak-ng reads [[…]] as sounds of speech, and control bytes mean nothing to an ear.
std::string for_the_ear(std::string words) {
    words.resize(std::min(words.size(), kMaxWords));
    std::replace_if(
        words.begin(), words.end(),
        [](char c) { return (c >= 0 && c < ' ') || c == '[' || c == ']' || c == '|'; }, ' ');
    return words + "\n";
}

// A file in memory that holds the words: no pipe that fills up, none that breaks.
Result<Descriptor> words_to_read(const std::string& words) {
    Descriptor file(memfd_create("suluh-words", MFD_CLOEXEC));
    const bool ready =
        file.is_open() &&
        ::write(file.get(), words.data(), words.size()) == static_cast<ssize_t>(words.size()) &&
        lseek(file.get(), 0, SEEK_SET) == 0;
    if (!ready) return errno_error("handing words to the voice", errno);
    return file;
}

Result<std::string> read_sound(int pipe, const std::function<bool()>& is_unwanted) {
    std::string sound;
    std::array<char, 64 * 1024> part;
    for (Moment since = std::chrono::steady_clock::now();;) {
        if (is_unwanted()) return Error{Fault::gone, "nobody listens any more"};
        pollfd waiting{pipe, POLLIN, 0};
        const int ready = poll(&waiting, 1, static_cast<int>(kLook.count()));
        if (ready < 0 && errno != EINTR) return errno_error("waiting for the voice", errno);
        if (ready <= 0) {
            if (std::chrono::steady_clock::now() - since < kPatience) continue;
            return Error{Fault::timed_out, "the voice says nothing"};
        }
        const ssize_t count = ::read(pipe, part.data(), part.size());
        if (count == 0) return sound;
        if (count < 0) return errno_error("reading the voice", errno);
        sound.append(part.data(), static_cast<std::size_t>(count));
        if (sound.size() > kMaxSound) return Error{Fault::refused, "the voice does not end"};
        since = std::chrono::steady_clock::now();
    }
}

class ProcessVoice final : public Voice {
public:
    explicit ProcessVoice(std::vector<std::string> program) : program_(std::move(program)) {}

    Result<std::string> speak(const Utterance& utterance,
                              const std::function<bool()>& is_unwanted) override {
        const Result<Descriptor> words = words_to_read(for_the_ear(utterance.words));
        if (!words) return words.error();
        std::array<int, 2> ends{};
        if (pipe2(ends.data(), O_CLOEXEC) != 0) return errno_error("making a pipe", errno);
        const Descriptor ours(ends[0]);
        Descriptor theirs(ends[1]);
        ChildPlan plan{program_, {}, ChildPlan::Errors::dropped};
        plan.command.insert(plan.command.end(), {"-v", utterance.language, "-s", kWordsAMinute,
                                                 "-b", "1", "--stdin", "--stdout"});
        plan.handed = {{words->get(), STDIN_FILENO}, {theirs.get(), STDOUT_FILENO}};
        Result<Child> child = Child::spawn(plan);
        if (!child) {
            return child.error().within("the voice (package espeak-ng)");
        }
        theirs.reset();
        Result<std::string> sound = read_sound(ours.get(), is_unwanted);
        if (!sound) return sound.error();
        if (const std::string how = child->reap(kLastBreath); !how.empty()) {
            return Error{Fault::io, program_.front() + " " + how};
        }
        return with_true_sizes(std::move(*sound));
    }

private:
    std::vector<std::string> program_;
};

}  // namespace

std::unique_ptr<Voice> make_process_voice(std::vector<std::string> program) {
    return std::make_unique<ProcessVoice>(std::move(program));
}

Status try_voice(const std::string& language) {
    const Result<std::string> sound =
        make_process_voice()->speak({"a", language}, [] { return false; });
    if (!sound) return sound.error();
    return {};
}

}  // namespace suluh::kiosk
