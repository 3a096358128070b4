#include "gfx/text_engine.h"

#include <SDL_ttf.h>
#include <linebreak.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "base/log.h"
#include "gfx/font_files.h"
#include "gfx/hash64.h"
#include "gfx/line_break.h"
#include "gfx/lru_cache.h"
#include "gfx/sdl_handles.h"
#include "gfx/text_runs.h"

namespace suluh::gfx {

namespace {

constexpr int kMinPx = 4, kMaxPx = 512, kMaxTracking = 500;
// A line longer than this is no line of a screen; shaping it would only cost time.
constexpr std::size_t kMaxRunBytes = 4096;
constexpr std::size_t kRunCacheBytes = std::size_t{12} << 20;
constexpr std::size_t kWidthCacheBytes = std::size_t{1} << 20;
constexpr std::size_t kMaxOpenFonts = 48;

struct TextKey {
    Font font;
    std::string text;
    friend bool operator==(const TextKey&, const TextKey&) = default;
};

struct TextKeyHash {
    std::size_t operator()(const TextKey& key) const {
        return Hash64()
            .add(static_cast<int>(key.font.family))
            .add(static_cast<int>(key.font.weight))
            .add(key.font.px)
            .add(key.font.tracking)
            .add(std::string_view(key.text))
            .value();
    }
};

// SDL reads up to a NUL and takes the length as int.
TextKey key_for(const Font& font, std::string_view text) {
    text = text.substr(0, std::min(text.find('\0'), kMaxRunBytes));
    return {{font.family, font.weight, std::clamp(font.px, kMinPx, kMaxPx),
             std::clamp(font.tracking, -kMaxTracking, kMaxTracking)},
            std::string(text)};
}

float tracking_px(const Font& font) {
    return static_cast<float>(font.px) * static_cast<float>(font.tracking) / 1000;
}

int round_int(float value) {
    return static_cast<int>(std::floor(value + 0.5F));
}

}  // namespace

struct TextEngine::Inner {
    explicit Inner(std::filesystem::path folder) : fonts_folder(std::move(folder)) {}
    ~Inner() {
        open.clear();
        measuring.clear();
        if (started) TTF_Quit();
    }
    Inner(const Inner&) = delete;
    Inner& operator=(const Inner&) = delete;

    // Tracking is ours: the library's fonts differ by family, weight and size only.
    TTF_Font* font(Font wanted) {
        wanted.tracking = 0;
        return find_or_open(open, wanted, TTF_HINTING_LIGHT_SUBPIXEL);
    }

    // Unhinted: only its advances are used, and hinting large outlines takes long.
    TTF_Font* measuring_font(Font wanted) {
        wanted.tracking = 0;
        wanted.px *= kTrackedMeasure;
        return find_or_open(measuring, wanted, TTF_HINTING_NONE);
    }

    using Fonts = std::map<Font, SdlFont>;  // nullptr: could not be opened, said once
    TTF_Font* find_or_open(Fonts& fonts, const Font& wanted, int hinting) const {
        const auto found = fonts.find(wanted);
        if (found != fonts.end()) return found->second.get();
        if (fonts.size() >= kMaxOpenFonts) fonts.clear();
        return fonts.emplace(wanted, open_font(wanted, hinting)).first->second.get();
    }

    [[nodiscard]] SdlFont open_font(const Font& wanted, int hinting) const {
        const std::filesystem::path file = font_path(fonts_folder, wanted);
        SdlFont font(TTF_OpenFont(file.c_str(), wanted.px));
        if (!font) {
            log_error("gfx", "opening font " + file.string() + ": " + TTF_GetError());
            return nullptr;
        }
        TTF_SetFontHinting(font.get(), hinting);
        TTF_SetFontKerning(font.get(), 1);
        TTF_SetFontDirection(font.get(), TTF_DIRECTION_LTR);
        TTF_SetFontScriptName(font.get(), "Latn");
        return font;
    }

    std::filesystem::path fonts_folder;
    bool started = false;
    Fonts open, measuring;
    LruCache<TextKey, GlyphRun, TextKeyHash> runs{kRunCacheBytes};
    LruCache<TextKey, int, TextKeyHash> widths{kWidthCacheBytes};
};

TextEngine::TextEngine(std::unique_ptr<Inner> inner) : inner_(std::move(inner)) {}
TextEngine::~TextEngine() = default;

Result<std::unique_ptr<TextEngine>> TextEngine::create(const std::filesystem::path& fonts) {
    if (Status present = check_font_files(fonts); !present) return present.error();
    auto inner = std::make_unique<Inner>(fonts);
    if (TTF_Init() != 0) {
        return Error{Fault::unsupported, std::string("starting SDL_ttf: ") + TTF_GetError()};
    }
    inner->started = true;
    init_linebreak();
    return std::unique_ptr<TextEngine>(new TextEngine(std::move(inner)));
}

FontMetrics TextEngine::metrics(const Font& font) {
    TTF_Font* opened = inner_->font(key_for(font, "").font);
    if (opened == nullptr) return {};
    const auto height_of = [opened](std::uint32_t letter) {
        int top = 0;
        TTF_GlyphMetrics32(opened, letter, nullptr, nullptr, nullptr, &top, nullptr);
        return top;
    };
    return {TTF_FontAscent(opened), -TTF_FontDescent(opened), height_of('H'), height_of('x')};
}

int TextEngine::width(const Font& font, std::string_view text) {
    TextKey key = key_for(font, text);
    if (key.text.empty()) return 0;
    if (const int* known = inner_->widths.find(key)) return *known;
    TTF_Font* opened = inner_->font(key.font);
    int measured = 0;
    if (opened == nullptr || TTF_SizeUTF8(opened, key.text.c_str(), &measured, nullptr) != 0) {
        return 0;
    }
    if (key.font.tracking != 0) {
        const auto count = static_cast<float>(clusters(key.text).size());
        measured += round_int(count * tracking_px(key.font));
        measured = std::max(0, measured);
    }
    const std::size_t bytes = key.text.size() + 96;
    return *inner_->widths.put(key, measured, bytes);
}

int TextEngine::widest_digit(const Font& font) {
    int widest = 0;
    for (const char digit : std::string_view("0123456789")) {
        widest = std::max(widest, width(font, {&digit, 1}));
    }
    return widest;
}

const GlyphRun* TextEngine::run(const Font& font, std::string_view text) {
    TextKey key = key_for(font, text);
    if (key.text.empty()) return nullptr;
    if (const GlyphRun* known = inner_->runs.find(key)) return known;
    TTF_Font* opened = inner_->font(key.font);
    if (opened == nullptr) return nullptr;
    GlyphRun drawn;
    if (key.font.tracking != 0) {
        TTF_Font* measuring = inner_->measuring_font(key.font);
        if (measuring == nullptr) return nullptr;
        drawn = tracked_run({opened, measuring}, key.text, tracking_px(key.font));
    } else {
        drawn = plain_run(opened, key.text);
    }
    if (drawn.coverage.empty()) return nullptr;
    const std::size_t bytes = drawn.coverage.size() + key.text.size() + sizeof(GlyphRun);
    return inner_->runs.put(key, std::move(drawn), bytes);
}

std::vector<Line> TextEngine::break_lines(std::span<const TextSpan> spans, int width,
                                          int max_lines) {
    return LineBreaker(*this, spans, width, max_lines).lines();
}

std::vector<Line> TextEngine::break_lines(const Font& font, std::string_view text, int width,
                                          int max_lines) {
    const TextSpan span{font, text};
    return break_lines({&span, 1}, width, max_lines);
}

std::string TextEngine::ellipsize(const Font& font, std::string_view text, int room) {
    if (width(font, text) <= room) return std::string(text);
    return shortened(*this, font, text, room).value_or("");
}

std::size_t TextEngine::cached_bytes() const {
    return inner_->runs.bytes() + inner_->widths.bytes();
}

}  // namespace suluh::gfx
