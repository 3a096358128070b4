#include "gfx/resample.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace suluh::gfx {

namespace {

// Which source pixels, with which weights, make one target pixel.
struct Tap {
    int first = 0;
    std::vector<float> weights;
};

Tap area_tap(int at, double scale, int size) {
    const double from = at * scale, to = from + scale;
    Tap tap;
    tap.first = std::clamp(static_cast<int>(from), 0, size - 1);
    const int last = std::clamp(static_cast<int>(std::ceil(to)) - 1, tap.first, size - 1);
    for (int i = tap.first; i <= last; ++i) {
        const double share = std::min(to, i + 1.0) - std::max(from, static_cast<double>(i));
        tap.weights.push_back(static_cast<float>(std::max(0.0, share) / scale));
    }
    return tap;
}

Tap smooth_tap(int at, double scale, int size) {
    const double center = std::clamp((at + 0.5) * scale - 0.5, 0.0, size - 1.0);
    Tap tap;
    tap.first = std::min(static_cast<int>(center), std::max(0, size - 2));
    const auto share = static_cast<float>(center - tap.first);
    tap.weights = size == 1 ? std::vector<float>{1} : std::vector<float>{1 - share, share};
    return tap;
}

std::vector<Tap> taps(int from, int to) {
    const double scale = static_cast<double>(from) / to;
    std::vector<Tap> result;
    result.reserve(static_cast<std::size_t>(to));
    for (int i = 0; i < to; ++i) {
        result.push_back(scale > 1 ? area_tap(i, scale, from) : smooth_tap(i, scale, from));
    }
    return result;
}

using Channels = std::array<float, 4>;

void add(Channels& sum, std::uint32_t pixel, float weight) {
    for (std::size_t c = 0; c < 4; ++c) {
        sum[c] += static_cast<float>(pixel >> (8 * c) & 255U) * weight;
    }
}

std::uint32_t pack(const Channels& sum) {
    std::uint32_t pixel = 0;
    for (std::size_t c = 0; c < 4; ++c) {
        const auto value = static_cast<std::uint32_t>(std::clamp(sum[c] + 0.5F, 0.0F, 255.0F));
        pixel |= value << (8 * c);
    }
    return pixel;
}

}  // namespace

Image resampled(const Image& image, int width, int height) {
    if (image.width == width && image.height == height) return image;
    const std::vector<Tap> across = taps(image.width, width), down = taps(image.height, height);
    const auto w = static_cast<std::size_t>(width), h = static_cast<std::size_t>(height);
    Image result{width, height, std::vector<std::uint32_t>(w * h)};
    std::vector<Channels> line(static_cast<std::size_t>(image.width));
    for (std::size_t y = 0; y < h; ++y) {
        std::fill(line.begin(), line.end(), Channels{});
        for (std::size_t k = 0; k < down[y].weights.size(); ++k) {
            const std::size_t row = static_cast<std::size_t>(down[y].first) + k;
            const std::uint32_t* from = image.pixels.data() + row * line.size();
            for (std::size_t x = 0; x < line.size(); ++x) add(line[x], from[x], down[y].weights[k]);
        }
        for (std::size_t x = 0; x < w; ++x) {
            Channels sum{};
            for (std::size_t k = 0; k < across[x].weights.size(); ++k) {
                const Channels& part = line[static_cast<std::size_t>(across[x].first) + k];
                for (std::size_t c = 0; c < 4; ++c) sum[c] += part[c] * across[x].weights[k];
            }
            result.pixels[y * w + x] = pack(sum);
        }
    }
    return result;
}

}  // namespace suluh::gfx
