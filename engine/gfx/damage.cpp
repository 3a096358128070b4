#include "gfx/damage.h"

#include <algorithm>

#include "gfx/hash64.h"

namespace suluh::gfx {

namespace {

// More rectangles than this cost more than the pixels they save.
constexpr std::size_t kMaxRects = 16;

struct CellRange {
    int left, top, right, bottom;  // [left, right) x [top, bottom)
};

CellRange cells_of(const IntRect& area, int columns, int rows) {
    if (area.is_empty()) return {0, 0, 0, 0};
    return {std::clamp(area.x / kCell, 0, columns), std::clamp(area.y / kCell, 0, rows),
            std::clamp((area.right() + kCell - 1) / kCell, 0, columns),
            std::clamp((area.bottom() + kCell - 1) / kCell, 0, rows)};
}

std::uint64_t mixed(std::uint64_t cell, std::uint64_t step) {
    return Hash64().add(cell).add(step).value();
}

enum class Gaps { kept, filled };

std::vector<IntRect> row_runs(const std::vector<bool>& dirty, int columns, int row, Gaps gaps) {
    std::vector<IntRect> runs;
    for (int x = 0; x < columns; ++x) {
        if (!dirty[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
                   static_cast<std::size_t>(x)]) {
            continue;
        }
        const bool joins = !runs.empty() && (gaps == Gaps::filled || runs.back().right() == x);
        if (joins) {
            runs.back().w = x + 1 - runs.back().x;
        } else {
            runs.push_back({x, row, 1, 1});
        }
    }
    return runs;
}

std::vector<IntRect> merged(const std::vector<bool>& dirty, int columns, int rows, Gaps gaps) {
    std::vector<IntRect> rects;
    for (int row = 0; row < rows; ++row) {
        for (const IntRect& run : row_runs(dirty, columns, row, gaps)) {
            const auto above = std::find_if(rects.begin(), rects.end(), [&](const IntRect& r) {
                return r.x == run.x && r.w == run.w && r.bottom() == row;
            });
            if (above != rects.end()) {
                ++above->h;
            } else {
                rects.push_back(run);
            }
        }
    }
    return rects;
}

}  // namespace

std::vector<IntRect> merged_cells(const std::vector<bool>& dirty, int columns, int rows) {
    std::vector<IntRect> rects = merged(dirty, columns, rows, Gaps::kept);
    if (rects.size() <= kMaxRects) return rects;
    rects = merged(dirty, columns, rows, Gaps::filled);
    if (rects.size() <= kMaxRects) return rects;
    IntRect all;
    for (const IntRect& rect : rects) all = unite(all, rect);
    return {all};
}

void DamageGrid::resize(int width, int height) {
    width_ = width;
    height_ = height;
    columns_ = (width + kCell - 1) / kCell;
    rows_ = (height + kCell - 1) / kCell;
    const std::size_t count = static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_);
    before_.assign(count, 0);
    now_.assign(count, 0);
    forced_.assign(count, true);
}

void DamageGrid::invalidate(const IntRect& area) {
    const CellRange cells = cells_of(intersect(area, {0, 0, width_, height_}), columns_, rows_);
    for (int y = cells.top; y < cells.bottom; ++y) {
        for (int x = cells.left; x < cells.right; ++x) {
            forced_[index(x, y)] = true;
        }
    }
}

std::vector<IntRect> DamageGrid::compare(const Plan& plan) {
    std::fill(now_.begin(), now_.end(), 0);
    for (const Step& step : plan.steps) {
        const CellRange cells = cells_of(step.bounds, columns_, rows_);
        for (int y = cells.top; y < cells.bottom; ++y) {
            for (int x = cells.left; x < cells.right; ++x) {
                std::uint64_t& cell = now_[index(x, y)];
                cell = mixed(cell, step.hash);
            }
        }
    }
    std::vector<bool> dirty = std::move(forced_);
    for (std::size_t i = 0; i < now_.size(); ++i) {
        if (now_[i] != before_[i]) dirty[i] = true;
    }
    forced_.assign(now_.size(), false);
    std::swap(before_, now_);
    std::vector<IntRect> rects = merged_cells(dirty, columns_, rows_);
    for (IntRect& rect : rects) {
        rect = {rect.x * kCell, rect.y * kCell, rect.w * kCell, rect.h * kCell};
        rect = intersect(rect, {0, 0, width_, height_});
    }
    return rects;
}

}  // namespace suluh::gfx
