// Texts that come again and again (questions, items, boot ids), each stored once. Only for the
// SQLite back end, inside its transactions.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "store/sqlite.h"

namespace suluh::collect {

class Dictionary {
public:
    [[nodiscard]] static Result<Dictionary> over(store::Connection& db);

    // Of a text that was never seen: made now.
    [[nodiscard]] Result<std::int64_t> id_of(std::string_view text);
    // What was made since the last commit is not there any more.
    void forget();

private:
    struct HashText {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const {
            return std::hash<std::string_view>()(text);
        }
    };
    Dictionary(store::Statement find, store::Statement insert, store::Connection& db)
        : db_(&db), find_(std::move(find)), insert_(std::move(insert)) {}
    [[nodiscard]] Result<std::int64_t> find_or_make(std::string_view text);

    store::Connection* db_;
    store::Statement find_, insert_;
    // Those met lately: most rows of a bundle name what the rows before them named.
    std::unordered_map<std::string, std::int64_t, HashText, std::equal_to<>> known_;
    std::size_t known_bytes_ = 0;
};

}  // namespace suluh::collect
