// The vocabulary of node tables: which fields exist and which kinds know them.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "ui/node.h"

namespace suluh::ui {

enum class Field : std::uint8_t {
    kind,
    key,
    id,
    w,
    h,
    min_w,
    max_w,
    min_h,
    max_h,
    grow,
    shrink,
    basis,
    self,
    pad,
    margin,
    gap,
    row_gap,
    align,
    justify,
    wrap,
    aspect,
    abs,
    fill,
    gradient,
    radius,
    edge,
    shadow,
    shape,
    lip,
    clip,
    opacity,
    breathes,
    hidden,
    after,
    tap,
    arg,
    enabled,
    hint,
    pressed,
    role,
    label,
    selected,
    modal,
    decor,
    tap_place,
    focus_ring,
    drag,
    drop,
    drop_arg,
    hot,
    hold,
    while_hot,
    moves,
    enter,
    children,
    cols,
    text,
    style,
    color,
    max_lines,
    markup,
    cell,
    scale_text,
    size,
    line,
    font,
    weight,
    mark,
    name,
    src,
    fit,
    slice,
    alt,
    value,
    stroke,
    track,
    n,
    now,
    mode,
    center,
    on_more,
    fade,
    stick_to_end,
    jump,
    links,
    caret,
    focused,
    placeholder,
    steps,
    slide,
    labels,
    series,
    max,
    unit,
};

struct FieldSpec {
    std::string_view name;
    Field field;
    std::uint32_t kinds;  // bit per Kind
};

// nullptr: no kind has such a field.
[[nodiscard]] const FieldSpec* find_field(std::string_view name);
[[nodiscard]] inline bool knows(Kind kind, const FieldSpec& spec) {
    return (spec.kinds >> static_cast<unsigned>(kind) & 1U) != 0;
}
[[nodiscard]] std::vector<std::string_view> field_names(Kind kind);
[[nodiscard]] std::vector<std::string_view> kind_names();

}  // namespace suluh::ui
