// Reads a TOML table by asking for its keys one by one; what nobody asked for is an error. Every
// mistake becomes a Problem that names file, line and key, so that one run shows them all.
#pragma once

#include <limits>
#include <optional>
#include <span>

#include "packs/toml_value.h"

namespace suluh::packs {

enum class Need { required, optional };

struct TextRule {
    std::size_t min_bytes = 0;
    std::size_t max_bytes = 200;
};

template <class T>
struct Range {
    T min = std::numeric_limits<T>::lowest();
    T max = std::numeric_limits<T>::max();
};

class StrictTable {
public:
    // name: how messages call the table, "" for the root, else as in "[window]".
    // table and problems must outlive this.
    StrictTable(const TomlTable& table, std::string name, std::string file, int line,
                std::vector<Problem>& problems);

    // Each takes one key: true when it was there and right, and only then target is written.
    bool text(std::string_view key, std::string& target, Need need, TextRule rule = {});
    bool integer(std::string_view key, int& target, Need need, Range<int> range = {});
    bool number(std::string_view key, double& target, Need need, Range<double> range = {});
    // Exactly as many whole numbers as target has.
    bool integers(std::string_view key, std::span<int> target, Need need, Range<int> range = {});
    // A list of whole numbers, at least one.
    bool integers(std::string_view key, std::vector<int>& target, Need need, std::size_t max_items,
                  Range<int> range = {});
    bool boolean(std::string_view key, bool& target, Need need);
    bool texts(std::string_view key, std::vector<std::string>& target, Need need,
               std::size_t max_items = 64);

    [[nodiscard]] std::optional<StrictTable> table(std::string_view key, Need need);
    [[nodiscard]] std::vector<StrictTable> tables(std::string_view key, Need need,
                                                  std::size_t max_items = 200);

    // Where the key stands, or the table when it is not there.
    [[nodiscard]] int line_of(std::string_view key) const;

    // A problem of the caller's own finding, at the key's line (or the table's when absent).
    void complain(std::string_view key, std::string_view problem, std::string remedy);

    // Call last: every key that nobody asked for is a problem with the nearest right name, and so
    // is every required key that is not there.
    void finish();

private:
    bool read_integers(std::string_view key, std::vector<int>& target, Need need,
                       Range<std::size_t> count, Range<int> range);
    const TomlValue* take(std::string_view key, Need need);
    const TomlEntry* entry(std::string_view key) const;
    void wrong_kind(std::string_view key, std::string_view wanted);
    void outside(std::string_view key, const std::string& min, const std::string& max);

    const TomlTable* table_;
    std::string name_;
    std::string file_;
    int line_;
    std::vector<Problem>* problems_;
    std::vector<std::string> known_;
    std::vector<std::string> missing_;
};

}  // namespace suluh::packs
