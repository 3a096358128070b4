// Words on a page: shaped, wrapped and cut by Pango, in the design's fonts.
#pragma once

#include <pango/pangocairo.h>

#include <cstdint>
#include <string>

#include "base/result.h"

namespace suluh::collect {

struct Type {
    const char* family = "Inter";  // or "Manrope"
    double size = 10;              // points
    bool bold = false;
    std::uint32_t color = 0x18252A;
    double line = 1.3;  // of the size
};

struct TextBox {
    double x = 0, y = 0;  // its top left
    double w = 100;
    int max_lines = 1;  // more is cut with an ellipsis
};

// Fault::not_found when one of the fonts is not installed: another would stand in unnoticed.
[[nodiscard]] Status check_fonts();

// The height it took.
double draw_text(cairo_t* cr, const TextBox& box, const std::string& text, const Type& type);
// The largest size from type.size down to smallest at which the text fits the box.
[[nodiscard]] double fitting_size(cairo_t* cr, const TextBox& box, const std::string& text,
                                  const Type& type, double smallest);

}  // namespace suluh::collect
