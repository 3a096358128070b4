#include "collect/certificate/page.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <ctime>
#include <memory>

#include "collect/certificate/art.h"
#include "collect/certificate/typeset.h"

namespace suluh::collect {

namespace {

constexpr double kMillimetre = 72 / 25.4;
constexpr PageRect kPage{0, 0, 297 * kMillimetre, 210 * kMillimetre};
constexpr double kBand = 224;
constexpr double kLeft = 276, kRight = 798;
constexpr double kWidth = kRight - kLeft;
constexpr double kQr = 122;
constexpr double kFootTop = kPage.h - 36 - kQr;

constexpr std::uint32_t kPaper = 0xFFFDF9, kInk = 0x18252A, kInk2 = 0x3C494E, kLine = 0xDDD2BE,
                        kPrimary = 0x0F4E5E, kAccent = 0x84491E, kFlame = 0xE9BC6E;

struct FreeSurface {
    void operator()(cairo_surface_t* surface) const noexcept { cairo_surface_destroy(surface); }
};
struct FreeContext {
    void operator()(cairo_t* cr) const noexcept { cairo_destroy(cr); }
};

cairo_status_t append(void* to, const unsigned char* bytes, unsigned length) {
    static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(bytes), length);
    return CAIRO_STATUS_SUCCESS;
}

std::string iso_time(std::int64_t wall_ms) {
    const auto seconds = static_cast<std::time_t>(wall_ms / 1000);
    std::tm parts{};
    char text[32] = "";
    if (gmtime_r(&seconds, &parts) == nullptr) return "";
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text;
}

void describe(cairo_surface_t* surface, const CertificatePage& page, const Words& words) {
    const auto set = [&](cairo_pdf_metadata_t what, const std::string& value) {
        cairo_pdf_surface_set_metadata(surface, what, value.c_str());
    };
    set(CAIRO_PDF_METADATA_TITLE, words("title") + ": " + page.text.name);
    set(CAIRO_PDF_METADATA_SUBJECT, page.text.title);
    set(CAIRO_PDF_METADATA_AUTHOR, words("brand") + " " + page.collector);
    set(CAIRO_PDF_METADATA_CREATOR, "suluh-collect");
    set(CAIRO_PDF_METADATA_CREATE_DATE, iso_time(page.made_ms));
}

void draw_ground(cairo_t* cr) {
    set_color(cr, kPaper);
    cairo_rectangle(cr, kPage.x, kPage.y, kPage.w, kPage.h);
    cairo_fill(cr);
    draw_kawung_band(cr, {0, 0, kBand, kPage.h});
    set_color(cr, kFlame);
    cairo_rectangle(cr, kBand, 0, 3, kPage.h);
    cairo_fill(cr);
}

double draw_head(cairo_t* cr, const Words& words) {
    draw_torch(cr, {kLeft - 5, 33, 26, 26});
    draw_text(cr, {kLeft + 26, 34, 200, 1}, words("brand"),
              {.family = "Manrope", .size = 16, .bold = true, .color = kPrimary});
    draw_text(cr, {kLeft + 78, 38.5, kWidth - 78, 1}, words("brand_words"),
              {.size = 10.5, .color = kInk2});
    return 76 + draw_text(cr, {kLeft, 76, kWidth, 1}, words("title"),
                          {.family = "Manrope", .size = 37, .bold = true, .color = kPrimary});
}

double draw_holder(cairo_t* cr, double y, const CertificateText& text, const Words& words) {
    y += draw_text(cr, {kLeft, y, kWidth, 1}, words("given_to"), {.size = 11.5, .color = kInk2});
    y += 3;
    Type name{.family = "Manrope", .size = 29, .bold = true, .color = kInk, .line = 1.18};
    name.size = fitting_size(cr, {kLeft, y, kWidth, 1}, text.name, name, 20);
    y += draw_text(cr, {kLeft, y, kWidth, 2}, text.name, name) + 3;
    const std::string who = words("nip", Words::Fill{{"nip", text.nip}}) +
                            (text.unit.empty() ? "" : "  \xC2\xB7  " + text.unit);
    return y + draw_text(cr, {kLeft, y, kWidth, 2}, who, {.size = 12, .color = kInk2});
}

// In columns, one after the other.
double draw_modules(cairo_t* cr, double y, const std::vector<std::string>& modules) {
    constexpr double kGap = 14, kRow = 12.2;
    constexpr std::size_t kColumns = 3;
    const double width = (kWidth - kGap * (kColumns - 1)) / kColumns;
    const std::size_t rows = (modules.size() + kColumns - 1) / kColumns;
    for (std::size_t i = 0; i < modules.size(); ++i) {
        const double x = kLeft + static_cast<double>(i / rows) * (width + kGap);
        const double top = y + static_cast<double>(i % rows) * kRow;
        set_color(cr, kAccent);
        cairo_arc(cr, x + 2, top + 5.8, 1.5, 0, 6.3);
        cairo_fill(cr);
        draw_text(cr, {x + 8, top, width - 8, 1}, modules[i], {.size = 8.4, .color = kInk2});
    }
    return y + static_cast<double>(rows) * kRow;
}

double draw_achievement(cairo_t* cr, double y, const CertificateText& text) {
    y += draw_text(cr, {kLeft, y, kWidth, 1}, text.did, {.size = 11.5, .color = kInk2}) + 3;
    const bool course = !text.modules.empty();
    Type title{.family = "Manrope", .size = 21, .bold = true, .color = kAccent, .line = 1.2};
    const TextBox box{kLeft, y, kWidth, course ? 1 : 2};
    title.size = fitting_size(cr, box, text.title, title, 15);
    y += draw_text(cr, box, text.title, title);
    return course ? draw_modules(cr, y + 5, text.modules) : y;
}

void draw_figures(cairo_t* cr, double y, const CertificateText& text) {
    const double widths[] = {0.22, 0.20, 0.22, 0.36};
    double x = kLeft;
    set_color(cr, kLine);
    cairo_rectangle(cr, kLeft, y, kWidth, 0.8);
    cairo_fill(cr);
    for (std::size_t i = 0; i < text.figures.size() && i < std::size(widths); ++i) {
        const double width = widths[i] * kWidth;
        Type value{.family = "Manrope", .size = 19, .bold = true, .color = kPrimary};
        const TextBox box{x, y + 10, width - 10, 1};
        value.size = fitting_size(cr, box, text.figures[i].value, value, 11);
        draw_text(cr, {x, y + 10 + (19 - value.size) * 0.9, width - 10, 1}, text.figures[i].value,
                  value);
        draw_text(cr, {x, y + 35, width - 10, 2}, text.figures[i].label,
                  {.size = 9.5, .color = kInk2});
        x += width;
    }
}

Status draw_foot(cairo_t* cr, const CertificatePage& page, const Words& words) {
    const double top = kFootTop;
    const double width = kWidth - kQr - 28;
    const PageRect square{kRight - kQr, top, kQr, kQr};
    if (Status s = draw_qr(cr, square, page.token); !s) return s;
    set_color(cr, kLine);
    cairo_set_line_width(cr, 0.8);
    rounded(cr, {square.x - 1, square.y - 1, square.w + 2, square.h + 2}, 7);
    cairo_stroke(cr);
    double y = top + 8;
    y += draw_text(cr, {kLeft, y, width, 2}, words("jp_note"),
                   {.size = 10, .bold = true, .color = kInk}) +
         7;
    y += draw_text(cr, {kLeft, y, width, 4}, words("check"),
                   {.size = 9.5, .color = kInk2, .line = 1.36});
    const std::string number = words("number", Words::Fill{{"number", page.text.number}});
    draw_text(cr, {kLeft, top + kQr - 44, width, 1}, number,
              {.family = "Manrope", .size = 12.5, .bold = true, .color = kPrimary});
    draw_text(cr, {kLeft, top + kQr - 24, width, 2},
              words("signed",
                    Words::Fill{{"collector", page.collector}, {"date", words.date(page.made_ms)}}),
              {.size = 8, .color = kInk2});
    return {};
}

// Room that is left over goes above what stands between head and foot.
Status draw_page(cairo_t* cr, const CertificatePage& page, const Words& words) {
    draw_ground(cr);
    const bool course = !page.text.modules.empty();
    double y = draw_head(cr, words) + (course ? 8 : 20);
    y = draw_holder(cr, y, page.text, words) + (course ? 10 : 18);
    y = draw_achievement(cr, y, page.text);
    constexpr double kFiguresHeight = 60;
    const double room = kFootTop - kFiguresHeight - y;
    draw_figures(cr, y + std::clamp(room / 2, 8.0, 36.0), page.text);
    return draw_foot(cr, page, words);
}

}  // namespace

Result<std::string> certificate_pdf(const CertificatePage& page, const Words& words) {
    if (Status s = check_fonts(); !s) return s.error();
    std::string bytes;
    cairo_status_t status = CAIRO_STATUS_SUCCESS;
    {
        const std::unique_ptr<cairo_surface_t, FreeSurface> surface(
            cairo_pdf_surface_create_for_stream(append, &bytes, kPage.w, kPage.h));
        describe(surface.get(), page, words);
        const std::unique_ptr<cairo_t, FreeContext> cr(cairo_create(surface.get()));
        if (Status s = draw_page(cr.get(), page, words); !s) return s.error();
        cairo_show_page(cr.get());
        cairo_surface_finish(surface.get());
        status = cairo_surface_status(surface.get());
    }
    if (status == CAIRO_STATUS_SUCCESS) return bytes;
    return Error{Fault::internal,
                 std::string("drawing the certificate: ") + cairo_status_to_string(status)};
}

}  // namespace suluh::collect
