#include "banks/bank_import.h"

#include <algorithm>
#include <array>
#include <set>

#include "banks/gift_read.h"
#include "banks/kinds.h"
#include "banks/qti_read.h"
#include "banks/table.h"
#include "banks/xlsx_read.h"

namespace suluh::banks {

namespace {

constexpr std::array<std::string_view, 4> kNames = {"gift", "csv", "xlsx", "qti3"};

Reading read_any(Format format, std::string_view bytes, const std::string& file) {
    switch (format) {
        case Format::gift: return read_gift(bytes, file);
        case Format::csv: return read_csv(bytes, file);
        case Format::xlsx: return read_xlsx(bytes, file);
        case Format::qti3: return read_qti(bytes, file);
    }
    return {};
}

// Two questions of one name could not be told apart in results: the second is left out.
void drop_doubles(Reading& reading) {
    std::map<std::string, int> first;
    std::erase_if(reading.items, [&](const Item& item) {
        const std::string id = text_of(item.fields, "id");
        if (id.empty()) return false;
        const auto [seen, fresh] = first.emplace(id, item.line);
        if (fresh) return false;
        reading.problems.push_back({item.file, item.line,
                                    "left out: id '" + id + "' is used twice; line " +
                                        std::to_string(seen->second) + " has it already",
                                    "give this question another id"});
        return true;
    });
}

void give_ids(Reading& reading, const std::string& bank) {
    std::set<std::string> taken;
    for (const Item& item : reading.items) taken.insert(text_of(item.fields, "id"));
    std::size_t n = 0;
    for (Item& item : reading.items) {
        ++n;
        if (!text_of(item.fields, "id").empty()) continue;
        std::string id = bank + "-" + std::to_string(n);
        while (!taken.insert(id).second) id += "b";
        item.fields["id"] = std::move(id);
    }
}

}  // namespace

std::optional<Format> read_format(std::string_view name) {
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (kNames[i] == name) return static_cast<Format>(i);
    }
    return std::nullopt;
}

std::string_view format_name(Format format) {
    return kNames[static_cast<std::size_t>(format)];
}

Reading import_bank(Format format, std::string_view bytes, const ImportWish& wish) {
    if (bytes.size() > kMaxDocument) {
        return {{}, {{wish.file, 0, "the file is larger than 16 MiB", "split it", {}}}};
    }
    Reading reading = read_any(format, bytes, wish.file);
    if (reading.items.size() > kMaxItems) {
        reading.problems.push_back(
            {wish.file, reading.items[kMaxItems].line,
             "there are more than 5,000 questions; these and all that follow "
             "are left out",
             "split the file"});
        reading.items.resize(kMaxItems);
    }
    drop_doubles(reading);
    give_ids(reading, wish.bank);
    for (Item& item : reading.items) {
        if (text_of(item.fields, "indicator").empty()) {
            set_text(item.fields, "indicator", wish.indicator);
        }
        note_missing(item, reading.problems);
    }
    std::stable_sort(reading.problems.begin(), reading.problems.end(),
                     [](const packs::Problem& a, const packs::Problem& b) {
                         return std::pair(a.file, a.line) < std::pair(b.file, b.line);
                     });
    return reading;
}

std::string count_text(const std::vector<Item>& items) {
    std::map<std::string, std::size_t> counts;
    for (const Item& item : items) ++counts[item.kind];
    std::string text =
        std::to_string(items.size()) + (items.size() == 1 ? " question" : " questions");
    const char* before = ": ";
    for (const auto& [kind, count] : counts) {
        text += before + std::to_string(count) + " " + kind;
        before = ", ";
    }
    return text;
}

}  // namespace suluh::banks
