#include "sync/drop.h"

namespace suluh::sync {

Laid Drop::put_all(const std::vector<Cargo>& cargo) {
    Laid laid;
    laid.placed.resize(cargo.size());
    for (std::size_t i = 0; i < cargo.size() && !laid.ended_by; ++i) {
        const Result<Placed> placed = put(cargo[i].bundle, cargo[i].bytes);
        if (placed) {
            laid.placed[i] = *placed;
        } else {
            laid.ended_by = placed.error();
        }
    }
    return laid;
}

}  // namespace suluh::sync
