// QR codes: dark modules as one rectangle per unbroken run, each module whole device pixels.
#include <qrencode.h>

#include <cmath>
#include <cstddef>
#include <memory>

#include "ui/paint_parts.h"

namespace suluh::ui {

namespace {

struct FreeCode {
    void operator()(QRcode* code) const noexcept { QRcode_free(code); }
};

bool is_dark(const QRcode& code, int column, int row) {
    return (code.data[static_cast<std::ptrdiff_t>(row) * code.width + column] & 1U) != 0;
}

}  // namespace

void paint_code(gfx::DrawList& list, const PartInput& part) {
    const std::unique_ptr<QRcode, FreeCode> code(QRcode_encodeString8bit(
        part.node.content.name.c_str(), 0 /* smallest version that fits */, QR_ECLEVEL_M));
    if (!code) return;  // too long for any code, or empty: nothing a scanner could read
    const float module = std::max(
        1.0F, std::floor(std::min(part.rect.w, part.rect.h) / static_cast<float>(code->width)));
    const float side = module * static_cast<float>(code->width);
    const float left = std::round(part.rect.x + (part.rect.w - side) / 2);
    const float top = std::round(part.rect.y + (part.rect.h - side) / 2);
    const gfx::Color color = part.node.content.color.is_set()
                                 ? part.color
                                 : resolve(ColorRef::of(Token::night), ThemeName::terang);
    for (int row = 0; row < code->width; ++row) {
        for (int column = 0; column < code->width;) {
            int end = column;
            while (end < code->width && is_dark(*code, end, row)) ++end;
            if (end > column) {
                const gfx::Rect run{left + static_cast<float>(column) * module,
                                    top + static_cast<float>(row) * module,
                                    static_cast<float>(end - column) * module, module};
                list.push_back(gfx::FillShape{run, {}, flat(color)});
            }
            column = end + 1;
        }
    }
}

}  // namespace suluh::ui
