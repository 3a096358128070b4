// Random bytes that are the same at every run: only for making vectors.
#pragma once

namespace suluh::vectors {

// Call before crypto::start(): from then on all keys, salts and headers of libsodium come from a
// counter hashed with a fixed seed.
void use_seeded_random();

}  // namespace suluh::vectors
