#include "collect/image_batch.h"

#include <sqlite3.h>

#include "collect/image_check.h"
#include "store/schema.h"

namespace suluh::collect {

namespace {

using store::Statement;

BatchFacts facts_of(const sync::OpenedBundle& bundle) {
    const sync::BundleFacts& said = bundle.header.facts;
    return {.kiosk = bundle.header.kiosk,
            .kiosk_name = said.kiosk_name,
            .kiosk_key = bundle.header.kiosk_key,
            .epoch = said.epoch,
            .number = said.number,
            .seq_from = said.seq_from,
            .seq_to = said.seq_to,
            .rows = said.rows,
            .hash = bundle.hash,
            .prev_hash = said.prev_hash};
}

// Where SQLite keeps the value; nothing is copied.
BatchCell cell_of(sqlite3_stmt* row, int column) {
    switch (sqlite3_column_type(row, column)) {
        case SQLITE_INTEGER: return std::int64_t{sqlite3_column_int64(row, column)};
        case SQLITE_FLOAT: return sqlite3_column_double(row, column);
        case SQLITE_NULL: return std::monostate{};
        default: break;
    }
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
    const auto bytes = static_cast<std::size_t>(sqlite3_column_bytes(row, column));
    return text == nullptr ? std::string_view("") : std::string_view(text, bytes);
}

class ImageRows final : public BatchRows {
public:
    explicit ImageRows(Statement row)
        : row_(std::move(row)), cells_(static_cast<std::size_t>(row_.columns() - 1)) {}

    [[nodiscard]] Result<bool> next() override {
        const Result<bool> more = row_.step();
        if (!more) return Error{Fault::corrupt, "content: " + more.error().detail};
        if (!*more) return false;
        seq_ = row_.ref(0).seq();
        for (std::size_t i = 0; i < cells_.size(); ++i) {
            const int column = static_cast<int>(i) + 1;
            if (sqlite3_column_type(row_.handle(), column) == SQLITE_BLOB) {
                return Error{Fault::corrupt, "content: bytes where a row has text or numbers"};
            }
            cells_[i] = cell_of(row_.handle(), column);
        }
        return true;
    }
    [[nodiscard]] std::int64_t seq() const override { return seq_; }
    [[nodiscard]] std::span<const BatchCell> cells() const override { return cells_; }

private:
    Statement row_;
    std::int64_t seq_ = 0;
    std::vector<BatchCell> cells_;
};

class ImageBatch final : public Batch {
public:
    ImageBatch(const sync::OpenedBundle& bundle, store::Connection image)
        : facts_(facts_of(bundle)), bytes_(bundle.image), image_(std::move(image)) {}

    [[nodiscard]] const BatchFacts& facts() const override { return facts_; }
    [[nodiscard]] std::string_view image() const override { return bytes_; }
    [[nodiscard]] Result<std::unique_ptr<BatchRows>> rows(std::size_t table) override {
        const store::Table& of = store::typed_tables()[table];
        Result<Statement> row = image_.prepare("SELECT " + store::column_list(of) + " FROM " +
                                               std::string(of.name) + " ORDER BY ref");
        if (!row) return Error{Fault::corrupt, "content: " + row.error().detail};
        return std::unique_ptr<BatchRows>(std::make_unique<ImageRows>(std::move(*row)));
    }

private:
    BatchFacts facts_;
    std::string_view bytes_;
    store::Connection image_;
};

}  // namespace

const std::vector<BatchTable>& batch_tables() {
    static const std::vector<BatchTable> tables = [] {
        std::vector<BatchTable> all;
        for (const store::Table& table : store::typed_tables()) {
            BatchTable& one = all.emplace_back(BatchTable{table.name, {}});
            for (const store::Column& column : store::stamp_columns()) {
                one.columns.push_back(column.name);
            }
            for (const store::Column& column : table.columns) one.columns.push_back(column.name);
        }
        return all;
    }();
    return tables;
}

Result<std::unique_ptr<Batch>> open_image_batch(const sync::OpenedBundle& bundle) {
    Result<store::Connection> image = open_checked_image(bundle);
    if (!image) return image.error();
    return std::unique_ptr<Batch>(std::make_unique<ImageBatch>(bundle, std::move(*image)));
}

}  // namespace suluh::collect
