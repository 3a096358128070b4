#include "collect/gain.h"

#include "collect/study/study.h"

namespace suluh::collect {

Result<std::vector<GainRow>> gains(CollectorDb& db) {
    Result<Study> found = study(db, {});
    if (!found) return found.error();
    return std::move(found->gains);
}

}  // namespace suluh::collect
