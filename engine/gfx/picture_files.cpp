#include "gfx/picture_files.h"

#include <utility>

#include "base/files.h"

namespace suluh::gfx {

namespace {

// Relative, forward, plain: nothing that leaves the folder.
bool is_inner_path(std::string_view name) {
    if (name.empty() || name.size() > 200) return false;
    while (true) {
        const std::size_t slash = name.find('/');
        if (!is_plain_name(name.substr(0, slash))) return false;
        if (slash == std::string_view::npos) return true;
        name.remove_prefix(slash + 1);
    }
}

}  // namespace

void PictureFiles::set_provider(std::string_view scheme, PictureStore::Provider provider) {
    providers_.erase(std::string(scheme));
    if (provider) providers_.emplace(scheme, std::move(provider));
}

Result<std::string> PictureFiles::read_file(std::string_view inner, std::string_view end) const {
    const std::string name = std::string(inner).append(end);
    if (!is_inner_path(name)) return Error{Fault::bad_input, "not a picture's name"};
    return read_text(media_ / name, max_bytes_);
}

Result<std::string> PictureFiles::read(std::string_view source) const {
    const std::size_t colon = source.find(':');
    if (colon == std::string_view::npos) {
        return Error{Fault::bad_input, "a picture needs a scheme, as in \"icon:check\""};
    }
    const std::string_view scheme = source.substr(0, colon), name = source.substr(colon + 1);
    if (scheme == "icon") return read_file("icons/" + std::string(name), ".svg");
    if (scheme == "avatar") return read_file("illustrations/avatar-" + std::string(name), ".svg");
    if (scheme == "media") return read_file(name, "");
    const auto provider = providers_.find(scheme);
    if (provider == providers_.end()) return Error{Fault::not_found, "unknown picture scheme"};
    Result<std::string> bytes = provider->second(name);
    if (bytes && bytes->size() > max_bytes_) {
        return Error{Fault::refused, "larger than " + std::to_string(max_bytes_) + " bytes"};
    }
    return bytes;
}

}  // namespace suluh::gfx
