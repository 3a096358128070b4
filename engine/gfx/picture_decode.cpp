#include "gfx/picture_decode.h"

#include <SDL_image.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>

#include "gfx/nine_slice.h"
#include "gfx/pixels.h"
#include "gfx/resample.h"
#include "gfx/sdl_handles.h"

namespace suluh::gfx {

namespace {

Error sdl_error(std::string_view what) {
    return Error{Fault::bad_input, std::string(what).append(": ").append(SDL_GetError())};
}

// The size at which an SVG of this natural size covers the wanted one.
PictureSize covering(PictureSize natural, PictureSize wanted) {
    const double across = static_cast<double>(wanted.w) / natural.w;
    const double down = static_cast<double>(wanted.h) / natural.h;
    const double scale = std::max(across, down);
    return {std::max(wanted.w, static_cast<int>(std::lround(natural.w * scale))),
            std::max(wanted.h, static_cast<int>(std::lround(natural.h * scale)))};
}

SdlSurface load(std::string_view bytes, const PictureHeader& header, PictureSize svg_size) {
    // SDL owns and closes the reader in every case.
    SDL_RWops* reader = SDL_RWFromConstMem(bytes.data(), static_cast<int>(bytes.size()));
    if (reader == nullptr) return nullptr;
    SdlSurface loaded;
    switch (header.kind) {
        case PictureKind::svg:
            loaded.reset(IMG_LoadSizedSVG_RW(reader, svg_size.w, svg_size.h));
            break;
        case PictureKind::png: loaded.reset(IMG_LoadPNG_RW(reader)); break;
        case PictureKind::jpeg: loaded.reset(IMG_LoadJPG_RW(reader)); break;
        case PictureKind::webp: loaded.reset(IMG_LoadWEBP_RW(reader)); break;
    }
    SDL_RWclose(reader);
    return loaded;
}

Pixel multiplied(Pixel straight) {
    const Pixel alpha = alpha_of(straight);
    if (alpha == 255) return straight;
    return alpha << 24 | (scaled(straight, alpha) & 0x00FFFFFFU);
}

// Copies to w x h. SDL cuts an SVG's size off instead of rounding it, so the last row or column may
// be missing: it is repeated.
Image copy_pixels(const SDL_Surface& from, PictureSize size) {
    const auto w = static_cast<std::size_t>(size.w), h = static_cast<std::size_t>(size.h);
    Image image{size.w, size.h, std::vector<std::uint32_t>(w * h)};
    for (int y = 0; y < size.h; ++y) {
        const std::uint32_t* row = pixel_row(from, std::min(y, from.h - 1));
        for (int x = 0; x < size.w; ++x) {
            image.pixels[static_cast<std::size_t>(y) * w + static_cast<std::size_t>(x)] =
                multiplied(row[std::min(x, from.w - 1)]);
        }
    }
    return image;
}

Result<Image> decode_plain(std::string_view bytes, const PictureHeader& header, PictureSize size) {
    const bool is_svg = header.kind == PictureKind::svg;
    const PictureSize drawn = is_svg ? covering(header.size, size) : PictureSize{};
    SdlSurface loaded = load(bytes, header, drawn);
    if (!loaded) return sdl_error("decoding");
    SdlSurface plain(SDL_ConvertSurfaceFormat(loaded.get(), SDL_PIXELFORMAT_ARGB8888, 0));
    loaded.reset();  // of a large photograph one copy too many is a hundred megabytes
    if (!plain || plain->w < 1 || plain->h < 1) return sdl_error("converting");
    // An SVG whose root tag contradicts itself comes out in another shape: then it is stretched.
    const bool as_asked =
        is_svg && std::abs(plain->w - drawn.w) <= 2 && std::abs(plain->h - drawn.h) <= 2;
    const PictureSize found = as_asked ? drawn : PictureSize{plain->w, plain->h};
    const Image copied = copy_pixels(*plain, found);
    plain.reset();
    return resampled(copied, size.w, size.h);
}

}  // namespace

void start_all_formats() {
    IMG_Init(IMG_INIT_PNG | IMG_INIT_JPG | IMG_INIT_WEBP);
}

Result<Image> decode_picture(std::string_view bytes, const PictureHeader& header,
                             const PictureShape& shape) {
    if (!shape.slice.is_set()) return decode_plain(bytes, header, shape.size);
    const PictureSize whole = sliced_source_size(header.size, shape.slice);
    Result<Image> source = decode_plain(bytes, header, whole);
    if (!source) return source;
    return nine_sliced(*source, shape.slice, shape.size);
}

}  // namespace suluh::gfx
