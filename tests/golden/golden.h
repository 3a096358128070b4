// Compares a picture with the one that was looked at and kept. Zero tolerance. A failure leaves
// expected, actual and difference side by side; SULUH_GOLDEN_UPDATE=1 keeps the new picture.
#pragma once

#include <filesystem>
#include <string>

#include "gfx/surface.h"

namespace suluh::golden {

struct Places {
    std::filesystem::path images;    // the kept pictures, in the source tree
    std::filesystem::path failures;  // where evidence goes, in the build tree
};

// SULUH_GOLDEN_UPDATE=1: what is drawn is to be kept.
[[nodiscard]] bool is_update();

// Success, or what differs and where to look: failures/NAME.png. expected may be absent.
[[nodiscard]] Status judge(const gfx::Surface* expected, const gfx::Surface& actual,
                           const std::string& name, const std::filesystem::path& failures);

// The same against images/NAME.png. Success, or what differs and where to look.
[[nodiscard]] Status compare(const gfx::Surface& actual, const std::string& name,
                             const Places& places);

// Three pictures next to each other; in the third each differing pixel is red on a pale copy.
[[nodiscard]] gfx::Surface side_by_side(const gfx::Surface& expected, const gfx::Surface& actual);

}  // namespace suluh::golden
