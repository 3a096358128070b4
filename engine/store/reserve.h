// Space kept back on the disk, given up when it is full so that the last answers still fit.
#pragma once

#include <cstdint>
#include <filesystem>

#include "base/result.h"

namespace suluh::store {

class Reserve {
public:
    Reserve(std::filesystem::path file, std::int64_t bytes);
    // Makes the file if there is ample room beside it; otherwise does without, with a log line.
    void keep();
    [[nodiscard]] bool is_wanted() const { return bytes_ > 0; }
    [[nodiscard]] bool is_there() const;
    // True when there was something to give up.
    [[nodiscard]] bool give_up();

private:
    std::filesystem::path file_;
    std::int64_t bytes_;
};

}  // namespace suluh::store
