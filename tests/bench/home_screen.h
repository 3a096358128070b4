// The home screen with six modules, as the kiosk's own scripts make it: the fullest of its screens.
#pragma once

#include "gfx/draw_list.h"
#include "gfx/picture_store.h"
#include "gfx/text_engine.h"

namespace suluh::bench {

// Ends the program with a message if the shell cannot be led there.
[[nodiscard]] gfx::DrawList home_screen(gfx::TextEngine& text, gfx::PictureStore& pictures);

}  // namespace suluh::bench
