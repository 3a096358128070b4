#include "crypto/crypto.h"

#include <sodium.h>

namespace suluh::crypto {

Status start() {
    if (sodium_init() < 0) {
        return Error{Fault::internal, "libsodium did not start (no source of random bytes?)"};
    }
    return {};
}

}  // namespace suluh::crypto
