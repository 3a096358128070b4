// Stretches of kiosks' clocks (clock_correction.h) in the SQLite back end's tables, each within one
// bundle, with what was made of them. Only for sqlite_clocks.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "collect/clock_correction.h"
#include "store/sqlite.h"

namespace suluh::collect {

struct ClockPlace {
    std::int64_t kiosk = 0, epoch = 0;
};
struct SeqSpan {
    std::int64_t from = 0, to = 0;
};

// Made anew from the rows of these numbers.
[[nodiscard]] Result<std::vector<ClockStretch>> stretches_of_rows(store::Connection& db,
                                                                  const ClockPlace& place,
                                                                  const SeqSpan& span);

// Walks over kept stretches from a number on, in either direction. How far off one can be is not
// kept here.
class KeptStretches {
public:
    // The next ones after a number, upwards; or before it, downwards.
    [[nodiscard]] static Result<KeptStretches> after(store::Connection& db, const ClockPlace& place,
                                                     std::int64_t seq);
    [[nodiscard]] static Result<KeptStretches> before(store::Connection& db,
                                                      const ClockPlace& place, std::int64_t seq);
    [[nodiscard]] Result<std::optional<JudgedStretch>> next();

private:
    explicit KeptStretches(store::Statement row) : row_(std::move(row)) {}
    store::Statement row_;
};

[[nodiscard]] Result<bool> any_stretches(store::Connection& db, const ClockPlace& place,
                                         const SeqSpan& span);
// In place of what was kept and corrected of these numbers.
[[nodiscard]] Status keep_stretches(store::Connection& db, const ClockPlace& place,
                                    const SeqSpan& span, const std::vector<JudgedStretch>& judged);
// Of the stretch that begins there only what is known before it.
[[nodiscard]] Status keep_before(store::Connection& db, const ClockPlace& place, std::int64_t seq,
                                 const ClockBefore& before);

}  // namespace suluh::collect
