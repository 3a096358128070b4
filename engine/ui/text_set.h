// Setting one text into lines, without any cache.
#pragma once

#include "ui/text_layout.h"

namespace suluh::ui {

[[nodiscard]] TextBlock set_text(TextMeasure& measure, const TextFields& text,
                                 const TypeSetting& setting, int max_width);
// Every digit in a cell as wide as the widest; other characters as they are. One line.
[[nodiscard]] TextBlock set_cells(TextMeasure& measure, const TextFields& text,
                                  const TypeSetting& setting);

}  // namespace suluh::ui
