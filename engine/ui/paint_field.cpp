// One line of typed text with its caret. What does not fit slides to the left, so that the caret
// stays in sight; where it stands follows from the text alone, so equal states look alike.
#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "ui/paint_parts.h"

namespace suluh::ui {

namespace {

constexpr float kCaretWidth = 3;  // logical

struct FieldText {
    std::string_view shown;
    std::string_view before;  // the caret
    bool is_placeholder;
};

FieldText field_text(const Node& node) {
    const std::string_view text = node.text.text;
    if (text.empty()) return {node.content.name, {}, true};
    if (!node.content.caret) return {text, text, false};
    return {text, text.substr(0, byte_of_char(text, *node.content.caret)), false};
}

}  // namespace

void paint_field(gfx::DrawList& list, const PartInput& part, TextMeasure& measure) {
    const Sides& pad = part.node.box.pad;
    const TypeSetting setting = type_setting(part.node.text, part.look, part.s);
    const FieldText text = field_text(part.node);
    const float caret_w = std::max(1.0F, std::round(kCaretWidth * part.s));
    const gfx::Rect room{std::round(part.rect.x + pad.left * part.s), part.rect.y,
                         std::max(0.0F, std::round(part.rect.w - (pad.left + pad.right) * part.s)),
                         part.rect.h};
    const auto caret_at = static_cast<float>(measure.width(setting.font, text.before));
    const float hidden = std::max(0.0F, caret_at + caret_w - room.w);
    const float inner_y = part.rect.y + pad.top * part.s;
    const float inner_h = part.rect.h - (pad.top + pad.bottom) * part.s;
    const float top = std::round(inner_y + (inner_h - setting.line_height) / 2);
    list.push_back(gfx::PushClip{room, {}});
    const Token ink = text.is_placeholder ? Token::ink3 : Token::ink;
    if (!text.shown.empty()) {
        const bool own = part.node.text.color.is_set() && !text.is_placeholder;
        const gfx::Color color = own ? part.color : resolve(ColorRef::of(ink), part.look.theme);
        const float baseline = std::round(top + baseline_of(setting));
        list.push_back(gfx::TextRun{
            {std::round(room.x - hidden), baseline}, setting.font, std::string(text.shown), color});
    }
    if (part.node.content.focused) {
        list.push_back(gfx::FillShape{
            {std::round(room.x + caret_at - hidden), top, caret_w, std::round(setting.line_height)},
            {},
            flat(resolve(ColorRef::of(Token::primary), part.look.theme))});
    }
    list.push_back(gfx::PopClip{});
}

}  // namespace suluh::ui
