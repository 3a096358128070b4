// The picture we draw into: one owned buffer of 32-bit pixels, 0xAARRGGBB, colour multiplied by
// alpha. The screen's surface is always opaque, so its memory can be copied to a window as XRGB.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

#include "base/result.h"

namespace suluh::gfx {

// Whole device pixels; empty when w or h is not positive.
struct IntRect {
    int x = 0, y = 0, w = 0, h = 0;
    friend bool operator==(const IntRect&, const IntRect&) = default;
    [[nodiscard]] bool is_empty() const { return w <= 0 || h <= 0; }
    [[nodiscard]] int right() const { return x + w; }
    [[nodiscard]] int bottom() const { return y + h; }
};

[[nodiscard]] IntRect intersect(const IntRect& a, const IntRect& b);
[[nodiscard]] IntRect unite(const IntRect& a, const IntRect& b);  // an empty one does not count

class Surface {
public:
    Surface() = default;
    Surface(int width, int height);  // all pixels 0

    [[nodiscard]] int width() const { return width_; }
    [[nodiscard]] int height() const { return height_; }
    [[nodiscard]] IntRect bounds() const { return {0, 0, width_, height_}; }
    [[nodiscard]] std::size_t stride_bytes() const {
        return static_cast<std::size_t>(width_) * sizeof(std::uint32_t);
    }
    [[nodiscard]] std::uint32_t* row(int y) { return pixels_.get() + offset(y); }
    [[nodiscard]] const std::uint32_t* row(int y) const { return pixels_.get() + offset(y); }

    void fill(std::uint32_t pixel);
    // Grows or shrinks; contents are lost. Keeps the memory when it is large enough.
    void resize(int width, int height);

private:
    [[nodiscard]] std::size_t offset(int y) const {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(width_);
    }

    int width_ = 0, height_ = 0;
    std::size_t capacity_ = 0;
    std::unique_ptr<std::uint32_t[]> pixels_;
};

// As PNG without alpha. Not atomic: for shots and test pictures, not for data.
[[nodiscard]] Status save_png(const Surface& surface, const std::filesystem::path& file);
[[nodiscard]] Result<Surface> load_png(const std::filesystem::path& file);

}  // namespace suluh::gfx
