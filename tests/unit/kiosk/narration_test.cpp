#include "kiosk/narration.h"

#include <gmock/gmock.h>

#include <condition_variable>
#include <deque>
#include <mutex>

#include "support/log_ear.h"

namespace suluh::kiosk {
namespace {

using std::chrono::milliseconds;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

// What the narration's thread did, seen from the test's.
class Stage {
public:
    void note(const std::string& what) {
        const std::lock_guard lock(mutex_);
        done_.push_back(what);
        changed_.notify_all();
    }
    [[nodiscard]] std::vector<std::string> done() {
        const std::lock_guard lock(mutex_);
        return {done_.begin(), done_.end()};
    }
    [[nodiscard]] bool wait_for(const std::string& what) {
        std::unique_lock lock(mutex_);
        return changed_.wait_for(lock, milliseconds(5000), [&] {
            return std::find(done_.begin(), done_.end(), what) != done_.end();
        });
    }
    void forget() {
        const std::lock_guard lock(mutex_);
        done_.clear();
    }

    std::atomic<bool> plays{false};   // the loudspeaker is busy
    std::atomic<bool> broken{false};  // there is no loudspeaker
    std::atomic<bool> dumb{false};    // the voice fails
    std::atomic<bool> slow{false};    // the voice takes for ever
    std::atomic<int> length_ms{0};    // of every sound

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::string> done_;
};

class FakeVoice final : public Voice {
public:
    explicit FakeVoice(Stage& stage) : stage_(stage) {}
    Result<std::string> speak(const Utterance& utterance,
                              const std::function<bool()>& is_unwanted) override {
        stage_.note("speak " + utterance.language + " " + utterance.words);
        while (stage_.slow) {
            if (is_unwanted()) return Error{Fault::gone, "unwanted"};
            std::this_thread::sleep_for(milliseconds(1));
        }
        if (stage_.dumb) return Error{Fault::io, "espeak-ng ended by signal SIGKILL"};
        return "sound of " + utterance.words;
    }

private:
    Stage& stage_;
};

class FakePlayer final : public SoundPlayer {
public:
    explicit FakePlayer(Stage& stage) : stage_(stage) {}
    ~FakePlayer() override { stage_.note("gone"); }
    Status open() override {
        if (stage_.broken) return Error{Fault::unsupported, "no sound device"};
        if (!std::exchange(open_, true)) stage_.note("open");
        return {};
    }
    void close() override {
        if (std::exchange(open_, false)) stage_.note("close");
    }
    void set_volume(double share) override {
        stage_.note("volume " + std::to_string(share).substr(0, 3));
    }
    Result<std::int64_t> play(std::string file) override {
        stage_.plays = true;
        stage_.note("play " + file);
        return stage_.length_ms;
    }
    bool is_playing() override { return stage_.plays; }
    void stop() override { stage_.plays = false; }
    void click() override { stage_.note("click"); }

private:
    Stage& stage_;
    bool open_ = false;
};

class NarrationTest : public ::testing::Test {
protected:
    NarrationTest()
        : narration([this] { return parts(); },
                    [this](const Status& how) { ended.push_back(how); }) {}

    NarrationThread::Parts parts() {
        ++made;
        return {std::make_unique<FakeVoice>(stage), std::make_unique<FakePlayer>(stage), [] {}};
    }
    void read(std::vector<std::string> sentences, std::string recording = "") {
        narration.read({std::move(sentences), 0, "id", std::move(recording)},
                       [this](const Status& status) { begun.push_back(status); });
    }
    // Looks at the news, as the loop does, until the claim holds.
    template <class Claim>
    ::testing::AssertionResult comes(Claim claim) {
        for (int i = 0; i < 5000; ++i) {
            (void)narration.drain();
            if (claim()) return ::testing::AssertionSuccess();
            std::this_thread::sleep_for(milliseconds(1));
        }
        return ::testing::AssertionFailure() << "it never came";
    }
    ::testing::AssertionResult comes_to(std::size_t sentence) {
        return comes([&] { return narration.sentence() == sentence; });
    }
    ::testing::AssertionResult comes_to_an_end() {
        return comes([&] { return !narration.is_reading(); });
    }

    suluh::testing::LogEarGuard log;
    Stage stage;
    int made = 0;
    std::vector<Status> begun, ended;
    Narration narration;  // last: its thread uses the stage
};

TEST_F(NarrationTest, starts_nothing_before_the_first_sound) {
    narration.set_volume(0.5);
    narration.stop();
    narration.leave();
    EXPECT_FALSE(narration.drain());
    EXPECT_EQ(made, 0);
    EXPECT_THAT(stage.done(), IsEmpty());
}

TEST_F(NarrationTest, reads_sentence_by_sentence_and_ends) {
    narration.set_volume(0.5);
    read({"Satu.", "Dua."});
    EXPECT_TRUE(narration.is_reading()) << "at once, for the button";
    EXPECT_EQ(narration.sentence(), std::nullopt) << "nothing is heard yet";
    ASSERT_TRUE(comes_to(0));
    ASSERT_EQ(begun.size(), 1U);
    EXPECT_TRUE(begun[0]);
    EXPECT_THAT(narration.sentences(), ElementsAre("Satu.", "Dua."));
    stage.plays = false;  // it was heard to its end
    ASSERT_TRUE(comes_to(1));
    EXPECT_THAT(ended, IsEmpty());
    stage.plays = false;
    ASSERT_TRUE(comes_to_an_end());
    ASSERT_EQ(ended.size(), 1U);
    EXPECT_TRUE(ended[0]);
    EXPECT_EQ(begun.size(), 1U);
    EXPECT_THAT(stage.done(),
                ElementsAre("volume 0.5", "open", "speak id Satu.", "play sound of Satu.",
                            "speak id Dua.", "play sound of Dua."));
}

TEST_F(NarrationTest, gives_the_device_back_when_it_has_been_silent_for_a_while) {
    read({"Satu."});
    ASSERT_TRUE(comes_to(0));
    stage.plays = false;
    ASSERT_TRUE(stage.wait_for("close"));
    EXPECT_FALSE(narration.is_reading() && !narration.drain());
}

TEST_F(NarrationTest, stops_at_once_and_goes_on_where_it_was) {
    read({"Satu.", "Dua."});
    ASSERT_TRUE(comes_to(0));
    stage.plays = false;
    ASSERT_TRUE(comes_to(1));
    narration.stop();
    EXPECT_FALSE(narration.is_reading());
    EXPECT_EQ(narration.sentence(), std::nullopt);
    read({"Satu.", "Dua."});
    ASSERT_TRUE(comes_to(1));
    narration.leave();
    read({"Satu.", "Dua."});
    ASSERT_TRUE(comes_to(0)) << "on another page it begins anew";
}

TEST_F(NarrationTest, other_words_begin_at_their_beginning) {
    read({"Satu.", "Dua."});
    ASSERT_TRUE(comes_to(0));
    stage.plays = false;
    ASSERT_TRUE(comes_to(1));
    narration.stop();
    read({"Tiga.", "Empat."});
    ASSERT_TRUE(comes_to(0));
}

TEST_F(NarrationTest, a_voice_nobody_waits_for_is_let_go) {
    stage.slow = true;
    read({"Satu."});
    ASSERT_TRUE(stage.wait_for("speak id Satu."));
    narration.stop();
    ASSERT_EQ(begun.size(), 1U);
    EXPECT_EQ(begun[0].error().fault, Fault::gone);
    stage.slow = false;
    read({"Dua."});
    ASSERT_TRUE(comes([&] { return narration.sentence().has_value(); }));
    EXPECT_FALSE(stage.wait_for("play sound of Dua.") == false);
    for (const std::string& what : stage.done()) EXPECT_NE(what, "play sound of Satu.");
}

TEST_F(NarrationTest, without_a_device_the_press_is_answered_and_nothing_else_happens) {
    log.expect("no sound device");
    stage.broken = true;
    read({"Satu."});
    ASSERT_TRUE(comes_to_an_end());
    ASSERT_EQ(begun.size(), 1U);
    ASSERT_FALSE(begun[0]);
    EXPECT_EQ(begun[0].error().fault, Fault::unsupported);
    EXPECT_THAT(ended, IsEmpty()) << "said once";
    narration.click();  // no error either
    stage.broken = false;
    read({"Satu."});
    EXPECT_TRUE(comes_to(0)) << "a loudspeaker that was plugged in meanwhile is used";
}

TEST_F(NarrationTest, a_voice_that_dies_ends_the_reading) {
    log.expect("SIGKILL");
    read({"Satu.", "Dua."});
    ASSERT_TRUE(comes_to(0));
    stage.dumb = true;
    stage.plays = false;
    ASSERT_TRUE(comes_to_an_end());
    ASSERT_EQ(ended.size(), 1U);
    ASSERT_FALSE(ended[0]);
    EXPECT_EQ(ended[0].error().fault, Fault::io);
    EXPECT_TRUE(begun[0]);
    stage.dumb = false;
    read({"Satu.", "Dua."});
    EXPECT_TRUE(comes_to(0));
}

TEST_F(NarrationTest, a_recording_is_played_instead_and_its_sentences_are_spread_over_it) {
    stage.length_ms = 600;
    read({"Satu dua tiga.", "Empat.", "Lima."}, "OggS…");
    ASSERT_TRUE(comes_to(0));
    EXPECT_THAT(stage.done(), ::testing::Contains("play OggS…"));
    for (const std::string& what : stage.done()) EXPECT_FALSE(what.starts_with("speak")) << what;
    ASSERT_TRUE(comes([&] { return narration.sentence() > std::optional<std::size_t>(0); }));
    ASSERT_TRUE(comes_to(2));
    stage.plays = false;
    EXPECT_TRUE(comes_to_an_end());
}

TEST_F(NarrationTest, keys_click_without_a_voice) {
    narration.click();
    ASSERT_TRUE(stage.wait_for("click"));
    narration.click();
    ASSERT_TRUE(stage.wait_for("close")) << "and the device is given back";
    EXPECT_EQ(made, 1);
}

}  // namespace
}  // namespace suluh::kiosk
