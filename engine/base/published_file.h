// A file too long to hold in memory, published as publish_file publishes a short one.
#pragma once

#include <memory>

#include "base/files.h"

namespace suluh {

// Nothing is at the target before finish() has said so; going out of scope earlier leaves the old
// target, or none.
class PublishedFile {
public:
    [[nodiscard]] static Result<PublishedFile> begin(const fs::path& target,
                                                     const PublishOptions& options = {});
    PublishedFile(PublishedFile&&) noexcept;
    ~PublishedFile();

    [[nodiscard]] Status write(std::string_view bytes);
    [[nodiscard]] Status finish();  // the last call

private:
    struct State;
    explicit PublishedFile(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace suluh
