// Keeps a file true to the settled screen, for tests and assistive tools (architecture §9).
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace suluh::stage {

class InspectFile {
public:
    explicit InspectFile(std::filesystem::path file) : file_(std::move(file)) {}

    // Replaces the file in one step if the text differs from the last. Not synced: it is a view of
    // the moment, worthless after a power cut.
    [[nodiscard]] Status update(std::string_view json);

private:
    std::filesystem::path file_;
    std::string last_;
};

}  // namespace suluh::stage
