#include "kiosk/voice.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>

#include "kiosk/wave.h"

namespace suluh::kiosk {
namespace {

bool wanted() {
    return false;
}

std::size_t little_at(const std::string& bytes, std::size_t at) {
    std::size_t number = 0;
    for (std::size_t i = 4; i-- > 0;)
        number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

// How many samples are not silence.
std::size_t loud(const std::string& wave) {
    std::size_t count = 0;
    for (std::size_t at = 44; at + 1 < wave.size(); at += 2) {
        const auto sample = static_cast<std::int16_t>(
            static_cast<unsigned char>(wave[at]) | static_cast<unsigned char>(wave[at + 1]) << 8);
        if (std::abs(sample) > 500) ++count;
    }
    return count;
}

TEST(Voice, speaks_indonesian_and_english_through_espeak) {
    for (const char* language : {"id", "en"}) {
        const Result<std::string> sound =
            make_process_voice()->speak({"Selamat pagi", language}, wanted);
        ASSERT_TRUE(sound) << sound.error().detail;
        EXPECT_TRUE(sound->starts_with("RIFF"));
        EXPECT_EQ(little_at(*sound, 4), sound->size() - 8) << "the true length, not the pipe's";
        EXPECT_GT(loud(*sound), 2000U) << language;
    }
}

TEST(Voice, what_a_pack_writes_is_words_and_never_an_option_or_a_command) {
    const auto voice = make_process_voice();
    const auto plain = voice->speak({"w satu", "id"}, wanted);
    for (const char* words : {"-w satu", "[[w satu]]", "$(w) satu", "w satu\n"}) {
        const auto sound = voice->speak({words, "id"}, wanted);
        ASSERT_TRUE(sound) << words << ": " << sound.error().detail;
        EXPECT_GT(loud(*sound), 1000U) << words;
    }
    ASSERT_TRUE(plain);
    const auto spelled = voice->speak({"[[w satu]]", "id"}, wanted);
    EXPECT_EQ(*spelled, *voice->speak({"  w satu  ", "id"}, wanted)) << "no sounds of speech";
}

TEST(Voice, a_language_nobody_speaks_is_an_error) {
    EXPECT_FALSE(make_process_voice()->speak({"a", "zz"}, wanted));
    EXPECT_FALSE(try_voice("zz"));
    EXPECT_TRUE(try_voice("id"));
}

// A program in the voice's place; what follows its script are the voice's own arguments.
Result<std::string> speak_by(const std::string& script) {
    return make_process_voice({"sh", "-c", script})->speak({"satu", "id"}, wanted);
}

TEST(Voice, a_program_that_fails_is_an_error_that_says_how) {
    const auto missing = make_process_voice({"suluh-no-such-voice"})->speak({"satu", "id"}, wanted);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().fault, Fault::not_found);
    EXPECT_NE(missing.error().detail.find("espeak-ng"), std::string::npos);
    const auto killed = speak_by("kill -9 $$");
    ASSERT_FALSE(killed);
    EXPECT_NE(killed.error().detail.find("SIGKILL"), std::string::npos) << killed.error().detail;
    EXPECT_FALSE(speak_by("exit 3"));
    EXPECT_FALSE(speak_by("echo this is no sound"));
    EXPECT_FALSE(speak_by("printf 'RIFF....WAVE'"));
    const auto endless = speak_by("exec cat /dev/zero");
    ASSERT_FALSE(endless);
    EXPECT_EQ(endless.error().fault, Fault::refused);
}

TEST(Voice, words_come_by_standard_input_and_not_by_argument) {
    // Writes its arguments and its input behind a header that makes it sound.
    const auto heard =
        make_process_voice({"sh", "-c", R"(printf 'RIFF....WAVEdata....'; echo "$@"; cat)", "sh"})
            ->speak({"rahasia", "id"}, wanted);
    ASSERT_TRUE(heard) << heard.error().detail;
    const std::string tail = heard->substr(20);
    EXPECT_EQ(tail, "-v id -s 150 -b 1 --stdin --stdout\nrahasia\n");
}

TEST(Voice, is_let_go_when_nobody_listens_any_more) {
    const auto begin = std::chrono::steady_clock::now();
    const auto sound =
        make_process_voice({"sh", "-c", "exec sleep 60"})->speak({"satu", "id"}, [&] {
            return std::chrono::steady_clock::now() - begin > std::chrono::milliseconds(100);
        });
    ASSERT_FALSE(sound);
    EXPECT_EQ(sound.error().fault, Fault::gone);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(3));
}

TEST(Wave, gets_its_true_lengths_behind_other_chunks) {
    const std::string head = std::string("RIFF\xff\xff\xff\x7fWAVE", 12) +
                             std::string("fmt \x02\0\0\0ab", 10) + std::string("data\0\0\0\0", 8);
    const Result<std::string> wave = with_true_sizes(head + "1234");
    ASSERT_TRUE(wave);
    EXPECT_EQ(little_at(*wave, 4), 26U);
    EXPECT_EQ(little_at(*wave, 26), 4U);
    for (const std::string& broken :
         {std::string(), std::string("RIFF"), head, head.substr(0, 22), std::string(64, 'x'),
          std::string("RIFF....WAVEfmt \xff\xff\xff\xff", 20)}) {
        EXPECT_FALSE(with_true_sizes(broken)) << broken;
    }
}

}  // namespace
}  // namespace suluh::kiosk
