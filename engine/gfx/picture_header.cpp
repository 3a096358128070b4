#include "gfx/picture_header.h"

#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string>

namespace suluh::gfx {

namespace {

constexpr std::string_view kPngStart("\x89PNG\r\n\x1a\n", 8);
constexpr std::uint32_t kMaxSide = 1'000'000;

std::uint32_t big_endian(std::string_view bytes, std::size_t at, std::size_t count) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    }
    return value;
}

Error bad(std::string_view what) {
    return Error{Fault::bad_input, std::string(what)};
}

Result<PictureHeader> header(PictureKind kind, std::uint32_t w, std::uint32_t h) {
    if (w == 0 || h == 0 || w > kMaxSide || h > kMaxSide)
        return bad("the picture's size makes no sense");
    return PictureHeader{kind, {static_cast<int>(w), static_cast<int>(h)}};
}

Result<PictureHeader> read_png(std::string_view bytes) {
    if (bytes.size() < 24 || bytes.substr(12, 4) != "IHDR") return bad("PNG without a header");
    return header(PictureKind::png, big_endian(bytes, 16, 4), big_endian(bytes, 20, 4));
}

bool is_frame_start(std::uint32_t marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

Result<PictureHeader> read_jpeg(std::string_view bytes) {
    std::size_t at = 2;
    while (at + 9 <= bytes.size()) {
        if (static_cast<unsigned char>(bytes[at]) != 0xFF) return bad("JPEG with a broken marker");
        const std::uint32_t marker = big_endian(bytes, at + 1, 1);
        if (marker == 0xFF) {  // fill byte
            ++at;
            continue;
        }
        if (is_frame_start(marker)) {
            return header(PictureKind::jpeg, big_endian(bytes, at + 7, 2),
                          big_endian(bytes, at + 5, 2));
        }
        at += 2 + big_endian(bytes, at + 2, 2);
    }
    return bad("JPEG without a frame");
}

std::uint32_t little_endian(std::string_view bytes, std::size_t at, std::size_t count) {
    std::uint32_t value = 0;
    for (std::size_t i = count; i > 0; --i) {
        value = value << 8 | static_cast<unsigned char>(bytes[at + i - 1]);
    }
    return value;
}

// RIFF, then a chunk: plain (VP8), lossless (VP8L) or extended (VP8X).
Result<PictureHeader> read_webp(std::string_view bytes) {
    constexpr std::uint32_t kSide = 0x3FFF, kMoves = 2;
    if (bytes.size() < 30) return bad("WebP without a header");
    const std::string_view chunk = bytes.substr(12, 4);
    if (chunk == "VP8 ") {
        return header(PictureKind::webp, little_endian(bytes, 26, 2) & kSide,
                      little_endian(bytes, 28, 2) & kSide);
    }
    if (chunk == "VP8L") {
        const std::uint32_t sides = little_endian(bytes, 21, 4);
        return header(PictureKind::webp, (sides & kSide) + 1, (sides >> 14 & kSide) + 1);
    }
    if (chunk != "VP8X") return bad("WebP of an unknown kind");
    if ((little_endian(bytes, 20, 1) & kMoves) != 0) return bad("a moving WebP: use a still one");
    return header(PictureKind::webp, little_endian(bytes, 24, 3) + 1,
                  little_endian(bytes, 27, 3) + 1);
}

// The value of an attribute in a start tag: name="value" or name='value'.
std::optional<std::string_view> attribute(std::string_view tag, std::string_view name) {
    std::size_t at = 0;
    while ((at = tag.find(name, at)) != std::string_view::npos) {
        const bool starts = at > 0 && (tag[at - 1] == ' ' || tag[at - 1] == '\n' ||
                                       tag[at - 1] == '\t' || tag[at - 1] == '\r');
        std::size_t end = at + name.size();
        at = end;
        if (!starts || end + 1 >= tag.size() || tag[end] != '=') continue;
        const char quote = tag[++end];
        if (quote != '"' && quote != '\'') continue;
        const std::size_t close = tag.find(quote, end + 1);
        if (close == std::string_view::npos) return std::nullopt;
        return tag.substr(end + 1, close - end - 1);
    }
    return std::nullopt;
}

// Takes one number off the front; units and separators after it are skipped.
std::optional<double> take_number(std::string_view& text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == ',')) text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || !std::isfinite(value)) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

std::uint32_t rounded_side(double value) {
    return value > 0 && value < kMaxSide ? static_cast<std::uint32_t>(std::lround(value)) : 0;
}

// Absolute width and height, which count before the view box.
std::optional<PictureSize> written_size(std::string_view tag) {
    auto width = attribute(tag, "width"), height = attribute(tag, "height");
    if (!width || !height) return std::nullopt;
    const std::optional<double> w = take_number(*width), h = take_number(*height);
    if (!w || !h || width->starts_with('%') || height->starts_with('%')) return std::nullopt;
    return PictureSize{static_cast<int>(rounded_side(*w)), static_cast<int>(rounded_side(*h))};
}

Result<PictureHeader> read_svg(std::string_view tag) {
    if (const auto size = written_size(tag)) {
        return header(PictureKind::svg, static_cast<std::uint32_t>(size->w),
                      static_cast<std::uint32_t>(size->h));
    }
    const auto box = attribute(tag, "viewBox");
    if (!box) return bad("SVG without a viewBox");
    std::string_view rest = *box;
    double numbers[4] = {};
    for (double& number : numbers) {
        const std::optional<double> value = take_number(rest);
        if (!value) return bad("SVG with a broken viewBox");
        number = *value;
    }
    return header(PictureKind::svg, rounded_side(numbers[2]), rounded_side(numbers[3]));
}

}  // namespace

Result<PictureHeader> read_picture_header(std::string_view bytes) {
    if (bytes.starts_with(kPngStart)) return read_png(bytes);
    if (bytes.starts_with("\xFF\xD8\xFF")) return read_jpeg(bytes);
    if (bytes.starts_with("RIFF") && bytes.size() >= 12 && bytes.substr(8, 4) == "WEBP") {
        return read_webp(bytes);
    }
    const std::string_view head = bytes.substr(0, 4096);
    const std::size_t open = head.find("<svg");
    if (open != std::string_view::npos) {
        const std::size_t close = head.find('>', open);
        if (close == std::string_view::npos) return bad("SVG whose first tag does not end");
        return read_svg(head.substr(open, close - open));
    }
    return Error{Fault::unsupported, "not an SVG, PNG, JPEG or WebP picture"};
}

}  // namespace suluh::gfx
