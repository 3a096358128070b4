// Moodle's GIFT, as its documentation tells it: every kind of question that has a form here, with
// feedback, weights, formats, categories, comments, and Moodle's own [id:…] and [tag:…].
#pragma once

#include <string_view>

#include "banks/item.h"

namespace suluh::banks {

// Never fails as a whole. A tag "name:value" (or name=value) with the name of a bank field
// (indicator, module, pillar, band, level, difficulty, twin, ungraded, basis) sets that field.
[[nodiscard]] Reading read_gift(std::string_view text, const std::string& file);

}  // namespace suluh::banks
