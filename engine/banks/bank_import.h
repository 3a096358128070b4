// From a document to the items of a bank, whatever its format.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "banks/item.h"

namespace suluh::banks {

enum class Format : std::uint8_t { gift, csv, xlsx, qti3 };
[[nodiscard]] std::optional<Format> read_format(std::string_view name);
[[nodiscard]] std::string_view format_name(Format format);

constexpr std::size_t kMaxDocument = std::size_t{16} << 20;
constexpr std::size_t kMaxItems = 5'000;

struct ImportWish {
    std::string file;       // as the user named it, for messages
    std::string bank;       // questions without an id are called <bank>-1, <bank>-2, …
    std::string indicator;  // of questions that name none; may be empty
};

// Items in the document's order, each with an id that no other has. Never fails as a whole: a
// document that cannot be read is a problem.
[[nodiscard]] Reading import_bank(Format format, std::string_view bytes, const ImportWish& wish);

// "12 questions: 8 choice, 3 fill, 1 order"
[[nodiscard]] std::string count_text(const std::vector<Item>& items);

}  // namespace suluh::banks
