// The open fonts: each file is opened at each size when first needed. For this room's sources only.
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <set>
#include <tuple>

#include "gfx/font_files.h"
#include "gfx/sdl_handles.h"

namespace suluh::gfx {

// One font file: of kFontFiles, or after those of kFallbackFiles (regular, then bold).
using FaceId = std::size_t;

class FontShelf {
public:
    explicit FontShelf(std::filesystem::path folder) : folder_(std::move(folder)) {}

    [[nodiscard]] static FaceId base_face(const Font& font);
    // The first face that has the character: the font's own, else its fallbacks; the font's own
    // if none has it.
    [[nodiscard]] FaceId face_for(const Font& font, char32_t character, Script script);
    [[nodiscard]] bool provides(FaceId face, int px, char32_t character);

    // nullptr: could not be opened, said once in the log. Valid until another font is asked for.
    [[nodiscard]] TTF_Font* drawn(FaceId face, int px);
    // Unhinted: only its advances are used, and hinting large outlines takes long.
    [[nodiscard]] TTF_Font* measuring(FaceId face, int px);

    // Before SDL_ttf ends.
    void close_all();

private:
    using Key = std::pair<FaceId, int>;
    using Fonts = std::map<Key, SdlFont>;
    TTF_Font* find_or_open(Fonts& fonts, Key key, int hinting);
    [[nodiscard]] SdlFont open(FaceId face, int px, int hinting);
    [[nodiscard]] FaceId search(const Font& font, char32_t character, Script script);

    std::filesystem::path folder_;
    Fonts drawn_, measuring_;
    std::map<std::pair<FaceId, char32_t>, FaceId> chosen_;  // what face_for() found out
    std::set<FaceId> complained_;
};

}  // namespace suluh::gfx
