// A verified certificate as lines for a terminal, alike in every program.
#pragma once

#include <string>

#include "sync/certificate.h"

namespace suluh::sync {

// A token (SULUH1:...) or a file.
[[nodiscard]] Result<Token> verify_certificate(const std::string& token_or_file,
                                               const std::vector<crypto::PublicKey>& keys);

// Fault::bad_input names the file that holds no key.
[[nodiscard]] Result<crypto::PublicKey> load_collector_key(const std::string& file);

// "GENUINE: ..." and what the token says. Its texts hold no control characters: verifying refuses
// such.
[[nodiscard]] std::string token_text(const Token& token);

}  // namespace suluh::sync
