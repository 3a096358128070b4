#include "gfx/font_files.h"

#include <string>
#include <system_error>

namespace suluh::gfx {

Status check_font_files(const std::filesystem::path& fonts) {
    for (const FontFile& file : kFontFiles) {
        std::error_code error;
        if (std::filesystem::is_regular_file(fonts / file.path, error)) continue;
        return Error{Fault::not_found, "font file " + (fonts / file.path).string() +
                                           " is missing: install the package " +
                                           std::string(file.package)};
    }
    return {};
}

std::filesystem::path font_path(const std::filesystem::path& fonts, const Font& font) {
    for (const FontFile& file : kFontFiles) {
        if (file.family == font.family && file.weight == font.weight) return fonts / file.path;
    }
    return fonts / kFontFiles.front().path;
}

}  // namespace suluh::gfx
