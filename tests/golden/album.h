// The kept pictures of one size, in all sets ("standard/home"). Many screens share most of their
// pixels (header, bar, a picture), so of each picture only those blocks are kept that stand on no
// other before it; where the rest comes from is in the alpha channel. When the header changes, only
// the picture that holds it is written anew. index.txt names the pictures, each with those it
// builds on, or "-".
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "gfx/surface.h"

namespace suluh::golden {

using Pictures = std::map<std::string, gfx::Surface>;

class Album {
public:
    // A folder without an index is an empty album.
    [[nodiscard]] static Result<Album> open(const std::filesystem::path& folder);

    [[nodiscard]] const Pictures& pictures() const { return pictures_; }

    // Makes the folder hold exactly these. Files of pictures that stay as they are are not touched.
    [[nodiscard]] Status keep(const Pictures& wanted);

private:
    explicit Album(std::filesystem::path folder) : folder_(std::move(folder)) {}
    [[nodiscard]] Status read_index();
    [[nodiscard]] bool stands(const std::string& name, const Pictures& wanted) const;
    [[nodiscard]] std::filesystem::path file_of(const std::string& name) const {
        return folder_ / (name + ".webp");
    }

    std::filesystem::path folder_;
    std::map<std::string, std::vector<std::string>> bases_;  // name to those it builds on
    Pictures pictures_;
};

}  // namespace suluh::golden
