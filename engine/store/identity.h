// The small file beside the database that notices a copied disk or a restored database, so that
// (epoch, seq) never means two things.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "base/result.h"

namespace suluh::store {

struct Mark {
    std::string machine;  // hash of the machine's id, never the id itself
    std::int64_t epoch = 0;
    std::int64_t last_seq = 0;  // this far the epoch had come when the mark was made, at least
};

class Identity {
public:
    // machine: what tells machines apart; empty means /etc/machine-id.
    Identity(std::filesystem::path file, std::string_view machine);

    // Nothing when there is no (readable) mark.
    [[nodiscard]] std::optional<Mark> read() const;
    [[nodiscard]] Status write(std::int64_t epoch, std::int64_t last_seq) const;
    // Why the epoch may not go on; empty: it may.
    [[nodiscard]] std::string why_new_epoch(std::int64_t epoch, std::int64_t last_seq) const;

private:
    std::filesystem::path file_;
    std::string machine_;  // hashed
};

// 1 .. 2^23-1
[[nodiscard]] std::int64_t random_epoch();

}  // namespace suluh::store
