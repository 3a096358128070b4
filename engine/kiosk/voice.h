// What turns a sentence into sound. Narration's thread only.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"

namespace suluh::kiosk {

// Words as they came from a screen or a pack; the language is a two-letter code.
struct Utterance {
    std::string words;
    std::string language = "id";
};

class Voice {
public:
    virtual ~Voice() = default;
    // The sentence as a WAV file in memory. Looks at is_unwanted often and then gives up with
    // Fault::gone, which no failure has. Fault::not_found: there is no voice on this machine.
    [[nodiscard]] virtual Result<std::string> speak(const Utterance& utterance,
                                                    const std::function<bool()>& is_unwanted) = 0;
};

// espeak-ng, a process of its own for each sentence: words go in by standard input, never through
// a shell or an argument, sound comes out of a pipe. One that says nothing for five seconds, says
// too much or dies is an error.
// `program` stands before the arguments; tests name another.
[[nodiscard]] std::unique_ptr<Voice> make_process_voice(std::vector<std::string> program = {
                                                            "espeak-ng"});

// Is the program there, and does it know the language? For --doctor; takes as long as a word.
[[nodiscard]] Status try_voice(const std::string& language);

}  // namespace suluh::kiosk
