// Bundles and receipts that no honest program writes, though rightly signed: what a reader must
// refuse by its rules, not by a signature.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"

namespace suluh::vectors {

struct Forged {
    std::string name;  // of the file
    std::string bytes;
    std::string refused;  // the check that must fail: FORMAT.md section 5 or 7
};

// receipt: a genuine one of collector "office".
[[nodiscard]] std::vector<Forged> forge(const std::string& receipt);

}  // namespace suluh::vectors
