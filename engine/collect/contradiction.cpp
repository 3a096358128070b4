#include "collect/back_end.h"

namespace suluh::collect {

std::string contradiction(const BatchFacts& facts, const Neighbours& beside) {
    if (!beside.twin.empty()) return "fork: another bundle with this number is merged";
    if (!beside.before.empty() && beside.before != crypto::view_of(facts.prev_hash)) {
        return "fork: it does not follow the merged bundle before it";
    }
    if (!beside.after_prev.empty() && beside.after_prev != crypto::view_of(facts.hash)) {
        return "fork: the merged bundle after it does not follow it";
    }
    return "";
}

}  // namespace suluh::collect
