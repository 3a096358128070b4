// A file published as publish_file does it: one too long to hold in memory, or several together.
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

    // finish() in its parts, for files of one folder that wait for the medium together: each part
    // of all of them before the next of any, then sync_folder() once, then read_back() of each.
    [[nodiscard]] Status start_writing();  // to the medium, without waiting for it
    [[nodiscard]] Status write_out();
    [[nodiscard]] Status give_name();
    [[nodiscard]] Status settle();
    [[nodiscard]] Status read_back();

private:
    struct State;
    explicit PublishedFile(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

// The folder's entries and all that its file system has yet to write. since: a descriptor on that
// file system from before the writing; what failed in the background since then is told as well.
[[nodiscard]] Status sync_folder(const fs::path& folder, int since);

}  // namespace suluh
