#include "collect/certificate/art.h"

#include <qrencode.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>

namespace suluh::collect {

namespace {

struct FreeCode {
    void operator()(QRcode* code) const noexcept { QRcode_free(code); }
};
struct FreePattern {
    void operator()(cairo_pattern_t* pattern) const noexcept { cairo_pattern_destroy(pattern); }
};
using Pattern = std::unique_ptr<cairo_pattern_t, FreePattern>;

struct Color {
    double r, g, b;
};

Color color_of(std::uint32_t rgb) {
    constexpr double kFull = 255;
    return {(rgb >> 16 & 0xFFU) / kFull, (rgb >> 8 & 0xFFU) / kFull, (rgb & 0xFFU) / kFull};
}

Color mix(Color a, Color b, double share) {
    return {a.r + (b.r - a.r) * share, a.g + (b.g - a.g) * share, a.b + (b.b - a.b) * share};
}

void add_stop(cairo_pattern_t* pattern, double at, std::uint32_t rgb) {
    const Color color = color_of(rgb);
    cairo_pattern_add_color_stop_rgb(pattern, at, color.r, color.g, color.b);
}

// Design, section 5: from far to near the torch.
Color petal_color(double nearness) {
    const Color far = color_of(0x103C48), mid = color_of(0x7C5B38), near = color_of(0xF0C77D);
    return nearness < 0.5 ? mix(far, mid, nearness * 2) : mix(mid, near, nearness * 2 - 1);
}

// One petal of a tile of 64 units, from its middle to a corner
// (media/illustrations/pola-kawung.svg).
void petal_path(cairo_t* cr) {
    cairo_move_to(cr, 0, 0);
    cairo_curve_to(cr, 12, 0, 26, -8, 29, -29);
    cairo_curve_to(cr, 8, -26, 0, -12, 0, 0);
    cairo_close_path(cr);
}

struct Glow {
    double x, y, reach, clear;  // no petals nearer than clear
};

void draw_petals(cairo_t* cr, double x, double y, double tile, const Glow& glow) {
    for (int turn = 0; turn < 4; ++turn) {
        const double angle = turn * std::numbers::pi / 2;
        // The middle of the petal decides.
        const double at_x = x + std::cos(angle - std::numbers::pi / 4) * tile * 0.32;
        const double at_y = y + std::sin(angle - std::numbers::pi / 4) * tile * 0.32;
        const double distance = std::hypot(at_x - glow.x, at_y - glow.y);
        if (distance < glow.clear) continue;
        const double nearness = std::clamp(1 - (distance - glow.clear) / glow.reach, 0.0, 1.0);
        const Color color = petal_color(nearness);
        cairo_save(cr);
        cairo_translate(cr, x, y);
        cairo_scale(cr, tile / 64, tile / 64);
        cairo_rotate(cr, angle);
        petal_path(cr);
        cairo_set_source_rgb(cr, color.r, color.g, color.b);
        cairo_fill(cr);
        cairo_restore(cr);
    }
}

// Of media/icons/mark.svg, 24 units wide.
void flame_path(cairo_t* cr) {
    cairo_move_to(cr, 12, 0.4);
    cairo_curve_to(cr, 15.4, 4, 15.6, 8.2, 12, 12.6);
    cairo_curve_to(cr, 8.4, 8.2, 8.6, 4, 12, 0.4);
    cairo_close_path(cr);
}

void side_flames_path(cairo_t* cr) {
    for (const double side : {1.0, -1.0}) {
        const auto x = [&](double value) { return 12 + (value - 12) * side; };
        cairo_move_to(cr, x(6.9), 3.6);
        cairo_curve_to(cr, x(7.2), 6.6, x(8.6), 9.6, x(10.9), 13.2);
        cairo_line_to(cr, x(9.4), 13.2);
        cairo_curve_to(cr, x(5.9), 11, x(5), 7.4, x(6.9), 3.6);
        cairo_close_path(cr);
    }
}

void handle_path(cairo_t* cr) {
    cairo_move_to(cr, 9.6, 18.3);
    cairo_line_to(cr, 14.4, 18.3);
    cairo_line_to(cr, 12.9, 23.8);
    cairo_line_to(cr, 11.1, 23.8);
    cairo_close_path(cr);
}

void bowl_path(cairo_t* cr) {
    cairo_move_to(cr, 6.4, 14.4);
    cairo_line_to(cr, 17.6, 14.4);
    cairo_line_to(cr, 16.2, 17.2);
    cairo_line_to(cr, 7.8, 17.2);
    cairo_close_path(cr);
}

void fill_down(cairo_t* cr, double top, double bottom, std::uint32_t from, std::uint32_t to) {
    const Pattern pattern(cairo_pattern_create_linear(0, top, 0, bottom));
    add_stop(pattern.get(), 0, from);
    add_stop(pattern.get(), 1, to);
    cairo_set_source(cr, pattern.get());
    cairo_fill(cr);
}

void fill_ground(cairo_t* cr, const PageRect& band) {
    const Pattern ground(cairo_pattern_create_linear(0, band.y, 0, band.y + band.h));
    add_stop(ground.get(), 0, 0x0C3540);
    add_stop(ground.get(), 1, 0x082730);
    cairo_rectangle(cr, band.x, band.y, band.w, band.h);
    cairo_set_source(cr, ground.get());
    cairo_fill(cr);
}

}  // namespace

void set_color(cairo_t* cr, std::uint32_t rgb, double alpha) {
    const Color color = color_of(rgb);
    cairo_set_source_rgba(cr, color.r, color.g, color.b, alpha);
}

void rounded(cairo_t* cr, const PageRect& rect, double radius) {
    constexpr double kQuarter = std::numbers::pi / 2;
    cairo_new_sub_path(cr);
    cairo_arc(cr, rect.x + rect.w - radius, rect.y + radius, radius, -kQuarter, 0);
    cairo_arc(cr, rect.x + rect.w - radius, rect.y + rect.h - radius, radius, 0, kQuarter);
    cairo_arc(cr, rect.x + radius, rect.y + rect.h - radius, radius, kQuarter, 2 * kQuarter);
    cairo_arc(cr, rect.x + radius, rect.y + radius, radius, 2 * kQuarter, 3 * kQuarter);
    cairo_close_path(cr);
}

void draw_torch(cairo_t* cr, const PageRect& square) {
    cairo_save(cr);
    cairo_translate(cr, square.x, square.y);
    cairo_scale(cr, square.w / 24, square.h / 24);
    side_flames_path(cr);
    fill_down(cr, 3.6, 13.2, 0xE9BC6E, 0xB9793A);
    flame_path(cr);
    fill_down(cr, 0.4, 12.6, 0xFFF0CF, 0xE9BC6E);
    bowl_path(cr);
    fill_down(cr, 14.4, 17.2, 0xE3BB8D, 0xDBAE7C);
    handle_path(cr);
    fill_down(cr, 18.3, 23.8, 0xB9793A, 0x6E3B17);
    cairo_restore(cr);
}

void draw_kawung_band(cairo_t* cr, const PageRect& band) {
    constexpr double kColumns = 7;
    const double tile = band.w / kColumns;
    const double middle_x = band.x + band.w / 2;
    // A crossing of four petals on the axis, so that the torch stands in the pattern's own middle.
    const double middle_y = band.y + band.h / 2;
    const Glow glow{middle_x, middle_y, tile * 5.6, tile * 1.72};
    cairo_save(cr);
    cairo_rectangle(cr, band.x, band.y, band.w, band.h);
    cairo_clip(cr);
    fill_ground(cr, band);
    const int rows = static_cast<int>(std::ceil(band.h / tile / 2)) + 1;
    const int columns = static_cast<int>(kColumns) / 2 + 1;
    for (int row = -rows; row <= rows; ++row) {
        for (int column = -columns; column <= columns; ++column) {
            draw_petals(cr, middle_x + column * tile, middle_y + row * tile, tile, glow);
        }
    }
    const double side = tile * 2.7;
    draw_torch(cr, {middle_x - side / 2, middle_y - side / 2, side, side});
    cairo_restore(cr);
}

Status draw_qr(cairo_t* cr, const PageRect& square, const std::string& text) {
    constexpr int kQuiet = 4;
    const std::unique_ptr<QRcode, FreeCode> code(
        QRcode_encodeString(text.c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
    if (code == nullptr) return Error{Fault::bad_input, "too long for a QR code"};
    const double module = square.w / (code->width + 2 * kQuiet);
    set_color(cr, 0xFFFFFF);
    cairo_rectangle(cr, square.x, square.y, square.w, square.h);
    cairo_fill(cr);
    for (int row = 0; row < code->width; ++row) {
        int run = 0;
        for (int column = 0; column <= code->width; ++column) {
            const bool dark =
                column < code->width && (code->data[row * code->width + column] & 1U) != 0;
            if (dark) {
                ++run;
            } else if (run > 0) {
                cairo_rectangle(cr, square.x + (column - run + kQuiet) * module,
                                square.y + (row + kQuiet) * module, run * module, module);
                run = 0;
            }
        }
    }
    set_color(cr, 0x0A2F3A);
    cairo_fill(cr);
    return {};
}

}  // namespace suluh::collect
