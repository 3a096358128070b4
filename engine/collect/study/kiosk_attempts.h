// The attempts of one kiosk while it is studied: who, what, when with clocks corrected, how it
// ended, and how long it took.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "collect/query.h"
#include "collect/study/people.h"

namespace suluh::collect {

// How an attempt ended; several rows may say so.
struct Finish {
    double score = 0, full_score = 0;
    bool passed = false;
};

struct KioskAttempt {
    std::int64_t epoch = 0, seq = 0;
    Who who{};
    std::uint32_t lesson = 0;
    double jp = 0;
    std::int64_t wall_ms = 0, shift_ms = 0;  // corrected; what was added
    bool doubt = false;
    std::optional<Finish> finish{};
    std::int64_t answers = 0;
    std::int64_t last_said_ms = 0;  // of its last row, as the kiosk said
    std::uint32_t last_stretch = 0;

    [[nodiscard]] bool passed() const { return finish && finish->passed; }
    [[nodiscard]] std::optional<double> percent() const;
};

// Rows of an attempt, whatever their table. A session runs in one boot, so that its rows share one
// clock that nobody can set.
struct Deed {
    std::optional<std::int64_t> session{};
    std::int64_t mono_ms = 0, wall_ms = 0;
};

class KioskAttempts {
public:
    static constexpr std::uint32_t kNone = UINT32_MAX;

    void clear();
    // By epoch and number.
    void add(const KioskAttempt& attempt, const Deed& deed);
    // kNone: its bundle has not come.
    [[nodiscard]] std::uint32_t find(std::int64_t ref);
    void did(std::uint32_t attempt, const Deed& deed);
    void finished(std::uint32_t attempt, const Finish& finish);

    [[nodiscard]] std::vector<KioskAttempt>& all() { return attempts_; }
    [[nodiscard]] std::int64_t active_ms(const KioskAttempt& attempt) const;
    [[nodiscard]] Moment last(const KioskAttempt& attempt) const;

private:
    struct Stretch {  // of one session
        std::optional<std::int64_t> session{};
        std::int64_t from_ms = 0, to_ms = 0;
        std::uint32_t before = kNone;  // another of the same attempt
    };
    std::vector<KioskAttempt> attempts_{};
    std::vector<std::int64_t> refs_{};  // of attempts_, ascending
    std::vector<Stretch> stretches_{};
    std::uint32_t lately_ = 0;
};

}  // namespace suluh::collect
