// What every query starts from: temporary views of the connection, always there, and for a report
// over very many answers the same as tables, worked out once. Queries cannot tell the difference.
//   latest_person  nip, name, unit: the newest name of a NIP
//   outcome        how attempts ended
//   tried          attempts with person, lesson, outcome and their time, clocks corrected
//   given          the last answer to each item of each attempt, texts as numbers of the dictionary
#pragma once

#include "store/sqlite.h"

namespace suluh::collect {

class CollectorDb;

[[nodiscard]] Status create_query_views(store::Connection& db);

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
