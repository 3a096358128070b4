// Where the bytes of a picture come from. Part of PictureStore, in a file of its own.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "gfx/picture_store.h"

namespace suluh::gfx {

class PictureFiles {
public:
    PictureFiles(std::filesystem::path media, std::size_t max_bytes)
        : media_(std::move(media)), max_bytes_(max_bytes) {}

    void set_provider(std::string_view scheme, PictureStore::Provider provider);
    [[nodiscard]] Result<std::string> read(std::string_view source) const;

private:
    [[nodiscard]] Result<std::string> read_file(std::string_view inner, std::string_view end) const;

    std::filesystem::path media_;
    std::size_t max_bytes_;
    std::map<std::string, PictureStore::Provider, std::less<>> providers_;
};

}  // namespace suluh::gfx
