// What one bundle brings to a back end, in one format whatever the back end is: who it is of, and
// its rows table by table in the order of their numbers. No type of any database stands here.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/result.h"
#include "crypto/hash.h"
#include "crypto/sign.h"

namespace suluh::collect {

// The bundle as its signed header says it (sync/FORMAT.md section 3).
struct BatchFacts {
    std::string kiosk{}, kiosk_name{};  // the name proves nothing
    crypto::PublicKey kiosk_key{};
    std::int64_t epoch = 0, number = 0;
    std::int64_t seq_from = 0, seq_to = 0;
    std::int64_t rows = 0;
    crypto::Hash hash{}, prev_hash{};
};

using BatchCell = std::variant<std::monostate, std::int64_t, double, std::string_view>;

struct BatchTable {
    std::string_view name;                  // "person", "session", "attempt", "response", "event"
    std::vector<std::string_view> columns;  // without the key
};
// Of every batch, in the order in which rows name each other.
[[nodiscard]] const std::vector<BatchTable>& batch_tables();

// The rows of one table, ascending by number.
class BatchRows {
public:
    virtual ~BatchRows() = default;
    // False after the last row. An error is one of the bundle: Fault::corrupt, "content: ...".
    [[nodiscard]] virtual Result<bool> next() = 0;
    [[nodiscard]] virtual std::int64_t seq() const = 0;
    // One a column, in their order; texts are valid until next().
    [[nodiscard]] virtual std::span<const BatchCell> cells() const = 0;
};

class Batch {
public:
    virtual ~Batch() = default;
    [[nodiscard]] virtual const BatchFacts& facts() const = 0;
    // table: its place in batch_tables(). The batch outlives the reader.
    [[nodiscard]] virtual Result<std::unique_ptr<BatchRows>> rows(std::size_t table) = 0;
    // The content as the kiosk sealed it: what is kept when the bundle has to be set aside.
    [[nodiscard]] virtual std::string_view image() const = 0;
};

}  // namespace suluh::collect
