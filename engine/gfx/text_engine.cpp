#include "gfx/text_engine.h"

#include <SDL_ttf.h>
#include <linebreak.h>

#include <algorithm>
#include <map>

#include "base/log.h"
#include "gfx/font_files.h"
#include "gfx/hash64.h"
#include "gfx/line_break.h"
#include "gfx/lru_cache.h"
#include "gfx/sdl_handles.h"

namespace suluh::gfx {

namespace {

constexpr int kMinPx = 4, kMaxPx = 512;
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
            .add(std::string_view(key.text))
            .value();
    }
};

// SDL reads up to a NUL and takes the length as int.
TextKey key_for(const Font& font, std::string_view text) {
    text = text.substr(0, std::min(text.find('\0'), kMaxRunBytes));
    return {{font.family, font.weight, std::clamp(font.px, kMinPx, kMaxPx)}, std::string(text)};
}

std::uint32_t first_character(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (size == 1 || text.size() < size) return lead;
    std::uint32_t value = lead & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        value = value << 6 | (static_cast<unsigned char>(text[i]) & 0x3FU);
    }
    return value;
}

GlyphRun copy_coverage(const SDL_Surface& shaded) {
    GlyphRun run;
    run.width = shaded.w;
    run.height = shaded.h;
    run.coverage.resize(static_cast<std::size_t>(shaded.w) * static_cast<std::size_t>(shaded.h));
    for (int y = 0; y < shaded.h; ++y) {
        std::copy_n(byte_row(shaded, y), shaded.w,
                    run.coverage.begin() + std::ptrdiff_t{y} * shaded.w);
    }
    return run;
}

}  // namespace

struct TextEngine::Inner {
    explicit Inner(std::filesystem::path folder) : fonts_folder(std::move(folder)) {}
    ~Inner() {
        open.clear();
        if (started) TTF_Quit();
    }
    Inner(const Inner&) = delete;
    Inner& operator=(const Inner&) = delete;

    TTF_Font* font(const Font& wanted) {
        const auto found = open.find(wanted);
        if (found != open.end()) return found->second.get();
        if (open.size() >= kMaxOpenFonts) open.clear();
        SdlFont font = open_font(wanted);
        return open.emplace(wanted, std::move(font)).first->second.get();
    }

    [[nodiscard]] SdlFont open_font(const Font& wanted) const {
        const std::filesystem::path file = font_path(fonts_folder, wanted);
        SdlFont font(TTF_OpenFont(file.c_str(), wanted.px));
        if (!font) {
            log_error("gfx", "opening font " + file.string() + ": " + TTF_GetError());
            return nullptr;
        }
        TTF_SetFontHinting(font.get(), TTF_HINTING_LIGHT_SUBPIXEL);
        TTF_SetFontKerning(font.get(), 1);
        TTF_SetFontDirection(font.get(), TTF_DIRECTION_LTR);
        TTF_SetFontScriptName(font.get(), "Latn");
        return font;
    }

    std::filesystem::path fonts_folder;
    bool started = false;
    std::map<Font, SdlFont> open;  // nullptr: could not be opened, said once
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
    // White on black: the palette index of a pixel is its coverage.
    const SdlSurface shaded(
        TTF_RenderUTF8_Shaded(opened, key.text.c_str(), {255, 255, 255, 255}, {0, 0, 0, 255}));
    if (!shaded) {
        log_warning("gfx", std::string("drawing text: ") + TTF_GetError());
        return nullptr;
    }
    GlyphRun drawn = copy_coverage(*shaded);
    drawn.top = TTF_FontAscent(opened);
    int first_left = 0;
    TTF_GlyphMetrics32(opened, first_character(key.text), &first_left, nullptr, nullptr, nullptr,
                       nullptr);
    drawn.left = std::max(0, -first_left);
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
