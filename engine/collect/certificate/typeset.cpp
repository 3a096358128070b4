#include "collect/certificate/typeset.h"

#include <memory>
#include <string_view>

#include "collect/certificate/art.h"

namespace suluh::collect {

namespace {

struct Unref {
    void operator()(void* object) const noexcept { g_object_unref(object); }
};
struct FreeDescription {
    void operator()(PangoFontDescription* font) const noexcept {
        pango_font_description_free(font);
    }
};
struct FreeOptions {
    void operator()(cairo_font_options_t* options) const noexcept {
        cairo_font_options_destroy(options);
    }
};
using Options = std::unique_ptr<cairo_font_options_t, FreeOptions>;
using Layout = std::unique_ptr<PangoLayout, Unref>;
using Description = std::unique_ptr<PangoFontDescription, FreeDescription>;

Description description_of(const Type& type) {
    Description font(pango_font_description_new());
    pango_font_description_set_family(font.get(), type.family);
    pango_font_description_set_weight(font.get(),
                                      type.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(font.get(), type.size * PANGO_SCALE);
    return font;
}

// Design figures are points of the page, whatever the resolution of a screen is.
Layout layout_of(cairo_t* cr, const TextBox& box, const std::string& text, const Type& type) {
    Layout layout(pango_cairo_create_layout(cr));
    // Paper has no pixels to round letters to.
    PangoContext* context = pango_layout_get_context(layout.get());
    pango_context_set_round_glyph_positions(context, FALSE);
    const Options options(cairo_font_options_create());
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    pango_cairo_context_set_font_options(context, options.get());
    const Description font = description_of(type);
    pango_layout_set_font_description(layout.get(), font.get());
    pango_layout_set_width(layout.get(), static_cast<int>(box.w * PANGO_SCALE));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_line_spacing(layout.get(), static_cast<float>(type.line / 1.21));
    pango_layout_set_text(layout.get(), text.c_str(), static_cast<int>(text.size()));
    return layout;
}

Status check_family(PangoFontMap* map, PangoContext* context, const char* family,
                    const char* package) {
    Type type;
    type.family = family;
    const Description wanted = description_of(type);
    const std::unique_ptr<PangoFont, Unref> font(
        pango_font_map_load_font(map, context, wanted.get()));
    if (font == nullptr) return Error{Fault::not_found, "no font can be loaded"};
    const Description found(pango_font_describe(font.get()));
    const char* name = pango_font_description_get_family(found.get());
    if (name != nullptr && std::string_view(name) == family) return {};
    return Error{Fault::not_found,
                 std::string("the font ") + family + " is not installed: apt install " + package};
}

}  // namespace

Status check_fonts() {
    PangoFontMap* map = pango_cairo_font_map_get_default();  // owned by Pango
    const std::unique_ptr<PangoContext, Unref> context(pango_font_map_create_context(map));
    if (Status s = check_family(map, context.get(), "Manrope", "fonts-manrope"); !s) return s;
    return check_family(map, context.get(), "Inter", "fonts-inter");
}

double draw_text(cairo_t* cr, const TextBox& box, const std::string& text, const Type& type) {
    const Layout layout = layout_of(cr, box, text, type);
    pango_layout_set_height(layout.get(), -box.max_lines);
    pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
    set_color(cr, type.color);
    cairo_move_to(cr, box.x, box.y);
    pango_cairo_show_layout(cr, layout.get());
    cairo_new_path(cr);
    int height = 0;
    pango_layout_get_size(layout.get(), nullptr, &height);
    return static_cast<double>(height) / PANGO_SCALE;
}

double fitting_size(cairo_t* cr, const TextBox& box, const std::string& text, const Type& type,
                    double smallest) {
    Type tried = type;
    for (; tried.size > smallest; tried.size -= 0.5) {
        const Layout layout = layout_of(cr, box, text, tried);
        if (pango_layout_get_line_count(layout.get()) <= box.max_lines) break;
    }
    return tried.size;
}

}  // namespace suluh::collect
