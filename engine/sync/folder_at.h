// A folder on a medium from outside, held open. Everything in it is reached by plain names relative
// to the descriptor and no symbolic link is ever followed, so a prepared stick cannot lead a write
// elsewhere. Pipes and devices with a known name neither hang nor answer.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "base/descriptor.h"
#include "base/files.h"
#include "base/published_file.h"
#include "base/result.h"

namespace suluh::sync {

class FolderAt {
public:
    // The last part of path must be a folder itself, not a link to one.
    [[nodiscard]] static Result<FolderAt> open(const std::filesystem::path& path);

    [[nodiscard]] Result<FolderAt> enter(std::string_view name) const;
    [[nodiscard]] Result<FolderAt> enter_or_make(std::string_view name) const;

    // A regular file of at most max_bytes; another kind of thing or a larger one is Fault::refused.
    [[nodiscard]] Result<std::string> read(std::string_view name, std::size_t max_bytes) const;
    // base's publish_file, inside this folder.
    [[nodiscard]] Status publish(std::string_view name, std::string_view bytes,
                                 const PublishOptions& options) const;
    // The same for several together: the rest is done with what it returns.
    [[nodiscard]] Result<PublishedFile> begin(std::string_view name,
                                              const PublishOptions& options) const;
    // read(), after pushing the file to the medium, and from there where the file system can.
    [[nodiscard]] Result<std::string> read_settled(std::string_view name,
                                                   std::size_t max_bytes) const;
    // Pushes the entries and the file system to the medium.
    [[nodiscard]] Status sync() const;
    [[nodiscard]] Status remove(std::string_view name) const;

    // Names in no order, without "." and "..", until visit says false or max_names were seen (then
    // also a log line).
    [[nodiscard]] Status each_name(std::size_t max_names,
                                   const std::function<bool(std::string_view)>& visit) const;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }  // for messages

private:
    FolderAt(Descriptor descriptor, std::filesystem::path path)
        : descriptor_(std::move(descriptor)), path_(std::move(path)) {}
    [[nodiscard]] Error failed(std::string_view doing, std::string_view name, int reason) const;
    [[nodiscard]] Result<Descriptor> open_regular(std::string_view name, std::size_t max) const;
    [[nodiscard]] Result<std::string> read_open(const Descriptor& file,
                                                std::string_view name) const;
    // The magic link leads to the folder we hold, whatever its path means by now.
    [[nodiscard]] std::filesystem::path here() const;

    Descriptor descriptor_;
    std::filesystem::path path_;
};

}  // namespace suluh::sync
