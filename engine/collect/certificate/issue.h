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
    std::int64_t files = 0;
    std::vector<std::string> troubles{};  // one a certificate that could not be made
};
struct IssueEars {
    ProgressEar progress{};         // in "certificates"
    std::function<bool()> stops{};  // asked before each; true: no further one, what is there stays
};
// One certificate after the other into a folder, made if absent; 0600: they are about persons.
class Issuing {
public:
    // total: how many there will be.
    [[nodiscard]] static Result<Issuing> into(const std::filesystem::path& folder,
                                              std::int64_t total, const Issuer& issuer,
                                              const IssueEars& ears = {});
    // False once it is to stop. One that cannot be made is a trouble and stops no other; an error
    // is one of the folder: it is full, or gone.
    [[nodiscard]] Result<bool> issue(const Award& award);
    [[nodiscard]] const Issued& issued() const { return issued_; }

private:
    Issuing(std::filesystem::path folder, Issuer issuer, const IssueEars& ears)
        : folder_(std::move(folder)), issuer_(issuer), ears_(ears) {}

    std::filesystem::path folder_;
    Issuer issuer_;
    IssueEars ears_;
    Issued issued_{};
    Progress progress_{};
};

}  // namespace suluh::collect
