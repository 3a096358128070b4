#include "fleet_image.h"

#include <cstdio>
#include <cstdlib>

#include "store/schema.h"

namespace suluh::fleet {

void give_up(const std::string& why) {
    std::fprintf(stderr, "fleet: %s\n", why.c_str());
    std::exit(1);
}

ImageWriter::ImageWriter() : db_(must(store::Connection::open_memory())) {
    must(db_.exec("BEGIN"));
    for (const store::Table& table : store::typed_tables()) {
        must(db_.exec(store::create_typed_table(table, "main", store::ForeignKeys::no).c_str()));
        std::string marks = "?, ?, ?, ?, ?";
        for (std::size_t i = 0; i < table.columns.size(); ++i) marks += ", ?";
        tables_.push_back(
            must(db_.prepare("INSERT INTO " + std::string(table.name) + " (" +
                             store::column_list(table) + ") VALUES (" + marks + ")")));
    }
    must(db_.exec("CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"));
    must(db_.run("INSERT INTO meta VALUES ('schema', ?)", std::to_string(store::kRowsVersion)));
}

std::string ImageWriter::finish() {
    must(db_.exec("COMMIT"));
    return must(db_.serialize());
}

}  // namespace suluh::fleet
