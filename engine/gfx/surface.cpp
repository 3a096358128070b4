#include "gfx/surface.h"

#include <SDL_image.h>

#include <algorithm>
#include <string>

#include "gfx/sdl_handles.h"

namespace suluh::gfx {

IntRect intersect(const IntRect& a, const IntRect& b) {
    const int x = std::max(a.x, b.x), y = std::max(a.y, b.y);
    const int right = std::min(a.right(), b.right()), bottom = std::min(a.bottom(), b.bottom());
    return {x, y, std::max(0, right - x), std::max(0, bottom - y)};
}

IntRect unite(const IntRect& a, const IntRect& b) {
    if (a.is_empty()) return b;
    if (b.is_empty()) return a;
    const int x = std::min(a.x, b.x), y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

Surface::Surface(int width, int height) {
    resize(width, height);
}

void Surface::resize(int width, int height) {
    width_ = std::max(0, width);
    height_ = std::max(0, height);
    const std::size_t count = offset(height_);
    if (count > capacity_) {
        pixels_ = std::make_unique<std::uint32_t[]>(count);
        capacity_ = count;
    }
    fill(0);
}

void Surface::fill(std::uint32_t pixel) {
    std::fill_n(pixels_.get(), offset(height_), pixel);
}

Status save_png(const Surface& surface, const std::filesystem::path& file) {
    // SDL only reads through this pointer, but its signature cannot say so.
    void* pixels = const_cast<std::uint32_t*>(surface.row(0));
    const SdlSurface view(SDL_CreateRGBSurfaceWithFormatFrom(
        pixels, surface.width(), surface.height(), 32, static_cast<int>(surface.stride_bytes()),
        SDL_PIXELFORMAT_RGB888));
    if (!view || IMG_SavePNG(view.get(), file.c_str()) != 0) {
        return Error{Fault::io, "writing picture " + file.string() + ": " + SDL_GetError()};
    }
    return {};
}

Result<Surface> load_png(const std::filesystem::path& file) {
    const SdlSurface loaded(IMG_Load(file.c_str()));
    if (!loaded) {
        return Error{Fault::not_found, "reading picture " + file.string() + ": " + SDL_GetError()};
    }
    const SdlSurface plain(SDL_ConvertSurfaceFormat(loaded.get(), SDL_PIXELFORMAT_ARGB8888, 0));
    if (!plain)
        return Error{Fault::internal, std::string("converting a picture: ") + SDL_GetError()};
    Surface surface(plain->w, plain->h);
    for (int y = 0; y < plain->h; ++y) {
        std::copy_n(pixel_row(*plain, y), plain->w, surface.row(y));
    }
    return surface;
}

}  // namespace suluh::gfx
