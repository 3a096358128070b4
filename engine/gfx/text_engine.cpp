#include "gfx/text_engine.h"

#include <SDL_ttf.h>
#include <linebreak.h>

#include <algorithm>
#include <cmath>

#include "gfx/bidi.h"
#include "gfx/font_files.h"
#include "gfx/font_shelf.h"
#include "gfx/hash64.h"
#include "gfx/line_break.h"
#include "gfx/lru_cache.h"
#include "gfx/text_runs.h"
#include "gfx/text_stretches.h"

namespace suluh::gfx {

namespace {

constexpr int kMinPx = 4, kMaxPx = 512, kMaxTracking = 500;
// A line longer than this is no line of a screen; shaping it would only cost time.
constexpr std::size_t kMaxRunBytes = 4096;
constexpr std::size_t kRunCacheBytes = std::size_t{12} << 20;
constexpr std::size_t kWidthCacheBytes = std::size_t{1} << 20;
constexpr std::string_view kSoftHyphen = "\u00AD";

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
            .add(static_cast<int>(key.font.slant))
            .add(key.font.px)
            .add(key.font.tracking)
            .add(std::string_view(key.text))
            .value();
    }
};

// SDL reads up to a NUL and takes the length as int. Soft hyphens are not drawn; where a line ends
// at one, the line breaker put a hyphen there.
TextKey key_for(const Font& font, std::string_view text) {
    text = text.substr(0, std::min(text.find('\0'), kMaxRunBytes));
    TextKey key{font, std::string(text)};
    key.font.px = std::clamp(font.px, kMinPx, kMaxPx);
    key.font.tracking = std::clamp(font.tracking, -kMaxTracking, kMaxTracking);
    for (std::size_t at = 0; (at = key.text.find(kSoftHyphen, at)) != std::string::npos;) {
        key.text.erase(at, kSoftHyphen.size());
    }
    return key;
}

float tracking_px(const Font& font) {
    return static_cast<float>(font.px) * static_cast<float>(font.tracking) / 1000;
}

int round_int(float value) {
    return static_cast<int>(std::floor(value + 0.5F));
}

}  // namespace

struct TextEngine::Inner {
    explicit Inner(std::filesystem::path folder) : fonts(std::move(folder)) {}
    ~Inner() {
        fonts.close_all();
        if (started) TTF_Quit();
    }
    Inner(const Inner&) = delete;
    Inner& operator=(const Inner&) = delete;

    [[nodiscard]] int measure(const TextKey& key) {
        int sum = 0;
        for (const Stretch& stretch : stretches_of(fonts, key.font, key.text)) {
            sum += measure(key, stretch);
        }
        return sum;
    }

    // Letters that join must not be pushed apart: only common scripts are tracked.
    [[nodiscard]] static bool is_tracked(const TextKey& key, const Stretch& stretch) {
        return key.font.tracking != 0 && stretch.script == Script::common;
    }

    [[nodiscard]] int measure(const TextKey& key, const Stretch& stretch) {
        const std::string part = key.text.substr(stretch.from, stretch.to - stretch.from);
        TTF_Font* font = fonts.drawn(stretch.face, key.font.px);
        if (font == nullptr) return 0;
        prepare(font, shaping_of(stretch));
        int measured = 0;
        if (TTF_SizeUTF8(font, part.c_str(), &measured, nullptr) != 0) return 0;
        if (!is_tracked(key, stretch)) return measured;
        const auto count = static_cast<float>(clusters(part).size());
        return std::max(0, measured + round_int(count * tracking_px(key.font)));
    }

    [[nodiscard]] GlyphRun draw(const TextKey& key, const Stretch& stretch) {
        const std::string part = key.text.substr(stretch.from, stretch.to - stretch.from);
        TTF_Font* font = fonts.drawn(stretch.face, key.font.px);
        if (font == nullptr) return {};
        const Shaping shaping = shaping_of(stretch);
        prepare(font, shaping);
        if (is_tracked(key, stretch)) {
            TTF_Font* measuring = fonts.measuring(stretch.face, key.font.px * kTrackedMeasure);
            if (measuring == nullptr) return {};
            prepare(measuring, shaping);
            return tracked_run({font, measuring}, part, tracking_px(key.font));
        }
        const bool simple = shaping.script == Script::common && !shaping.leftwards;
        return simple ? plain_run(font, part) : shaped_run(font, part, shaping);
    }

    [[nodiscard]] GlyphRun draw(const TextKey& key) {
        const std::vector<Stretch> stretches =
            in_visual_order(stretches_of(fonts, key.font, key.text));
        if (stretches.size() == 1) return draw(key, stretches.front());
        std::vector<PlacedRun> parts;
        for (const Stretch& stretch : stretches) {
            parts.push_back({draw(key, stretch), measure(key, stretch)});
        }
        return joined_runs(parts);
    }

    [[nodiscard]] static Shaping shaping_of(const Stretch& stretch) {
        return {stretch.script, runs_leftwards(stretch.level)};
    }

    FontShelf fonts;
    bool started = false;
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
    const Font wanted = key_for(font, "").font;
    TTF_Font* opened = inner_->fonts.drawn(FontShelf::base_face(wanted), wanted.px);
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
    const std::size_t bytes = key.text.size() + 96;
    const int measured = inner_->measure(key);
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
    GlyphRun drawn = inner_->draw(key);
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
