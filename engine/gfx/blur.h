// Soft shadows: the coverage of a blurred rounded rectangle, made once per look and stretched.
#pragma once

#include <cstddef>
#include <vector>

#include "gfx/canvas.h"
#include "gfx/draw_list.h"
#include "gfx/lru_cache.h"

namespace suluh::gfx {

// Blurs in place by three running means, close to a Gaussian of this sigma. Values are 0..65535.
void soften(std::vector<std::uint16_t>& values, int width, int height, float sigma);

class ShadowCache {
public:
    ShadowCache();

    // As in CSS: not drawn under the shape itself, except under its antialiased edge.
    void draw(Canvas& canvas, const Shadow& shadow);

    [[nodiscard]] static IntRect pixels_of(const Shadow& shadow);
    [[nodiscard]] std::size_t cached_bytes() const { return masks_.bytes(); }

private:
    struct Key {  // in device pixels; quarter steps for radii and blur
        int width = 0, height = 0, blur = 0;
        int top_left = 0, top_right = 0, bottom_right = 0, bottom_left = 0;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const;
    };
    struct SoftMask {
        int width = 0, height = 0;
        std::vector<std::uint8_t> coverage;
    };

    const SoftMask& mask_for(const Key& key);
    [[nodiscard]] static SoftMask make_mask(const Key& key);

    LruCache<Key, SoftMask, KeyHash> masks_;
};

}  // namespace suluh::gfx
