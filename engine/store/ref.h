// The name of a row: which kiosk epoch, which place in it. One counter per kiosk serves all tables.
#pragma once

#include <compare>
#include <cstdint>

namespace suluh::store {

struct Ref {
    std::int64_t value = 0;  // epoch << 40 | seq; 0 names nothing

    [[nodiscard]] std::int64_t epoch() const { return value >> 40; }
    [[nodiscard]] std::int64_t seq() const { return value & ((std::int64_t{1} << 40) - 1); }
    [[nodiscard]] bool is_set() const { return value != 0; }
    friend auto operator<=>(const Ref&, const Ref&) = default;
};

[[nodiscard]] inline Ref make_ref(std::int64_t epoch, std::int64_t seq) {
    return Ref{epoch << 40 | seq};
}

}  // namespace suluh::store
