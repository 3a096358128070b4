// The wall around a lesson: what its process can still do after lock_in() is to compute, and to
// talk on one descriptor. For this room only.
#pragma once

#include "base/result.h"

namespace suluh::script {

struct JailLimits {
    std::size_t address_space = 0;
    unsigned seconds = 1200;  // processor time of the whole process
};

// Closes all descriptors but 0-2 and talk, sets limits that survive anything, forbids new
// privileges, and lets only a list of system calls through; any other ends the process (SIGSYS).
// There is no way back.
[[nodiscard]] Status lock_in(int talk, const JailLimits& limits);

}  // namespace suluh::script
