// The database inside a bundle, written row by row in the kiosk's own schema.
#pragma once

#include <string>
#include <vector>

#include "fleet_clock.h"
#include "store/sqlite.h"

namespace suluh::fleet {

// Ends the program: a generator that goes on after a failure would make wrong totals.
[[noreturn]] void give_up(const std::string& why);

template <class T>
T must(Result<T> result) {
    if (!result) give_up(result.error().detail);
    return std::move(*result);
}
inline void must(const Status& status) {
    if (!status) give_up(status.error().detail);
}

class ImageWriter {
public:
    ImageWriter();

    struct Place {
        std::int64_t epoch, seq;
        const FleetClock* clock;
        const std::string* boot_id;
    };
    // values: those of the table's own columns, in their order.
    template <class... Values>
    void add(std::size_t table, const Place& at, const Values&... values) {
        store::Statement& to = tables_[table];
        to.reset();
        to.bind(1, store::make_ref(at.epoch, at.seq));
        to.bind(2, *at.boot_id);
        to.bind(3, at.clock->mono_ms());
        to.bind(4, at.clock->wall_ms());
        to.bind(5, at.clock->doubt());
        int column = 5;
        (to.bind(++column, values), ...);
        must(to.run());
        ++rows_;
    }
    [[nodiscard]] std::int64_t rows() const { return rows_; }
    [[nodiscard]] std::string finish();

private:
    store::Connection db_;
    std::vector<store::Statement> tables_;
    std::int64_t rows_ = 0;
};

}  // namespace suluh::fleet
