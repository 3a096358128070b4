// Our libraries beside the program that are loaded when first needed.
#pragma once

#include "base/result.h"

namespace suluh {

// Fault::unsupported, with the loader's words, when the library or the function is not there.
// It stays loaded: what libraries of protocols begin they keep for the life of the process.
[[nodiscard]] Result<void*> find_in_library(const char* library, const char* function);

}  // namespace suluh
