#include "gfx/surface.h"

#include <SDL_image.h>

#include <algorithm>
#include <fstream>
#include <string>

#include "gfx/png_write.h"
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
    const Result<std::string> bytes = png_bytes(surface);
    if (!bytes) return bytes.error().within("writing picture " + file.string());
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(bytes->data(), static_cast<std::streamsize>(bytes->size()));
    out.close();
    if (!out) return Error{Fault::io, "writing picture " + file.string()};
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
