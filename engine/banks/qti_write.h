// A bank as a QTI 3.0 package (1EdTech): a zip with imsmanifest.xml and one file an item. What QTI
// has no place for travels in data-suluh-… attributes, so that import gives the same bank.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "banks/item.h"
#include "banks/table.h"

namespace suluh::banks {

struct QtiWish {
    std::string title;     // of the package
    std::string language;  // of the items: "id"
    // A picture's bytes by the name the bank gives it; nothing: it is told and left out.
    std::function<std::optional<std::string>(const std::string& name)> picture = {};
};

// The same items give the same bytes.
[[nodiscard]] Result<Written> write_qti(const std::vector<Item>& items, const QtiWish& wish);

// ---- for the files of QTI ----

// One item's document. picture: where its picture is in the package, as seen from items/.
struct QtiPictures {
    std::function<std::string(const std::string& name)> place = {};  // empty: it is not there
};
[[nodiscard]] std::string qti_item(const Item& item, const std::string& identifier,
                                   const std::string& language, const QtiPictures& pictures);

}  // namespace suluh::banks
