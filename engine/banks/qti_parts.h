// Pieces of QTI's XML. For the files that write it only.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "banks/item.h"

namespace suluh::banks::qti {

// " name=\"text\""; data: a data-suluh-… attribute, nothing for an empty text.
[[nodiscard]] std::string attribute(std::string_view name, std::string_view text);
[[nodiscard]] std::string data(std::string_view name, const std::string& text);
// All single fields but those that stand elsewhere, as data-suluh-… attributes.
[[nodiscard]] std::string data_of(const Value::Map& fields,
                                  const std::set<std::string_view>& elsewhere);

struct Declared {
    std::string identifier, cardinality, type;
};
[[nodiscard]] std::string declared(const Declared& what, const std::string& inner);
[[nodiscard]] std::string correct(const std::vector<std::string>& values);

struct MapEntry {
    std::string key;
    double value = 0;
};
[[nodiscard]] std::string mapping(const std::vector<MapEntry>& entries, bool words = false);

[[nodiscard]] std::string variable(std::string_view name);
[[nodiscard]] std::string set_outcome(std::string_view name, const std::string& value);
[[nodiscard]] std::string base_value(std::string_view type, const std::string& value);
[[nodiscard]] std::string condition(const std::string& test, const std::string& then);
// Equal to what is right, within the tolerance ("": none).
[[nodiscard]] std::string near_correct(const std::string& response, const std::string& tolerance);

// s.fill: what is typed or chosen, in a sentence or alone.
struct Gaps {
    std::string declarations, body, blocks, processing;
};
[[nodiscard]] Gaps write_gaps(const Item& item);

[[nodiscard]] std::string shuffle_of(const Item& item);

}  // namespace suluh::banks::qti
