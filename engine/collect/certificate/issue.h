// Making certificates: what the collector signs, and the files.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "collect/certificate/award.h"
#include "collect/progress.h"
#include "collect/words.h"
#include "crypto/sign.h"

namespace suluh::collect {

struct Issuer {
    const crypto::SigningKey& key;
    const Words& words;  // of certificate_words
    std::int64_t now_ms = 0;
};

// The bytes of one sealed PDF.
[[nodiscard]] Result<std::string> make_certificate(const Award& award, const Issuer& issuer);

// "ratna-wulandari-2F7A-0042.pdf": readable, and no two alike.
[[nodiscard]] std::string certificate_name(const Award& award);

struct Issued {
    std::vector<std::filesystem::path> files{};
    std::vector<std::string> troubles{};  // one a certificate that could not be made
};
struct IssueEars {
    ProgressEar progress{};         // in "certificates"
    std::function<bool()> stops{};  // asked before each; true: no further one, what is there stays
};
// Into a folder, made if absent; 0600: they are about persons. One that fails does not stop the
// others.
[[nodiscard]] Result<Issued> issue_all(const std::vector<Award>& awards, const Issuer& issuer,
                                       const std::filesystem::path& folder,
                                       const IssueEars& ears = {});

}  // namespace suluh::collect
