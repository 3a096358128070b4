#include "gfx/font_files.h"

#include <system_error>

namespace suluh::gfx {

namespace {

bool is_there(const std::filesystem::path& file) {
    std::error_code error;
    return std::filesystem::is_regular_file(file, error);
}

}  // namespace

Status check_font_files(const std::filesystem::path& fonts) {
    for (const FontFile& file : kFontFiles) {
        if (is_there(fonts / file.path)) continue;
        return Error{Fault::not_found, "font file " + (fonts / file.path).string() +
                                           " is missing: install the package " +
                                           std::string(file.package)};
    }
    return {};
}

std::vector<std::filesystem::path> missing_fallbacks(const std::filesystem::path& fonts) {
    std::vector<std::filesystem::path> missing;
    for (const FallbackFile& file : kFallbackFiles) {
        for (const std::string_view path : {file.regular, file.bold}) {
            if (!path.empty() && !is_there(fonts / path)) missing.push_back(fonts / path);
        }
    }
    return missing;
}

}  // namespace suluh::gfx
