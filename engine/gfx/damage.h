// Which parts of the screen changed: the screen in cells, each with a hash of what is drawn there.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "gfx/plan.h"
#include "gfx/surface.h"

namespace suluh::gfx {

inline constexpr int kCell = 64;

class DamageGrid {
public:
    // Everything counts as changed afterwards.
    void resize(int width, int height);
    void invalidate(const IntRect& area);
    // Remembers this plan and returns where it differs from the one before.
    [[nodiscard]] std::vector<IntRect> compare(const Plan& plan);

private:
    [[nodiscard]] std::size_t index(int column, int row) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) +
               static_cast<std::size_t>(column);
    }

    int width_ = 0, height_ = 0, columns_ = 0, rows_ = 0;
    std::vector<std::uint64_t> before_, now_;
    std::vector<bool> forced_;
};

// Dirty cells as few rectangles that do not overlap.
[[nodiscard]] std::vector<IntRect> merged_cells(const std::vector<bool>& dirty, int columns,
                                                int rows);

}  // namespace suluh::gfx
