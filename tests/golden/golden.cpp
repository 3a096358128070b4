#include "golden/golden.h"

#include <algorithm>
#include <cstdlib>
#include <system_error>

#include "golden/small_png.h"

namespace suluh::golden {

namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t kColor = 0x00FFFFFFU;
constexpr std::uint32_t kRed = 0xFFE00000U;
constexpr std::uint32_t kGround = 0xFF808080U;
constexpr int kGap = 8;

// Pixels outside of one of the pictures differ from everything.
bool differs(const gfx::Surface& a, const gfx::Surface& b, int x, int y) {
    const bool in_a = x < a.width() && y < a.height(), in_b = x < b.width() && y < b.height();
    if (!in_a || !in_b) return in_a != in_b;
    return ((a.row(y)[x] ^ b.row(y)[x]) & kColor) != 0;
}

struct Difference {
    long pixels = 0;
    gfx::IntRect area;
};

Difference find_difference(const gfx::Surface& a, const gfx::Surface& b) {
    Difference found;
    for (int y = 0; y < std::max(a.height(), b.height()); ++y) {
        for (int x = 0; x < std::max(a.width(), b.width()); ++x) {
            if (!differs(a, b, x, y)) continue;
            ++found.pixels;
            found.area = gfx::unite(found.area, {x, y, 1, 1});
        }
    }
    return found;
}

void copy_into(gfx::Surface& to, const gfx::Surface& from, int x) {
    for (int y = 0; y < from.height(); ++y) {
        std::copy_n(from.row(y), from.width(), to.row(y) + x);
    }
}

std::uint32_t paled(std::uint32_t pixel) {
    return 0xFFC0C0C0U + ((pixel >> 2) & 0x003F3F3FU);
}

Status keep(const gfx::Surface& actual, const fs::path& file) {
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    return save_small_png(actual, file);
}

std::string words(const gfx::IntRect& r) {
    return std::to_string(r.w) + " x " + std::to_string(r.h) + " at " + std::to_string(r.x) + "," +
           std::to_string(r.y);
}

}  // namespace

gfx::Surface side_by_side(const gfx::Surface& expected, const gfx::Surface& actual) {
    const int width = std::max(expected.width(), actual.width());
    const int height = std::max(expected.height(), actual.height());
    gfx::Surface all(3 * width + 2 * kGap, height);
    all.fill(kGround);
    copy_into(all, expected, 0);
    copy_into(all, actual, width + kGap);
    for (int y = 0; y < height; ++y) {
        std::uint32_t* row = all.row(y) + 2 * (width + kGap);
        for (int x = 0; x < width; ++x) {
            const bool inside = x < expected.width() && y < expected.height();
            if (inside) row[x] = paled(expected.row(y)[x]);
            if (differs(expected, actual, x, y)) row[x] = kRed;
        }
    }
    return all;
}

bool is_update() {
    const char* wish = std::getenv("SULUH_GOLDEN_UPDATE");
    return wish != nullptr && std::string(wish) == "1";
}

Status compare(const gfx::Surface& actual, const std::string& name, const Places& places) {
    const fs::path kept = places.images / (name + ".png");
    if (is_update()) return keep(actual, kept);
    const Result<gfx::Surface> expected = gfx::load_png(kept);
    return judge(expected ? &*expected : nullptr, actual, name, places.failures);
}

Status judge(const gfx::Surface* expected, const gfx::Surface& actual, const std::string& name,
             const fs::path& failures) {
    const fs::path evidence = failures / (name + ".png");
    if (expected == nullptr) {
        if (Status saved = keep(actual, evidence); !saved) return saved;
        return Error{Fault::not_found, name + ": no kept picture; look at " + evidence.string() +
                                           " and run again with SULUH_GOLDEN_UPDATE=1"};
    }
    const Difference difference = find_difference(*expected, actual);
    std::error_code ignored;
    fs::remove(evidence, ignored);
    if (difference.pixels == 0) return {};
    if (Status saved = keep(side_by_side(*expected, actual), evidence); !saved) return saved;
    return Error{Fault::bad_input, name + ": " + std::to_string(difference.pixels) +
                                       " pixels differ within " + words(difference.area) +
                                       "; see " + evidence.string()};
}

}  // namespace suluh::golden
