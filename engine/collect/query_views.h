// What every query starts from: temporary views of the connection, always there, and for a report
// over very many answers the same as tables, worked out once. Queries cannot tell the difference.
//   joined         number, nip: a number somebody had before, and the one of today
//   latest_person  nip, name, unit: the newest name of a NIP
//   outcome        how attempts ended
//   tried          attempts with person, lesson, outcome and their time, clocks corrected
//   given          the last answer to each item of each attempt, texts as numbers of the dictionary
#pragma once

#include <map>
#include <string>

#include "store/sqlite.h"

namespace suluh::collect {

class CollectorDb;

[[nodiscard]] Status create_query_views(store::Connection& db);

// A former number to the one of today, as the list says that a report is made with: they count
// before what kiosks and the kept list told. In place of those set before.
[[nodiscard]] Status set_listed_numbers(store::Connection& db,
                                        const std::map<std::string, std::string>& numbers);

// number, nip of the view joined.
[[nodiscard]] Result<std::map<std::string, std::string>> joined_numbers(store::Connection& db);

// Tables in place of the views while it lives; nothing may be merged meanwhile.
class QueryTables {
public:
    [[nodiscard]] static Result<QueryTables> make(CollectorDb& db);
    ~QueryTables();
    QueryTables(QueryTables&& other) noexcept;
    QueryTables& operator=(QueryTables&&) = delete;
    QueryTables(const QueryTables&) = delete;
    QueryTables& operator=(const QueryTables&) = delete;

private:
    explicit QueryTables(store::Connection& db) : db_(&db) {}
    store::Connection* db_;
};

}  // namespace suluh::collect
