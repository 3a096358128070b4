// Which file holds which font: the one table of font paths.
#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "gfx/draw_list.h"
#include "gfx/text_scan.h"

namespace suluh::gfx {

struct FontFile {
    Family family;
    Weight weight;
    Slant slant;
    std::string_view path;     // below the folder of fonts
    std::string_view package;  // what to install when it is missing
};

// Without these nothing can be shown. Manrope has no italic: Inter's stands in.
inline constexpr std::array<FontFile, 9> kFontFiles{{
    {Family::manrope, Weight::regular, Slant::upright, "truetype/manrope/Manrope-Regular.ttf",
     "fonts-manrope"},
    {Family::manrope, Weight::medium, Slant::upright, "truetype/manrope/Manrope-Medium.ttf",
     "fonts-manrope"},
    {Family::manrope, Weight::bold, Slant::upright, "truetype/manrope/Manrope-Bold.ttf",
     "fonts-manrope"},
    {Family::inter, Weight::regular, Slant::upright, "opentype/inter/Inter-Regular.otf",
     "fonts-inter"},
    {Family::inter, Weight::medium, Slant::upright, "opentype/inter/Inter-Medium.otf",
     "fonts-inter"},
    {Family::inter, Weight::bold, Slant::upright, "opentype/inter/Inter-Bold.otf", "fonts-inter"},
    {Family::inter, Weight::regular, Slant::italic, "opentype/inter/Inter-Italic.otf",
     "fonts-inter"},
    {Family::inter, Weight::medium, Slant::italic, "opentype/inter/Inter-MediumItalic.otf",
     "fonts-inter"},
    {Family::inter, Weight::bold, Slant::italic, "opentype/inter/Inter-BoldItalic.otf",
     "fonts-inter"},
}};

// For characters that the files above lack: opened when first needed. Of several with the same
// script the first that has the character is used.
struct FallbackFile {
    Script script;
    std::string_view regular, bold;  // below the folder of fonts; bold may be empty
};

inline constexpr std::string_view kFallbackPackage = "fonts-noto-core";
inline constexpr std::array<FallbackFile, 10> kFallbackFiles{{
    {Script::common, "truetype/noto/NotoSans-Regular.ttf", "truetype/noto/NotoSans-Bold.ttf"},
    {Script::common, "truetype/noto/NotoSansSymbols2-Regular.ttf", ""},
    {Script::common, "truetype/noto/NotoSansSymbols-Regular.ttf",
     "truetype/noto/NotoSansSymbols-Bold.ttf"},
    {Script::common, "truetype/noto/NotoSansMath-Regular.ttf", ""},
    {Script::arabic, "truetype/noto/NotoSansArabic-Regular.ttf",
     "truetype/noto/NotoSansArabic-Bold.ttf"},
    {Script::javanese, "truetype/noto/NotoSansJavanese-Regular.ttf",
     "truetype/noto/NotoSansJavanese-Bold.ttf"},
    {Script::balinese, "truetype/noto/NotoSansBalinese-Regular.ttf",
     "truetype/noto/NotoSansBalinese-Bold.ttf"},
    {Script::sundanese, "truetype/noto/NotoSansSundanese-Regular.ttf",
     "truetype/noto/NotoSansSundanese-Bold.ttf"},
    {Script::batak, "truetype/noto/NotoSansBatak-Regular.ttf", ""},
    {Script::buginese, "truetype/noto/NotoSansBuginese-Regular.ttf", ""},
}};

// Fault::not_found with file and package for the first file that is not there. For --doctor too.
[[nodiscard]] Status check_font_files(const std::filesystem::path& fonts = "/usr/share/fonts");

// Fallback files that are not there: texts in their scripts would show boxes. For --doctor.
[[nodiscard]] std::vector<std::filesystem::path> missing_fallbacks(
    const std::filesystem::path& fonts = "/usr/share/fonts");

}  // namespace suluh::gfx
