// SDL's C handles with their deleters. Only for this room's sources: public headers stay free of
// SDL.
#pragma once

#include <SDL_surface.h>
#include <SDL_ttf.h>

#include <cstddef>
#include <cstdint>
#include <memory>

namespace suluh::gfx {

struct FreeSurface {
    void operator()(SDL_Surface* surface) const noexcept { SDL_FreeSurface(surface); }
};
using SdlSurface = std::unique_ptr<SDL_Surface, FreeSurface>;

struct CloseFont {
    void operator()(TTF_Font* font) const noexcept { TTF_CloseFont(font); }
};
using SdlFont = std::unique_ptr<TTF_Font, CloseFont>;

[[nodiscard]] inline const std::uint8_t* byte_row(const SDL_Surface& surface, int y) {
    return static_cast<const std::uint8_t*>(surface.pixels) +
           static_cast<std::ptrdiff_t>(y) * surface.pitch;
}

// For surfaces of 32-bit pixels; SDL aligns their rows.
[[nodiscard]] inline const std::uint32_t* pixel_row(const SDL_Surface& surface, int y) {
    return reinterpret_cast<const std::uint32_t*>(byte_row(surface, y));
}

}  // namespace suluh::gfx
