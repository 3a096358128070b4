// QTI 3.0 (1EdTech): a package's zip, or one item's XML.
#pragma once

#include <string_view>

#include "banks/item.h"
#include "banks/qti_xml.h"

namespace suluh::banks {

// Never fails as a whole. Items that Suluh wrote come back as they were; of others what has a form
// here, and the rest is told.
[[nodiscard]] Reading read_qti(std::string_view bytes, const std::string& file);

// ---- for the files of QTI ----

// root: a qti-assessment-item. Gives why not, or "".
[[nodiscard]] std::string read_qti_item(const Xml& root, Item& item,
                                        std::vector<packs::Problem>& notes);

}  // namespace suluh::banks
