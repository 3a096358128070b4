#include "kiosk/author/preview_keys.h"

#include <SDL_events.h>

namespace suluh::kiosk::author {

std::optional<PreviewKey> read_preview_key(const SDL_Event& event, bool typing) {
    using Kind = PreviewKey::Kind;
    if (event.type != SDL_KEYDOWN) return std::nullopt;
    const SDL_Keycode key = event.key.keysym.sym;
    switch (key) {
        case SDLK_RIGHT:
        case SDLK_PAGEDOWN: return PreviewKey{Kind::step, 1};
        case SDLK_LEFT:
        case SDLK_PAGEUP: return PreviewKey{Kind::step, -1};
        case SDLK_ESCAPE: return PreviewKey{Kind::end};
        default: break;
    }
    if (typing || event.key.repeat != 0) return std::nullopt;
    if (key >= SDLK_1 && key <= SDLK_9) return PreviewKey{Kind::lesson, key - SDLK_0};
    switch (key) {
        case SDLK_l: return PreviewKey{Kind::language};
        case SDLK_s: return PreviewKey{Kind::size};
        case SDLK_t: return PreviewKey{Kind::set};
        case SDLK_r: return PreviewKey{Kind::restart};
        case SDLK_h: return PreviewKey{Kind::legend};
        default: return std::nullopt;
    }
}

}  // namespace suluh::kiosk::author
