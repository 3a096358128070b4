// One line of text to coverage, by SDL_ttf; and the same with space added between its characters,
// which SDL_ttf does not know. For this room's sources only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gfx/sdl_handles.h"
#include "gfx/text_engine.h"
#include "gfx/text_scan.h"

namespace suluh::gfx {

// How much larger than drawn the font is that tracked text is measured with: SDL_ttf tells whole
// pixels only, and letters must be placed finer than that.
inline constexpr int kTrackedMeasure = 8;

// Characters with the marks that belong on them.
[[nodiscard]] std::vector<std::string_view> clusters(std::string_view text);

struct Shaping {
    Script script = Script::common;
    bool leftwards = false;
};
// What the next measuring or drawing with this font is shaped by.
void prepare(TTF_Font* font, const Shaping& shaping);

// Of a prepared font. Empty coverage: nothing to draw, or it failed and was said in the log.
[[nodiscard]] GlyphRun plain_run(TTF_Font* font, const std::string& text);
// The same for scripts whose first glyph need not be the first character's.
[[nodiscard]] GlyphRun shaped_run(TTF_Font* font, const std::string& text, const Shaping& shaping);

struct TrackedFonts {
    TTF_Font* drawn = nullptr;
    TTF_Font* measured = nullptr;  // kTrackedMeasure times the size
};
[[nodiscard]] GlyphRun tracked_run(const TrackedFonts& fonts, const std::string& text,
                                   float tracking_px);

// Runs side by side, each behind the pen's way of those before it.
struct PlacedRun {
    GlyphRun run;
    int width = 0;  // how far it moves the pen
};
[[nodiscard]] GlyphRun joined_runs(const std::vector<PlacedRun>& parts);

}  // namespace suluh::gfx
