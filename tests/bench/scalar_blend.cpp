// Built with all of the engine's optimisation, but without vectors (see CMakeLists.txt).
#include "bench/scalar_blend.h"

namespace suluh::gfx::scalar {

void blend_solid(Pixel* to, int count, Pixel color) {
    for (int i = 0; i < count; ++i) to[i] = over(color, to[i]);
}

void blend_solid(Pixel* to, int count, Pixel color, const std::uint8_t* coverage) {
    for (int i = 0; i < count; ++i) to[i] = over(scaled(color, coverage[i]), to[i]);
}

void blend_row(Pixel* to, int count, const Pixel* from, std::uint8_t coverage) {
    for (int i = 0; i < count; ++i) to[i] = over(scaled(from[i], coverage), to[i]);
}

void blend_row(Pixel* to, int count, const Pixel* from, const std::uint8_t* coverage) {
    for (int i = 0; i < count; ++i) to[i] = over(scaled(from[i], coverage[i]), to[i]);
}

}  // namespace suluh::gfx::scalar
