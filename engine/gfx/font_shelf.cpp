#include "gfx/font_shelf.h"

#include <algorithm>
#include <string>

#include "base/log.h"

namespace suluh::gfx {

namespace {

constexpr std::size_t kMaxOpenFonts = 48;
constexpr std::size_t kMaxChosen = 8192;  // characters outside of the design's fonts are few

constexpr FaceId fallback_face(std::size_t index, Weight weight) {
    const bool bold = weight == Weight::bold && !kFallbackFiles[index].bold.empty();
    return kFontFiles.size() + 2 * index + (bold ? 1 : 0);
}

std::string_view path_of(FaceId face) {
    if (face < kFontFiles.size()) return kFontFiles[face].path;
    const FallbackFile& file = kFallbackFiles[(face - kFontFiles.size()) / 2];
    return (face - kFontFiles.size()) % 2 == 1 ? file.bold : file.regular;
}

std::string_view package_of(FaceId face) {
    return face < kFontFiles.size() ? kFontFiles[face].package : kFallbackPackage;
}

}  // namespace

FaceId FontShelf::base_face(const Font& font) {
    const Family family = font.slant == Slant::italic ? Family::inter : font.family;
    const auto found = std::find_if(kFontFiles.begin(), kFontFiles.end(), [&](const FontFile& f) {
        return f.family == family && f.weight == font.weight && f.slant == font.slant;
    });
    return found == kFontFiles.end() ? 0 : static_cast<FaceId>(found - kFontFiles.begin());
}

FaceId FontShelf::face_for(const Font& font, char32_t character, Script script) {
    const auto [known, is_new] = chosen_.try_emplace({base_face(font), character});
    if (!is_new) return known->second;
    if (chosen_.size() > kMaxChosen) {
        chosen_.clear();
        return search(font, character, script);
    }
    return known->second = search(font, character, script);
}

FaceId FontShelf::search(const Font& font, char32_t character, Script script) {
    const FaceId base = base_face(font);
    if (script == Script::common) {
        if (provides(base, font.px, character)) return base;
        Font reading = font;
        reading.family = Family::inter;
        const FaceId inter = base_face(reading);
        if (inter != base && provides(inter, font.px, character)) return inter;
    }
    for (std::size_t i = 0; i < kFallbackFiles.size(); ++i) {
        if (kFallbackFiles[i].script != script) continue;
        const FaceId face = fallback_face(i, font.weight);
        if (provides(face, font.px, character)) return face;
    }
    return base;
}

bool FontShelf::provides(FaceId face, int px, char32_t character) {
    TTF_Font* font = drawn(face, px);
    return font != nullptr && TTF_GlyphIsProvided32(font, character) != 0;
}

TTF_Font* FontShelf::drawn(FaceId face, int px) {
    return find_or_open(drawn_, {face, px}, TTF_HINTING_LIGHT_SUBPIXEL);
}

TTF_Font* FontShelf::measuring(FaceId face, int px) {
    return find_or_open(measuring_, {face, px}, TTF_HINTING_NONE);
}

TTF_Font* FontShelf::find_or_open(Fonts& fonts, Key key, int hinting) {
    const auto found = fonts.find(key);
    if (found != fonts.end()) return found->second.get();
    if (fonts.size() >= kMaxOpenFonts) fonts.clear();
    return fonts.emplace(key, open(key.first, key.second, hinting)).first->second.get();
}

SdlFont FontShelf::open(FaceId face, int px, int hinting) {
    const std::filesystem::path file = folder_ / path_of(face);
    SdlFont font(TTF_OpenFont(file.c_str(), px));
    if (font) {
        TTF_SetFontHinting(font.get(), hinting);
        TTF_SetFontKerning(font.get(), 1);
        return font;
    }
    if (complained_.insert(face).second) {
        const std::string what = "opening font " + file.string() + ": " + TTF_GetError() +
                                 "; install the package " + std::string(package_of(face));
        if (face < kFontFiles.size()) {
            log_error("gfx", what);
        } else {
            log_warning("gfx", what);
        }
    }
    return nullptr;
}

void FontShelf::close_all() {
    drawn_.clear();
    measuring_.clear();
}

}  // namespace suluh::gfx
