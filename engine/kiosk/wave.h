// WAV files in memory. Pure.
#pragma once

#include <string>

#include "base/result.h"

namespace suluh::kiosk {

// A program that writes WAV into a pipe cannot know its length beforehand and writes a lie; this
// writes the lengths that are there. Fault::bad_input for anything else than WAV with some sound.
[[nodiscard]] Result<std::string> with_true_sizes(std::string wave);

}  // namespace suluh::kiosk
