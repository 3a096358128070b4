#include "collect/item_analysis.h"

#include "collect/study/study.h"

namespace suluh::collect {

Result<std::vector<ItemRow>> item_analysis(CollectorDb& db) {
    Result<Study> found = study(db, {});
    if (!found) return found.error();
    return std::move(found->items);
}

}  // namespace suluh::collect
