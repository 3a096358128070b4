#include "collect/image_check.h"

#include "store/schema.h"

namespace suluh::collect {

namespace {

Error bad(std::string_view what) {
    return Error{Fault::corrupt, "content: " + std::string(what)};
}

// Counts rows for which a condition holds over all typed tables: "SELECT sum(n) FROM (...)".
std::string over_all_tables(std::string_view select) {
    std::string sql;
    for (const store::Table& table : store::typed_tables()) {
        sql += sql.empty() ? "" : " UNION ALL ";
        sql.append(select).append(" FROM ").append(table.name);
    }
    return sql;
}

Status check_schema(store::Connection& image) {
    const Result<std::int64_t> strange = image.integer(
        "SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index')"
        " OR upper(sql) LIKE 'CREATE VIRTUAL%'");
    if (!strange) return bad("no database");
    if (*strange != 0) return bad("views, triggers or virtual tables");
    const Result<std::string> version = image.text("SELECT value FROM meta WHERE key = 'schema'");
    if (!version) return bad("its schema is unknown");
    if (*version != std::to_string(store::kRowsVersion)) {
        return Error{Fault::unsupported, "content: schema " + *version +
                                             " is newer than this program; install a newer Suluh"};
    }
    return {};
}

Status check_refs(store::Connection& image, const sync::BundleFacts& facts) {
    const std::string refs = over_all_tables("SELECT ref");
    Result<store::Statement> row = image.prepare(
        "SELECT count(*), count(DISTINCT ref), coalesce(min(ref), 0), coalesce(max(ref), 0) FROM "
        "(" +
        refs + ")");
    if (!row) return bad(row.error().detail);
    const Result<bool> found = row->step();
    if (!found || !*found) return bad("unreadable");
    if (row->integer(0) != facts.rows) return bad("other rows than its header says");
    if (row->integer(0) != row->integer(1)) return bad("one number for two rows");
    if (row->ref(2) < store::make_ref(facts.epoch, facts.seq_from) ||
        row->ref(3) > store::make_ref(facts.epoch, facts.seq_to)) {
        return bad("rows outside the range of its header");
    }
    return {};
}

Status check_json(store::Connection& image) {
    const Result<std::int64_t> broken = image.integer(
        "SELECT (SELECT count(*) FROM event WHERE NOT json_valid(detail)) + (SELECT count(*) FROM"
        " response WHERE NOT json_valid(question) OR NOT json_valid(response))");
    if (!broken) return bad(broken.error().detail);
    if (*broken != 0) return bad("details that are not JSON");
    return {};
}

}  // namespace

Result<store::Connection> open_checked_image(const sync::OpenedBundle& bundle) {
    Result<store::Connection> image = store::Connection::open_image(bundle.image);
    if (!image) return bad(image.error().detail);
    if (Status s = image->check_integrity(false); !s) return bad(s.error().detail);
    if (Status s = check_schema(*image); !s) return s.error();
    if (Status s = check_refs(*image, bundle.header.facts); !s) return s.error();
    if (Status s = check_json(*image); !s) return s.error();
    return image;
}

}  // namespace suluh::collect
