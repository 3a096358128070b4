#include "gfx/text_runs.h"

#include <SDL_ttf.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>

#include "base/log.h"

namespace suluh::gfx {

namespace {

constexpr std::string_view kHairSpace = "\u200A";
constexpr std::uint32_t kHairSpaceCode = 0x200A;

std::uint32_t first_code(std::string_view text) {
    return characters(text.substr(0, 4)).front().code;
}

float measured(TTF_Font* font, const std::string& text) {
    int width = 0;
    if (text.empty() || TTF_SizeUTF8(font, text.c_str(), &width, nullptr) != 0) return 0;
    return static_cast<float>(width) / kTrackedMeasure;
}

std::string repeated(std::string_view text, int count) {
    std::string result;
    for (int i = 0; i < count; ++i) result += text;
    return result;
}

// SDL_ttf places a letter at a fraction of a pixel only behind other letters. Blanks in front of it
// bring it to the fraction we need: this is a run of blanks and how far it moves the pen.
struct Lead {
    std::string blanks;
    float width = 0;
};

class Leads {
public:
    explicit Leads(const TrackedFonts& fonts) {
        constexpr int kMany = 8;
        const auto advance = [&](std::string_view blank) {
            const float with = measured(fonts.measured, "H" + repeated(blank, kMany) + "H");
            return (with - measured(fonts.measured, "HH")) / kMany;
        };
        const float space = advance(" ");
        const bool has_hair = TTF_GlyphIsProvided32(fonts.drawn, kHairSpaceCode) != 0;
        const float hair = has_hair ? advance(kHairSpace) : 0;
        for (int hairs = 0; hairs < (has_hair ? 6 : 1); ++hairs) {
            for (int spaces = 0; spaces < 5; ++spaces) {
                leads_.push_back(
                    {repeated(" ", spaces) + repeated(kHairSpace, hairs),
                     static_cast<float>(spaces) * space + static_cast<float>(hairs) * hair});
            }
        }
    }

    [[nodiscard]] const Lead& nearest(float pen) const {
        const auto off = [pen](const Lead& lead) {
            const float apart = pen - lead.width;
            // Among equally good ones the shortest, which costs least to draw.
            return std::abs(apart - std::floor(apart + 0.5F)) + lead.width * 1.0e-4F;
        };
        return *std::min_element(leads_.begin(), leads_.end(),
                                 [&](const Lead& a, const Lead& b) { return off(a) < off(b); });
    }

private:
    std::vector<Lead> leads_;
};

// Adds the letter to the run, its own column 0 at `x` of the run.
void lay_down(GlyphRun& run, const SDL_Surface& letter, int x) {
    const int rows = std::min(run.height, letter.h);
    const int first = std::max(0, -x), last = std::min(letter.w, run.width - x);
    for (int y = 0; y < rows; ++y) {
        const std::uint8_t* from = byte_row(letter, y);
        std::uint8_t* to = run.coverage.data() + std::ptrdiff_t{y} * run.width;
        for (int column = first; column < last; ++column) {
            to[x + column] =
                static_cast<std::uint8_t>(std::min(255, to[x + column] + from[column]));
        }
    }
}

int size_of(TTF_Font* font, const std::string& text) {
    int width = 0;
    TTF_SizeUTF8(font, text.c_str(), &width, nullptr);
    return width;
}

// White on black: the palette index of a pixel is its coverage.
SdlSurface shaded(TTF_Font* font, const std::string& text) {
    SdlSurface surface(
        TTF_RenderUTF8_Shaded(font, text.c_str(), {255, 255, 255, 255}, {0, 0, 0, 255}));
    if (!surface) log_warning("gfx", std::string("drawing text: ") + TTF_GetError());
    return surface;
}

}  // namespace

std::vector<std::string_view> clusters(std::string_view text) {
    std::vector<std::string_view> result;
    std::size_t from = 0;
    for (const Character& character : characters(text)) {
        if (character.from == 0 || continues_cluster(character.code)) continue;
        result.push_back(text.substr(from, character.from - from));
        from = character.from;
    }
    if (!text.empty()) result.push_back(text.substr(from));
    return result;
}

void prepare(TTF_Font* font, const Shaping& shaping) {
    TTF_SetFontDirection(font, shaping.leftwards ? TTF_DIRECTION_RTL : TTF_DIRECTION_LTR);
    TTF_SetFontScriptName(font, script_name(shaping.script));
}

GlyphRun plain_run(TTF_Font* font, const std::string& text) {
    GlyphRun run;
    const SdlSurface surface = shaded(font, text);
    if (!surface) return run;
    run.width = surface->w;
    run.height = surface->h;
    run.coverage.resize(static_cast<std::size_t>(run.width) * static_cast<std::size_t>(run.height));
    for (int y = 0; y < run.height; ++y) {
        std::copy_n(byte_row(*surface, y), run.width,
                    run.coverage.begin() + std::ptrdiff_t{y} * run.width);
    }
    run.top = TTF_FontAscent(font);
    int first_left = 0;
    TTF_GlyphMetrics32(font, first_code(text), &first_left, nullptr, nullptr, nullptr, nullptr);
    run.left = std::max(0, -first_left);
    return run;
}

GlyphRun shaped_run(TTF_Font* font, const std::string& text, const Shaping& shaping) {
    GlyphRun run = plain_run(font, text);
    // SDL_ttf does not tell how far the first glyph reaches out to the left; with a blank there it
    // reaches into the blank, and the picture is that much narrower.
    const std::string blank = " ";
    const int with_blank = size_of(font, shaping.leftwards ? text + blank : blank + text);
    run.left = std::clamp(size_of(font, text) + size_of(font, blank) - with_blank, 0, run.width);
    // What is taller than the font's height reaches above its ascent.
    run.top += std::max(0, run.height - TTF_FontHeight(font));
    return run;
}

GlyphRun tracked_run(const TrackedFonts& fonts, const std::string& text, float tracking_px) {
    const std::vector<std::string_view> letters = clusters(text);
    const Leads leads(fonts);
    GlyphRun run;
    run.top = TTF_FontAscent(fonts.drawn);
    run.height = TTF_FontHeight(fonts.drawn);
    run.left = run.height / 4;  // room for what reaches beyond the pen, on both sides
    const float natural = measured(fonts.measured, text);
    const float added = std::max(0.0F, tracking_px * static_cast<float>(letters.size()));
    run.width = static_cast<int>(std::ceil(natural + added)) + 2 * run.left;
    run.coverage.resize(static_cast<std::size_t>(run.width) * static_cast<std::size_t>(run.height));
    std::string before;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const std::string letter(letters[i]);
        // Kerned against what stands before it: from the end of both, back by its own width.
        const float pen = measured(fonts.measured, before + letter) -
                          measured(fonts.measured, letter) + tracking_px * static_cast<float>(i);
        before += letter;
        if (letter == " " || letter == "\u00A0") continue;
        const Lead& lead = leads.nearest(pen);
        const SdlSurface drawn = shaded(fonts.drawn, lead.blanks + letter);
        if (!drawn) continue;
        int overhang = 0;
        if (lead.blanks.empty()) {
            TTF_GlyphMetrics32(fonts.drawn, first_code(letter), &overhang, nullptr, nullptr,
                               nullptr, nullptr);
        }
        const int at = static_cast<int>(std::floor(pen - lead.width + 0.5F));
        lay_down(run, *drawn, run.left + at + std::min(0, overhang));
    }
    return run;
}

GlyphRun joined_runs(const std::vector<PlacedRun>& parts) {
    GlyphRun all;
    int pen = 0, right = 0, below = 0;
    for (const auto& [run, width] : parts) {
        all.left = std::max(all.left, run.left - pen);
        right = std::max(right, pen - run.left + run.width);
        all.top = std::max(all.top, run.top);
        below = std::max(below, run.height - run.top);
        pen += width;
    }
    all.width = all.left + right;
    all.height = all.top + below;
    all.coverage.resize(static_cast<std::size_t>(all.width) * static_cast<std::size_t>(all.height));
    pen = 0;
    for (const auto& [run, width] : parts) {
        const int x = all.left + pen - run.left;
        for (int y = 0; y < run.height; ++y) {
            const std::uint8_t* from = run.coverage.data() + std::ptrdiff_t{y} * run.width;
            std::uint8_t* to =
                all.coverage.data() + x + std::ptrdiff_t{all.top - run.top + y} * all.width;
            for (int i = 0; i < run.width; ++i) {
                to[i] = static_cast<std::uint8_t>(std::min(255, to[i] + from[i]));
            }
        }
        pen += width;
    }
    return all;
}

}  // namespace suluh::gfx
