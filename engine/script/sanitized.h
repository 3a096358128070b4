// Whether this is a build for finding faults: it is several times slower, needs more address space
// and a few more system calls. The product never is.
#pragma once

namespace suluh::script {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kSanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif
#else
constexpr bool kSanitized = false;
#endif

// Factor for limits of processor time.
constexpr int kSlowness = kSanitized ? 5 : 1;

}  // namespace suluh::script
