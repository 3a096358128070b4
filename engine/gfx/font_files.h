// Which file holds which font: the one table of font paths.
#pragma once

#include <array>
#include <filesystem>
#include <string_view>

#include "base/result.h"
#include "gfx/draw_list.h"

namespace suluh::gfx {

struct FontFile {
    Family family;
    Weight weight;
    std::string_view path;     // below the folder of fonts
    std::string_view package;  // what to install when it is missing
};

inline constexpr std::array<FontFile, 6> kFontFiles{{
    {Family::manrope, Weight::regular, "truetype/manrope/Manrope-Regular.ttf", "fonts-manrope"},
    {Family::manrope, Weight::medium, "truetype/manrope/Manrope-Medium.ttf", "fonts-manrope"},
    {Family::manrope, Weight::bold, "truetype/manrope/Manrope-Bold.ttf", "fonts-manrope"},
    {Family::inter, Weight::regular, "opentype/inter/Inter-Regular.otf", "fonts-inter"},
    {Family::inter, Weight::medium, "opentype/inter/Inter-Medium.otf", "fonts-inter"},
    {Family::inter, Weight::bold, "opentype/inter/Inter-Bold.otf", "fonts-inter"},
}};

// Fault::not_found with file and package for the first file that is not there. For --doctor too.
[[nodiscard]] Status check_font_files(const std::filesystem::path& fonts = "/usr/share/fonts");

[[nodiscard]] std::filesystem::path font_path(const std::filesystem::path& fonts, const Font& font);

}  // namespace suluh::gfx
